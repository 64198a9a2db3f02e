import type { Post, Sentence } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'

/** What a finding about the whole post marks: the title where it stands in the source, else the first sentence. Undefined for an empty post. */
export function headOfPost(post: Post): Span | undefined {
  const title = post.title ?? post.blocks.find(({ type }) => type === 'heading')
  const sentence: Sentence | undefined = post.blocks.find(({ sentences }) => sentences.length > 0)?.sentences[0]
  const head = title ?? sentence
  return head && { start: head.start, end: head.start + head.folded.trimEnd().length }
}
