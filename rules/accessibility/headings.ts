import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post } from '../../src/post/post.ts'

/** The headings of a post, in order; those in quotes are somebody else's. */
export const headingsOf = perPost(({ blocks }: Post): readonly Block[] => blocks.filter(({ type, quoted }) => type === 'heading' && !quoted))
