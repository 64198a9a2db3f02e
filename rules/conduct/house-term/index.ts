import { passagesOf } from '../../../src/post/passages.ts'
import { surroundingsOf } from '../../../src/post/surroundings.ts'
import { defineRule } from '../../../src/rule.ts'
import { type Reading, readingOf } from '../../../src/text/context/reading.ts'
import { JOINER } from '../../../src/text/fold.ts'
import { compileTerms, findTerms, replacements, type Term, type TermMatch, type Vocabulary } from '../../../src/text/terms.ts'
import { nhsWords } from '../sources.ts'

const terms: readonly Term[] = [
  { find: 'frequent flyer/s', say: 'person/s with many visits', why: 'mocks people who need care', source: { title: 'Our style guide' }, severity: 'warning' },
  { find: 'A&E', say: 'the emergency department', why: 'is no word of ours', source: { title: 'Our style guide' }, severity: 'info' },
]

export default defineRule({
  id: 'conduct/house-term',
  severity: 'error',
  summary: 'A word that your own list of terms speaks against.',
  why: 'A house style protects readers only where somebody holds the posts to it.',
  fix: 'Write what the list says instead, or change the list.',
  sources: [nhsWords],
  tags: [],
  options: {},
  terms: true,
  scope: 'span',
  examples: {
    bad: [
      { text: 'The {{frequent flyers}} came again.', terms },
      { text: 'Go to {{A&E}} at once.', terms },
    ],
    good: [
      { text: 'The frequent flyers came again.' },
      { text: 'Do not write “frequent flyer” in a letter.', terms },
      { text: 'Go to the emergency department at once.', terms },
    ],
  },
  *check(post, { terms: own, audience, locale }) {
    if (own === undefined || own.length === 0) return
    const vocabulary = vocabularyOf(own)
    for (const { surface, block, tokens } of passagesOf(post)) {
      const found = findTerms(vocabulary, tokens, surface.folded, surface.start).filter(
        ({ term }) =>
          (term.audience === undefined || audience !== 'clinician') && (term.locale === undefined || term.locale.toLowerCase() === locale.toLowerCase()),
      )
      for (const match of longest(found)) {
        const { start, end, term } = match
        const reading = readingOf(surroundingsOf(match, surface, block), { deniable: false, label: false })
        if (silent.has(reading)) continue
        const text = surface.folded
          .slice(start - surface.start, end - surface.start)
          .replaceAll(JOINER, '')
          .replace(/\s+/g, ' ')
        const options = replacements(match, tokens, surface.folded, surface.start)
        const advice = options[0] ? `; say “${options[0].text}”` : term.tip ? `; ${term.tip}` : ''
        yield {
          start,
          end,
          severity: reading === 'quoted' ? 'info' : term.severity,
          confidence: reading === 'used' ? 'high' : 'low',
          message: `“${text}” ${term.why}${advice}`,
          suggestions: options.map((option) => ({
            text: option.text,
            span: { start: option.start, end: option.end },
            safe: option.safe && reading === 'used',
          })),
        }
      }
    }
  },
})

const silent: ReadonlySet<Reading> = new Set(['citation', 'mentioned', 'labelled', 'name'])
const vocabularies = new WeakMap<readonly Term[], Vocabulary>()

function vocabularyOf(own: readonly Term[]): Vocabulary {
  const vocabulary = vocabularies.get(own) ?? compileTerms(own)
  vocabularies.set(own, vocabulary)
  return vocabulary
}

/** Of terms that overlap, the one that begins first, or else the longer. */
function longest(matches: readonly TermMatch[]): readonly TermMatch[] {
  const kept: TermMatch[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}
