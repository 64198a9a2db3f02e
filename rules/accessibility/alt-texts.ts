import type { Image, Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'

/** Where the alternative text of an image stands; the image itself where it cannot be found. */
export function placeOfAlt({ source }: Post, { alt, html, target, start, end }: Image): Span {
  const at = alt ? source.indexOf(alt, start) : -1
  if (alt && at >= 0 && at + alt.length <= end) return { start: at, end: at + alt.length }
  // Escapes and entities make it differ from the source.
  return html ? { start, end } : { start: start + 2, end: Math.max(start + 2, Math.min(end, target.start - 2)) }
}
