import { perPost } from '../../src/post/per-post.ts'
import type { Block, Image, Link, Post } from '../../src/post/post.ts'
import { contains, type Span } from '../../src/span.ts'

export interface NamedLink {
  readonly link: Link
  /** What the reader sees of it, folded, white space joined; empty where there is nothing. */
  readonly name: string
  /** Where the name stands; of a nameless link, the link. */
  readonly place: Span
  readonly block: Block | undefined
  readonly images: readonly Image[]
  /** A name that only a screen reader is told. */
  readonly hasHiddenName: boolean
}

/** The links that readers can follow, in order of place, each with its name. Addresses that stand bare in the text are their own names and are left out. */
export const namedLinks = perPost((post: Post): readonly NamedLink[] => {
  const named: NamedLink[] = []
  let blockAt = 0
  let imageAt = 0
  for (const link of post.links) {
    if (link.form === 'definition' || link.form === 'bare' || link.form === 'autolink') continue
    while (blockAt < post.blocks.length && (post.blocks[blockAt]?.end ?? 0) <= link.content.start) blockAt++
    while (imageAt < post.images.length && (post.images[imageAt]?.start ?? 0) < link.content.start) imageAt++
    const images: Image[] = []
    for (let i = imageAt; i < post.images.length; i++) {
      const image = post.images[i]
      if (!image || image.end > link.content.end) break
      images.push(image)
    }
    const candidate = post.blocks[blockAt]
    const block = candidate && contains(candidate, link.content) ? candidate : undefined
    const text = block ? block.folded.slice(link.content.start - block.start, link.content.end - block.start) : ''
    const name = text.trim() === '' ? unread(post.source.slice(link.content.start, link.content.end)) : text
    named.push({
      link,
      name: name.replace(/[\s\u2060]+/g, ' ').trim(),
      place: link.content.end > link.content.start ? link.content : link,
      block,
      images,
      hasHiddenName: link.form === 'html' && /\s(?:aria-label|aria-labelledby|title|aria-hidden)\s*=/i.test(post.source.slice(link.start, link.content.start)),
    })
  }
  return named
})

/** Of content that is no prose (code, templates, Markdown in HTML), what is left without tags. */
function unread(source: string): string {
  return source
    .slice(0, longestName)
    .replace(/<(?:i|span|svg|use|path|br|img|em|strong|b|p|div)\b[^<>]{0,500}>|<\/\w+>/gi, ' ')
    .replace(/!\[([^\]]{0,500})\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, ' $1 ')
    .replaceAll(/&nbsp;|[*_\u200b\u2060]/g, ' ')
}

const longestName = 2000
