import { type Token, tokenize } from '../text/tokens.ts'
import { perPost } from './per-post.ts'
import type { Block, Surface } from './post.ts'

/** A text that readers meet, cut into tokens once for all vocabularies. Offsets of the tokens are those of the post. */
export interface Passage {
  readonly surface: Surface
  /** Undefined for alt texts, titles of links and front-matter values. */
  readonly block: Block | undefined
  readonly tokens: readonly Token[]
}

/** Every text that readers meet, in reading order: prose but reference lists, alt texts and titles, and the front matter that shows in lists of posts. */
export const passagesOf = perPost((post): readonly Passage[] => {
  const passages: Passage[] = []
  for (const block of post.blocks)
    if (block.section.role !== 'references') passages.push({ surface: block, block, tokens: tokenize(block.folded, block.start) })
  for (const surface of post.surfaces) if (isRead(surface)) passages.push({ surface, block: undefined, tokens: tokenize(surface.folded, surface.start) })
  return passages
})

function isRead({ kind, key }: Surface): boolean {
  return kind === 'alt' || kind === 'title' || (kind === 'front-matter' && /^(?:summary|excerpt|subtitle|teaser|social)$/.test(key ?? ''))
}
