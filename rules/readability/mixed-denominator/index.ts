import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { proseOf } from '../prose.ts'

interface Odds extends Span {
  readonly text: string
  readonly of: string
}

export default defineRule({
  id: 'readability/mixed-denominator',
  severity: 'info',
  summary: 'Risks as “1 in X” with a different X each time.',
  why: 'Many readers take 1 in 200 for the higher risk than 1 in 25, since 200 is the larger number.',
  fix: 'Use one denominator throughout: 5 in 1,000 and 40 in 1,000.',
  sources: [
    { title: 'Trevena et al. 2013: Presenting quantitative information about decision outcomes', url: 'https://doi.org/10.1186/1472-6947-13-S2-S7' },
    { title: 'CDC Clear Communication Index, item 17', url: 'https://www.cdc.gov/ccindex/index.html' },
  ],
  tags: ['cci:17', 'pemat:7'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'A clot happens to 1 in 200 women on the pill, and to {{1 in 25}} after surgery.',
      '## Risks\n\nBleeding: one in 40 people.\n\nInfection: {{1 in 1,500}} people.',
    ],
    good: [
      'A clot happens to 5 in 1,000 women on the pill, and to 40 in 1,000 after surgery.',
      'It happens to 1 in 200 people.',
      '## Clots\n\n1 in 200 people has one.\n\n## Sleep\n\n1 in 3 people sleeps badly.',
    ],
  },
  *check(post, { audience }) {
    if (audience === 'clinician') return
    for (const odds of bySection(post)) {
      const [first, ...others] = odds
      const other = first && others.find(({ of }) => of !== first.of)
      if (first && other) yield { start: other.start, end: other.end, message: `“${other.text}” and “${first.text}” are hard to compare: use one denominator` }
    }
  },
})

/** The chances that are written as one in something, of each section: elsewhere nobody compares them. */
function bySection(post: Post): readonly (readonly Odds[])[] {
  const sections = new Map<unknown, Odds[]>()
  for (const block of proseOf(post)) {
    if (!/\bin\s+\d/.test(block.folded)) continue
    for (const match of block.folded.matchAll(
      /(?<![\d.,/-])(?:1|one)\s+in\s+(?:every\s+)?(\d{1,3}(?:,\d{3})+|\d{1,7})\b(?![.,]\d|\s*(?:years?|months?|weeks?|days?|hours?|mg|%))/gi,
    )) {
      const start = block.start + match.index
      const odds = { start, end: start + match[0].length, text: match[0].replaceAll(/\s+/g, ' '), of: (match[1] ?? '').replaceAll(',', '') }
      const known = sections.get(block.section)
      if (known) known.push(odds)
      else sections.set(block.section, [odds])
    }
  }
  return [...sections.values()]
}
