import { isInEnglish } from '../../src/measure.ts'
import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post } from '../../src/post/post.ts'
import type { Source } from '../../src/rule.ts'

/** Joint Commission, "Do Not Use" list of abbreviations: what accredited hospitals may not write. */
export const jointCommission: Source = {
  title: 'Joint Commission: Official “Do Not Use” List of Abbreviations',
  url: 'https://www.jointcommission.org/resources/news-and-multimedia/fact-sheets/facts-about-do-not-use-list/',
}
/** Institute for Safe Medication Practices: notations that were misread and did harm. */
export const ismp: Source = {
  title: 'ISMP: List of Error-Prone Abbreviations, Symbols, and Dose Designations',
  url: 'https://www.ismp.org/recommendations/error-prone-abbreviations-list',
}

/** Units in which medicines are dosed, as the body of a pattern. */
export const doseUnit = '(?:mg|mcg|[\\u00b5\\u03bc]g|ug|ng|kg|g|mL|ml|cc|units?|mmol|mEq|IU)'
/** What makes a figure a test result and no dose: "1.0 mg/dL". */
export const notPerVolume = '(?!\\s*\\/\\s*(?:[dmc\\u00b5\\u03bc]?[Ll]|100\\s*m[Ll])\\b)'

const figureWithUnit = /\d\s*(?:[a-z]?[gLl]\b|[\u00b5\u03bc]|cc\b|units?\b|mmol|mEq|IU\b|[Uu]\b)/

/** Prose in English, where the lists of unsafe notations hold; lists of sources are left out. */
export const dosingProse = perPost((post: Post): readonly Block[] =>
  isInEnglish(post) ? post.blocks.filter((block) => block.section.role !== 'references') : [],
)

/** The part of it that holds a number with a unit of doses. */
export const doseBlocks = perPost((post: Post): readonly Block[] => dosingProse(post).filter((block) => figureWithUnit.test(block.folded)))

export interface DoseMatch {
  readonly start: number
  readonly end: number
  /** What was matched, in folded spelling. */
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly block: Block
}

/** Every match of a global pattern in blocks, with its place in the source. */
export function* matchIn(blocks: readonly Block[], pattern: RegExp): Generator<DoseMatch> {
  for (const block of blocks) {
    for (const match of block.folded.matchAll(pattern)) {
      const start = block.start + match.index
      yield { start, end: start + match[0].length, text: match[0].replaceAll(/\s+/g, ' '), groups: match.groups ?? {}, block }
    }
  }
}

/** What stands within a number of characters before and after a match. */
export function around({ block, start, end }: DoseMatch, reach: number): { readonly before: string; readonly after: string } {
  const from = start - block.start
  const to = end - block.start
  return { before: block.folded.slice(Math.max(0, from - reach), from), after: block.folded.slice(to, to + reach) }
}
