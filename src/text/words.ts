import type { Word } from '../post/post.ts'
import { fold, JOINER } from './fold.ts'

/**
 * Splits text into words as a reader counts them. Letters and digits are joined by a single apostrophe, hyphen, dot or slash, and digits by a comma: "don't",
 * "one-third", "U.S.", "and/or" and "1,200" are one word each. A web address is one word; e-mail addresses and citation marks (`[1]`, `[@key]`) are none. Offsets are into `text`, moved by `offset`.
 */
export function splitWords(text: string, offset = 0): Word[] {
  const words: Word[] = []
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (code === 0x5b) i = bracketEnd(text, i)
    else if (!startsWord(text, i, code)) i += isHighSurrogate(code) ? 2 : 1
    else {
      let end = code === 0x68 || code === 0x77 ? addressEnd(text, i) : 0
      if (!end) {
        end = wordEnd(text, i)
        if (text.charCodeAt(end) === 0x40 && isWordAt(text, end + 1)) {
          i = mailEnd(text, end + 1)
          continue
        }
      }
      words.push(makeWord(text, i, end, offset))
      i = end
    }
  }
  return words
}

function makeWord(text: string, start: number, end: number, offset: number): Word {
  let word = text.slice(start, end)
  if (!plain.test(word)) word = fold(word).replaceAll(JOINER, '')
  return { start: start + offset, end: end + offset, text: word, lower: word.toLowerCase() }
}
const plain = /^[\x21-\x5f\x61-\x7e]*$/

function startsWord(text: string, at: number, code: number): boolean {
  return code < 0x80 ? isAsciiWord(code) : code !== 0x2060 && isWordAt(text, at)
}

function wordEnd(text: string, start: number): number {
  let end = start
  let i = start
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (code < 0x80 ? isAsciiWord(code) : isWordAt(text, i)) {
      i += isHighSurrogate(code) ? 2 : 1
      end = i
    } else if (isUnseen(code)) i++
    else if (joins(code) && end === i) {
      let next = i + 1
      while (isUnseen(text.charCodeAt(next))) next++
      if (!isWordAt(text, next) || (code === 0x2c && !(isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(next))))) break
      i = next
    } else break
  }
  return end
}

/** End of a web address that starts here, without the punctuation of the sentence around it; 0 where none starts. */
function addressEnd(text: string, start: number): number {
  address.lastIndex = start
  if (!address.test(text)) return 0
  let end = address.lastIndex
  while (end > start && '.,;:!?\'")]}>*_'.includes(text.charAt(end - 1))) end--
  return end
}
const address = /(?:https?:\/\/|www\.)[^\s<>"\u2060]+/y

function mailEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && (isWordAt(text, end) || text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2d)) end++
  return end
}

/** After a citation mark, or after the bracket alone. */
function bracketEnd(text: string, at: number): number {
  citationMark.lastIndex = at
  return citationMark.test(text) ? citationMark.lastIndex : at + 1
}
const citationMark = /\[(?:\d{1,3}(?:[ ,;\u2013-]{1,3}\d{1,3}){0,12}|\^[^\s\]]{1,40}|-?@[^\]\n]{1,80})\]/y

function joins(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x2c ||
    code === 0x2f ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x2bc ||
    (code >= 0x2010 && code <= 0x2013)
  )
}

function isUnseen(code: number): boolean {
  return code === 0x2060 || code === 0xad || code === 0x200b || code === 0x200c || code === 0xfeff
}

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0x80) return isAsciiWord(code)
  if (Number.isNaN(code) || (code >= 0x2000 && code <= 0x2bff)) return false
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7
  return letter.test(isHighSurrogate(code) ? text.slice(at, at + 2) : text.charAt(at))
}
const letter = /^[\p{L}\p{M}\p{Nd}\u00bc-\u00be]/u

function isAsciiWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
