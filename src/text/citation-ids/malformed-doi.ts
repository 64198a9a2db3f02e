import type { Span } from '../../span.ts'

export interface MalformedDoi extends Span {
  /** What is wrong, as the end of a sentence about the DOI: "has no slash after the prefix". */
  readonly problem: string
}

const hint = /doi|10\.(?:1234|xxxx|1000\/xyz)/i
/** A DOI is meant only behind a label or a resolver. */
const meant =
  /(?:\b(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org(\/{0,3})|\bdoi\s*(?::|=|\s(?=10))\s*(?:https?:\/\/(?:dx\.)?doi\.org\/)?)\s*([^\s"<>)\]}\u201c\u201d]{0,300})/gi
const placeholder =
  /(?<![\d.])10\.(?:1234\/[^\s"<>)\]]{0,300}|x{3,}\/?[^\s"<>)\]]{0,300}|1000\/xyz123?|\d{4,9}\/(?:[^\s"<>)\]]{0,200}?(?:xx{2,}|\bexample\b|\byour-?doi\b|\bplaceholder\b)[^\s"<>)\]]*))/gi

/** Finds DOIs that cannot resolve because of how they are written. Real ones, also odd real ones, are left alone. */
export function findMalformedDois(text: string): MalformedDoi[] {
  if (!hint.test(text)) return []
  const found: MalformedDoi[] = []
  for (const match of text.matchAll(meant)) {
    const written = (match[2] ?? '').replace(/[.,;:!?*_'\u2019]+$/, '')
    const isUrl = match[1] !== undefined
    const problem = problemOf(written, isUrl, match[1] ?? '')
    if (problem) found.push({ start: match.index, end: match.index + match[0].length - ((match[2] ?? '').length - written.length), problem })
  }
  let at = 0
  const labelled = found.length
  for (const match of text.matchAll(placeholder)) {
    const span = { start: match.index, end: match.index + match[0].replace(/[.,;:]+$/, '').length }
    while (at < labelled && (found[at]?.end ?? 0) <= span.start) at++
    if (at >= labelled || (found[at]?.start ?? 0) >= span.end) found.push({ ...span, problem: 'is a placeholder' })
  }
  return found.sort((a, b) => a.start - b.start)
}

function problemOf(written: string, isUrl: boolean, slashes: string): string | undefined {
  if (isUrl && slashes === '') return written === '' || /^[.,;:)]/.test(written) ? undefined : undefined
  if (written === '') return undefined
  if (/^https?:\/\/(?:dx\.)?doi\.org/i.test(written) || /^(?:dx\.)?doi\.org\//i.test(written)) return 'names the resolver twice'
  if (isUrl && /^doi:/i.test(written)) return 'has “doi:” inside the link'
  if (isUrl && slashes.length > 1) return 'has two slashes after the resolver'
  if (isUrl && /^(?:$|[a-z-]+\/?(?:$|[?#])|(?:the-)?(?:identifier|resources|factsheets)\b)/i.test(written) && !/^10/.test(written)) return undefined
  if (/^10\.(?:x{2,}|1234\b|0{4,}\b)/i.test(written) || /xx{2,}/i.test(written) || /^10\.1000\/xyz/i.test(written)) return 'is a placeholder'
  if (/^10[.,]\d{4,9}\\/.test(written)) return 'has a backslash for the slash'
  if (/^10\.\d{4,9}(?:\.\d+)*\/\//.test(written)) return 'has two slashes after the prefix'
  if (/^10\.\d{4,9}(?:\.\d+)*\/?$/.test(written)) return 'has no part after the prefix'
  if (/^10\.\d{4,9}(?:\.\d+)*(?:\/|%2f)/i.test(written)) return undefined
  if (/^10\.\d{4,9}[-_:.]/.test(written)) return 'has no slash after the prefix'
  if (/^10\.\d{1,3}\//.test(written)) return 'has a prefix that is too short'
  if (/^10\.\d{10,}/.test(written)) return 'has no slash after the prefix'
  if (/^10\d{4,9}\//.test(written) || /^10[,]\d/.test(written)) return 'lacks the point in “10.”'
  if (/^10\./.test(written)) return 'has a wrong prefix'
  return /^(?:s?\d{4}|[\w.]{2,40}\/|[a-z]{2,12}[.\d])/i.test(written) && /\d/.test(written) ? 'lacks its prefix “10.”' : undefined
}
