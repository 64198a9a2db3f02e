import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { findAuthorYears } from '../../src/text/author-year.ts'
import { findDois } from '../../src/text/citation-ids/doi.ts'

type MarkerKind = 'footnote' | 'note' | 'number' | 'superscript' | 'key' | 'author-year' | 'anchor' | 'tag' | 'identifier'

/** A place in the text that points to a source. The span covers the whole marker, brackets included. */
export interface Marker extends Span {
  readonly kind: MarkerKind
  readonly block: Block
  /** Footnote label, numbers or keys as written; for `author-year` the surname folded and the year: "muller 2020a". */
  readonly labels: readonly string[]
  /** Narrative "Smith et al. (2020)": it belongs to the sentence that it stands in, even at its start. */
  readonly narrative?: boolean
}

/** All markers of a post in reading order, defined or not. */
export const markersOf = perPost(findMarkers)

const longestRange = 200
const bracketed =
  /\[\^([^\]\s[]{1,80})\]|\^\[[^\]]{2,400}\]|(?<!\])\[(\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,30})\](?![(:[])|\[((?:[^\][@]{0,60}-?@[\w][\w:.#$%&+?<>~/-]{0,80}[^\][@]{0,40}){1,12})\]|(?:^|(?<=[\s(]))-?@([a-z][\w-]*\d{4}[a-z\d]*)\b/gi
const citedKey = /@([\w][\w:.#$%&+?<>~/-]*)/g
const superscriptDigits =
  /(?<=[\p{L}.,;:!?)"'%\d])(?<![\s\d]m|cm|km|kg\/m|\/)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+(?:[,\u207b\u2013-][\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)*(?![\p{L}\d\u207b/])/gu
const identifier = /\bPMID:?\s*\d{1,9}\b|\bPMC\d{3,9}\b/g
const tags =
  /\{%-?\s*(?:cite|citet|citep|footnote|reference)\b[^%\n]{0,300}%\}|\{\{[<%]\s*(?:cite|ref-?cite|citation|footnote|fn|sidenote)\b[^}\n]{0,300}\}\}|\{cite(?::\w+)?\}`[^`\n]{1,300}`|<Cite(?:ation)?\b[^>\n]{0,300}>/g
const anchor = /^(?:[^#]{0,200})?#(?:fn|footnote|cite|ref|note|endnote|bib|citation|_ftn|_edn|sdfootnote)[\w:.-]*$/i

function findMarkers(post: Post): readonly Marker[] {
  const found: Marker[] = []
  for (const block of post.blocks) {
    if (block.section.role === 'references' || block.footnote !== undefined) {
      if (block.footnote === undefined) continue
    }
    addInlines(block, post, found)
    addText(block, found)
  }
  addTags(post, found)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function addInlines(block: Block, post: Post, found: Marker[]): void {
  for (const inline of block.inlines) {
    const { start, end, kind, target = '' } = inline
    const text = post.source.slice(inline.content.start, inline.content.end)
    if (kind === 'footnote-reference') found.push({ start, end, kind: 'footnote', block, labels: [target] })
    else if (kind === 'superscript') {
      const labels = numbersIn(
        text
          .replace(/\]\([^)]{0,400}\)/g, ' ')
          .replace(/<[^>]{0,400}>|[[\]()^]/g, ' ')
          .trim(),
      )
      if (labels.length && !/[\dm]$/.test(post.source.slice(Math.max(0, start - 1), start))) found.push({ start, end, kind: 'superscript', block, labels })
    } else if (kind === 'cite') found.push({ start, end, kind: 'tag', block, labels: [] })
    else if (kind === 'link' && anchor.test(target)) found.push({ start, end, kind: 'anchor', block, labels: [target.slice(target.indexOf('#') + 1)] })
  }
}

function addText(block: Block, found: Marker[]): void {
  const { folded, text, start: offset } = block
  if (/[[@]/.test(folded)) {
    for (const match of folded.matchAll(bracketed)) {
      const span = { start: offset + match.index, end: offset + match.index + match[0].length }
      if (match[1] !== undefined) found.push({ ...span, kind: 'footnote', block, labels: [text.slice(match.index + 2, match.index + match[0].length - 1)] })
      else if (match[2] !== undefined) {
        const labels = numbersIn(match[2])
        if (labels.length && !insideInline(block, span)) found.push({ ...span, kind: 'number', block, labels })
      } else if (match[3] !== undefined)
        found.push({ ...span, kind: 'key', block, labels: [...match[3].matchAll(citedKey)].map(([, key]) => trimKey(key ?? '')) })
      else if (match[4] !== undefined) found.push({ ...span, kind: 'key', block, labels: [trimKey(match[4])], narrative: true })
      else found.push({ ...span, kind: 'note', block, labels: [] })
    }
  }
  if (/[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/.test(text)) {
    for (const match of text.matchAll(superscriptDigits)) {
      const labels = numbersIn(match[0].normalize('NFKC'))
      found.push({ start: offset + match.index, end: offset + match.index + match[0].length, kind: 'superscript', block, labels })
    }
  }
  if (/\b(?:1[89]|20)\d\d/.test(folded))
    for (const { narrative, ...marker } of findAuthorYears(folded)) {
      found.push({ start: marker.start + offset, end: marker.end + offset, kind: 'author-year', block, labels: marker.labels, ...(narrative && { narrative }) })
    }
  if (folded.includes('10.'))
    for (const { start, end } of findDois(folded)) found.push({ start: start + offset, end: end + offset, kind: 'identifier', block, labels: [] })
  if (folded.includes('PM'))
    for (const match of folded.matchAll(identifier)) {
      found.push({ start: offset + match.index, end: offset + match.index + match[0].length, kind: 'identifier', block, labels: [] })
    }
}

/** Template tags are blanked in the prose, so they are looked for in the source, between the ends of the blocks. */
function addTags(post: Post, found: Marker[]): void {
  if (!/\{%|\{\{|\{cite|<Cite/.test(post.source)) return
  let at = 0
  for (const match of post.source.matchAll(tags)) {
    while (at + 1 < post.blocks.length && (post.blocks[at + 1]?.start ?? Infinity) <= match.index) at++
    const block = post.blocks[at]
    if (block && match.index >= block.start && match.index <= block.end + 4)
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'tag', block, labels: [] })
  }
}

/** "1,3-5" -> 1, 3, 4, 5. A range longer than any reference list stands for its two ends. */
export function numbersIn(text: string): string[] {
  const numbers: string[] = []
  for (const part of text.split(/[,;]/)) {
    const [from, to] = part.split(/[\u207b\u2010-\u2014-]/).map((side) => side.trim())
    if (from === undefined || !/^\d{1,3}$/.test(from) || Number(from) === 0) return []
    if (to === undefined) numbers.push(String(Number(from)))
    else if (!/^\d{1,3}$/.test(to)) return []
    else if (Number(to) < Number(from) || Number(to) - Number(from) > longestRange) numbers.push(String(Number(from)), String(Number(to)))
    else for (let n = Number(from); n <= Number(to); n++) numbers.push(String(n))
  }
  return numbers
}

function trimKey(key: string): string {
  return key.replace(/[.:,;?]+$/, '')
}

function insideInline(block: Block, { start, end }: Span): boolean {
  return block.inlines.some(
    (inline) => (inline.kind === 'link' || inline.kind === 'image' || inline.kind === 'code') && inline.start <= start && inline.end >= end,
  )
}
