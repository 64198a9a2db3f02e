import type { Span } from '../span.ts'

export interface Target {
  /** Where the target stands, without angle brackets. */
  readonly target: Span
  /** Where the title stands, without its quotes. */
  readonly title: Span | undefined
}

/** Places of target and title in the tail of an inline link or image: `](target "title")`, where `tail` begins at the closing bracket. */
export function readTarget(source: string, tail: Span): Target {
  const open = tail.start + 2
  const close = tail.end - 1
  let start = skipBlank(source, open, close)
  let end: number
  if (source[start] === '<') {
    start++
    end = source.indexOf('>', start)
    if (end < 0 || end > close) end = close
  } else {
    end = start
    while (end < close && !/\s/.test(source[end] ?? '')) end++
  }
  const after = skipBlank(source, source[end] === '>' ? end + 1 : end, close)
  const title = after < close - 1 ? { start: after + 1, end: trimBlank(source, after, close) - 1 } : undefined
  return { target: { start, end }, title: title && title.end > title.start ? title : undefined }
}

/** End of the bracket that opens at `start` (the offset of its closing bracket); escapes and nested brackets are skipped. */
export function closingBracket(source: string, start: number, end: number): number {
  let depth = 0
  for (let i = start; i < end; i++) {
    const character = source[i]
    if (character === '\\') i++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) return i
  }
  return end
}

const bareUrl = /\bhttps?:\/\/[^\s<>"'`\u00a0\u2018-\u201d\ue000]{2,2000}|\bwww\.[^\s<>"'`\u00a0\u2018-\u201d\ue000]{3,2000}/gi

/** Bare URLs in a stretch of source, without the punctuation that belongs to the sentence. */
export function findBareUrls(source: string, { start, end }: Span): Span[] {
  const slice = source.slice(start, end)
  if (!/:\/\/|www\./i.test(slice)) return []
  return [...slice.matchAll(bareUrl)].map((match) => ({ start: start + match.index, end: start + match.index + trimUrl(match[0]).length }))
}

function trimUrl(url: string): string {
  let end = url.length
  const surplus = { ')': excess(url, '(', ')'), ']': excess(url, '[', ']'), '}': excess(url, '{', '}') }
  for (;;) {
    const last = url[end - 1] ?? ''
    if (last === ')' || last === ']' || last === '}') {
      if (surplus[last]-- <= 0) return url.slice(0, end)
    } else if (!/[.,;:!?*_~|\\]/.test(last)) return url.slice(0, end)
    end--
  }
}

/** How many more closing than opening brackets. */
function excess(text: string, opener: string, closer: string): number {
  return text.split(closer).length - text.split(opener).length
}

function skipBlank(source: string, from: number, limit: number): number {
  let at = from
  while (at < limit && /\s/.test(source[at] ?? '')) at++
  return at
}

function trimBlank(source: string, from: number, limit: number): number {
  let at = limit
  while (at > from && /\s/.test(source[at - 1] ?? '')) at--
  return at
}
