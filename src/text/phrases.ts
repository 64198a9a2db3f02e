import { type Piece, parsePhrase, parseWay, splitTop } from './notation.ts'
import type { Token } from './tokens.ts'

/** Phrases that texts are searched for, each found by its rarest word, so that a text costs about one look-up a token however many phrases there are. */
export interface Phrases<Entry> {
  /** The phrases that a word may belong to. */
  anchored(word: string): readonly Anchored<Entry>[]
  readonly sets: SetTable
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

/** Prepares phrases; `sets` are the named sets that they use. Throws on a phrase that breaks the notation, and on one that holds no word that it could be found by. */
export function compilePhrases<Entry>(
  entries: readonly (readonly [phrase: string, entry: Entry])[],
  sets: Readonly<Record<string, string>> = {},
): Phrases<Entry> {
  return indexedPhrases(
    indexPhrases(
      entries.map(([phrase]) => phrase),
      sets,
    ),
    entries,
    sets,
  )
}

/**
 * The index of phrases by their rarest words, a line a word in order of code units, so that a vocabulary that is known beforehand need not be read through at start-up;
 * after an empty line, for phrases of several words, a line a phrase with words of which a text that holds it has one.
 */
export function indexPhrases(phrases: readonly string[], named: Readonly<Record<string, string>> = {}): string {
  const sets: SetTable = { named, known: new Map(), bySource: new Map() }
  const lines = new Map<string, string[]>()
  const needed: string[] = []
  phrases.forEach((phrase, number) => {
    parsePhrase(phrase).forEach((pieces, way) => {
      const { anchors, cost, piece } = anchorsOf(pieces, sets)
      if (cost === Infinity) throw new Error(`“${phrase}” holds no word that it could be found by`)
      const needs = needsOf(pieces, piece, sets)
      if (needs.length > 0) needed.push(`${number.toString(36)}.${way.toString(36)} ${needs.join(' ')}`)
      for (const { word, min, max } of anchors) {
        const places = lines.get(word) ?? []
        lines.set(word, places)
        const place = [number, way, min, max].map((part) => part.toString(36)).join('.')
        if (!places.includes(place)) places.push(place)
      }
    })
  })
  const found = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, places]) => `${word} ${places.join(' ')}`)
  return [...found, '', ...needed.sort()].join('\n')
}

/** Phrases by an index made of the same phrases in the same order; each is read only when one of its words turns up. */
export function indexedPhrases<Entry>(
  index: string,
  entries: readonly (readonly [phrase: string, entry: Entry])[],
  sets: Readonly<Record<string, string>> = {},
): Phrases<Entry> {
  const [words = '', phrases = ''] = index.split('\n\n')
  const lines = words.split('\n')
  const needs = phrases.split('\n')
  const known = new Map<string, readonly Anchored<Entry>[]>()
  const ways = new Map<number, string[]>()
  const parsed = new Map<string, Piece[]>()
  const piecesOf = (number: number, way: number): readonly Piece[] => {
    const sources = ways.get(number) ?? splitTop(entries[number]![0])
    ways.set(number, sources)
    const source = sources[way] ?? ''
    const pieces = parsed.get(source) ?? parseWay(source)
    parsed.set(source, pieces)
    return pieces
  }
  const anchored = (word: string): readonly Anchored<Entry>[] => {
    const before = known.get(word)
    if (before !== undefined) return before
    // Words of hostile texts never come again; the table must not grow with them.
    if (known.size > 50_000) known.clear()
    const places = lineOf(lines, word)?.split(' ').slice(1)
    const found = places?.map((place): Anchored<Entry> => {
      const [number, way, min, max] = place.split('.')
      const [first, last] = [Number.parseInt(min!, 36), Number.parseInt(max!, 36)]
      return {
        entry: entries[Number.parseInt(number!, 36)]![1],
        min: first,
        max: last,
        needs: lineOf(needs, `${number}.${way}`)?.split(' ').slice(1),
        read: lazily(() => {
          const pieces = piecesOf(Number.parseInt(number!, 36), Number.parseInt(way!, 36))
          return { pieces, probes: probesOf(pieces, first === last ? first : -1) }
        }),
      }
    })
    known.set(word, found ?? [])
    return found ?? []
  }
  return { anchored, sets: { named: sets, known: new Map(), bySource: new Map() } }
}

/** Every place of every phrase, in order of place; of a phrase that ends in several places from one start, all. */
export function findPhrases<Entry>(phrases: Phrases<Entry>, tokens: readonly Token[]): PhraseMatch<Entry>[] {
  const found: PhraseMatch<Entry>[] = []
  const readings = tokens.map(readingsOf)
  const walk: Walk = { tokens, sets: phrases.sets, readings, words: wordsOf(tokens, readings), from: 0, open: 0, close: -1, done: ignore }
  let floor = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    // No phrase runs over what parts its words for good, so none that ends here or later begins before.
    if (token.gap === 'far') floor = i
    const readings = walk.readings[i]
    if (readings === undefined) findAt(phrases.anchored(token.lower), i, floor, walk, found)
    else for (const key of [token.lower, ...readings.same, ...readings.owner]) findAt(phrases.anchored(key), i, floor, walk, found)
  }
  return distinct(found)
}

/** The phrases that the token at `i` anchors. */
function findAt<Entry>(anchored: readonly Anchored<Entry>[], i: number, floor: number, walk: Walk, found: PhraseMatch<Entry>[]): void {
  for (let k = 0; k < anchored.length; k++) {
    const { entry, min, max, needs, read } = anchored[k]!
    if (needs !== undefined && !needs.some((word) => walk.words.has(word))) continue
    const { pieces, probes } = read()
    for (let from = Math.max(i - max, floor); from <= i - min; from++) {
      if (!holdsProbes(probes, from, walk)) continue
      walk.from = from
      walk.open = from
      walk.close = -1
      walk.done = (to, possessive) => {
        found.push({ entry, from, to, open: walk.open, close: walk.close < 0 ? to : walk.close, possessive })
      }
      follow(walk, pieces, 0, from, false, undefined, undefined)
    }
  }
}

/** A word or set that stands at a fixed distance from the first token of a phrase. */
interface Probe {
  readonly at: number
  readonly piece: Piece & { kind: 'word' | 'set' }
}

/** What tells cheaply, in nearly all places, that a phrase does not stand there: its first words but the one that led here, up to the first set. */
function probesOf(pieces: readonly Piece[], anchor: number): readonly Probe[] {
  const probes: Probe[] = []
  let at = 0
  for (const piece of pieces) {
    if (piece.kind === 'open' || piece.kind === 'close' || piece.kind === 'comma' || piece.kind === 'slash') continue
    if (piece.kind === 'gap' || (piece.kind === 'set' && piece.optional)) break
    if (at !== anchor) probes.push({ at, piece })
    if (piece.kind === 'set') break
    at++
  }
  return probes
}

function holdsProbes(probes: readonly Probe[], from: number, { tokens, sets }: Walk): boolean {
  for (let i = 0; i < probes.length; i++) {
    const { at, piece } = probes[i]!
    const token = tokens[from + at]
    if (token === undefined) return false
    if (token.odd) continue
    if (piece.kind === 'word') {
      if (!piece.keys.includes(token.lower)) return false
    } else {
      const set = wordSet(piece, sets)
      if (set.others.length === 0 && set.endings.length === 0 && !set.byFirst.has(token.lower)) return false
    }
  }
  return true
}

interface Anchored<Entry> {
  readonly entry: Entry
  /** How many tokens may stand before the anchor. */
  readonly min: number
  readonly max: number
  /** Words one of which stands in every text that holds the phrase, beside the anchor. */
  readonly needs: readonly string[] | undefined
  /** The phrase itself, read when it is first needed. */
  readonly read: () => { readonly pieces: readonly Piece[]; readonly probes: readonly Probe[] }
}

interface SetTable {
  readonly named: Readonly<Record<string, string>>
  readonly known: Map<Piece, WordSet>
  readonly bySource: Map<string, WordSet>
}

/** Alternatives as written, until a text calls for one. */
interface Alternatives {
  readonly written: (string | readonly Piece[])[]
  read: readonly (readonly Piece[])[] | undefined
}

/** A set of which only the alternatives are read that a text calls for: most are asked for no more than their first words. */
interface WordSet {
  readonly endings: readonly string[]
  /** How many tokens the alternatives take. */
  readonly min: number
  readonly max: number
  readonly alternatives: readonly (readonly Piece[])[]
  /** Alternatives by each word that they can begin with. */
  readonly byFirst: ReadonlyMap<string, Alternatives>
  /** Those that begin otherwise. */
  readonly others: readonly (readonly Piece[])[]
}

/** Words over which a gap never runs, since they turn the meaning round or begin another statement. */
const stops = new Set([
  'not',
  'no',
  'never',
  'cannot',
  "can't",
  "don't",
  "doesn't",
  "didn't",
  "isn't",
  "aren't",
  "won't",
  "wouldn't",
  'but',
  'because',
  'without',
  'nor',
  'unless',
  'although',
])

/** Words that every sentence holds. */
const everywhere = new Set(['the', 'a', 'an', 'of', 'to', 'and', 'in', 'is', 'are', 'you', 'your', 'it', 'i', 'we', 'for', 'with'])

/** Words too common to look for, where a phrase holds any other. */
const common = new Set(
  `the a an of to and in is are was were be been being it its it's this that these those you your you're i i'm i've my me we we're our us they their them he his him she her as at by for from on or so with not no do does did don't
   have has had can can't will won't would should could may might must if all any every more most out up off just only really very too also one two get gets got what who which when where how why there here about into than then now
   new other some such like after before over down own make makes take takes use uses say says go need want know people person patient patients doctor doctors health care day time way good best # % ^ today still even never always`.split(
    /\s+/,
  ),
)

/** Words that many health posts hold. */
const frequent = new Set(
  `find year years home child children benefits family families call back life treatment treatments free work works disease diseases see medical help helps money cancer depression illness illnesses anxiety pain disability
   mental special live before private support what back certain keep pay insurance least sure without review date online claim question questions covered below non 1 2 3 4 5 toxic blue personal patient's being because drug drugs
   first last long high low body heart risk blood food eat eating weight diet exercise sleep water skin head brain test tests results result study studies research cause causes caused man men woman women mother father school job
   years months weeks hours minutes today week month night morning little lot big old young great real right left hard easy back place world country public state part parts number problem problems thing things something anything
   think feel look looks give gives given come comes came back going doing done made keep put tell told ask talk read write call show shows start stop change turn try need needs want wants become living symptoms symptom
   disorder disorders condition conditions infection virus vaccine vaccines covid flu safe side effect effects common normal natural simple clear full open early late local general own sex age birth baby adult adults human`.split(
    /\s+/,
  ),
)

function ignore(): void {}

interface Anchor {
  readonly word: string
  readonly min: number
  readonly max: number
}

/** The line of a word in sorted lines that begin with a word and a space. */
function lineOf(lines: readonly string[], word: string): string | undefined {
  let low = 0
  let high = lines.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const line = lines[middle]!
    const space = line.indexOf(' ')
    const other = line.slice(0, space)
    if (other === word) return line
    if (other < word) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

/** The words of the piece that costs least to look for, and how many tokens may stand before each. */
function anchorsOf(pieces: readonly Piece[], sets: SetTable): { anchors: readonly Anchor[]; cost: number; piece: Piece | undefined } {
  let best: ReturnType<typeof anchorsOf> = { anchors: [], cost: Infinity, piece: undefined }
  let min = 0
  let max = 0
  for (const piece of pieces) {
    if (piece.kind === 'word') {
      const cost = piece.keys.reduce((sum, key) => sum + costOf(key), 0)
      if (cost < best.cost) best = { anchors: piece.keys.map((word) => ({ word, min, max })), cost, piece }
      min++
      max++
    } else if (piece.kind === 'gap') {
      min += piece.min
      max += piece.max
    } else if (piece.kind === 'set') {
      const set = wordSet(piece, sets)
      if (!piece.optional && set.endings.length === 0) {
        const parts = set.alternatives.map((alternative) => anchorsOf(alternative, sets))
        const cost = parts.reduce((sum, part) => sum + part.cost, 0)
        if (cost < best.cost) {
          const [before, beforeMax] = [min, max]
          best = {
            anchors: parts.flatMap(({ anchors }) => anchors.map((anchor) => ({ word: anchor.word, min: anchor.min + before, max: anchor.max + beforeMax }))),
            cost,
            piece,
          }
        }
      }
      min += piece.optional ? 0 : set.min
      max += set.max
    }
  }
  return best
}

/** The few words of another piece that the phrase cannot do without, where they are rarer than function words. */
function needsOf(pieces: readonly Piece[], anchor: Piece | undefined, sets: SetTable): readonly string[] {
  let best: readonly string[] = []
  let least = costOf('with')
  for (const piece of pieces) {
    if (piece === anchor || (piece.kind !== 'word' && piece.kind !== 'set') || (piece.kind === 'set' && piece.optional)) continue
    const words = piece.kind === 'word' ? piece.keys : firstWordsOf(wordSet(piece, sets))
    const cost = words.reduce((sum, word) => sum + costOf(word), 0)
    if (words.length === 0 || words.length > mostNeeds || cost >= least || !words.every((word) => plainWord.test(word))) continue
    best = words
    least = cost
  }
  return best
}

const mostNeeds = 40
const plainWord = /^[a-z']+$/

/** The words that the alternatives of a set begin with; none where one begins otherwise. */
function firstWordsOf(set: WordSet): readonly string[] {
  return set.endings.length > 0 || set.others.length > 0 ? [] : [...set.byFirst.keys()]
}

function costOf(key: string): number {
  return everywhere.has(key) ? 2000 : common.has(key) ? 200 : frequent.has(key) ? 20 : 1
}

function lengthOf(pieces: readonly Piece[], sets: SetTable): { min: number; max: number } {
  let min = 0
  let max = 0
  for (const piece of pieces) {
    if (piece.kind === 'word') {
      min++
      max++
    } else if (piece.kind === 'gap') {
      min += piece.min
      max += piece.max
    } else if (piece.kind === 'set') {
      const set = wordSet(piece, sets)
      min += piece.optional ? 0 : set.min
      max += set.max
    }
  }
  return { min, max }
}

function wordSet(piece: Piece & { kind: 'set' }, sets: SetTable): WordSet {
  const known = sets.known.get(piece)
  if (known) return known
  const source = piece.named ? sets.named[piece.source] : piece.source
  if (source === undefined) throw new Error(`There is no set “${piece.source}”`)
  const set = sets.bySource.get(source) ?? readSet(source, sets)
  sets.bySource.set(source, set)
  sets.known.set(piece, set)
  return set
}

function readSet(source: string, sets: SetTable): WordSet {
  const parts = splitTop(source).filter((part) => part !== '')
  const written = parts.filter((part) => !part.startsWith('-'))
  const byFirst = new Map<string, Alternatives>()
  const others: (readonly Piece[])[] = []
  for (const part of written) {
    const word = plainFirstWord(part)
    if (word === undefined) for (const pieces of parsePhrase(part)) fileByFirst(pieces, byFirst, others)
    else file(byFirst, word, part)
  }
  const alternatives = lazily(() => written.flatMap(parsePhrase))
  const lengths = lazily(() => alternatives().map((alternative) => lengthOf(alternative, sets)))
  return {
    endings: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
    get alternatives() {
      return alternatives()
    },
    get min() {
      return Math.min(...lengths().map(({ min }) => min))
    },
    get max() {
      return Math.max(...lengths().map(({ max }) => max))
    },
    byFirst,
    others,
  }
}

/** The first word of an alternative in plain small letters, which needs no reading of the notation to be known. */
function plainFirstWord(part: string): string | undefined {
  let at = 0
  for (; at < part.length; at++) {
    const code = part.charCodeAt(at)
    if (code === 0x20) break
    if (code < 0x61 || code > 0x7a) return undefined
  }
  // A joint (`half ~ass`) or a bar inside brackets may still change what the first word is.
  return part.includes('~') ? undefined : part.slice(0, at)
}

function fileByFirst(pieces: readonly Piece[], byFirst: Map<string, Alternatives>, others: (readonly Piece[])[]): void {
  const [first] = pieces
  if (first?.kind === 'word') for (const key of first.keys) file(byFirst, key, pieces)
  else others.push(pieces)
}

function file(byFirst: Map<string, Alternatives>, word: string, alternative: string | readonly Piece[]): void {
  const same = byFirst.get(word)
  if (same) same.written.push(alternative)
  else byFirst.set(word, { written: [alternative], read: undefined })
}

/** The alternatives of a set that begin with a word. */
function beginningWith(set: WordSet, word: string): readonly (readonly Piece[])[] | undefined {
  const known = set.byFirst.get(word)
  if (known === undefined) return undefined
  known.read ??= known.written.map((alternative) => (typeof alternative === 'string' ? parseWay(alternative) : alternative))
  return known.read
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** One attempt to find a phrase, from token `from` on; `open` and `close` are set while the pieces after them are followed. */
interface Walk {
  readonly tokens: readonly Token[]
  readonly sets: SetTable
  readonly readings: readonly (Readings | undefined)[]
  /** Everything that a token of the text can be looked up as. */
  readonly words: ReadonlySet<string>
  from: number
  open: number
  close: number
  done: (to: number, possessive: boolean) => void
}

/** What follows a set: the pieces from `next` on, provided that the set took a token beyond `start`. */
interface Rest {
  readonly pieces: readonly Piece[]
  readonly next: number
  readonly start: number
  readonly rest: Rest | undefined
}

/** What may stand before the next token besides a space. */
type May = 'comma' | 'slash' | undefined

/** Follows the pieces from `i` on and calls `done` for every way in which they match. Makes no objects on the way, since nearly every walk ends at the second word. */
function follow(walk: Walk, pieces: readonly Piece[], i: number, at: number, possessive: boolean, may: May, rest: Rest | undefined): void {
  const piece = pieces[i]
  if (piece === undefined) {
    if (rest === undefined) walk.done(at, possessive)
    else if (at > rest.start) follow(walk, rest.pieces, rest.next, at, possessive, may, rest.rest)
  } else if (piece.kind === 'word') {
    const token = walk.tokens[at]
    if (token === undefined) return
    const readings = walk.readings[at]
    if (piece.keys.includes(token.lower) || readings?.same.some((key) => piece.keys.includes(key))) {
      if (joins(walk, token, at, possessive, may)) follow(walk, pieces, i + 1, at + 1, false, undefined, rest)
    } else if (readings?.owner.some((key) => piece.keys.includes(key)) && joins(walk, token, at, possessive, may)) {
      follow(walk, pieces, i + 1, at + 1, true, undefined, rest)
    }
  } else if (piece.kind === 'set') {
    if (piece.optional) follow(walk, pieces, i + 1, at, possessive, may, rest)
    followSet(walk, wordSet(piece, walk.sets), at, possessive, may, { pieces, next: i + 1, start: at, rest })
  } else if (piece.kind === 'gap') followGap(walk, pieces, i, at, possessive, may, rest)
  else if (piece.kind === 'open') {
    const before = walk.open
    walk.open = at
    follow(walk, pieces, i + 1, at, possessive, may, rest)
    walk.open = before
  } else if (piece.kind === 'close') {
    const before = walk.close
    walk.close = at
    follow(walk, pieces, i + 1, at, possessive, may, rest)
    walk.close = before
  } else follow(walk, pieces, i + 1, at, possessive, piece.kind, rest)
}

function followGap(walk: Walk, pieces: readonly Piece[], i: number, at: number, possessive: boolean, may: May, rest: Rest | undefined): void {
  const piece = pieces[i]
  if (piece?.kind !== 'gap') return
  for (let skip = 0; skip <= piece.max; skip++) {
    if (skip >= piece.min) {
      if (skip === 0) follow(walk, pieces, i + 1, at, possessive, may, rest)
      else follow(walk, pieces, i + 1, at + skip, false, 'comma', rest)
    }
    const token = walk.tokens[at + skip]
    if (token === undefined || (token.gap === 'far' && at + skip > walk.from) || stops.has(token.lower)) return
  }
}

function followSet(walk: Walk, set: WordSet, at: number, possessive: boolean, may: May, rest: Rest): void {
  const token = walk.tokens[at]
  if (token === undefined) return
  const readings = walk.readings[at]
  followAll(walk, beginningWith(set, token.lower), at, possessive, may, rest)
  if (readings) for (const key of [...readings.same, ...readings.owner]) followAll(walk, beginningWith(set, key), at, possessive, may, rest)
  followAll(walk, set.others, at, possessive, may, rest)
  if (set.endings.length === 0 || !joins(walk, token, at, possessive, may)) return
  const ends = set.endings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))
  if (ends) follow(walk, rest.pieces, rest.next, at + 1, false, undefined, rest.rest)
}

function followAll(walk: Walk, alternatives: readonly (readonly Piece[])[] | undefined, at: number, possessive: boolean, may: May, rest: Rest): void {
  if (alternatives) for (const alternative of alternatives) follow(walk, alternative, 0, at, possessive, may, rest)
}

/** True when nothing but a space, or what the phrase allows, stands before the token. */
function joins({ from }: Walk, token: Token, at: number, possessive: boolean, may: May): boolean {
  if (at === from) return true
  // A possessive ends a phrase: “Down's syndrome” is not “Down syndrome”.
  if (possessive) return false
  return may === 'slash' ? token.gap === 'slash' : token.gap === 'close' || token.gap === may
}

/** What a token that is more than small letters can be looked up as besides: what it is, and the word of which it is the possessive. */
interface Readings {
  readonly same: readonly string[]
  readonly owner: readonly string[]
}

function readingsOf(token: Token): Readings | undefined {
  return token.odd ? { same: oddKeys(token), owner: bareKeys(token) } : undefined
}

/** What a token with a capital, a figure or a currency sign is besides its letters. */
function oddKeys({ raw, lower }: Token): readonly string[] {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return raw.endsWith('%') ? ['#', '%'] : isDigit(raw.charCodeAt(raw.length - 1)) ? ['#'] : [raw]
  if (code === 36 || code === 0xa3 || code === 0x20ac) return ['$']
  return raw === lower ? [] : [raw, '^']
}

function wordsOf(tokens: readonly Token[], readings: readonly (Readings | undefined)[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    words.add(tokens[i]!.lower)
    const reading = readings[i]
    if (reading) for (const key of [...reading.same, ...reading.owner]) words.add(key)
  }
  return words
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The word of which a token is the possessive. */
function bareKeys({ raw, lower }: Token): readonly string[] {
  if (!lower.endsWith("'s")) return []
  return raw === lower ? [lower.slice(0, -2)] : [lower.slice(0, -2), raw.slice(0, -2)]
}

function distinct<Entry>(found: readonly PhraseMatch<Entry>[]): PhraseMatch<Entry>[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || a.to - b.to)
  return sorted.filter((match, i) => {
    for (let k = i - 1; k >= 0 && sorted[k]!.from === match.from && sorted[k]!.to === match.to; k--) if (sorted[k]!.entry === match.entry) return false
    return true
  })
}
