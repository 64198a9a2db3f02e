import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { findIdentifiers } from '../../src/text/citation-ids/identifiers.ts'
import { findMalformedDois } from '../../src/text/citation-ids/malformed-doi.ts'
import { fold } from '../../src/text/fold.ts'

/**
 * The whole source made plain, at equal length: an identifier may stand in prose, in a link target, in front matter or in an attribute, and emphasis marks such as `_` belong to it.
 */
const plainSourceOf = perPost((post) => fold(post.source))

export const malformedDoisOf = perPost((post) => (/doi|10\.\d{4}|10\.x/i.test(post.source) ? readerFacing(post, findMalformedDois(plainSourceOf(post))) : []))
export const identifiersOf = perPost((post) => (identifierHint.test(post.source) ? readerFacing(post, findIdentifiers(plainSourceOf(post))) : []))
const identifierHint = /pmid|pubmed|\bpmc|arxiv|is[bs]n|orcid|\bnct|isrctn|eudract|\bctis|\beu\s?ct|eu trial|actrn|\bcrd|14651858|\bnice\b/i

/** Leaves out what stands in code or in a comment. What was found is in order of start. */
export function readerFacing<Found extends Span>(post: Post, found: readonly Found[]): readonly Found[] {
  if (!found.length) return found
  const hidden = hiddenOf(post)
  let at = 0
  return found.filter(({ start, end }) => {
    while ((hidden[at]?.end ?? Infinity) <= start) at++
    return (hidden[at]?.start ?? Infinity) >= end
  })
}

const hiddenOf = perPost((post) => post.surfaces.filter(({ kind }) => kind === 'code' || kind === 'comment').toSorted((a, b) => a.start - b.start))
