import type { Block, Post } from './post/post.ts'
import { surroundingsOf } from './post/surroundings.ts'
import type { Secret } from './secrets.ts'
import { contains, lastStartingAt, overlaps, partitionPoint, type Span } from './span.ts'
import { readingOf } from './text/context/reading.ts'

/** A text that a rule is sure to fit in the place of a stretch of the source. */
export interface Fix extends Span {
  readonly text: string
}

/** A post and what it becomes. */
export interface Revision {
  readonly path: string
  readonly before: string
  readonly after: string
  /** From `before` to `after`, in order of place, none touching another. */
  readonly changes: readonly Fix[]
  /** What must not be printed of each. */
  readonly secretsBefore: readonly Secret[]
  readonly secretsAfter: readonly Secret[]
}

/** Tells for a post whether a text may be put in place of a span without anyone reading it. What must not be printed is never touched, nor words that are not the author's own. */
export function fixJudge(post: Post, secrets: readonly Secret[]): (fix: Fix) => boolean {
  let places: { readonly blocks: readonly Block[]; readonly targets: readonly Span[] } | undefined
  return (fix) => {
    const written = post.source.slice(fix.start, fix.end)
    if (fix.start >= fix.end || fix.end > post.source.length || written === fix.text || /[\r\n]/.test(fix.text)) return false
    const secret = lastStartingAt(secrets, fix.end - 1)
    if (secret && overlaps(secret, fix)) return false
    places ??= { blocks: inOrder(post.blocks), targets: inOrder(post.links.map(({ target }) => target)) }
    const target = lastStartingAt(places.targets, fix.start)
    if (target && contains(target, fix)) return true
    const block = lastStartingAt(places.blocks, fix.start)
    return block !== undefined && contains(block, fix) && isOwnProse(block) && isPlainText(block, fix, written) && isUsed(block, fix)
  }
}

/** Of fixes in any order those that can be made together, in order of place: where two overlap, the one that begins first, or else the longer. */
export function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const kept: Fix[] = []
  for (const fix of fixes.toSorted((a, b) => a.start - b.start || b.end - a.end)) if (fix.start >= (kept.at(-1)?.end ?? 0)) kept.push(fix)
  return kept
}

/** A text as it is being mended: stretches of the source, and what was put between them. */
export type Draft = readonly (Span | string)[]

/** Makes fixes in a draft; their offsets are those of the text that the draft makes. They come in order and do not overlap. */
export function mend(draft: Draft, fixes: readonly Fix[]): Draft {
  const mended: (Span | string)[] = []
  let at = 0
  let next = 0
  let skip = 0
  for (const piece of draft) {
    const length = typeof piece === 'string' ? piece.length : piece.end - piece.start
    const keep = (from: number, to: number): void => {
      if (from < to) mended.push(typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to })
    }
    let from = Math.min(length, Math.max(0, skip - at))
    for (let fix = fixes[next]; fix !== undefined && fix.start < at + length; fix = fixes[++next]) {
      keep(from, fix.start - at)
      mended.push(fix.text)
      skip = fix.end
      from = Math.min(length, skip - at)
    }
    keep(from, length)
    at += length
  }
  return mended
}

/** The text that a draft makes of its source. */
export function draftText(draft: Draft, source: string): string {
  return draft.map((piece) => (typeof piece === 'string' ? piece : source.slice(piece.start, piece.end))).join('')
}

/** Where an offset of a text stands once fixes, which are in order and do not overlap, are made; one inside a fix stands at its start. */
export function moved(fixes: readonly Fix[]): (offset: number) => number {
  const shifts: number[] = []
  let shift = 0
  for (const { start, end, text } of fixes) {
    shift += text.length - (end - start)
    shifts.push(shift)
  }
  return (offset) => {
    const low = partitionPoint(fixes.length, (i) => fixes[i]!.end <= offset)
    const inside = fixes[low]
    return (inside && inside.start < offset ? inside.start : offset) + (shifts[low - 1] ?? 0)
  }
}

/** What a draft changes in its source: each changed stretch with the text that stands there now. */
export function changesOf(draft: Draft, source: string): readonly Fix[] {
  const changes: Fix[] = []
  let at = 0
  let text = ''
  for (const piece of [...draft, { start: source.length, end: source.length }]) {
    if (typeof piece === 'string') {
      text += piece
      continue
    }
    if (text !== '' || piece.start > at) changes.push({ start: at, end: piece.start, text })
    text = ''
    at = piece.end
  }
  return changes
}

function inOrder<Stretch extends Span>(spans: readonly Stretch[]): readonly Stretch[] {
  return spans.toSorted((a, b) => a.start - b.start)
}

/** The author's running text. Headings are left out besides what others wrote: links lead to them by their words. */
function isOwnProse({ type, quoted, section, table }: Block): boolean {
  if (quoted || table?.row === 0) return false
  return (type === 'paragraph' || type === 'list-item' || type === 'table-cell') && section.role !== 'references' && section.role !== 'further-reading'
}

/** No markup, entity or hard line break would be lost, and nothing that the author set apart, shouted or linked would change. */
function isPlainText(block: Block, fix: Fix, written: string): boolean {
  if (block.text.slice(fix.start - block.start, fix.end - block.start) !== written || / {2,}\r?\n|[\u2060\u00ad\u200b-\u200d\ufeff]/.test(written)) return false
  if (/\p{Lu}{4}/u.test(written) && written === written.toUpperCase()) return false
  return !block.inlines.some((inline) => inline.kind !== 'strong' && overlaps(inline, fix))
}

function isUsed(block: Block, fix: Fix): boolean {
  return readingOf(surroundingsOf(fix, block, block), { deniable: false, label: false }) === 'used'
}
