import { partitionPoint, type Span } from '../span.ts'

/** Patterns over lower-case text, each compiled only when one of the words it cannot do without stands in the text. So a vocabulary of hundreds of patterns costs a look-up a word. */
export interface KeyedPatterns {
  /** The patterns as given, for the index. */
  readonly sources: () => readonly string[]
  /** True when one of the patterns matches. */
  test(lower: string): boolean
  /** Numbers of the patterns whose words stand between two offsets, in order; they may match. */
  called(lower: string, from?: number, to?: number): readonly number[]
  /** The pattern of a number, with the flag `g`. */
  pattern(number: number): RegExp
  /** What the patterns match, leftmost first, none overlapping. Offsets count from the start of the text. */
  find(lower: string): readonly (Span & { readonly number: number })[]
}

/** Patterns by an index of their words: a line a word with the numbers of its patterns, the first line those that no word calls; the word 0 stands for digits. The index is read when it is first asked for. */
export function keyedPatterns(sources: () => readonly string[], index: () => string): KeyedPatterns {
  let given: readonly string[] | undefined
  const compiled: RegExp[] = []
  let always: readonly number[] | undefined
  const table = tables++
  const read = (): readonly number[] => {
    let unkeyed: readonly number[] = []
    for (const line of index().split('\n')) {
      const [word = '', ...numbers] = line.split(' ')
      if (word === '') unkeyed = numbers.map(Number)
      else keep(word, table, numbers.map(Number))
    }
    return unkeyed
  }
  const called = (lower: string, from = 0, to = lower.length): readonly number[] => {
    always ??= read()
    const { keys, starts } = keysIn(lower)
    let numbers: number[] | undefined
    for (let i = from === 0 ? 0 : partitionPoint(starts.length, (at) => starts[at]! < from); i < keys.length && starts[i]! < to; i++) {
      const known = keys[i]![table]
      if (known === undefined) continue
      numbers ??= [...always]
      for (const number of known) if (!numbers.includes(number)) numbers.push(number)
    }
    return numbers === undefined ? always : numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers
  }
  const pattern = (number: number): RegExp => {
    given ??= sources()
    compiled[number] ??= new RegExp(given[number] ?? '$^', 'g')
    const one = compiled[number]
    one.lastIndex = 0
    return one
  }
  const find = (lower: string): readonly (Span & { readonly number: number })[] => {
    const found: (Span & { readonly number: number })[] = []
    for (const number of called(lower))
      for (const match of lower.matchAll(pattern(number))) found.push({ start: match.index, end: match.index + match[0].length, number })
    return leftmost(found)
  }
  return { sources, called, pattern, find, test: (lower) => called(lower).some((number) => pattern(number).test(lower)) }
}

/** A pattern for each of the alternatives, which bars part where no bracket is open, between what stands before and after all of them. */
export function eachOf({ before = '', words, after = '' }: { readonly before?: string; readonly words: string; readonly after?: string }): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < words.length; at++) {
    const char = words[at]
    if (char === '\\') at++
    else if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === '|' && depth === 0) {
      parts.push(words.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, words.slice(start)].map((part) => `${before}(?:${part})${after}`)
}

/** Of spans that overlap, the one that starts first, then the one of the lowest number. */
function leftmost<Found extends Span & { readonly number: number }>(found: Found[]): readonly Found[] {
  let reach = -1
  return found
    .sort((a, b) => a.start - b.start || a.number - b.number)
    .filter(({ start, end }) => {
      if (start < reach) return false
      reach = end
      return true
    })
}

/** Lower case at equal length: the few capitals whose small form is longer stay as they are. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[^\u0130]+/g, (part) => part.toLowerCase())
}

/** The numbers of the patterns that a word calls, by table. */
type Key = readonly (readonly number[] | undefined)[]

/** The words of all tables that were asked so far. A dozen tables in turn are asked about one text, so it is looked through once for all. */
const byWord = new Map<string, (readonly number[] | undefined)[]>()
let tables = 0
let lastText: string | undefined
let lastKeys: { readonly keys: readonly Key[]; readonly starts: readonly number[] } = { keys: [], starts: [] }

function keep(word: string, table: number, numbers: readonly number[]): void {
  const key = byWord.get(word) ?? []
  byWord.set(word, key)
  key[table] = numbers
  lastText = undefined
}

/** The words of a text that any table knows, `0` for a run of digits. */
function keysIn(lower: string): typeof lastKeys {
  if (lower === lastText) return lastKeys
  const keys: Key[] = []
  const starts: number[] = []
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at)
    const start = at++
    if (isLetter(code)) while (at < lower.length && isLetter(lower.charCodeAt(at))) at++
    else if (isDigit(code)) while (at < lower.length && isDigit(lower.charCodeAt(at))) at++
    else continue
    if (at - start > longest && isLetter(code)) continue
    const key = byWord.get(isDigit(code) ? '0' : lower.slice(start, at))
    if (key === undefined) continue
    keys.push(key)
    starts.push(start)
  }
  lastText = lower
  lastKeys = { keys, starts }
  return lastKeys
}

const longest = 24

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
}
