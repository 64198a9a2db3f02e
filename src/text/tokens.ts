import type { Span } from '../span.ts'
import { JOINER } from './fold.ts'

/** What stands between a token and the one before it: only space, hyphen or blanked markup; a comma; a slash; or anything else, which no phrase runs over. */
type Gap = 'close' | 'comma' | 'slash' | 'far'

/**
 * A part of a text that phrases are matched against. Unlike a `Word`, “drug-free” is two tokens, “100%” one, “don't” one, and “&” stands for “and”.
 * `raw` is the text free of joiners, `lower` it in lower case; offsets are those of the text plus the offset given.
 */
export interface Token extends Span {
  readonly raw: string
  readonly lower: string
  readonly gap: Gap
  /** Holds more than small letters, so that it may be looked up as something else too: a name, a number, a possessive. */
  readonly odd: boolean
}

/** Splits folded text into tokens in linear time; `offset` is added to every place. */
export function tokenize(folded: string, offset = 0): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (let at = 0; at < folded.length; ) {
    let start = at
    let end = endOfWord(folded, start)
    if (end === start) {
      if (isBetween(folded.charCodeAt(start))) {
        at++
        continue
      }
      token.lastIndex = start
      const match = token.exec(folded)
      if (match === null) break
      start = match.index
      end = start + match[0].length
    }
    if (isDigit(folded.charCodeAt(end - 1))) end = endOfNumber(folded, end)
    at = end
    const written = folded.slice(start, end)
    const raw = written.includes(JOINER) ? written.replaceAll(JOINER, '') : written
    if (raw === '') continue
    const gap = tokens.length === 0 ? 'far' : gapOf(folded, last, start, tokens[tokens.length - 1]!.lower)
    const small = raw === '&' ? 'and' : raw.toLowerCase()
    const lower = (small.length <= 8 && contractions.get(small)) || small
    tokens.push({ start: start + offset, end: end + offset, raw, lower, gap, odd: small !== raw || !isLetter(raw.charCodeAt(0)) || raw.endsWith("'s") })
    last = end
  }
  return tokens
}

const token = /[$£€]?\d+(?:[.,]\d+)*%?|[#@]?[\p{L}\p{M}\p{N}\u2060]+(?:'[\p{L}\u2060]+)*|&/gu
const rest = /[\p{L}\p{N}\u2060]*/uy
const units = new Set(['mg', 'mcg', 'ug', 'g', 'kg', 'ml', 'l', 'iu', 'lb', 'lbs', 'kgs', 'kilos', 'pounds', 'stone', 'st', 'cm', 'mm', 'h', 'hrs', 'x'])
/** Contractions as they are typed without their apostrophe. */
const contractions = new Map(
  [
    "don't",
    "doesn't",
    "didn't",
    "won't",
    "can't",
    "isn't",
    "aren't",
    "wasn't",
    "weren't",
    "wouldn't",
    "shouldn't",
    "couldn't",
    "haven't",
    "hasn't",
    "you're",
    "they're",
    "you'll",
    "you've",
    "they've",
    "i'm",
    "i've",
    "that's",
    "there's",
    "here's",
    "what's",
  ].map((word): [string, string] => [word.replace("'", ''), word]),
)
const dotted = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'vs', 'no'])

/** Where a word of plain letters and figures ends that begins at `start`, or `start` when there is none: most words need no pattern. */
function endOfWord(text: string, start: number): number {
  if (!isPlainLetter(text.charCodeAt(start))) return start
  let end = start + 1
  let inTail = false
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isPlainLetter(code) || (!inTail && isDigit(code))) continue
    if (code === 39 && isPlainLetter(text.charCodeAt(end + 1))) inTail = true
    else if (code > 127 || (code === 39 && text.charCodeAt(end + 1) > 127)) return start
    else break
  }
  return end
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Space and marks that begin no token: all of ASCII but letters, figures and `#`, `$`, `&`, `@`. */
function isBetween(code: number): boolean {
  return code < 128 && !isPlainLetter(code) && !isDigit(code) && code !== 35 && code !== 36 && code !== 38 && code !== 64
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** “5G” is one token, but “500mg” a number and its unit. */
function endOfNumber(text: string, from: number): number {
  rest.lastIndex = from
  const tail = rest.exec(text)?.[0] ?? ''
  return tail !== 'G' && units.has(tail.toLowerCase()) ? from : from + tail.length
}

function gapOf(text: string, from: number, to: number, previous: string): Gap {
  let gap: Gap = 'close'
  for (let i = from; i < to; i++) {
    const character = text[i]
    if (character === ' ' || character === '-' || character === JOINER) continue
    if (character === '.' && i === from && dotted.has(previous)) continue
    // The apostrophe of a plural: “doctors' advice”.
    if (character === "'" && i === from && previous.endsWith('s') && text[i + 1] === ' ') continue
    if (gap !== 'close') return 'far'
    if (character === ',') gap = 'comma'
    else if (character === '/') gap = 'slash'
    else return 'far'
  }
  return gap
}
