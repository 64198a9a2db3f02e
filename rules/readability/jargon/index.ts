import { readForGrade } from '../../../src/measure.ts'
import type { Block, Post, Sentence } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { figuresOf } from '../../../src/text/lexicon.ts'
import { plainSources } from '../guidance.ts'
import { type PlainMatch, plainSuggestions } from '../plain-words.ts'
import { hardLoad } from '../thresholds.ts'
import { findJargon } from './terms.ts'

const mostFindings = 10
const mostWarnings = 2
const warningCost = 1.5
const mostNameWords = 6

interface Use {
  readonly block: Block
  readonly match: PlainMatch
  readonly sentence: Sentence
  readonly cost: number
  /** The post explains it, but only later than the next sentence. */
  readonly isLate: boolean
}

export default defineRule({
  id: 'readability/jargon',
  severity: 'warning',
  summary: 'A medical or official word that has a plain form.',
  why: 'Readers who do not know the word miss what is wrong with them or what they should do.',
  fix: 'Write the plain form; where readers will hear the medical word too, put it in brackets once.',
  sources: Object.values(plainSources),
  tags: ['cci:7', 'pemat:3', 'pemat:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'The doctor found {{hypertension}} and gave her tablets.',
      'Small {{lesions}} on the skin are common. Most lesions heal.',
      'We {{utilize}} a {{catheter}} to drain the fluid.',
      '## Living with {{Hypertension}}\n\nEat less salt.',
    ],
    good: [
      'You may have high blood pressure (hypertension).',
      'Hypertension, or high blood pressure, has no symptoms. Ask for a test of your hypertension.',
      'The Journal of Hypertension printed the letter.',
      'The video went viral in a week.',
      { text: 'Review hypertension and hepatic function at each visit.', audience: 'clinician' },
      '## What is sepsis?\n\nSepsis can follow any infection.',
    ],
  },
  *check(post, { audience, allow }) {
    if (audience === 'clinician' || !readForGrade(post, allow).isEnglish) return
    const uses = firstUses(post, allow)
    const kept = new Set(uses.toSorted((a, b) => b.cost - a.cost).slice(0, mostFindings))
    const hard = new Set(readForGrade(post, allow).sentences.flatMap(({ start, rareWordLoad }) => (rareWordLoad >= hardLoad[audience] ? [start] : [])))
    // A warning asks for a change that can be made on the spot; of a hard sentence, hard-sentence has spoken.
    const warned = new Set(
      uses
        .filter(
          ({ block, cost, isLate, match, sentence }) =>
            cost >= warningCost && !isLate && match.plain.length > 0 && !isNaming(block) && !hard.has(sentence.start),
        )
        .sort((a, b) => b.cost - a.cost)
        .slice(0, mostWarnings),
    )
    for (const use of uses) {
      if (!kept.has(use)) continue
      const first = use.sentence.words[use.match.first]
      const last = use.sentence.words[use.match.last]
      if (!first || !last) continue
      const text = use.block.folded.slice(first.start - use.block.start, last.end - use.block.start).replaceAll(/\s+/g, ' ')
      yield {
        start: first.start,
        end: last.end,
        severity: warned.has(use) ? 'warning' : 'info',
        confidence: 'medium',
        message: messageOf(use, text),
        suggestions: plainSuggestions(use.match, use.sentence),
      }
    }
  },
})

/** A short item of a list that is no sentence: the name of an illness or a service. */
function isNaming({ type, folded, words }: Block): boolean {
  return type === 'list-item' && words.length <= mostNameWords && !/[.!?]\s*$/.test(folded)
}

/** Each term where the post uses it first, unless it is explained there, in the next sentence, or for the whole post. */
function firstUses(post: Post, allow: readonly string[]): Use[] {
  const { explained } = readForGrade(post, allow)
  const seen = new Set<string>()
  const uses: Use[] = []
  for (const block of post.blocks) {
    if (block.type === 'footnote' || block.section.role === 'references' || block.section.role === 'further-reading') continue
    for (const sentence of block.sentences) {
      for (const match of findJargon(sentence, block)) {
        const name = match.entry.find
        if (seen.has(name)) continue
        seen.add(name)
        const parts = sentence.words.slice(match.first, match.last + 1)
        const at = Math.min(...parts.map(({ lower }) => explained.get(lower) ?? Infinity))
        const next = block.sentences[sentence.index + 1]
        if (at <= (next?.start ?? sentence.end)) continue
        uses.push({ block, match, sentence, cost: Math.max(...parts.map((word) => figuresOf(word).points)), isLate: at < Infinity })
      }
    }
  }
  return uses
}

function messageOf({ match, isLate }: Use, text: string): string {
  const [plain] = match.plain
  const hint = isLate ? ', or move its explanation here' : ''
  return plain ? `“${text}” has a plain form: “${plain}”${hint}` : `“${text}” needs plain words beside it: “${match.entry.means}”${hint}`
}
