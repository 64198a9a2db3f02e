import type { Metrics } from './finding.ts'
import { perPost } from './post/per-post.ts'
import type { Block, Post, Sentence, Word } from './post/post.ts'
import type { Span } from './span.ts'
import { introducedIn } from './text/acronyms.ts'
import { type Counter, countAs } from './text/compat.ts'
import { explainedIn, needsExplaining } from './text/explanations.ts'
import { JOINER } from './text/fold.ts'
import { gradesOf } from './text/foreign-readability.ts'
import { countForeignSyllables } from './text/foreign-syllables.ts'
import { isEnglish, isForeign, type Language, languageOf } from './text/language.ts'
import { figuresOf } from './text/lexicon.ts'
import { findPassive } from './text/passive.ts'
import {
  automatedReadability,
  type Counts,
  colemanLiau,
  type FullCounts,
  fleschEase,
  fleschKincaid,
  gunningFog,
  lix,
  smog,
  smogBand,
} from './text/readability.ts'

export interface MeasuredSentence extends Span {
  /** Number of words. */
  readonly words: number
  /** Sum of the rare-word points of its words. */
  readonly rareWordLoad: number
  readonly passive: boolean
}

/** The figures of a post; where it is not in English, without loads and with the grades of its language. */
export interface Measured {
  readonly language: Language
  readonly metrics: Metrics
  readonly sentences: readonly MeasuredSentence[]
}

export interface ReadSentence extends MeasuredSentence {
  readonly sentence: Sentence
  /** Rare-word points of each word; one that the post has explained, or that the config allows, costs nothing. */
  readonly points: readonly number[]
}

export interface Reading {
  readonly isEnglish: boolean
  readonly sentences: readonly ReadSentence[]
  readonly counts: Counts
  /** Square root of the mean rare-word load of the sentences. */
  readonly rareWordLoad: number
  /** Rare words (lower case) that the post explains, with the offset of the explanation; 0 when a heading or a list of terms does it for the whole post. */
  readonly explained: ReadonlyMap<string, number>
}

export interface MeasureWish {
  readonly full?: boolean
  readonly compat?: Counter | undefined
}

/**
 * The figures of a post for its scorecard and the public API. SMOG and Flesch-Kincaid are computed for posts of any length; under 10 sentences they say little.
 * With `full` come the other formulas that editors ask for, and the counts behind them.
 */
export function measure(post: Post, allow: readonly string[] = none, { full = false, compat }: MeasureWish = {}): Measured {
  const { counts, sentences, rareWordLoad, isEnglish: english } = readForGrade(post, allow)
  const language = languageOfPost(post)
  return {
    language,
    metrics: {
      words: counts.words,
      sentences: counts.sentences,
      ...(counts.sentences > 0 && (english ? englishMetrics(counts, rareWordLoad) : foreignMetrics(post, language))),
      ...(counts.sentences > 0 && english && full && fullMetrics(post, sentences)),
      ...(compat && english && compatMetrics(post, compat)),
    },
    sentences: sentences.map(({ start, end, words, rareWordLoad: load, passive }) => ({ start, end, words, rareWordLoad: load, passive })),
  }
}

function englishMetrics(counts: Counts, rareWordLoad: number): Metrics {
  const grade = smog(counts)
  const [low, high] = smogBand(grade, counts.sentences)
  return { smog: round(grade), smogBand: [round(low), round(high)], fkgl: round(fleschKincaid(counts)), rareWordLoad: round(rareWordLoad) }
}

function foreignMetrics(post: Post, language: Language): Metrics {
  const known = language === 'en' ? 'other' : language
  const counts = fullCounts(post, known === 'other' ? () => 1 : ({ text }) => countForeignSyllables(text, known))
  return Object.fromEntries(gradesOf(known).map(({ key, value }) => [key, round(value(counts))]))
}

function fullMetrics(post: Post, sentences: readonly ReadSentence[]): Metrics {
  const counts = fullCounts(post, (word) => figuresOf(word).syllables)
  return {
    syllables: counts.syllables,
    polysyllables: counts.polysyllables,
    passiveSentences: sentences.filter(({ passive }) => passive).length,
    fleschEase: round(fleschEase(counts)),
    gunningFog: round(gunningFog(counts)),
    colemanLiau: round(colemanLiau(counts)),
    ari: round(automatedReadability(counts)),
    lix: round(lix(counts)),
  }
}

/** What a reader would paste into another counter: all prose, headings and tables too. */
function compatMetrics({ blocks, frontMatter }: Post, counter: Counter): Metrics {
  const body = blocks.filter(({ start }) => frontMatter === undefined || start >= frontMatter.end)
  const figures = countAs(
    counter,
    body.map(({ folded }) => folded.replaceAll(JOINER, '').replaceAll(/\s+/g, ' ').trim()),
  )
  const named = Object.entries(figures).map(([name, value]): [string, number] => [`${counter}${name.charAt(0).toUpperCase()}${name.slice(1)}`, round(value)])
  return Object.fromEntries(named)
}

function fullCounts(post: Post, syllablesOf: (word: Word) => number): FullCounts {
  const counts = { words: 0, sentences: 0, syllables: 0, polysyllables: 0, letters: 0, characters: 0, longWords: 0, monosyllables: 0, complexWords: 0 }
  for (const block of countedBlocks(post)) {
    for (const { words } of block.sentences) {
      if (words.length > 0) counts.sentences++
      for (const [i, word] of words.entries()) {
        const syllables = syllablesOf(word)
        const letters = word.text.replace(/[^\p{L}]+/gu, '').length
        counts.words++
        counts.syllables += syllables
        counts.letters += letters
        counts.characters += letters + word.text.replace(/\D+/g, '').length
        if (syllables === 1) counts.monosyllables++
        if (syllables > 2) counts.polysyllables++
        if (syllables > 2 && isComplex(word, i, syllablesOf)) counts.complexWords++
        if (letters > 6) counts.longWords++
      }
    }
  }
  return counts
}

/** Gunning's exceptions: names, compounds of easy words, and words that -ed or -es makes long. */
function isComplex(word: Word, at: number, syllablesOf: (word: Word) => number): boolean {
  if ((at > 0 && /^\p{Lu}\p{Ll}/u.test(word.text)) || word.text.includes('-')) return false
  return !/e[ds]$/.test(word.lower) || syllablesOf({ ...word, text: word.text.slice(0, -2), lower: word.lower.slice(0, -2) }) > 2
}

/** What readability rules and the scorecard share: the sentences that count, their loads, and the counts behind the grade. `allow` holds words and phrases that cost nothing. */
export function readForGrade(post: Post, allow: readonly string[] = none): Reading {
  const terms = allow.length > 0 ? allow : none
  const known = readings.get(post)
  if (known?.terms === terms) return known.reading
  const reading = read(post, terms)
  readings.set(post, { terms, reading })
  return reading
}

/** Whether the prose of the post is English: other languages get no load and no advice on words. What the words say beats what front matter says of them. */
export const isInEnglish = perPost((post: Post): boolean => isEnglish(countedBlocks(post)))

/** The language of the post's prose. Where its words leave it open, front matter decides. */
export const languageOfPost = perPost((post: Post): Language => {
  const read = isInEnglish(post) ? 'en' : languageOf(countedBlocks(post))
  const declared = declaredLanguage(post)
  return read === 'other' && declared !== undefined && isForeign(declared) ? declared : read
})

/** What front matter says, as an ISO 639 code: `lang: pt-BR` says pt. */
export function declaredLanguage({ frontMatter }: Post): string | undefined {
  for (const key of ['lang', 'language', 'locale']) {
    const value = frontMatter?.data[key]
    const code = typeof value === 'string' ? /^\s*([a-z]{2,3})(?:[-_][a-z\d-]+)?\s*$/i.exec(value)?.[1] : undefined
    if (code) return code.toLowerCase()
  }
  return undefined
}

const none: readonly string[] = []
const readings = new WeakMap<Post, { readonly terms: readonly string[]; readonly reading: Reading }>()

function read(post: Post, allow: readonly string[]): Reading {
  const english = isInEnglish(post)
  const explained = english ? explainedTerms(post) : new Map<string, number>()
  const allowed = phrasesOf(allow)
  const sentences: ReadSentence[] = []
  const counts = { words: 0, sentences: 0, syllables: 0, polysyllables: 0 }
  let load = 0
  for (const block of countedBlocks(post)) {
    for (const sentence of block.sentences) {
      if (sentence.words.length === 0) continue
      const measured = readSentence(sentence, english, explained, allowed)
      sentences.push(measured)
      load += measured.rareWordLoad
      counts.sentences++
      counts.words += measured.words
      if (english) countSpoken(sentence, counts)
    }
  }
  return { isEnglish: english, sentences, explained, counts, rareWordLoad: counts.sentences ? Math.sqrt(load / counts.sentences) : 0 }
}

/** Of a post that has a body, the body alone: a summary in front matter repeats it. */
const countedBlocks = perPost(({ blocks, frontMatter }: Post): readonly Block[] => {
  const counted = blocks.filter(isCounted)
  if (frontMatter === undefined) return counted
  const body = counted.filter(({ start }) => start >= frontMatter.end)
  return body.reduce((sum, { words }) => sum + words.length, 0) >= wordsOfBody ? body : counted
})

const wordsOfBody = 50

/** Prose of the post itself: not headings (bold lines that work as one included), tables, footnotes, lists of sources, or a paragraph that is only an address. */
function isCounted(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list-item') return false
  const { role, heading } = block.section
  if (role === 'references' || role === 'further-reading' || heading === block) return false
  if (block.html && block.type === 'paragraph' && !/[.!?:]["')\]\s]*$/.test(block.folded)) return false
  if (tableRow.test(block.folded)) return false
  return !(block.words.length === 1 && /^\s*<?(?:https?:\/\/|www\.)\S+\s*$/.test(block.folded))
}

/** A table that the parser did not take for one. */
const tableRow = /(?:\s\|\s[^|]*){4}/

function readSentence(sentence: Sentence, english: boolean, explained: ReadonlyMap<string, number>, allowed: readonly (readonly string[])[]): ReadSentence {
  const { start, end, words } = sentence
  if (!english) return { start, end, words: words.length, rareWordLoad: 0, passive: false, sentence, points: [] }
  let load = 0
  const points = words.map((word, i) => {
    const { points, pointsInside } = figuresOf(word)
    if (points === 0 || (explained.get(word.lower) ?? Infinity) < start || isAllowed(words, i, allowed)) return 0
    const cost = i > 0 ? pointsInside : points
    load += cost
    return cost
  })
  return { start, end, words: words.length, rareWordLoad: load, passive: findPassive(words) !== undefined, sentence, points }
}

/** The words of each phrase. */
function phrasesOf(allow: readonly string[]): readonly (readonly string[])[] {
  return allow.map((phrase) => phrase.toLowerCase().replaceAll('\u2019', "'").trim().split(/\s+/))
}

/** Whether the word is part of an allowed phrase that stands there whole. */
function isAllowed(words: readonly Word[], at: number, allowed: readonly (readonly string[])[]): boolean {
  const lower = words[at]?.lower
  return allowed.some((phrase) => phrase.some((part, k) => part === lower && phrase.every((other, n) => words[at - k + n]?.lower === other)))
}

/** Headings that ask what a word means, and lists that begin each item with a term, explain it for the whole post; a sentence explains it from there on. */
function explainedTerms(post: Post): Map<string, number> {
  const explained = new Map<string, number>()
  for (const block of post.blocks) {
    if (block.type === 'heading' && /^\s*(?:\d+[.)]\s*)?what\s+(?:is|are|does|do)\b/i.test(block.folded))
      for (const word of block.words) addTerm(explained, word, -1)
    else if (isTermItem(block)) for (const word of block.words.slice(0, 4)) if (word.end <= (block.inlines[0]?.end ?? 0)) addTerm(explained, word, -1)
    if (block.type === 'paragraph' || block.type === 'list-item')
      for (const sentence of block.sentences) {
        for (const word of explainedIn(sentence)) addTerm(explained, word, sentence.start)
        for (const word of introducedIn(sentence)) addTerm(explained, word, sentence.start - 1)
      }
  }
  return explained
}

function addTerm(explained: Map<string, number>, word: Word, at: number): void {
  if (figuresOf(word).points >= needsExplaining) explained.set(word.lower, Math.min(at, explained.get(word.lower) ?? Infinity))
}

/** "**Sepsis**: a reaction to an infection". */
function isTermItem({ type, inlines, folded, start, words }: Block): boolean {
  const [first] = inlines
  if (type !== 'list-item' || !first || first.kind !== 'strong' || first.start > start || words.length < 6) return false
  return /^\s*[:\u2014-]/.test(folded.slice(first.end - start)) || /:\s*$/.test(folded.slice(0, first.content.end - start))
}

function countSpoken({ words }: Sentence, counts: { syllables: number; polysyllables: number }): void {
  for (const word of words) {
    const { syllables } = figuresOf(word)
    counts.syllables += syllables
    if (syllables > 2) counts.polysyllables++
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
