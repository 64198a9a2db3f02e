import type { Metrics } from './finding.ts'
import { perPost } from './post/per-post.ts'
import type { Block, Post, Sentence, Word } from './post/post.ts'
import type { Span } from './span.ts'
import { introducedIn } from './text/acronyms.ts'
import { explainedIn, needsExplaining } from './text/explanations.ts'
import { isEnglish } from './text/language.ts'
import { figuresOf } from './text/lexicon.ts'
import { findPassive } from './text/passive.ts'
import { type Counts, fleschKincaid, smog, smogBand } from './text/readability.ts'

export interface MeasuredSentence extends Span {
  /** Number of words. */
  readonly words: number
  /** Sum of the rare-word points of its words. */
  readonly rareWordLoad: number
  readonly passive: boolean
}

/** The figures of a post; without grades and loads when it is not in English. */
export interface Measured {
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

/** The figures of a post for its scorecard and the public API. SMOG and Flesch-Kincaid are computed for posts of any length; under 10 sentences they say little. */
export function measure(post: Post, allow: readonly string[] = none): Measured {
  const { counts, sentences, rareWordLoad, isEnglish: english } = readForGrade(post, allow)
  const grade = smog(counts)
  const [low, high] = smogBand(grade, counts.sentences)
  return {
    metrics: {
      words: counts.words,
      sentences: counts.sentences,
      ...(english &&
        counts.sentences > 0 && {
          smog: round(grade),
          smogBand: [round(low), round(high)],
          fkgl: round(fleschKincaid(counts)),
          rareWordLoad: round(rareWordLoad),
        }),
    },
    sentences: sentences.map(({ start, end, words, rareWordLoad: load, passive }) => ({ start, end, words, rareWordLoad: load, passive })),
  }
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

/** Whether the prose of the post is English: other languages get no grade and no advice on words. */
export const isInEnglish = perPost((post: Post): boolean => isEnglish(countedBlocks(post)))

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
