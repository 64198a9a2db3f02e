import type { Word } from '../post/post.ts'
import { type Cue, cues } from './claims-cues.ts'
import { type Exemption, exemptions } from './claims-exemptions.ts'
import type { Cased } from './claims-frames.ts'
import { actsOnBody, hasVerb, instructs } from './claims-grammar.ts'
import { bodyWords, healthWords, notHealth } from './claims-health.ts'
import { indexWords, type Lookup } from './claims-words.ts'
import { cueGates, exemptionGates } from './data/claim-gates.ts'

/** What is scored: one sentence without its source markers. `start` is the offset at which `folded` begins, in the units of the words. */
export interface Statement {
  readonly start: number
  readonly folded: string
  readonly words: readonly Word[]
}

export interface ClaimScore {
  /** From about -9 to 20; from 1 the sentence would profit from a source, from 3 it needs one. */
  readonly score: number
  /** The sentence itself names something of health. */
  readonly health: boolean
  /** Tells a statistic of its own, which a source named before may not hold. */
  readonly hasFigures: boolean
  /** Tells a statistic or what a study found. */
  readonly isTold: boolean
  /** What spoke for and against, in words, the heaviest first: "percentage +3". */
  readonly because: readonly string[]
}

/** Words beyond which a sentence is a list or table that lost its marks. */
const longest = 300
const statement = 1.6
const inherited = 1.2
const fragment = 0.4
const anatomy = 0.9
const surviving = 3
const warnedByDetail = 3.1
/** What has only details to it, or names nothing of health where the text is not all about it, is warned of in a short text only. */
const belowWarning = 2.9
/** What has no verb or ends in "and" or a colon is a part of something, worth a hint at most. */
const hint = 1.9
const survivingShare = 0.35

interface Tables {
  readonly cues: Lookup
  readonly exemptions: Lookup
  readonly health: Lookup
  readonly body: Lookup
  readonly notHealth: Lookup
  readonly cueGates: readonly string[]
  readonly exemptionGates: readonly string[]
}
let built: Tables | undefined

/** Built at the first sentence, so that loading costs nothing. */
function tablesOf(): Tables {
  built ??= build()
  return built
}

/** True when one of the words is of health. */
export function isAboutHealth(words: readonly Word[]): boolean {
  return words.some(({ lower }) => isHealthWord(lower))
}

/**
 * Scores how much a sentence asks for a source: the sum of named cues, less named exemptions. `topic` says that the text around it is about health,
 * which a sentence such as "They also work faster" takes for granted; `dense`, that it is about nothing else.
 */
export function scoreClaim(sentence: Statement, { topic = false, dense = false } = {}): ClaimScore {
  const { folded, words } = sentence
  if (words.length < 2 || words.length > longest || folded.length > longest * 20) return nothing
  const tables = tablesOf()
  const cueRows: number[] = []
  const exemptionRows: number[] = []
  let health = false
  let body = false
  for (const { lower, text } of words) {
    const known = readWord(lower)
    addRows(cueRows, known.cues)
    // "WHO" and "NICE" are bodies, "who" and "nice" are not.
    if (text !== lower && text.length > 1 && text === text.toUpperCase()) addRows(cueRows, tables.cues(text))
    addRows(exemptionRows, known.exemptions)
    if (!health) {
      health = known.health
      body ||= known.body
    }
  }
  if (folded.includes('"')) addRows(cueRows, tables.cues('"'))
  if (folded.includes(':')) addRows(exemptionRows, tables.exemptions(':'))
  const cased = { folded, lower: folded.toLowerCase() }
  const speaking: Spoken[] = strongest(cues, cueRows, cased, tables.cueGates)
  if (!speaking.some(({ kind }) => kind === 'effect' || kind === 'cause' || kind === 'mechanism') && actsOnBody(sentence, isHealthWord)) speaking.push(acting)
  const sum = total(speaking)
  const statistics = totalOf(speaking, 'statistic')
  const told = Math.max(statistics, totalOf(speaking, 'study'))
  const ends = /[.!]["')\]*_]*\s*$/.test(folded)
  const declares = words.length >= 3 && ((ends && words.length >= 4) || hasVerb(words, folded, sentence.start))
  const base = baseOf({
    health,
    body,
    topic: topic && (dense || told >= surviving || speaking.some(({ kind }) => kind === 'guideline') || takesUp.test(folded)),
    declares,
    hasCue: speaking.length > 0,
  })
  health ||= body
  if (sum + base.weight < 1) return { score: sum + base.weight, health, hasFigures: false, isTold: false, because: [] }
  const silencing: Spoken[] = [...strongest(exemptions, exemptionRows, cased, tables.exemptionGates), ...grammar(sentence, speaking)]
  const strong = told >= surviving && !silencing.some(({ kind }) => kind === 'service')
  let less = 0
  for (const exemption of silencing) less += strong && !exemption.firm ? exemption.weight * survivingShare : exemption.weight
  const spoken = [...speaking, base, ...silencing].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  let score = sum + base.weight + less
  const asserts = speaking.some(({ detail }) => !detail) || (score >= warnedByDetail && speaking.some(({ name }) => name !== 'date' && name !== 'number'))
  const isCriterion = /[,;]?\s(?:and|or)\W*$|:\s*$/.test(folded)
  const isThin = !asserts && !strong
  const isBare = speaking.every(({ name }) => name === 'number' || name === 'date')
  if (score > hint && (isCriterion || isBare || (!strong && (!declares || (!asserts && !hasVerb(words, folded, sentence.start)))))) score = hint
  else if (score > belowWarning && (isThin || (!health && !dense))) score = belowWarning
  return {
    score: round(score),
    health,
    hasFigures: statistics >= 2 && speaking.some(({ group, detail }) => group === 'statistic' && !detail),
    isTold: told >= surviving,
    because: spoken.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : '−'}${Math.abs(weight)}`),
  }
}

/** "Bottles of juice rot the front teeth": a verb that no table names, between a thing and the body or what ails it. */
const acting: Spoken = { name: 'acts on the body', weight: 1.2, kind: 'mechanism' }

/** True when a word in lower case names a condition, a body part, a treatment, a food, a habit or a person as patient. */
export function isHealthWord(word: string): boolean {
  const { health, body } = readWord(word)
  return health || body
}

/** What the tables know of a word. */
interface KnownWord {
  readonly cues: readonly number[]
  readonly exemptions: readonly number[]
  readonly health: boolean
  readonly body: boolean
}

const knownWords = new Map<string, KnownWord>()
/** Words of hostile texts never come again; the memo must not grow with them. */
const mostKnown = 20_000

/** Remembered between posts, since the same words come again and again. */
function readWord(word: string): KnownWord {
  const known = knownWords.get(word)
  if (known) return known
  if (knownWords.size >= mostKnown) knownWords.clear()
  const { cues, exemptions, health, body, notHealth: not } = tablesOf()
  const counts = not(word).length === 0
  const read = { cues: cues(word), exemptions: exemptions(word), health: counts && health(word).length > 0, body: counts && body(word).length > 0 }
  knownWords.set(word, read)
  return read
}

const nothing: ClaimScore = { score: -2, health: false, hasFigures: false, isTold: false, because: [] }

type Spoken = Pick<Exemption, 'name' | 'weight' | 'firm' | 'kind' | 'group' | 'detail'>

function baseOf({ health, body, topic, declares, hasCue }: { health: boolean; body: boolean; topic: boolean; declares: boolean; hasCue: boolean }): Spoken {
  if (!health && body) return { name: 'statement about the body', weight: declares ? anatomy : 0 }
  if (health) return declares ? { name: 'health statement', weight: statement } : { name: 'about health', weight: fragment }
  if (topic && declares && hasCue) return { name: 'health statement in context', weight: inherited }
  return { name: 'not about health', weight: -2 }
}

function grammar({ folded, words, start }: Statement, speaking: readonly Spoken[]): Spoken[] {
  const found: Spoken[] = []
  if (/\?["')\]*_]*\s*$|\?["')\]]+\s/.test(folded)) found.push({ name: 'question', weight: -12, firm: true })
  const instruction = instructs(words, folded, start)
  if (instruction > 0) found.push({ name: 'instruction', weight: -round(instruction * 6) })
  const person = firstPerson(words, folded)
  if (person && !found.length) found.push(person)
  if (
    /"/.test(folded) &&
    /"[^"]*\b(?:i|we|my|me|it|our|you)\b[^"]*"|"[^"]*"[^"]*\b(?:said|says|told|recalled|adds?|added|laughed|wrote)\b/i.test(folded) &&
    !speaking.some(({ group }) => group === 'statistic')
  ) {
    found.push({ name: 'experience in quotation marks', weight: speaking.some(({ name }) => name === 'quotation') ? -4 : -2.5 })
  }
  if (words.length <= 4 && !hasVerb(words, folded, start) && speaking.every(({ detail }) => detail)) found.push({ name: 'very short', weight: -1.5 })
  return found
}

/** "I", "my" and a "we" that is the author's team; "our bones" and "as we age" are everybody's. */
function firstPerson(words: readonly Word[], folded: string): Spoken | undefined {
  const own = words.some(({ lower, text }) => text === 'I' || /^(?:i'm|i've|i'd|i'll|my|me|myself|mine)$/.test(lower))
  if (own) return { name: 'first person', weight: -3 }
  if (!words.some(({ lower }) => /^(?:we|we're|we've|we'd|we'll|us)$/.test(lower))) return undefined
  if (
    /\b(?:as|when|once|if|while|that)\s+we\s+(?:age|get\s+older|sleep|eat|breathe|exercise|drink|move)\b|\bmost\s+of\s+us\b|\b(?:many|some|all|few|half)\s+of\s+us\b|\bwe\s+(?:all|need|know|breathe|humans)\b/i.test(
      folded,
    )
  )
    return undefined
  return /\bUS\b/.test(folded) && !words.some(({ lower }) => /^we/.test(lower)) ? undefined : { name: 'first person', weight: -2 }
}

/** A sentence that takes up what was spoken of: "They also work faster". */
const takesUp =
  /^\W*(?:(?:and|but|so|also|in\s+fact|still|yet|today|then|now|sometimes|often|usually)\W+)?(?:they|it|its|their|these|this|those|that|both|such|there|others?|each|some|most|many|a\s+few|neither|none|all|the\s+(?:same|two|other|effects?|risks?|benefits?|drugs?|combination|habit|result|change|benefit|trick|cost|evidence|odds|gain|drop|damage|best|first|second|worst|fix|latter|former|pattern))\b|\b(?:ones|them|it)\b/i

/** The rows whose frame fits, in the order of the table; of one kind only the heaviest. */
function strongest<Row extends Cue>(rows: readonly Row[], named: number[], sentence: Cased, gates: readonly string[]): Row[] {
  const found: Row[] = []
  for (const index of named.sort((a, b) => a - b)) {
    const row = rows[index]!
    if (row.frame && !row.frame(sentence, gates[index])) continue
    const rival = row.kind === undefined ? -1 : found.findIndex(({ kind }) => kind === row.kind)
    if (rival < 0) found.push(row)
    else if (Math.abs(row.weight) > Math.abs(found[rival]!.weight)) found[rival] = row
  }
  return found
}

function addRows(known: number[], rows: readonly number[]): void {
  for (const row of rows) if (!known.includes(row)) known.push(row)
}

function totalOf(rows: readonly Spoken[], group: Cue['group']): number {
  let sum = 0
  for (const row of rows) if (row.group === group) sum += row.weight
  return sum
}

function total(rows: readonly Spoken[]): number {
  let sum = 0
  for (const { weight } of rows) sum += weight
  return sum
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function build(): Tables {
  return {
    cues: indexWords(cues.map(({ words }) => words)),
    exemptions: indexWords(exemptions.map(({ words }) => words)),
    health: indexWords(healthWords),
    body: indexWords(bodyWords),
    notHealth: indexWords(notHealth),
    cueGates: cueGates.split('\n'),
    exemptionGates: exemptionGates.split('\n'),
  }
}
