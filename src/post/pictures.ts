import type { Span } from '../span.ts'
import { perPost } from './per-post.ts'

/** A file beside the post that it shows or links to as a picture. The span is that of the target. */
export interface Picture extends Span {
  /** As the post writes it. */
  readonly url: string
}

/** Pictures that could be files beside the post: in images, links and front matter, each place once, in order. */
export const picturesOf = perPost((post): readonly Picture[] => {
  const found = new Map<number, Picture>()
  const add = (url: string, { start, end }: Span): void => {
    if (end > start && !found.has(start) && isLocal(url)) found.set(start, { url, start, end })
  }
  for (const { url, target } of post.images) add(url, target)
  for (const { url, target } of post.links) if (pictureName.test(url)) add(url, target)
  for (const { value, start, end } of post.frontMatter?.entries ?? []) if (typeof value === 'string' && pictureName.test(value)) add(value, { start, end })
  return [...found.values()].sort((a, b) => a.start - b.start)
})

/** False for a text that surely shows no picture; quicker to tell than from the post. */
export function mayShowPictures(source: string): boolean {
  return source.includes('![') || /<im(?:g|age)\b|\.(?:jpe?g|png|webp|tiff?|heic|heif|avif|dcm|dicom)\b/i.test(source)
}

const pictureName = /^[^\n]{1,1000}\.(?:jpe?g|png|webp|tiff?|heic|heif|avif|dcm|dicom)(?:[?#][^\n]{0,1000})?$/i

function isLocal(url: string): boolean {
  return url.length <= 2000 && !/^(?:[a-z][a-z\d+.-]+:|\/\/|#|\?)|[\ue000{}\0]/i.test(url)
}
