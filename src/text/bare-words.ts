import type { Span } from '../span.ts'
import { decodeReference } from './character-reference.ts'

/** A run of letters and digits, bare of accents, case and the way it is encoded: `Garc&iacute;a`, `GARCI%CC%81A` and `garcia` are the same. Offsets are those of the source. */
export interface BareWord extends Span {
  readonly text: string
  /** Characters between this word and the one before it, as a reader counts them; infinite across an empty line. */
  readonly gap: number
}

/** Every word of a source wherever it stands: in text, markup, code, targets. Linear in its length. */
export function bareWords(source: string): readonly BareWord[] {
  const words: { text: string; start: number; end: number; gap: number }[] = []
  let at = 0
  let gap = 0
  for (const match of source.matchAll(unit)) {
    const [whole] = match
    const start = match.index
    const end = start + whole.length
    gap += isParagraphBreak(source, at, start) ? Infinity : start - at
    at = end
    const first = whole.charCodeAt(0)
    const last = words.at(-1)
    if (isJoiner(first)) {
      if (last && gap === 0) last.end = end
      continue
    }
    const text = bare(first === 0x26 ? (decodeReference(whole) ?? whole) : first === 0x25 ? decodePercent(whole) : whole)
    if (text === '') {
      gap++
      continue
    }
    if (last && gap === 0) {
      last.text += text
      last.end = end
    } else words.push({ text, start, end, gap })
    gap = 0
  }
  return words
}

/** A text as its bare words, written together: how a name or number is looked up. */
export function bareText(text: string): string {
  return bareWords(text)
    .map((word) => word.text)
    .join('')
}

/**
 * Stretches of a source whose words, written together, are among the `wanted`, whatever parts them: "Ann Example", "ann_example", "004-829-13". The longest wins, none overlaps another.
 * `longest` is the length of the longest that is wanted.
 */
export function* findBare(
  words: readonly BareWord[],
  wanted: { has(text: string): boolean },
  longest: number,
): Generator<Span & { readonly text: string; readonly first: number; readonly last: number }> {
  for (let first = 0; first < words.length; first++) {
    let text = ''
    let found: { text: string; last: number } | undefined
    for (let last = first; last < words.length && last < first + mostWords; last++) {
      const word = words[last] as BareWord
      if (last > first && word.gap > widestGap) break
      text += word.text
      if (text.length > longest) break
      if (wanted.has(text)) found = { text, last }
    }
    if (found === undefined) continue
    yield { start: (words[first] as BareWord).start, end: (words[found.last] as BareWord).end, text: found.text, first, last: found.last }
    first = found.last
  }
}

/** What is longer parts two words anyway. */
function isParagraphBreak(source: string, start: number, end: number): boolean {
  return end - start > 1 && end - start <= 8 && /\n[^\n]*\n/.test(source.slice(start, end))
}

const mostWords = 16
/** `\r\n> ` between two words of a quotation, `, ` or ` - ` on a line. */
const widestGap = 4

const unit =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|[\p{L}\p{N}\p{M}]+|[\u00ad\u200b-\u200d\u2060\ufeff]/giu

function isJoiner(code: number): boolean {
  return code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200d)
}

function bare(text: string): string {
  if (/^[a-z\d]+$/.test(text)) return text
  return /^[\x20-\x7e]+$/.test(text)
    ? text.toLowerCase().replace(/[^a-z\d]/g, '')
    : text
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase()
        .replace(/[ßłøđıæœþð]/g, (letter) => plain[letter] ?? letter)
}

const plain: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' }

function decodePercent(sequence: string): string {
  try {
    return decodeURIComponent(sequence)
  } catch {
    return ''
  }
}
