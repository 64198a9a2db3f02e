import { isInEnglish } from '../../src/measure.ts'
import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post } from '../../src/post/post.ts'

/** The blocks of an English post in which wording and numbers are judged: no footnotes, no lists of sources, no quotes of others. Empty for other languages. */
export const proseOf = perPost((post: Post): readonly Block[] =>
  isInEnglish(post)
    ? post.blocks.filter(({ type, quoted, section }) => type !== 'footnote' && !quoted && section.role !== 'references' && section.role !== 'further-reading')
    : [],
)
