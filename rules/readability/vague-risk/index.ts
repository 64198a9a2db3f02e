import { isInEnglish } from '../../../src/measure.ts'
import { defineRule } from '../../../src/rule.ts'
import { proseOf } from '../prose.ts'

const mostFindings = 3

export default defineRule({
  id: 'readability/vague-risk',
  severity: 'info',
  summary: 'A word for how often a harm happens, without a number.',
  why: 'Readers take “common” or “rare” for many times the risk that the word stands for.',
  fix: 'Add the number: “rare (fewer than 1 in 1,000 people)”.',
  sources: [
    {
      title: 'Büchter et al. 2014: Words or numbers? Communicating risk of adverse effects in written consumer health information',
      url: 'https://doi.org/10.1186/1472-6947-14-76',
    },
    { title: 'Patient Information Forum: Communicating risk', url: 'https://pifonline.org.uk/' },
  ],
  tags: ['cci:20'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Nausea is a {{common side effect}} of the drug.', 'There is {{a small risk of}} bleeding.', 'Serious {{complications are rare}}.'],
    good: [
      'Nausea is a common side effect: 1 in 10 people has it.',
      'A rare disease needs a rare doctor.',
      'Nausea is a common side effect. About 12% of people have it.',
      { text: 'Nausea is a common side effect.', audience: 'clinician' },
    ],
  },
  *check(post, { audience }) {
    if (audience === 'clinician' || !isInEnglish(post)) return
    let found = 0
    for (const block of proseOf(post)) {
      if ((block.type !== 'paragraph' && block.type !== 'list-item') || !/\b(?:side effects?|reactions?|complications?|risks?)\b/i.test(block.folded)) continue
      for (const sentence of block.sentences) {
        const match = vague.exec(sentence.folded)
        if (!match || found >= mostFindings) continue
        const near = [sentence, block.sentences[sentence.index + 1], block.sentences[sentence.index - 1]]
        if (near.some((other) => other && /\d|\b(?:one|two|three|five|ten) (?:in|out of|of every)\b|\bhalf\b/.test(other.folded))) continue
        found++
        const start = sentence.start + match.index
        yield {
          start,
          end: start + match[0].length,
          confidence: 'medium',
          message: `“${match[0].replaceAll(/\s+/g, ' ')}” means something else to every reader: add a number`,
        }
      }
    }
  },
})

const vague =
  /\b(?:very\s+)?(?:common|uncommon|rare|frequent|infrequent)\s+(?:but\s+serious\s+)?(?:side[\s-]effects?|adverse\s+(?:effects?|reactions?|events?)|(?:allergic\s+)?reactions?|complications?)\b|\b(?:side[\s-]effects?|(?:allergic\s+)?reactions?|complications?)\s+(?:is|are)\s+(?:very\s+|quite\s+|extremely\s+|relatively\s+|fairly\s+)?(?:common|uncommon|rare|frequent|infrequent|unusual)\b|\b(?:an?|the)\s+(?:very\s+)?(?:small|low|slight|high|tiny)\s+(?:risk|chance)\s+of\b/i
