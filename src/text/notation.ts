import { plural, verbForms } from './inflect.ts'

/**
 * A piece of a phrase. Phrases are written in this notation:
 * `drug addict/s` a noun and its plural · `kick/v the habit` a verb in all its forms · `break~through` written together, apart or with a hyphen ·
 * `(get|gets) clean` one of · `[very] elderly` may be left out · `{drug}` one of a named set · `*` any one word, `*3` at most three words ·
 * `#` any number, `%` any percentage, `$` any sum of money, `^` any word with a capital · `the <blind>` reports only what stands in the brackets ·
 * `,` a comma may stand here · `/` a slash must stand here · ` | ` or.
 * A word in lower case matches any case; a word with capitals matches only what is written so. In a set, `-statin` is any word with that ending.
 */
export type Piece =
  | { readonly kind: 'word'; readonly keys: readonly string[] }
  | { readonly kind: 'set'; readonly source: string; readonly optional: boolean; readonly named: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'slash' }

/** The ways to say a phrase, each as a list of pieces. Throws on a phrase that breaks the notation. */
export function parsePhrase(phrase: string): Piece[][] {
  return splitTop(phrase).map((way) => parseWay(way, phrase))
}

/** The pieces of one way to say a phrase, which `splitTop` tells apart. */
export function parseWay(way: string, phrase = way): Piece[] {
  const pieces: Piece[] = []
  for (const part of parts(way)) {
    const piece = pieceOf(part, phrase)
    if (Array.isArray(piece)) pieces.push(...piece)
    else pieces.push(piece)
  }
  return pieces
}

/** The alternatives of a phrase or set, parted by bars outside brackets. */
export function splitTop(source: string): string[] {
  if (!bracket.test(source)) return source.split('|').map((part) => part.trim())
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (isOpening(code)) depth++
    else if (isClosing(code)) depth--
    else if (code === bar && depth === 0) {
      found.push(source.slice(from, i).trim())
      from = i + 1
    }
  }
  if (depth !== 0) throw new Error(`A bracket is not closed in “${source}”`)
  found.push(source.slice(from).trim())
  return found
}

const bracket = /[()[\]]/

/** The nouns that a phrase inflects, in the singular, and its verbs, in the base form. */
export function inflected(phrase: string): { readonly nouns: readonly string[]; readonly verbs: readonly string[] } {
  const words = (mark: string) =>
    [...phrase.matchAll(new RegExp(`([\\p{L}~-]+)/${mark}(?!\\p{L})`, 'gu'))].map((match) => match[1]!.replaceAll('~', '').toLowerCase())
  return { nouns: words('s'), verbs: words('v') }
}

/** Words, groups and marks of a phrase, in order. What `~` joins is spelt out as a group: `(half|bad)~ass` is `(halfass|badass|half ass|bad ass)`. */
function parts(source: string): string[] {
  const found: string[] = []
  let i = 0
  let joins = false
  while (i < source.length) {
    const end = endOfPart(source, i)
    const part = source.slice(i, end)
    i = end
    if (part === ' ' || part === '-') continue
    if (part === '~') {
      joins = true
      continue
    }
    const previous = joins ? found.pop() : undefined
    found.push(previous === undefined ? part : joined(previous, part))
    joins = false
  }
  return found
}

function endOfPart(source: string, from: number): number {
  const first = source[from]!
  if (first === '(' || first === '[') return closing(source, from) + 1
  if (' <>,~-'.includes(first)) return from + 1
  let end = from + 1
  while (end < source.length && !' ,<>()[]~'.includes(source[end]!)) end++
  return end
}

function joined(left: string, right: string): string {
  const pairs = alternativesOf(left).flatMap((start) => alternativesOf(right).map((end) => [start, end]))
  return `(${[...pairs.map(([start, end]) => `${start}${end}`), ...pairs.map(([start, end]) => `${start} ${end}`)].join('|')})`
}

function alternativesOf(part: string): string[] {
  return part.startsWith('(') ? splitTop(part.slice(1, -1)) : [part]
}

function closing(source: string, from: number): number {
  let depth = 0
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (isOpening(code)) depth++
    else if (isClosing(code)) depth--
    if (depth === 0) return i
  }
  throw new Error(`A bracket is not closed in “${source}”`)
}

const bar = 0x7c

/** A round or a square bracket. */
function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x5d
}

function pieceOf(part: string, phrase: string): Piece | Piece[] {
  if (part === '<') return { kind: 'open' }
  if (part === '>') return { kind: 'close' }
  if (part === ',') return { kind: 'comma' }
  if (part === '/') return { kind: 'slash' }
  if (part === '*') return { kind: 'gap', min: 1, max: 1 }
  const gap = /^\*(\d)$/.exec(part)
  if (gap) return { kind: 'gap', min: 0, max: Number(gap[1]) }
  if (part.startsWith('(')) return { kind: 'set', source: part.slice(1, -1), optional: false, named: false }
  if (part.startsWith('[')) return { kind: 'set', source: part.slice(1, -1), optional: true, named: false }
  const named = /^\{([\w-]+)\}$/.exec(part)
  if (named) return { kind: 'set', source: named[1]!, optional: false, named: true }
  if (/[*{}|~]/.test(part)) throw new Error(`“${part}” is not understood in “${phrase}”`)
  return wordPieces(part)
}

function wordPieces(part: string): Piece[] {
  const mark = part.length > 2 && part.at(-2) === '/' ? part.at(-1) : undefined
  const stem = mark === 's' || mark === 'v' ? part.slice(0, -2) : part
  const words = (stem.endsWith("s'") ? stem.slice(0, -1) : stem)
    .replaceAll('&', '-and-')
    .split('-')
    .filter((piece) => piece !== '')
  const last = words.pop() ?? part
  return [...words.map((piece): Piece => ({ kind: 'word', keys: [piece] })), { kind: 'word', keys: formsOf(last, mark) }]
}

function formsOf(word: string, mark: string | undefined): string[] {
  if (mark === 's') return [word, plural(word)]
  if (mark !== 'v') return [word]
  const forms = verbForms(word)
  return [...new Set([forms.base, forms.s, forms.ing, forms.past, forms.participle])]
}
