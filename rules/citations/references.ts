import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { foldName } from '../../src/text/author-year.ts'
import { findDois } from '../../src/text/citation-ids/doi.ts'
import { type Marker, markersOf } from './markers.ts'

/** An entry of a source list, or a footnote that holds one. The span leaves out the bullet. */
export interface Reference extends Span {
  readonly form: 'footnote' | 'numbered' | 'listed' | 'linked'
  /** Footnote label or number as written. */
  readonly label: string | undefined
  readonly number: number | undefined
  /** The source of the span, without quote marks and line breaks. */
  readonly text: string
  readonly block: Block | undefined
  /** Years in the text, outside of identifiers and links, oldest first. */
  readonly years: readonly number[]
  readonly dois: readonly string[]
  /** False for a footnote that is a remark and names no source. */
  readonly isSource: boolean
}

export interface References {
  readonly entries: readonly Reference[]
  /** Entries that stand in a section for sources. */
  readonly listed: readonly Reference[]
  readonly markers: readonly Marker[]
  /** True when some list has numbers, so that "[3]" means an entry. */
  readonly numbered: boolean
}

export const referencesOf = perPost(readReferences)

/** The span of the entry's first line: what a post-wide finding about it should mark. */
export function headOf(reference: Reference, source: string): Span {
  const line = source.indexOf('\n', reference.start)
  return { start: reference.start, end: line < 0 || line > reference.end ? reference.end : line }
}

function readReferences(post: Post): References {
  const footnotes = post.footnotes.map((definition) =>
    entryOf(post, { start: definition.start, end: trimmedEnd(post.source, definition) }, { form: 'footnote', label: definition.label }),
  )
  const listed = [...listedEntries(post)]
  const linked = listed.length || footnotes.length ? [] : [...anchorEntries(post)]
  const entries = [...footnotes, ...listed, ...linked].sort((a, b) => a.start - b.start)
  const blocks = new Set(listed.map(({ block }) => block))
  return { entries, listed, markers: markersOf(post).filter(({ block }) => !blocks.has(block)), numbered: listed.some(({ number }) => number !== undefined) }
}

function* listedEntries(post: Post): Generator<Reference> {
  const blocks = post.blocks.filter(
    (block) =>
      (block.section.role === 'references' || isNumberedNote(block)) &&
      block.footnote === undefined &&
      block.type !== 'heading' &&
      block !== block.section.heading,
  )
  const firstOfList = new Map<number, { number: number; index: number }>()
  let outermost = Infinity
  for (const { list } of blocks) if (list && list.depth < outermost) outermost = list.depth
  for (const block of blocks) {
    if (block.type === 'list-item') {
      if ((block.list?.depth ?? outermost) > outermost) continue
      yield entryOf(
        post,
        { start: block.start, end: trimmedEnd(post.source, block) },
        { form: block.list?.ordered ? 'numbered' : 'listed', number: numberOf(block, post, firstOfList), block },
      )
    } else if (block.type === 'paragraph') yield* paragraphEntries(block, post)
  }
}

/** "[1] Doe J. Title. 2020." at the foot of a post that has no heading for its sources. */
function isNumberedNote(block: Block): boolean {
  return block.type === 'paragraph' && /^\[\d{1,3}\]:?\s/.test(block.folded) && looksLikeSource(block.text)
}

/** One paragraph may hold one entry, or one a line ("[1] ..." below "[2] ..."). A lead such as "We used these sources:" is none. */
function* paragraphEntries(block: Block, post: Post): Generator<Reference> {
  const text = post.source.slice(block.start, block.end)
  const starts = [...text.matchAll(/(?:^|\n)[>\s]{0,8}(?=\[\^?\d{1,3}\]:?\s|\d{1,3}[.)]\s|\*?\p{Lu}[\p{L}'’-]+,\s\p{Lu}|[-*]\s)/gu)].map(
    (match) => match.index + match[0].length,
  )
  const cuts = starts.length > 1 || (starts.length === 1 && starts[0] === 0) ? starts : [0]
  if (cuts.length === 1 && !looksLikeSource(text)) return
  for (const [i, from] of cuts.entries()) {
    const line = text.slice(from, cuts[i + 1] ?? text.length).trimEnd()
    if (line.length < 8) continue
    const number = /^\[?(\d{1,3})[\].)]/.exec(line)?.[1]
    yield entryOf(
      post,
      { start: block.start + from, end: block.start + from + line.length },
      { form: number ? 'numbered' : 'listed', number: number ? Number(number) : undefined, block },
    )
  }
}

/** Hand-made notes: an element or a paragraph with id "fn1" below the text. */
function* anchorEntries(post: Post): Generator<Reference> {
  for (const match of post.source.matchAll(
    /<(?:li|p|div|a|span|dt)\b[^>]{0,120}\b(?:id|name)=["']?((?:fn|footnote|ref|note|cite|bib|_ftn|_edn)[\w:.-]{0,40})["']?[^>]{0,120}>([^\n]{0,1200})/gi,
  )) {
    const label = match[1] ?? ''
    if (/^(?:fnref|.*(?:ref|-?back)$)/i.test(label)) continue
    yield entryOf(post, { start: match.index, end: match.index + match[0].length }, { form: 'linked', label })
  }
}

interface Named {
  readonly form: Reference['form']
  readonly label?: string
  readonly number?: number | undefined
  readonly block?: Block
}

function entryOf(post: Post, span: Span, { form, label, number, block }: Named): Reference {
  const text = post.source.slice(span.start, span.end).replace(/\n[ \t>]*/g, ' ')
  const dois = findDois(text)
  const plain = text.replace(/<?https?:\/\/[^\s)\]>]+|\bdoi:?\s*10\.\S+|\b10\.\d{4,9}\/\S+/gi, (link) => ' '.repeat(link.length))
  const years = [...plain.matchAll(/(?<![\d-])(?:1[89]|20)\d\d(?=[a-z]?\b)(?!-\d{2,4}\b|\d)/g)]
    .map(([found]) => Number(found))
    .filter((found) => found >= 1800 && found < 2100)
  const byPages = years.filter((found) => !new RegExp(String.raw`[:;]\s?(?:\d+(?:\(\d+\))?:)?(?:\d+-)?${found}\b`).test(plain))
  return {
    ...span,
    form,
    label,
    number,
    text,
    block,
    years: (byPages.length ? byPages : years).sort((a, b) => a - b),
    dois: dois.map(({ doi }) => doi),
    isSource: form !== 'footnote' || looksLikeSource(text),
  }
}

/** A year, a link or an identifier makes a note a source. */
function looksLikeSource(text: string): boolean {
  return /(?:\b(?:19|20)\d\d\b|https?:\/\/|\bwww\.|\b10\.\d{4,9}\/|\bPMID\b|\bPMC\d|\bISBN\b|\barXiv\b|\bet al\b)/i.test(text)
}

/** True when an author-year label such as "pompoli 2016" or "who 2022" names this entry: the year fits and the name stands before it, whole or as initials. */
export function isNamedBy({ text, years }: Reference, label: string): boolean {
  const cut = label.lastIndexOf(' ')
  const who = label.slice(0, cut)
  const [, year = '', letter = ''] = /^(\d{4})([a-z]?)$/.exec(label.slice(cut + 1)) ?? []
  if (year && !years.includes(Number(year))) return false
  if (letter && !new RegExp(`${year}${letter}\\b`, 'i').test(text) && new RegExp(`${year}[a-z]\\b`, 'i').test(text)) return false
  const head = text.slice(0, 400)
  const folded = ` ${foldName(head).replace(/[^a-z0-9]+/g, ' ')} `
  if (folded.includes(` ${who.replace(/[^a-z0-9]+/g, ' ').trim()} `)) return true
  const initials = (head.match(/\p{Lu}[\p{L}]+/gu) ?? [])
    .map((word) => word[0])
    .join('')
    .toLowerCase()
  return /^[a-z]{2,6}$/.test(who) && initials.includes(who)
}

function numberOf(block: Block, post: Post, firstOfList: Map<number, { number: number; index: number }>): number | undefined {
  const { list } = block
  const lineStart = post.source.lastIndexOf('\n', block.start - 1) + 1
  const written =
    /^[>\s]*(?:[-*+]\s+)?\[?(\d{1,4})[.)\]]/.exec(post.source.slice(lineStart, block.end))?.[1] ??
    /^\[(\d{1,4})\]/.exec(post.source.slice(block.start, block.end))?.[1]
  if (!list?.ordered) return /^\[\d/.test(post.source.slice(block.start, block.start + 2)) && written ? Number(written) : undefined
  const first = firstOfList.get(list.id) ?? { number: written === undefined ? 1 : Number(written), index: list.index }
  firstOfList.set(list.id, first)
  return first.number + (list.index - first.index)
}

function trimmedEnd(source: string, { start, end }: Span): number {
  let at = end
  while (at > start && /\s/.test(source[at - 1] ?? '')) at--
  return at
}
