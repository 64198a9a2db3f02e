import { type Piece, parsePhrase, splitTop } from './notation.ts'
import type { Token } from './tokens.ts'

/** Phrases that texts are searched for, each found by its rarest word, so that a text costs about one look-up a token however many phrases there are. */
export interface Phrases<Entry> {
  /** The phrases that a word may belong to. */
  anchored(word: string): readonly Anchored<Entry>[] | undefined
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

/** The index of phrases by their rarest words, a line a word in order of code units, so that a vocabulary that is known beforehand need not be read through at start-up. */
export function indexPhrases(phrases: readonly string[], named: Readonly<Record<string, string>> = {}): string {
  const sets: SetTable = { named, known: new Map() }
  const lines = new Map<string, string[]>()
  phrases.forEach((phrase, number) => {
    parsePhrase(phrase).forEach((pieces, way) => {
      const { anchors, cost } = anchorsOf(pieces, sets)
      if (cost === Infinity) throw new Error(`“${phrase}” holds no word that it could be found by`)
      for (const { word, min, max } of anchors) {
        const places = lines.get(word) ?? []
        lines.set(word, places)
        const place = [number, way, min, max].map((part) => part.toString(36)).join('.')
        if (!places.includes(place)) places.push(place)
      }
    })
  })
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, places]) => `${word} ${places.join(' ')}`)
    .join('\n')
}

/** Phrases by an index made of the same phrases in the same order; each is read only when one of its words turns up. */
export function indexedPhrases<Entry>(
  index: string,
  entries: readonly (readonly [phrase: string, entry: Entry])[],
  sets: Readonly<Record<string, string>> = {},
): Phrases<Entry> {
  const lines = index.split('\n')
  const known = new Map<string, readonly Anchored<Entry>[] | undefined>()
  const ways = new Map<number, Piece[][]>()
  const piecesOf = (number: number, way: number): readonly Piece[] => {
    const parsed = ways.get(number) ?? parsePhrase(entries[number]![0])
    ways.set(number, parsed)
    return parsed[way] ?? []
  }
  const anchored = (word: string): readonly Anchored<Entry>[] | undefined => {
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before
    // Words of hostile texts never come again; the table must not grow with them.
    if (known.size > 50_000) known.clear()
    const places = lineOf(lines, word)?.split(' ').slice(1)
    const found = places?.map((place) => {
      const [number, way, min, max] = place.split('.').map((part) => Number.parseInt(part, 36))
      return { entry: entries[number!]![1], pieces: piecesOf(number!, way!), min: min!, max: max! }
    })
    known.set(word, found)
    return found
  }
  return { anchored, sets: { named: sets, known: new Map() } }
}

/** Every place of every phrase, in order of place; of a phrase that ends in several places from one start, all. */
export function findPhrases<Entry>(phrases: Phrases<Entry>, tokens: readonly Token[]): PhraseMatch<Entry>[] {
  const found: PhraseMatch<Entry>[] = []
  let floor = 0
  for (let i = 0; i < tokens.length; i++) {
    // No phrase runs over what parts its words for good, so none that ends here or later begins before.
    if (tokens[i]!.gap === 'far') floor = i
    for (const key of lookups(tokens[i]!)) {
      for (const { entry, pieces, min, max } of phrases.anchored(key) ?? []) {
        for (let from = Math.max(floor, i - max); from <= i - min; from++) {
          if (!mayBegin(pieces, tokens[from]!, phrases.sets)) continue
          const start = { at: from, open: from, close: -1, possessive: false, may: undefined } as const
          follow(pieces, 0, start, { tokens, from, sets: phrases.sets }, ({ at, open, close, possessive }) => {
            found.push({ entry, from, to: at, open, close: close < 0 ? at : close, possessive })
          })
        }
      }
    }
  }
  return distinct(found)
}

/** A cheap test of the first word, which nearly all places fail. */
function mayBegin(pieces: readonly Piece[], token: Token, sets: SetTable): boolean {
  const first = pieces[0]?.kind === 'open' ? pieces[1] : pieces[0]
  if (first === undefined || token.odd) return true
  if (first.kind === 'word') return first.keys.includes(token.lower)
  if (first.kind !== 'set' || first.optional) return true
  const set = wordSet(first, sets)
  set.byFirst ??= indexFirst(set)
  return set.byFirst.has(token.lower) || set.byFirst.has('') || set.endings.length > 0
}

interface Anchored<Entry> {
  readonly entry: Entry
  readonly pieces: readonly Piece[]
  /** How many tokens may stand before the anchor. */
  readonly min: number
  readonly max: number
}

interface SetTable {
  readonly named: Readonly<Record<string, string>>
  readonly known: Map<string, WordSet>
}

interface WordSet {
  readonly alternatives: readonly (readonly Piece[])[]
  readonly endings: readonly string[]
  readonly min: number
  readonly max: number
  /** Alternatives by each word that they can begin with; those that begin otherwise stand under the empty word. */
  byFirst: Map<string, (readonly Piece[])[]> | undefined
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
function anchorsOf(pieces: readonly Piece[], sets: SetTable): { anchors: readonly Anchor[]; cost: number } {
  let best: { anchors: readonly Anchor[]; cost: number } = { anchors: [], cost: Infinity }
  let min = 0
  let max = 0
  for (const piece of pieces) {
    if (piece.kind === 'word') {
      const cost = piece.keys.reduce((sum, key) => sum + costOf(key), 0)
      if (cost < best.cost) best = { anchors: piece.keys.map((word) => ({ word, min, max })), cost }
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
          }
        }
      }
      min += piece.optional ? 0 : set.min
      max += set.max
    }
  }
  return best
}

function costOf(key: string): number {
  return common.has(key) ? 200 : frequent.has(key) ? 20 : 1
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
  const source = piece.named ? sets.named[piece.source] : piece.source
  if (source === undefined) throw new Error(`There is no set “${piece.source}”`)
  const known = sets.known.get(source)
  if (known) return known
  const parts = splitTop(source).filter((part) => part !== '')
  const alternatives = parts.filter((part) => !part.startsWith('-')).flatMap(parsePhrase)
  const lengths = alternatives.map((alternative) => lengthOf(alternative, sets))
  const endings = parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1))
  const set: WordSet = {
    alternatives,
    endings,
    min: Math.min(...lengths.map(({ min }) => min)),
    max: Math.max(...lengths.map(({ max }) => max)),
    byFirst: undefined,
  }
  sets.known.set(source, set)
  return set
}

interface Walk {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly sets: SetTable
}

interface Step {
  readonly at: number
  readonly open: number
  readonly close: number
  readonly possessive: boolean
  /** What may stand before the next token besides a space. */
  readonly may: 'comma' | 'slash' | undefined
}

/** Follows the pieces from `i` on and calls `done` for every way in which they match. */
function follow(pieces: readonly Piece[], i: number, step: Step, walk: Walk, done: (end: Step) => void): void {
  const piece = pieces[i]
  if (piece === undefined) done(step)
  else if (piece.kind === 'open') follow(pieces, i + 1, { ...step, open: step.at }, walk, done)
  else if (piece.kind === 'close') follow(pieces, i + 1, { ...step, close: step.at }, walk, done)
  else if (piece.kind === 'comma' || piece.kind === 'slash') follow(pieces, i + 1, { ...step, may: piece.kind }, walk, done)
  else if (piece.kind === 'gap') {
    for (const skipped of skips(piece, step, walk)) follow(pieces, i + 1, skipped, walk, done)
  } else if (piece.kind === 'word') {
    const end = step.at < walk.tokens.length ? wordAt(piece.keys, step, walk) : undefined
    if (end) follow(pieces, i + 1, end, walk, done)
  } else {
    if (piece.optional) follow(pieces, i + 1, step, walk, done)
    followSet(wordSet(piece, walk.sets), step, walk, (end) => follow(pieces, i + 1, end, walk, done))
  }
}

function wordAt(keys: readonly string[], step: Step, walk: Walk): Step | undefined {
  const token = walk.tokens[step.at]
  if (token === undefined || !joins(token, step, walk)) return undefined
  const matches = keys.includes(token.lower) || (token.odd && oddKeys(token).some((key) => keys.includes(key)))
  if (matches) return { ...step, at: step.at + 1, possessive: false, may: undefined }
  return token.odd && bareKeys(token).some((key) => keys.includes(key)) ? { ...step, at: step.at + 1, possessive: true, may: undefined } : undefined
}

/** True when nothing but a space, or what the phrase allows, stands before the token. */
function joins(token: Token, { at, may, possessive }: Step, { from }: Walk): boolean {
  if (at === from) return true
  // A possessive ends a phrase: “Down's syndrome” is not “Down syndrome”.
  if (possessive) return false
  return may === 'slash' ? token.gap === 'slash' : token.gap === 'close' || token.gap === may
}

function* skips({ min, max }: { readonly min: number; readonly max: number }, step: Step, { tokens, from }: Walk): Generator<Step> {
  for (let skip = 0; skip <= max; skip++) {
    if (skip >= min) yield skip === 0 ? step : { ...step, at: step.at + skip, possessive: false, may: 'comma' }
    const token = tokens[step.at + skip]
    if (token === undefined || (token.gap === 'far' && step.at + skip > from) || stops.has(token.lower)) return
  }
}

function followSet(set: WordSet, step: Step, walk: Walk, done: (end: Step) => void): void {
  const token = walk.tokens[step.at]
  if (token === undefined) return
  set.byFirst ??= indexFirst(set)
  const { byFirst } = set
  const whenMoved = (end: Step): void => {
    if (end.at > step.at) done(end)
  }
  for (const key of lookups(token)) for (const alternative of byFirst.get(key) ?? []) follow(alternative, 0, step, walk, whenMoved)
  for (const alternative of byFirst.get('') ?? []) follow(alternative, 0, step, walk, whenMoved)
  const ends = set.endings.some((ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending))
  if (ends && joins(token, step, walk)) done({ ...step, at: step.at + 1, possessive: false, may: undefined })
}

function indexFirst({ alternatives }: WordSet): Map<string, (readonly Piece[])[]> {
  const byFirst = new Map<string, (readonly Piece[])[]>()
  for (const alternative of alternatives) {
    const first = alternative[0]
    for (const key of first?.kind === 'word' ? first.keys : ['']) byFirst.set(key, [...(byFirst.get(key) ?? []), alternative])
  }
  return byFirst
}

/** What a token can be looked up as. */
function lookups(token: Token): readonly string[] {
  return token.odd ? [token.lower, ...oddKeys(token), ...bareKeys(token)] : [token.lower]
}

/** What a token with a capital, a figure or a currency sign is besides its letters. */
function oddKeys({ raw, lower }: Token): readonly string[] {
  const code = raw.charCodeAt(0)
  if (code >= 48 && code <= 57) return raw.endsWith('%') ? ['#', '%'] : isDigit(raw.charCodeAt(raw.length - 1)) ? ['#'] : [raw]
  if (code === 36 || code === 0xa3 || code === 0x20ac) return ['$']
  return raw === lower ? [] : [raw, '^']
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
