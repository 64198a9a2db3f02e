import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'

/** Where a finding about the whole post is shown: the title, else the first sentence. */
export function placeOfPost(post: Post): Span {
  const place = post.title ?? post.sentences[0]
  return place ? { start: place.start, end: place.end } : { start: 0, end: 0 }
}
