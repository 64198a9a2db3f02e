import type { Span } from '../span.ts'
import { article, plural, verbForms } from './inflect.ts'
import { inflected } from './notation.ts'
import { compilePhrases, findPhrases, indexedPhrases, type PhraseMatch, type Phrases } from './phrases.ts'
import type { Token } from './tokens.ts'

/** One entry of a vocabulary, as a clinician reads and writes it. */
export interface Term {
  /** What is found, in the notation of `notation.ts`. */
  readonly find: string
  /** What may stand in its place, best first. `person/s` agrees in number with what was found, `die/v` in tense. */
  readonly say?: string | readonly string[]
  /** What to do where no text can simply be put in its place: “say how large the benefit is”. */
  readonly tip?: string
  /** What is wrong with it, as the end of a sentence that begins with the term: “labels the person by the illness”. */
  readonly why: string
  readonly source: { readonly title: string; readonly url?: string }
  readonly severity: 'error' | 'warning' | 'info'
  /** The first `say` means the same and fits in every form: it may be put in unasked. */
  readonly fix?: 'safe'
  /** `public`: only for readers who are not clinicians. */
  readonly audience?: 'public'
  /** Only in posts of this locale. */
  readonly locale?: string
  /** Found in the singular only where it stands as a noun: “an alcoholic who”, never “an alcoholic drink”. */
  readonly noun?: true
  /** Words, parted by `|`, one of which must stand in it or near it in the sentence; `vaccin*` is any word that begins so. */
  readonly near?: string
  readonly unlessNear?: string
  /** Words that may not follow, or stand before it. */
  readonly unlessNext?: string
  readonly unlessBefore?: string
}

/** A term in a text. Offsets are those of the tokens. */
export interface TermMatch<Entry extends Term = Term> extends Span {
  readonly term: Entry
  /** The whole phrase, of which the span may be a part. */
  readonly whole: Span
  /** Tokens of the span: index of the first, index after the last. */
  readonly first: number
  readonly last: number
  readonly possessive: boolean
}

export type Vocabulary<Entry extends Term = Term> = Phrases<Entry>

/** Prepares terms; `sets` are the named sets that their phrases use, `index` what `indexPhrases` made of the same phrases. */
export function compileTerms<Entry extends Term>(terms: readonly Entry[], sets: Readonly<Record<string, string>> = {}, index?: string): Vocabulary<Entry> {
  const pairs = terms.map((term): readonly [string, Entry] => [term.find, term])
  return index === undefined ? compilePhrases(pairs, sets) : indexedPhrases(index, pairs, sets)
}

/** Finds every term in a tokenised text, in order of place; overlapping ones all, for the caller to choose. `text` begins at offset `at` and is only read around a match. */
export function findTerms<Entry extends Term>(vocabulary: Vocabulary<Entry>, tokens: readonly Token[], text: string, at: number): TermMatch<Entry>[] {
  const found: TermMatch<Entry>[] = []
  for (const match of findPhrases(vocabulary, tokens)) {
    const term = termMatch(match, tokens)
    if (term && holds(term, tokens, text, at)) found.push(term)
  }
  return found
}

/** A text to put in place of a match, and where; `safe` when it fits without being read by a person. */
export interface Replacement extends Span {
  readonly text: string
  readonly safe: boolean
}

/** What may be written in place of a match: agrees with it in number, tense and capital, and mends “a” and “an” before it. At most three. */
export function replacements(match: TermMatch, tokens: readonly Token[], text: string, at: number): Replacement[] {
  const { say, fix } = match.term
  if (say === undefined || match.possessive) return []
  const phrase = text.slice(match.start - at, match.end - at)
  const before = tokens[match.first - 1]
  const begins = match.first === 0 || tokens[match.first]!.gap === 'far'
  const safe = fix === 'safe' && fitsIn(match, tokens, phrase)
  return [say]
    .flat()
    .slice(0, 3)
    .map((option, i) => {
      const agreed = agree(option, match, tokens)
      const afterArticle = !begins && (before?.lower === 'a' || before?.lower === 'an') && !/^(?:an?|the) /.test(agreed)
      const start = afterArticle ? before.start : match.start
      const worded = afterArticle ? `${article(agreed)} ${agreed}` : agreed
      const capital = /^\p{Lu}/u.test(text.slice(start - at, start - at + 1)) && (afterArticle || !/^\p{Lu}{2}/u.test(phrase))
      return { start, end: match.end, text: capital ? worded.charAt(0).toUpperCase() + worded.slice(1) : worded, safe: safe && i === 0 }
    })
}

function termMatch<Entry extends Term>(match: PhraseMatch<Entry>, tokens: readonly Token[]): TermMatch<Entry> | undefined {
  const first = tokens[match.open]
  const last = tokens[match.close - 1]
  if (first === undefined || last === undefined) return undefined
  const trim = (token: Token) => (match.possessive ? token.end - 2 : token.end)
  const end = match.close === match.to ? trim(last) : last.end
  return {
    term: match.entry,
    start: first.start,
    end,
    first: match.open,
    last: match.close,
    possessive: match.possessive,
    whole: { start: tokens[match.from]!.start, end: trim(tokens[match.to - 1]!) },
  }
}

function holds(match: TermMatch, tokens: readonly Token[], text: string, at: number): boolean {
  const { term } = match
  const next = tokens[match.last]
  const close = next !== undefined && next.gap === 'close' ? next : undefined
  const previous = match.first > 0 && tokens[match.first]!.gap === 'close' ? tokens[match.first - 1] : undefined
  if (term.unlessNext && close && holdsWord(term.unlessNext, close.lower)) return false
  if (term.unlessBefore && previous && holdsWord(term.unlessBefore, previous.lower)) return false
  if (term.noun && close && !match.possessive && !isPlural(match, tokens) && !followsNoun(close)) return false
  if (term.near && !holdsWord(term.near, `${surroundings(match, text, at)} ${text.slice(match.whole.start - at, match.whole.end - at)}`)) return false
  return !(term.unlessNear && holdsWord(term.unlessNear, surroundings(match, text, at)))
}

const patterns = new Map<string, RegExp>()

/** True when one of the words stands in the text. Small letters on both sides and plain classes: a flag for case or Unicode makes such a pattern several times dearer. */
function holdsWord(words: string, text: string): boolean {
  let pattern = patterns.get(words)
  if (pattern === undefined) {
    const escaped = words
      .toLowerCase()
      .replace(/[.+?^${}()[\]\\]/g, '\\$&')
      .replaceAll('*', "[a-z\\u00df-\\u024f'-]*")
    pattern = new RegExp(`(?<![a-z0-9\\u00df-\\u024f])(?:${escaped})(?![a-z0-9\\u00df-\\u024f])`)
    patterns.set(words, pattern)
  }
  return pattern.test(text.toLowerCase())
}

/** The text about a match, without it, at most 160 characters each way and not beyond the sentence. */
function surroundings(match: TermMatch, text: string, at: number): string {
  const from = match.whole.start - at
  const to = match.whole.end - at
  const before = text.slice(Math.max(0, from - 160), from)
  const after = text.slice(to, to + 160)
  const opening = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '))
  const ending = /[.!?](?:\s|$)/.exec(after)
  return `${before.slice(opening + 1)} \u2026 ${ending ? after.slice(0, ending.index) : after}`
}

function isPlural(match: TermMatch, tokens: readonly Token[]): boolean {
  const nouns = inflected(match.term.find).nouns
  return nouns.some((noun) => {
    const form = plural(noun)
    if (form === noun) return false
    for (let i = match.last - 1; i >= match.first; i--) if (tokens[i]!.lower.replace(/'s$/, '') === form) return true
    return false
  })
}

function agree(say: string, match: TermMatch, tokens: readonly Token[]): string {
  const many = isPlural(match, tokens)
  const words = say.replace(/([\p{L}-]+)\/s/u, (_, noun: string) => (many ? plural(noun) : noun))
  return words.replace(/([\p{L}-]+)\/v/u, (_, verb: string) => verbForms(verb)[formFound(match, tokens)])
}

function formFound(match: TermMatch, tokens: readonly Token[]): 'base' | 's' | 'ing' | 'past' {
  const verbs = inflected(match.term.find).verbs.map(verbForms)
  for (let i = match.first; i < match.last; i++) {
    const word = tokens[i]!.lower
    for (const forms of verbs) {
      if (word === forms.s) return 's'
      if (word === forms.ing) return 'ing'
      if (word === forms.past || word === forms.participle) return 'past'
    }
  }
  return 'base'
}

/** Where the replacement of a noun phrase cannot break the grammar: no adjective before, no noun after. */
function fitsIn(match: TermMatch, tokens: readonly Token[], phrase: string): boolean {
  if (/[^\S ]| {2}|\u2060/.test(phrase) || (phrase.length > 3 && phrase === phrase.toUpperCase())) return false
  const next = tokens[match.last]
  const previous = match.first > 0 ? tokens[match.first - 1] : undefined
  if (next && next.gap === 'close' && !followsNoun(next)) return false
  if (next && next.gap === 'slash') return false
  if (previous && tokens[match.first]!.gap === 'slash') return false
  return previous === undefined || tokens[match.first]!.gap !== 'close' || beforeNoun.has(previous.lower)
}

function followsNoun(token: Token): boolean {
  return afterNoun.has(token.lower) || /'(?:s|re|ve|ll|d|t)$/.test(token.lower) || /^\d/.test(token.lower)
}

const set = (words: string) => new Set(words.split(' '))

/** Words that may follow a noun but are no noun that it could qualify. */
const afterNoun =
  set(`and or but nor is are was were be been being am has have had having do does did who whom whose that which when while where if as at by for from in into of on off out
 over to under up with without within about after before because since until than then so though although unless may might can could will would shall should must cannot need needs needed ought
 often also usually sometimes always never rarely still just already even only not too very more less most both either neither each all any every no some many much few several such this these those
 there here he she it they we i you his her its their our your my me him us them tend tends live lives get gets got take takes took feel feels felt know knows knew come comes came go goes went say
 says said think thinks want wants die dies died suffer suffers seek seeks face faces try tries tried deserve deserves make makes made see sees saw experience experiences receive receives received
 recover recovers recovered struggle struggles relapse relapses lie lies stay stays told walked whether how why what through during between against among like per via upon despite except
 next near opposite inside outside upstairs nearby again himself herself themselves report reports reported use uses used stop stops start starts started become becomes became can't don't doesn't die show shows showed find finds ask asks asked`)

/** Words after which a noun phrase begins, with nothing left that would qualify it. */
const beforeNoun =
  set(`a an the of for to with by from in on at as and or but is are was were be been being am become becomes became help helps helping treat treats treating support supports
 that this these those many some most all any no every each both few several about among between against than when if while because who whose his her its their our your my we you they not only
 also often call calls called like into toward towards over under without after before since until says said see sees met meet meeting include includes including were has have had`)
