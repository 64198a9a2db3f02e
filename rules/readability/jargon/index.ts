import { readForGrade } from '../../../src/measure.ts'
import type { Block, Post, Word } from '../../../src/post/post.ts'
import { defineRule, type Suggestion } from '../../../src/rule.ts'
import { figuresOf } from '../../../src/text/lexicon.ts'
import { findJargon, isTitled, type JargonMatch, plainForms } from './terms.ts'
import { jargonSources } from './vocab.ts'

const mostFindings = 10
const mostWarnings = 3
const warningCost = 1.5
const mostNameWords = 6

interface Place {
  readonly block: Block
  readonly match: JargonMatch
  readonly words: readonly Word[]
}

interface Use extends Place {
  readonly cost: number
  /** The post explains it, but only later than the next sentence. */
  readonly isLate: boolean
  /** Where else the post uses a term whose plain form fits everywhere. */
  readonly others: Place[]
}

export default defineRule({
  id: 'readability/jargon',
  severity: 'warning',
  summary: 'A medical or official word that has a plain form.',
  why: 'Readers who do not know the word miss what is wrong with them or what they should do.',
  fix: 'Write the plain form; where readers will hear the medical word too, put it in brackets once.',
  sources: Object.values(jargonSources),
  tags: ['cci:7', 'pemat:3'],
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
    // A warning asks for a change that can be made on the spot.
    const warned = new Set(
      uses
        .filter(({ block, cost, isLate, match }) => cost >= warningCost && !isLate && match.term.plain && !isNaming(block))
        .sort((a, b) => b.cost - a.cost)
        .slice(0, mostWarnings),
    )
    for (const use of uses) {
      if (!kept.has(use)) continue
      const first = use.words[use.match.first]
      const last = use.words[use.match.last]
      if (!first || !last) continue
      const text = use.block.folded.slice(first.start - use.block.start, last.end - use.block.start).replaceAll(/\s+/g, ' ')
      yield {
        start: first.start,
        end: last.end,
        severity: warned.has(use) ? 'warning' : 'info',
        confidence: 'medium',
        message: messageOf(use, text),
        suggestions: [...suggestionsOf(use), ...use.others.flatMap((other) => suggestionsOf(other).filter(({ safe }) => safe))],
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
  const seen = new Map<string, Use | undefined>()
  const uses: Use[] = []
  for (const block of post.blocks) {
    if (block.type === 'footnote' || block.section.role === 'references' || block.section.role === 'further-reading') continue
    const titled = isTitled(block)
    for (const sentence of block.sentences) {
      for (const match of findJargon(sentence.words, { titled })) {
        const name = match.term.term
        if (seen.has(name)) {
          if (match.term.safe) seen.get(name)?.others.push({ block, match, words: sentence.words })
          continue
        }
        seen.set(name, undefined)
        const parts = sentence.words.slice(match.first, match.last + 1)
        const at = Math.min(...parts.map(({ lower }) => explained.get(lower) ?? Infinity))
        const next = block.sentences[sentence.index + 1]
        if (at <= (next?.start ?? sentence.end)) continue
        const cost = Math.max(...parts.map((word) => figuresOf(word).points))
        const use: Use = { block, match, words: sentence.words, cost, isLate: at < Infinity, others: [] }
        seen.set(name, use)
        uses.push(use)
      }
    }
  }
  return uses
}

function messageOf({ match, isLate }: Use, text: string): string {
  const [plain] = plainForms(match)
  const hint = isLate ? ', or move its explanation here' : ''
  return plain ? `“${text}” has a plain form: “${plain}”${hint}` : `“${text}” needs plain words beside it: “${match.term.means}”${hint}`
}

/** Plain forms to put in the place of the term; "a" and "an" before it follow. */
function suggestionsOf({ block, match, words }: Place): readonly Suggestion[] {
  const first = words[match.first]
  if (!first) return []
  const last = words[match.last] ?? first
  const before = words[match.first - 1]
  const article =
    before && /^an?$/.test(before.text) && /^\s+$/.test(block.folded.slice(before.end - block.start, first.start - block.start)) ? before : undefined
  return plainForms(match).map((plain, i) => {
    const text = /^\p{Lu}/u.test(first.text) && !article ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
    const right = /^[aeio]/.test(plain) ? 'an' : 'a'
    return {
      text: article && article.text !== right ? `${right} ${text}` : text,
      span: { start: article && article.text !== right ? article.start : first.start, end: last.end },
      safe: match.term.safe === true && i === 0,
    }
  })
}
