import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { readerFacing } from '../citations/scanned.ts'
import { disclosures, hardPromotions, promotionalLink, promotionHint, softPromotions, unclearDisclosures, unclearHint } from './promotion-vocab.ts'

export interface Promotion extends Span {
  /** Money is certain: an affiliate link, a discount code, a sponsor. */
  readonly isHard: boolean
}

export const promotionsOf = perPost(findPromotions)
export const disclosuresOf = perPost((post) => inProse(post, disclosures).map((span) => ({ ...span, wordsBefore: wordsBefore(post, span.start) })))
export const unclearDisclosuresOf = perPost((post) => (unclearHint.test(post.source) ? inProse(post, unclearDisclosures) : []))

function findPromotions(post: Post): readonly Promotion[] {
  const links = post.links.filter(({ url }) => promotionalLink.test(url)).map(({ target }) => ({ start: target.start, end: target.end, isHard: true }))
  const keys = (post.frontMatter?.entries ?? []).filter(
    ({ path, value }) =>
      /^(?:sponsor(?:ed)?(?:_?by)?|paid_?(?:partnership|post)|affiliate)(?:\.|$)/i.test(path) && value !== false && value !== null && value !== '',
  )
  const isPromising = promotionHint.test(post.source)
  return [
    ...links,
    ...keys.map(({ start, end }) => ({ start, end, isHard: true })),
    ...(isPromising ? inProse(post, hardPromotions) : []).map((span) => ({ ...span, isHard: true })),
    ...(isPromising ? inProse(post, softPromotions) : []).map((span) => ({ ...span, isHard: false })),
  ].sort((a, b) => a.start - b.start)
}

function inProse(post: Post, pattern: () => RegExp): readonly Span[] {
  const found: Span[] = []
  for (const block of post.blocks)
    for (const match of block.folded.matchAll(pattern())) {
      const lead = match[0].length - match[0].trimStart().length
      found.push({ start: block.start + match.index + lead, end: block.start + match.index + match[0].length })
    }
  return readerFacing(post, found)
}

function wordsBefore(post: Post, at: number): number {
  let words = 0
  for (const block of post.blocks) {
    if (block.start > at) break
    words += block.end <= at ? block.words.length : block.words.filter(({ end }) => end <= at).length
  }
  return words
}
