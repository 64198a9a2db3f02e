import type { Block, Sentence } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { among } from '../../../src/text/claims-words.ts'
import { discern8, nam, quest } from '../guidance.ts'

export default defineRule({
  id: 'citations/animal-study-claim',
  severity: 'warning',
  summary: 'What was seen in animals or cells, told as if it held for people.',
  why: 'Most of what works in mice or in a dish fails in people, and readers act on it.',
  fix: 'Say that it was seen in animals or cells only, and that it is not known whether it holds for people.',
  sources: [
    discern8,
    nam,
    quest,
    {
      title: 'FTC: Health Products Compliance Guidance (2022): animal and in vitro studies do not suffice for claims about people',
      url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
    },
  ],
  measured:
    'Of 12 short posts written to be reported it found 10 when it was first run, and it spoke in 1 of 14 written to be passed over. On 291 posts of health sites (488,000 words) it is silent.',
  tags: ['discern:8', 'nam:limits', 'quest:tone', 'hnr:5'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Resveratrol extended life {{in mice}}. So a glass of red wine keeps you young.',
      'Curcumin kills cancer cells {{in a petri dish}}, which is why patients should add it to every meal.',
      '{{Rat studies}} show that the berry reverses memory loss. Your brain will thank you.',
    ],
    good: [
      'Resveratrol extended life in mice. Whether it does anything for people is not known.',
      'In mice, the drug slowed the growth of tumours.',
      'The trial in rats was stopped. Trials in people showed a benefit: your risk falls by a third.',
      'Mice in the kitchen spread salmonella. Keep your food in closed jars, which protects you.',
      'Curcumin kills cancer cells in a dish. So does bleach: it says nothing about your body.',
    ],
  },
  *check(post) {
    for (const block of post.blocks) {
      if (block.type === 'heading' || block.section.role || block.footnote !== undefined || !block.words.some(({ lower }) => isGate(lower))) continue
      for (const sentence of block.sentences) {
        const seen = model.exec(sentence.folded)
        if (!seen || !effect.test(sentence.folded) || isQualified(block, sentence) || !turnsToPeople(block, sentence, seen[0])) continue
        const start = sentence.start + seen.index
        yield {
          start,
          end: start + seen[0].length,
          confidence: 'medium',
          message: `“${seen[0].replace(/\s+/g, ' ')}” is not people: say that nobody knows yet whether this holds for the reader`,
        }
      }
    }
  },
})

const isGate = among(
  'mice mouse rat rats rodent rodents monkeys macaques hamsters zebrafish rabbits piglets animal animals vitro dish dishes tube tubes culture cultures cultured lab laboratory',
)
const creature = '(?:mice|mouse|rats?|rodents?|monkeys|macaques|hamsters|zebrafish|fruit\\sflies|rabbits|piglets|(?:lab(?:oratory)?\\s)?animals?)'
const model = new RegExp(
  [
    `\\bin\\s(?:\\w+\\s){0,2}?${creature}\\b(?!\\s(?:such|like|care|health|welfare|husbandry|products?|feed))`,
    `\\b${creature}\\s(?:stud(?:y|ies)|trials?|models?|experiments?|research|data|work)\\b`,
    '\\bin[\\s-]vitro\\b(?!\\s(?:fertili[sz]ation))',
    '\\bin\\s(?:a\\s|the\\s)?(?:petri|lab(?:oratory)?|culture)?\\s?dish(?:es)?\\b',
    '\\bin\\s(?:a\\s)?(?:test\\stubes?|cell\\scultures?|cultured\\s(?:\\w+\\s)?cells)\\b',
  ].join('|'),
  'i',
)
const effect =
  /\b(?:reduc|prevent|protect|improv|clear(?:s|ed)\b|cuts?\b|cur(?:e|ed|es)\b|revers|boost|kill|slow|shr[iau]nk|lower|extend|block|restor|halt|stopp|treat|repair|heal|delay|eas(?:e|es|ed)\b|relie|fight|destroy|burn|melt|re-?gr[eo]w|rejuvenat|show|found\s+that|prove)/i
const caveat =
  /\b(?:(?:not|never|no\s+one|nobody|no|nothing|unknown|unclear|whether|yet|until|far\s+from|without)\b[^.?!]{0,80}\b(?:people|humans?|patients|us|you|your|person|adults|women|men|known|tested|shown|proven|clear)|(?:human|clinical)\s+(?:trials?|studies|research|data)|(?:trials?|studies|tested|tried|shown|seen|results?)\s+(?:\w+\s+)?(?:in|on|with)\s+(?:people|humans|patients|adults|women|men|volunteers)|(?:may|might|does|do|did|will|can|could)\s+not\b|(?:doesn't|don't|didn't|won't|can't|isn't|aren't)\b|only\s+in|more\s+(?:research|studies|work)|too\s+(?:early|soon)|early\s+(?:days|work|stage|research)|further\s+(?:research|studies)|a\s+long\s+way|remains?\s+to\s+be|not\s+(?:mice|rats|animals|enough)|caution)\b/i
const people =
  /\b(?:you|your|yours|yourself|we|our|us|people|humans?|patients|person|everyone|anyone|women|men|adults|children|seniors)\b(?!\s+(?:gave|fed|injected|used|studied|tested|saw|found))/i

/** A caution anywhere in the paragraph holds for all of it. */
function isQualified(block: Block, sentence: Sentence): boolean {
  const around = block.list ? sentence.folded : block.folded
  return caveat.test(around)
}

/** "So a glass a day keeps you young": the same or the next sentence speaks of people as if they had been studied. */
function turnsToPeople(block: Block, sentence: Sentence, seen: string): boolean {
  const next = block.sentences[sentence.index + 1]?.folded ?? ''
  return people.test(sentence.folded.replace(seen, ' ')) || people.test(next)
}
