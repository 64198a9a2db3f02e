import type { Block, Sentence, Word } from '../../src/post/post.ts'
import type { Suggestion } from '../../src/rule.ts'
import { article, plural, verbForms } from '../../src/text/inflect.ts'
import { baseForms } from '../../src/text/word-forms.ts'

/** A vocabulary of plain words, read from a table when the first word is looked up. */
export interface PlainWords {
  /** Entries whose first word may be this one, in lower case and in any of its forms; those of most words first. */
  startingWith(lower: string): readonly Entry[]
}

/** One line of a table. */
interface Entry {
  /** What is found, as written in the table. */
  readonly find: string
  /** What can stand in its place, the best first. */
  readonly plain: readonly string[]
  /** What to say beside it or in other words, where nothing can stand in its place. */
  readonly means: string | undefined
  readonly source: string
  /** The first plain form means the same and fits every sentence in which the entry is found. */
  readonly safe: boolean
}

export interface PlainMatch {
  readonly entry: Entry
  /** Where it stands in the words of the sentence: index of the first and the last. */
  readonly first: number
  readonly last: number
  /** As the place asks for: in number, tense and form. */
  readonly plain: readonly string[]
  readonly safe: boolean
}

/**
 * A table of plain words: one entry a line, `found | plain forms | source | conditions`.
 * In what is found, `/s` marks a noun that may be plural and `/v` a verb in any form; the same mark in a plain form agrees with it. `= …` tells what a word means where nothing
 * can replace it, and an empty plain form says that it can be left out. Conditions, parted by `;`: `safe`; `noun`, `verb`, `adj` where another part of speech is spelt the same;
 * `next`, `before`, `unless-next`, `unless-before` with words that stand after or before (`.` is the end of a sentence or clause).
 */
export function plainWords(table: string): PlainWords {
  let lines: ReadonlyMap<string, readonly string[]> | undefined
  const known = new Map<string, readonly Indexed[]>()
  return {
    startingWith(lower) {
      const found = known.get(lower)
      if (found) return found
      if (known.size >= mostKnown) known.clear()
      lines ??= linesByFirstWord(table)
      const entries = entriesFor(lower, lines)
      known.set(lower, entries)
      return entries
    },
  }
}

/** The longest entry that stands at a place in a sentence. */
export function plainMatchAt(vocabulary: PlainWords, sentence: Pick<Sentence, 'words' | 'folded' | 'start'>, at: number): PlainMatch | undefined {
  const word = sentence.words[at]
  if (word === undefined) return undefined
  for (const entry of vocabulary.startingWith(word.lower)) {
    const match = matchOf(entry as Indexed, sentence, at)
    if (match) return match
  }
  return undefined
}

/** What to write instead; the capital of the first letter and "a" or "an" before it follow. */
export function plainSuggestions(
  { plain, safe, first, last }: PlainMatch,
  { words, folded, start }: Pick<Sentence, 'words' | 'folded' | 'start'>,
): readonly Suggestion[] {
  const from = words[first]
  const to = words[last]
  if (!from || !to) return []
  const before = words[first - 1]
  const found = folded.slice(from.start - start, to.end - start)
  const isPlainText = /^[^\S ]|\u2060/.test(found) === false && !/\n| {2}/.test(found)
  const follows = before && /^an?$/.test(before.lower) && folded.slice(before.end - start, from.start - start) === ' ' ? before : undefined
  const isShouted = found.length > 3 && found === found.toUpperCase()
  return plain.map((text, i) => {
    const right = follows && text !== '' ? article(text) : undefined
    const moves = follows !== undefined && right !== undefined && follows.lower !== right
    const capital = /^\p{Lu}/u.test((moves ? follows : from).text) && (moves || !/^\p{Lu}{2}/u.test(from.text))
    const worded = moves ? `${right} ${text}` : text
    return {
      text: capital ? worded.charAt(0).toUpperCase() + worded.slice(1) : worded,
      span: { start: moves ? follows.start : from.start, end: to.end },
      safe: safe && i === 0 && isPlainText && !isShouted,
    }
  })
}

/** Where a block is a heading or title, every word may have a capital; elsewhere one inside a sentence is part of a name. */
export function isNamed(block: Pick<Block, 'type'>, words: readonly Word[], at: number): boolean {
  return at > 0 && block.type !== 'heading' && block.type !== 'title' && /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '')
}

interface Indexed extends Entry {
  readonly pieces: readonly Piece[]
  readonly inflects: boolean
  readonly part: 'noun' | 'verb' | 'adj' | undefined
  readonly next: readonly string[] | undefined
  readonly before: readonly string[] | undefined
  readonly unlessNext: readonly string[] | undefined
  readonly unlessBefore: readonly string[] | undefined
}

interface Piece {
  readonly word: string
  readonly mark: 's' | 'v' | undefined
}

const none: readonly Indexed[] = []
const mostKnown = 20_000
const longestWord = 40

/** Parsed when a word asks for them: of two thousand lines a post needs some dozens. */
function entriesFor(lower: string, lines: ReadonlyMap<string, readonly string[]>): readonly Indexed[] {
  if (lower.length > longestWord) return none
  const irregular = irregularBases[lower]
  const keys = new Set([lower, ...singulars(lower), ...baseForms(lower), ...(irregular ? [irregular] : [])])
  const found: Indexed[] = []
  for (const key of keys) for (const line of lines.get(key) ?? []) found.push(parseEntry(line))
  return found.length > 0 ? found.sort((a, b) => b.pieces.length - a.pieces.length || Number(a.inflects) - Number(b.inflects)) : none
}

function linesByFirstWord(table: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>()
  for (const line of table.split('\n')) {
    if (line === '') continue
    const key = line.slice(0, line.search(/[ /|]/))
    const known = lines.get(key)
    if (known) known.push(line)
    else lines.set(key, [line])
  }
  return lines
}

/** Forms of verbs that tables find, where the base cannot be told from the ending. */
const irregularBases: Readonly<Record<string, string>> = {
  underwent: 'undergo',
  undergone: 'undergo',
  made: 'make',
  has: 'have',
  had: 'have',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  came: 'come',
  carried: 'carry',
  sought: 'seek',
  arose: 'arise',
  arisen: 'arise',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  held: 'hold',
  put: 'put',
  got: 'get',
  done: 'do',
  did: 'do',
  does: 'do',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  bore: 'bear',
  brought: 'bring',
  kept: 'keep',
  forgone: 'forgo',
}

function singulars(lower: string): readonly string[] {
  if (!lower.endsWith('s')) return []
  return lower.endsWith('ses') ? [`${lower.slice(0, -3)}sis`] : []
}

function parseEntry(line: string): Indexed {
  const [find = '', plain = '', source = '', conditions = ''] = line.split('|').map((field) => field.trim())
  const marks = conditions.split(';').map((mark) => mark.trim())
  const list = (name: string) =>
    marks
      .find((mark) => mark.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
      .split(/\s+/)
  const pieces = find.split(' ').map((part): Piece => {
    const mark = part.endsWith('/v') ? 'v' : part.endsWith('/s') ? 's' : undefined
    return { word: mark ? part.slice(0, -2) : part, mark }
  })
  return {
    find,
    plain: plain.startsWith('=') ? [] : plain.split(',').map((form) => form.trim()),
    means: plain.startsWith('=') ? plain.slice(1).trim() : undefined,
    source,
    safe: marks.includes('safe'),
    pieces,
    inflects: pieces.some(({ mark }) => mark !== undefined),
    part: (['noun', 'verb', 'adj'] as const).find((part) => marks.includes(part)),
    next: list('next'),
    before: list('before'),
    unlessNext: list('unless-next'),
    unlessBefore: list('unless-before'),
  }
}

type VerbForm = 'base' | 's' | 'ing' | 'past'

function matchOf(entry: Indexed, sentence: Pick<Sentence, 'words' | 'folded' | 'start'>, first: number): PlainMatch | undefined {
  const { words } = sentence
  let many = false
  let form: VerbForm = 'base'
  for (const [k, { word, mark }] of entry.pieces.entries()) {
    const found = words[first + k]
    if (found === undefined) return undefined
    if (mark === undefined) {
      if (found.lower !== word) return undefined
    } else if (mark === 's') {
      if (found.lower !== word) {
        if (!isPluralOf(found.lower, word)) return undefined
        many = true
      }
    } else {
      const is = formOf(found.lower, word)
      if (is === undefined) return undefined
      form = is
    }
    if (k > 0 && !joins(sentence, first + k)) return undefined
  }
  const last = first + entry.pieces.length - 1
  if (!stands(entry, sentence, first, last, form)) return undefined
  const tense = form === 'past' ? tenseOf(words, first, last) : undefined
  let isSure = true
  const plain = entry.plain.map((text) => {
    const agreed = text.replace(/([\p{L}-]+)\/s/gu, (_, noun: string) => (many ? plural(noun) : noun))
    return agreed.replace(/([\p{L}-]+)\/v/gu, (_, verb: string) => {
      const forms = verbForms(verb)
      if (form !== 'past') return forms[form]
      if (forms.past !== forms.participle && tense === undefined) isSure = false
      return tense === 'past' || (tense === undefined && clauses.has(words[last + 1]?.lower ?? '')) ? forms.past : forms.participle
    })
  })
  return { entry, first, last, plain, safe: entry.safe && isSure }
}

/** Nothing but a blank stands between the word and the one before. */
function joins({ words, folded, start }: Pick<Sentence, 'words' | 'folded' | 'start'>, at: number): boolean {
  const before = words[at - 1]
  const word = words[at]
  return before !== undefined && word !== undefined && /^\s+$/.test(folded.slice(before.end - start, word.start - start))
}

function isPluralOf(found: string, noun: string): boolean {
  return found === plural(noun) || found === `${noun}s`
}

function formOf(found: string, base: string): VerbForm | undefined {
  if (found === base) return 'base'
  const forms = verbForms(base)
  if (found === forms.s) return 's'
  if (found === forms.ing) return 'ing'
  return found === forms.past || found === forms.participle ? 'past' : undefined
}

/** Whether a past form that may be a participle is one, where the words about it tell. */
function tenseOf(words: readonly Word[], first: number, last: number): 'past' | 'participle' | undefined {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--) {
    const lower = words[i]?.lower ?? ''
    if (auxiliaries.has(lower)) return 'participle'
    if (i === first - 1 && subjects.has(lower)) return 'past'
    if (!/ly$/.test(lower) && !between.has(lower)) break
  }
  return words[last + 1]?.lower === 'by' ? 'participle' : undefined
}

function stands(entry: Indexed, sentence: Pick<Sentence, 'words' | 'folded' | 'start'>, first: number, last: number, form: VerbForm): boolean {
  const { words } = sentence
  const next = words[last + 1] && joins(sentence, last + 1) ? (words[last + 1]?.lower ?? '.') : '.'
  const before = first > 0 && joins(sentence, first) ? (words[first - 1]?.lower ?? '.') : '.'
  if (entry.next && !entry.next.includes(next)) return false
  if (entry.before && !entry.before.includes(before)) return false
  if (entry.unlessNext?.includes(next) || entry.unlessBefore?.includes(before)) return false
  if (entry.part === 'verb') return form === 'ing' || form === 'past' ? !determiners.has(before) : isVerbAfter(before, form)
  if (entry.part === 'noun') return !verbBefore.has(before) && (isFunction(next) || next === '.')
  if (entry.part === 'adj') return !isFunction(next) && next !== '.'
  return true
}

/** Where a word that may be a noun too is a verb: after what a verb follows, or at the head of an order. */
function isVerbAfter(before: string, form: VerbForm): boolean {
  if (form === 's') return singularSubjects.has(before)
  return before === '.' || verbBefore.has(before)
}

function isFunction(word: string): boolean {
  return functions.has(word) || /'(?:s|re|ve|ll|d|t)$/.test(word)
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
const auxiliaries = words(
  "be is are was were been being am get gets got have has had having it's isn't aren't wasn't weren't i've you've we've they've haven't hasn't hadn't",
)
const between = words('not also often always never still already then only since just ever yet and or you we they it i he she')
const clauses = words('that how what why whether if')
const subjects = words('i you we they he she it who that which')
const determiners = words('a an the this that these those my your our his her its their no any some each every first')
const singularSubjects = words('it he she that which who this also often usually and')
const verbBefore = words(
  "to will can may must should would could might shall cannot can't won't don't doesn't didn't not i you we they who that which also and or please always never often usually do does did help helps let lets",
)
const functions = words(
  `a an the and or but nor so if of in on at by for from with without to into onto over under about after before during through than then as is are was were be been being has have had do does did
  can could may might will would shall should must that which who whom whose when while where because since until unless though although it its he she they we you i this these those there here
  not no also too very more most less often usually always never only just your our their his her my me him us them between among within against per via both either neither up down out off`,
)
