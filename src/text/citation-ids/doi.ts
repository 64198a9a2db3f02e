import type { Span } from '../../span.ts'

export interface FoundDoi extends Span {
  /** Lower case, decoded, without what stood around it. */
  readonly doi: string
}

const start = /(?<![\d.])10\.\d{4,9}(?:\.\d{1,9}){0,4}(?:\/|%2f)/gi
const longest = 2048
const parameters = /[?&#](?:utm_|fbclid|gclid|ref\b|ref_|query|via|af=|journalcode|cookieset|needaccess)/i
const stop = /[\s"\u201c\u201d]|<\/[a-z]|\]\(|\)\[|$/i
const tail = /(?:\.(?:full|pdf|abstract|long|short)|\/(?:full|fulltext|pdf|epdf|abstract|meta))+$/i
const trailing = /[.,;:!?*_~|\\'"\u2018\u2019\u201c\u201d]+$/
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }
const preprintServers = /^10\.(?:1101|64898)\//

/** Finds DOIs in text, in link targets and in HTML. Offsets are those of `text`; the span leaves out what only stands after the DOI. */
export function findDois(text: string): FoundDoi[] {
  const found: FoundDoi[] = []
  let from = 0
  for (const match of text.matchAll(start)) {
    if (match.index < from) continue
    const raw = runFrom(text, match.index)
    const { doi, length } = trimDoi(raw)
    if (!/\/./.test(doi)) continue
    found.push({ start: match.index, end: match.index + length, doi })
    from = match.index + length
  }
  return found
}

/** The form in which two DOIs are compared: decoded, without resolver, publisher's tail and preprint version, in lower case. Undefined when the text holds none. */
export function normaliseDoi(text: string): string | undefined {
  return findDois(text)[0]?.doi
}

function runFrom(text: string, at: number): string {
  const stretch = text.slice(at, at + longest)
  return stretch.slice(0, stretch.search(stop))
}

function trimDoi(run: string): { doi: string; length: number } {
  let raw = run
  if (count(raw, '>') > count(raw, '<')) raw = raw.slice(0, raw.lastIndexOf('>'))
  const query = raw.search(parameters)
  if (query > 0) raw = raw.slice(0, query)
  let length = trimEnd(raw).length
  // Trimmed once as written, for the span, and once decoded, for the name: "%29." ends in a bracket only when decoded.
  let doi = decode(raw)
  const hidden = doi.search(parameters)
  if (hidden > 0) doi = doi.slice(0, hidden)
  doi = trimEnd(doi).toLowerCase()
  if (preprintServers.test(doi)) doi = doi.replace(/v\d{1,2}$/, '')
  if (length === 0) length = raw.length
  return { doi, length }
}

function trimEnd(text: string): string {
  let trimmed = text
  for (;;) {
    const before = trimmed
    trimmed = trimmed.replace(trailing, '')
    const last = trimmed.at(-1) ?? ''
    const opener = closers[last]
    if (opener && count(trimmed, last) > count(trimmed, opener)) trimmed = trimmed.slice(0, -1)
    trimmed = trimmed.replace(tail, '')
    if (trimmed === before) return trimmed
  }
}

/** Some lists hold DOIs that were encoded already, so that a link to them is encoded twice. */
function decode(text: string): string {
  let decoded = text
  for (let times = 0; times < 2 && /%[0-9a-f]{2}/i.test(decoded); times++) {
    try {
      decoded = decodeURIComponent(decoded)
    } catch {
      return decoded
    }
  }
  return decoded
}

function count(text: string, character: string): number {
  let n = 0
  for (const each of text) if (each === character) n++
  return n
}
