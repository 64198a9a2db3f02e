import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post, SurfaceKind } from '../../src/post/post.ts'
import { partitionPoint, type Span } from '../../src/span.ts'
import { fold } from '../../src/text/fold.ts'
import { lowerCase } from '../../src/text/keyed-patterns.ts'
import { blankPlaceholders } from './placeholders.ts'

/** A text of the post as the privacy rules read it. Offsets inside it count from `start`. */
export interface Passage extends Span {
  readonly kind: SurfaceKind
  readonly key: string
  /** Folded. */
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Unfolded: line ends stand. */
  readonly raw: string
  readonly block: Block | undefined
  /** Sentences of prose, else lines. */
  readonly units: readonly Span[]
  /** Passages of one paragraph, list, table, figure, code block or front matter share a group: what stands between two blank lines. */
  readonly group: number
}

/** Every surface of the post as passages, in the order of the surfaces. */
export const passagesOf = perPost((post): readonly Passage[] => {
  const groupAt = grouper(post)
  return post.surfaces.map((surface) => {
    const block = surface.kind === 'prose' && 'sentences' in surface ? (surface as Block) : undefined
    const inSource = surface.kind === 'link-target' || surface.kind === 'image-target' ? decodePercent(surface.text) : undefined
    const text = blankPlaceholders(inSource === undefined ? surface.folded : fold(inSource))
    return {
      start: surface.start,
      end: surface.end,
      kind: surface.kind,
      key: surface.key ?? '',
      text,
      lower: lowerCase(text),
      raw: blankPlaceholders(inSource ?? surface.text),
      block,
      units: block ? block.sentences.map(({ start, end }) => ({ start: start - block.start, end: end - block.start })) : linesOf(surface.text),
      group: surface.kind === 'file-name' ? -1 : groupAt(surface.start),
    }
  })
})

/** Percent-encoded characters of ASCII in place, padded so that offsets stay: `John%20Doe` reads `John   Doe`. */
function decodePercent(target: string): string {
  return target.includes('%')
    ? target.replace(/%([2-7][\da-f])/gi, (_, hex: string) => `${/20/.test(hex) ? ' ' : String.fromCharCode(Number.parseInt(hex, 16))}  `)
    : target
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start)
    const stop = end === -1 ? text.length : end
    if (stop > start) lines.push({ start, end: stop })
    start = stop + 1
  }
  return lines
}

function grouper({ source }: Post): (offset: number) => number {
  const starts: number[] = [0]
  for (const match of source.matchAll(/\n[ \t\r]*\n/g)) starts.push(match.index + match[0].length)
  return (offset) => Math.max(0, partitionPoint(starts.length, (i) => starts[i]! <= offset) - 1)
}
