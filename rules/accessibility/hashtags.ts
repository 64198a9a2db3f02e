import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'

export interface Hashtag extends Span {
  /** Without its sign. */
  readonly word: string
  /** Only white space or commas part it from the tag before. */
  readonly followsTag: boolean
}

/** The hashtags of a post's prose; numbers, colours and places in a page are none. */
export const hashtagsOf = perPost(({ blocks }: Post): readonly Hashtag[] => {
  const tags: Hashtag[] = []
  for (const { folded, start } of blocks) {
    if (!folded.includes('#')) continue
    let last = -1
    for (const match of folded.matchAll(/(?<![\p{L}\p{N}&/#=(_-])#(\p{L}[\p{L}\p{N}_]{1,60})(?![\p{L}\p{N}_;-])/gu)) {
      const word = match[1] ?? ''
      if (/^(?:[\da-f]{3}|[\da-f]{6})$/i.test(word) && /\d/.test(word)) continue
      tags.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        word,
        followsTag: last >= 0 && /^[\s,]*$/.test(folded.slice(last, match.index)),
      })
      last = match.index + match[0].length
    }
  }
  return tags
})
