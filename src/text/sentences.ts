import type { Span } from '../span.ts'

/** Abbreviations after which a sentence goes on, whatever follows. */
const inside = new Set(
  (
    'dr drs mr mrs ms mx prof profs st rev hon gov sen capt sgt lt messrs mme vs v e.g eg i.e ie cf approx ca viz fig figs vol vols pp ch sec eq ref refs resp dept univ ' +
    'spp sp subsp ssp var mt ft ave blvd nos ed eds b.i.d t.i.d q.i.d q.d q.o.d q.h.s p.r.n s.c r.n d.o'
  ).split(' '),
)
/** Abbreviations that may also be the last word of a sentence: they end it only before a word that opens sentences. */
const last = new Set('etc al inc ltd co corp jr sr a.m p.m u.s u.k u.s.a d.c ph.d m.d b.sc m.sc n.p p.o i.v i.m u.n'.split(' '))
/** Abbreviations that belong to the number after them. */
const beforeNumber = new Set('no p pg para art chap jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))
const openers = new Set(
  (
    'the this that these those it its we our if you your do does did but and they their there here a an he she his her my i as at by in on of or so then when while what why who how where which ' +
    'most some many all both each every one two other others another however for from to with without after before because although also not no ask call take talk tell see get keep use try read learn ' +
    'once until since during studies research people patients children women men doctors'
  ).split(' '),
)
/** What a single capital letter is the name of: "vitamin C." may end a sentence, "J." may not. */
const lettered = new Set(
  'vitamin vitamins hepatitis hep type group stage grade plan part class level option phase category factor influenza appendix figure table step section schedule strain serotype'.split(
    ' ',
  ),
)

const openBracketReach = 400
const closeBracketReach = 300
const longestAbbreviation = 24

/**
 * Splits the text of one block into sentences. Spans are offsets into `text` without leading and trailing blanks; closing quotes and brackets and citation marks
 * (`[1]`, `[^1]`, `¹`) after the stop belong to the sentence before. A line break is a space, never an end.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  const nextClosing = closingBracketFinder(text)
  let start = -1
  let ink = -1
  let hasWord = false
  let depth = 0
  let opened = 0
  // A bracket that opens a sentence holds sentences of its own.
  const bracketHolds = (at: number) => depth > 0 && opened > start && at - opened <= openBracketReach && nextClosing(at) - at <= closeBracketReach

  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isBlank(code)) continue
    if (start < 0) start = i
    if (code === 0x28) {
      if (depth === 0 || i - opened > openBracketReach) {
        opened = i
        depth = 0
      }
      depth++
    } else if (code === 0x29) {
      if (depth > 0) depth--
    } else if (isStop(code)) {
      const stop = readStop(text, i)
      for (let k = stop.runEnd; k < stop.end; k++) if (text.charCodeAt(k) === 0x29 && depth > 0) depth--
      if (hasWord && stop.standsFree && !bracketHolds(i) && endsHere(text, start, ink, i, stop)) {
        spans.push({ start, end: stop.end })
        start = -1
        hasWord = false
        depth = 0
      }
      i = stop.end - 1
      ink = i
      continue
    } else if (!hasWord && isWordCode(code)) hasWord = true
    ink = i
  }
  if (start >= 0 && ink >= start) addRest(spans, start, ink + 1, hasWord)
  return spans
}

/** What stands after the last stop; without a word in it (an emoji) it belongs to the sentence before. */
function addRest(spans: Span[], start: number, end: number, hasWord: boolean): void {
  const before = spans.at(-1)
  if (hasWord || !before) spans.push({ start, end })
  else spans[spans.length - 1] = { start: before.start, end }
}

interface Stop {
  readonly kind: 'stop' | 'dots' | 'mark'
  readonly runEnd: number
  /** After closing quotes, brackets and citation marks. */
  readonly end: number
  /** Before a blank or the end of the text. */
  readonly standsFree: boolean
}

function readStop(text: string, at: number): Stop {
  let runEnd = at
  let dots = 0
  let kind: Stop['kind'] = 'stop'
  for (; runEnd < text.length; runEnd++) {
    const code = text.charCodeAt(runEnd)
    if (code === 0x2e) dots++
    else if (code === 0x2026) dots += 3
    else if (code === 0x21 || code === 0x3f) kind = 'mark'
    else break
  }
  if (kind === 'stop' && dots > 1) kind = 'dots'
  let end = closersEnd(text, runEnd)
  const standsFree = end >= text.length || isBlank(text.charCodeAt(end))
  if (standsFree) end = trailersEnd(text, end)
  return { kind, runEnd, end, standsFree }
}

/** Skips what closes a sentence directly after its stop. */
function closersEnd(text: string, from: number): number {
  let end = from
  for (let i = from; i < text.length; ) {
    const code = text.charCodeAt(i)
    if (code === 0x2060) i++
    else if (isCloser(code) || isSuperscript(code)) end = ++i
    else if (code === 0x5b) {
      const mark = citationMarkEnd(text, i)
      if (mark < 0) break
      end = i = mark
    } else break
  }
  return end
}

/** Skips closers and citation marks that blanked markup, or one space, parts from the stop: `stop.  ) Next`, `stop. [1] Next`. */
function trailersEnd(text: string, from: number): number {
  let end = from
  let i = from
  for (;;) {
    while (i < text.length && isBlank(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x0a) i++
    const code = text.charCodeAt(i)
    let next = -1
    if (code === 0x5b) next = citationMarkEnd(text, i)
    else if (isCloser(code) && code !== 0x27) next = i + 1
    if (next < 0 || (next < text.length && !isBlank(text.charCodeAt(next)))) return end
    end = i = next
  }
}

function endsHere(text: string, start: number, ink: number, at: number, stop: Stop): boolean {
  let i = stop.end
  let quoted = false
  let bracketed = false
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isBlank(code)) continue
    if (isOpeningQuote(code)) quoted = true
    else if (code === 0x28 || code === 0x5b) bracketed = true
    else break
  }
  if (i >= text.length) return true
  const next = startKind(text, i)
  if (next === 'lower') return false
  if (stop.kind === 'mark') return next !== 'other'
  if (stop.kind === 'dots') return next === 'upper' || quoted || bracketed
  if (next === 'other') return false
  return fullStopEnds(text, start, ink, at, { next, quoted, at: i })
}

/** A full stop ends a sentence unless the word before it is an abbreviation, an initial or the number of a list item. */
function fullStopEnds(text: string, start: number, ink: number, at: number, following: { next: StartKind; quoted: boolean; at: number }): boolean {
  if (ink < start) return false
  const word = wordBefore(text, start, ink + 1)
  const lower = word.toLowerCase()
  const shouted = word.length > 1 && word !== lower && word === word.toUpperCase() && !word.includes('.')
  if (isEnumerator(text, start, at)) return false
  if (following.next === 'digit') return !beforeNumber.has(lower) && !inside.has(lower) && !isDigit(word.charCodeAt(word.length - 1))
  if (shouted || following.next === 'sign') return true
  if (inside.has(lower)) return false
  if (last.has(lower)) return !following.quoted && openers.has(firstWord(text, following.at))
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return isLettered(text, start, ink, firstWord(text, following.at))
  return true
}

/** A single capital ends a sentence when it numbers something ("vitamin C.", "(group B)."), or when what follows is no surname. */
function isLettered(text: string, start: number, ink: number, next: string): boolean {
  if (!isUpper(text.charCodeAt(ink))) return true
  return lettered.has(wordBefore(text, start, ink).toLowerCase()) || (next.length > 1 && openers.has(next))
}

/** The word that ends at `end`, freed of opening brackets and quotes; blanks between it and `end` are skipped. Empty when it is longer than an abbreviation can be. */
function wordBefore(text: string, start: number, end: number): string {
  let stop = end
  while (stop > start && isBlank(text.charCodeAt(stop - 1)) && end - stop < longestAbbreviation) stop--
  let from = stop
  while (from > start && stop - from <= longestAbbreviation && !isBlank(text.charCodeAt(from - 1))) from--
  while (from < stop && !isWordCode(text.charCodeAt(from))) from++
  while (stop > from && !isWordCode(text.charCodeAt(stop - 1))) stop--
  return text.slice(from, stop)
}

function firstWord(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < longestAbbreviation && isWordCode(text.charCodeAt(end))) end++
  return text.slice(at, end).toLowerCase()
}

/** "1." or "a." at the start of a sentence is the number of what follows. */
function isEnumerator(text: string, start: number, at: number): boolean {
  if (at - start > 3) return false
  for (let i = start; i < at; i++) if (!isDigit(text.charCodeAt(i))) return at - start === 1
  return true
}

type StartKind = 'lower' | 'upper' | 'digit' | 'sign' | 'other'

/** How what follows the stop begins. Names such as mRNA, pH and iPhone open a sentence although they begin in lower case. */
function startKind(text: string, at: number): StartKind {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return 'digit'
  if (isLower(code)) return isUpper(text.charCodeAt(at + 1)) ? 'upper' : 'lower'
  if (isUpper(code)) return 'upper'
  if (code === 0x2d) return isBlank(text.charCodeAt(at + 1)) ? 'sign' : 'other'
  if (',;:/%=+&<>)]}\u2014|'.includes(text.charAt(at))) return 'other'
  return code < 0x250 || code > 0x1fff ? 'sign' : 'upper'
}

/** End of a citation mark that opens at `at`: `[1]`, `[2-4]`, `[^note]`, `[@key]`; −1 for any other bracket. */
function citationMarkEnd(text: string, at: number): number {
  citationMark.lastIndex = at
  return citationMark.test(text) ? citationMark.lastIndex : -1
}
const citationMark = /\[(?:\d{1,3}(?:[ ,;\u2013-]{1,3}\d{1,3}){0,12}|\^[^\s\]]{1,40}|-?@[^\]\n]{1,80})\]/y

function closingBracketFinder(text: string): (from: number) => number {
  let known = -1
  return (from) => {
    if (known < from) {
      known = text.indexOf(')', from)
      if (known < 0) known = Infinity
    }
    return known
  }
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
}

function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x2060 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  )
}

function isCloser(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0x7d || code === 0x22 || code === 0x27 || code === 0x201d || code === 0x2019 || code === 0xbb
}

function isOpeningQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x201c || code === 0x2018 || code === 0xab || code === 0x201e
}

function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const letter = String.fromCharCode(code)
  return letter !== letter.toLowerCase()
}

function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const letter = String.fromCharCode(code)
  return letter !== letter.toUpperCase()
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    isDigit(code) ||
    (code >= 0xc0 && code < 0x2000) ||
    (code > 0x2c00 && code < 0xd800 && code !== 0x3000)
  )
}
