import { plural, verbForms } from './inflect.ts'
import type { Token } from './tokens.ts'

/**
 * The notation in which vocabularies are written:
 * `drug addict/s` a noun and its plural · `kick/v the habit` a verb in all its forms · `break~through` written together, apart or with a hyphen ·
 * `(get|gets) clean` one of · `[very] elderly` may be left out · `{drug}` one of a named set · `*` any one word, `*3` at most three words ·
 * `#` any number, `$` any sum of money, `^` any word with a capital · `the <blind>` reports only what stands in the brackets · `,` a comma may stand here · `/` a slash must stand here · ` | ` or.
 * A word in lower case matches any case; a word with capitals matches only what is written so. In a set, `-statin` is any word with that ending.
 */
export interface Phrases<Entry> {
  /** Phrases that begin with a word. */
  readonly root: PhraseNode<Entry>
  /** Phrases that begin with a set, by each word that the set can begin with. */
  readonly leads: Map<string, SetEdge<Entry>[]>
}

/** A way in which a phrase was found: `from` and `to` are token indices of the whole, `open` and `close` of the part to report; ends are exclusive. */
export interface PhraseMatch<Entry> {
  readonly entry: Entry
  readonly from: number
  readonly to: number
  readonly open: number
  readonly close: number
  /** The last token stands in the possessive ('s), which is not part of the match. */
  readonly possessive: boolean
}

/** Most nodes have one way on, so each kind of way is made only when it is needed. */
interface PhraseNode<Entry> {
  next: Map<string, PhraseNode<Entry>> | undefined
  sets: SetEdge<Entry>[] | undefined
  gaps: { readonly min: number; readonly max: number; readonly to: PhraseNode<Entry> }[] | undefined
  opens: PhraseNode<Entry> | undefined
  closes: PhraseNode<Entry> | undefined
  entries: Entry[] | undefined
}

interface SetEdge<Entry> {
  readonly set: WordSet
  readonly optional: boolean
  readonly to: PhraseNode<Entry>
}

interface WordSet {
  readonly phrases: Phrases<true>
  readonly endings: readonly string[]
}

/** Compiles phrases into one tree, so that a text is read once for all of them. Throws on a phrase that breaks the notation. */
export function compilePhrases<Entry>(entries: Iterable<readonly [phrase: string, entry: Entry]>, sets: Readonly<Record<string, string>> = {}): Phrases<Entry> {
  const phrases = emptyPhrases<Entry>()
  const compiler = { sets, known: new Map<string, WordSet>() }
  for (const [phrase, entry] of entries) {
    for (const sequence of parsePhrase(phrase)) insert(phrases, sequence, entry, compiler)
  }
  return phrases
}

/** Yields every phrase that begins at token `from`; the longest comes last. */
export function matchesAt<Entry>(phrases: Phrases<Entry>, tokens: readonly Token[], from: number): readonly PhraseMatch<Entry>[] {
  const first = tokens[from]
  if (first === undefined || !mayBegin(phrases, first)) return []
  const found: PhraseMatch<Entry>[] = []
  begin(phrases, { tokens, from, found }, from)
  return found.sort((a, b) => a.to - b.to)
}

/** The nouns that a phrase inflects, in the singular, and its verbs, in the base form. */
export function inflected(phrase: string): { readonly nouns: readonly string[]; readonly verbs: readonly string[] } {
  const words = (mark: string) => [...phrase.matchAll(new RegExp(`([\\p{L}~-]+)/${mark}(?!\\p{L})`, 'gu'))].map((match) => match[1]!.replaceAll('~', '').toLowerCase())
  return { nouns: words('s'), verbs: words('v') }
}

/** Words over which a gap never runs, since they turn the meaning round or begin another statement. */
const stops = new Set(['not', 'no', 'never', 'cannot', "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "won't", "wouldn't", 'but', 'because', 'without', 'nor', 'unless', 'although'])

type Piece =
  | { readonly kind: 'word'; readonly keys: readonly string[] }
  | { readonly kind: 'set'; readonly source: string; readonly optional: boolean; readonly named: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'slash' }

function emptyPhrases<Entry>(): Phrases<Entry> {
  return { root: emptyNode(), leads: new Map() }
}

function emptyNode<Entry>(): PhraseNode<Entry> {
  return { next: undefined, sets: undefined, gaps: undefined, opens: undefined, closes: undefined, entries: undefined }
}

function parsePhrase(phrase: string): Piece[][] {
  return splitTop(phrase).map((source) => {
    const pieces: Piece[] = []
    for (const part of parts(source)) {
      const piece = pieceOf(part, phrase)
      if (Array.isArray(piece)) pieces.push(...piece)
      else pieces.push(piece)
    }
    return pieces
  })
}

function splitTop(source: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < source.length; i++) {
    const character = source[i]
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    else if (character === '|' && depth === 0) {
      found.push(source.slice(from, i).trim())
      from = i + 1
    }
  }
  if (depth !== 0) throw new Error(`A bracket is not closed in “${source}”`)
  found.push(source.slice(from).trim())
  return found
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
  const end = /[ ,<>()[\]~]/.exec(source.slice(from + 1))
  return end === null ? source.length : from + 1 + end.index
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
    if (source[i] === '(' || source[i] === '[') depth++
    else if (source[i] === ')' || source[i] === ']') depth--
    if (depth === 0) return i
  }
  throw new Error(`A bracket is not closed in “${source}”`)
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
  const [, stem, mark] = /^(.+?)(?:\/([sv]))?$/.exec(part) ?? [part, part, undefined]
  const words = (stem ?? part).replaceAll('&', '-and-').split('-').filter((piece) => piece !== '')
  const last = words.pop() ?? part
  return [...words.map((piece): Piece => ({ kind: 'word', keys: [piece] })), { kind: 'word', keys: formsOf(last, mark) }]
}

function formsOf(word: string, mark: string | undefined): string[] {
  if (mark === 's') return [word, plural(word)]
  if (mark !== 'v') return [word]
  const forms = verbForms(word)
  return [...new Set([forms.base, forms.s, forms.ing, forms.past, forms.participle])]
}

interface Compiler {
  readonly sets: Readonly<Record<string, string>>
  readonly known: Map<string, WordSet>
}

function insert<Entry>(phrases: Phrases<Entry>, pieces: readonly Piece[], entry: Entry, compiler: Compiler): void {
  for (const node of new Set(extend(phrases, pieces, compiler))) {
    if (node.entries === undefined) node.entries = [entry]
    else if (!node.entries.includes(entry)) node.entries.push(entry)
  }
}

/** The nodes that the pieces lead to. */
function extend<Entry>(phrases: Phrases<Entry>, pieces: readonly Piece[], compiler: Compiler): PhraseNode<Entry>[] {
  let nodes = [phrases.root]
  let prefix = ''
  let started = false
  for (const piece of pieces) {
    if (piece.kind === 'comma') prefix = ','
    else if (piece.kind === 'slash') prefix = '/'
    else if (piece.kind === 'open') nodes = started ? nodes.map((node) => (node.opens ??= emptyNode<Entry>())) : nodes
    else if (piece.kind === 'close') nodes = nodes.map((node) => (node.closes ??= emptyNode<Entry>()))
    else if (piece.kind === 'gap') nodes = nodes.map((node) => gapNode(node, piece.min, piece.max))
    else if (piece.kind === 'word') {
      nodes = nodes.flatMap((node) => piece.keys.map((key) => childNode(node, prefix + key)))
      prefix = ''
      started = true
    } else if (started) {
      nodes = nodes.map((node) => setNode(node, piece, prefix, compiler))
      prefix = ''
    } else {
      const lead = leadNode(phrases, piece, compiler)
      nodes = piece.optional ? [lead, ...nodes] : [lead]
      started = !piece.optional
    }
  }
  return nodes
}

function childNode<Entry>(node: PhraseNode<Entry>, key: string): PhraseNode<Entry> {
  node.next ??= new Map()
  let child = node.next.get(key)
  if (child === undefined) node.next.set(key, (child = emptyNode<Entry>()))
  return child
}

function gapNode<Entry>(node: PhraseNode<Entry>, min: number, max: number): PhraseNode<Entry> {
  node.gaps ??= []
  const known = node.gaps.find((gap) => gap.min === min && gap.max === max)
  if (known) return known.to
  const to = emptyNode<Entry>()
  node.gaps.push({ min, max, to })
  return to
}

function setNode<Entry>(node: PhraseNode<Entry>, piece: Piece & { kind: 'set' }, prefix: string, compiler: Compiler): PhraseNode<Entry> {
  const set = wordSet(piece, prefix, compiler)
  node.sets ??= []
  const known = node.sets.find((edge) => edge.set === set && edge.optional === piece.optional)
  if (known) return known.to
  const to = emptyNode<Entry>()
  node.sets.push({ set, optional: piece.optional, to })
  return to
}

/** A set that begins a phrase is found by its first words. Its endings do not count there: nothing can be looked up by its end. */
function leadNode<Entry>(phrases: Phrases<Entry>, piece: Piece & { kind: 'set' }, compiler: Compiler): PhraseNode<Entry> {
  const set = wordSet(piece, '', compiler)
  const firsts = [...(set.phrases.root.next?.keys() ?? []), ...set.phrases.leads.keys()]
  const known = phrases.leads.get(firsts[0] ?? '')?.find((edge) => edge.set === set)
  if (known) return known.to
  const edge = { set, optional: false, to: emptyNode<Entry>() }
  for (const first of new Set(firsts)) {
    const edges = phrases.leads.get(first)
    if (edges) edges.push(edge)
    else phrases.leads.set(first, [edge])
  }
  return edge.to
}

function wordSet(piece: Piece & { kind: 'set' }, prefix: string, compiler: Compiler): WordSet {
  const source = piece.named ? compiler.sets[piece.source] : piece.source
  if (source === undefined) throw new Error(`There is no set “${piece.source}”`)
  const key = prefix + source
  const known = compiler.known.get(key)
  if (known) return known
  const alternatives = splitTop(source)
  const phrases = emptyPhrases<true>()
  const set: WordSet = { phrases, endings: alternatives.filter((part) => part.startsWith('-')).map((part) => part.slice(1)) }
  compiler.known.set(key, set)
  const lead: Piece[] = prefix === ',' ? [{ kind: 'comma' }] : prefix === '/' ? [{ kind: 'slash' }] : []
  for (const part of alternatives) {
    if (part !== '' && !part.startsWith('-')) for (const sequence of parsePhrase(part)) insert(phrases, [...lead, ...sequence], true, compiler)
  }
  return set
}

interface Walk<Entry> {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly found: PhraseMatch<Entry>[]
}

interface Step {
  readonly at: number
  readonly open: number
  readonly close: number
  readonly possessive: boolean
  /** Words were skipped just now, so a comma may stand here. */
  readonly loose?: boolean
}

function mayBegin<Entry>({ root, leads }: Phrases<Entry>, token: Token): boolean {
  const has = (key: string) => root.next?.has(key) || leads.has(key)
  if (has(token.lower)) return true
  const kind = kindOf(token)
  return (kind !== undefined && has(kind)) || (token.raw !== token.lower && has(token.raw)) || (token.lower.endsWith("'s") && has(token.lower.slice(0, -2)))
}

/** Follows the phrases that begin at token `at`. */
function begin<Entry>(phrases: Phrases<Entry>, walking: Walk<Entry>, at: number): void {
  const start: Step = { at, open: -1, close: -1, possessive: false }
  walk(phrases.root, walking, start)
  const token = walking.tokens[at]
  if (token === undefined || phrases.leads.size === 0) return
  const tried = new Set<WordSet>()
  for (const { key } of keysOf(token)) {
    for (const edge of phrases.leads.get(key) ?? []) {
      if (tried.has(edge.set)) continue
      tried.add(edge.set)
      for (const { to, possessive } of endsOfSet(edge.set, walking.tokens, at, walking.from)) walk(edge.to, walking, { ...start, at: to, possessive })
    }
  }
}

function walk<Entry>(node: PhraseNode<Entry>, walking: Walk<Entry>, step: Step): void {
  const { tokens, from, found } = walking
  for (const entry of node.entries ?? []) {
    found.push({ entry, from, to: step.at, open: step.open < 0 ? from : step.open, close: step.close < 0 ? step.at : step.close, possessive: step.possessive })
  }
  if (node.opens) walk(node.opens, walking, { ...step, open: step.at })
  if (node.closes) walk(node.closes, walking, { ...step, close: step.at })
  for (const edge of node.sets ?? []) {
    if (edge.optional) walk(edge.to, walking, step)
    for (const { to, possessive } of endsOfSet(edge.set, tokens, step.at, step.loose ? step.at : from)) walk(edge.to, walking, { ...step, at: to, possessive, loose: false })
  }
  for (const gap of node.gaps ?? []) {
    for (let skip = 0; skip <= gap.max; skip++) {
      if (skip >= gap.min) walk(gap.to, walking, { ...step, at: step.at + skip, possessive: false, loose: skip > 0 })
      const token = tokens[step.at + skip]
      if (token === undefined || token.gap === 'far' || stops.has(token.lower)) break
    }
  }
  followWords(node, walking, step)
}

function followWords<Entry>(node: PhraseNode<Entry>, walking: Walk<Entry>, step: Step): void {
  const token = walking.tokens[step.at]
  if (token === undefined || node.next === undefined) return
  const gap = step.at === walking.from || (step.loose && token.gap === 'comma') ? 'close' : token.gap
  if (gap === 'far') return
  for (const { key, possessive } of keysOf(token)) {
    const plain = gap === 'close' ? node.next.get(key) : undefined
    if (plain) walk(plain, walking, { ...step, at: step.at + 1, possessive, loose: false })
    const marked = node.next.get(gap === 'slash' ? `/${key}` : `,${key}`)
    if (marked) walk(marked, walking, { ...step, at: step.at + 1, possessive, loose: false })
  }
}

/** What a token can be looked up as. */
function keysOf(token: Token): { key: string; possessive: boolean }[] {
  const keys = [{ key: token.lower, possessive: false }]
  const kind = kindOf(token)
  if (kind) keys.push({ key: kind, possessive: false })
  if (token.raw !== token.lower) keys.push({ key: token.raw, possessive: false })
  if (token.lower.endsWith("'s")) {
    keys.push({ key: token.lower.slice(0, -2), possessive: true })
    if (token.raw !== token.lower) keys.push({ key: token.raw.slice(0, -2), possessive: true })
  }
  return keys
}

function kindOf({ raw }: Token): '#' | '$' | '^' | undefined {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return '#'
  if (code === 36 || code === 0xa3 || code === 0x20ac) return '$'
  return /^\p{Lu}/u.test(raw) ? '^' : undefined
}

/** Where the phrases of a set that begin at token `at` end. Gaps are checked word by word, so that a set may begin with a comma. */
function endsOfSet(set: WordSet, tokens: readonly Token[], at: number, start: number): { to: number; possessive: boolean }[] {
  const token = tokens[at]
  if (token === undefined) return []
  const found: PhraseMatch<true>[] = []
  begin(set.phrases, { tokens, from: start, found }, at)
  const ends = found.map(({ to, possessive }) => ({ to, possessive }))
  const close = at === start || token.gap === 'close'
  if (close && set.endings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))) ends.push({ to: at + 1, possessive: false })
  return ends
}
