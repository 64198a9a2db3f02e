import { isInEnglish } from '../../../src/measure.ts'
import type { Post, Word } from '../../../src/post/post.ts'
import { defineRule, type Suggestion } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { proseOf } from '../prose.ts'
import { type WordyPhrase, wordyPhrases, wordySource } from './vocab.ts'

const mostFindings = 10

export default defineRule({
  id: 'readability/wordy-phrase',
  severity: 'info',
  summary: 'Several words that say no more than one.',
  why: 'Each word that carries nothing makes the next one harder to find.',
  fix: 'Write the short form.',
  sources: [wordySource],
  tags: ['cci:7'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Drink water {{in order to}} stay well.',
      '{{Prior to}} the scan, eat nothing.',
      '{{The majority of}} our nurses are trained.',
      'Take it {{on a daily basis}}.',
      '{{It should be noted that}} it hurts.',
    ],
    good: [
      'Drink water to stay well.',
      'Put the pills in order to the left.',
      'Before the scan, eat nothing.',
      'The report says: “prior to” is long.',
      'Lie down for a period of rest.',
    ],
  },
  *check(post) {
    if (!isInEnglish(post)) return
    const found = [...matchesIn(post)]
    const shown = found.slice(0, mostFindings)
    const rest = found.slice(mostFindings).flatMap(({ suggestions }) => suggestions.filter(({ safe }) => safe))
    for (const [i, { start, end, text, suggestions }] of shown.entries()) {
      yield {
        start,
        end,
        message: suggestions[0] ? `“${text}” says no more than “${suggestions[0].text}”` : `“${text}” can be left out`,
        suggestions: i === shown.length - 1 ? [...suggestions, ...rest] : suggestions,
      }
    }
  },
})

interface Match extends Span {
  readonly text: string
  readonly suggestions: readonly (Suggestion & { readonly span: Span })[]
}

function* matchesIn(post: Post): Generator<Match> {
  const index = byFirstWords()
  for (const block of proseOf(post)) {
    for (let i = 0; i < block.words.length; i++) {
      const word = block.words[i]
      const phrases = word && index.get(word.lower)?.get(block.words[i + 1]?.lower ?? '')
      const match = phrases?.find((phrase) => stands(phrase, block.words, i, block.folded, block.start))
      const last = match && block.words[i + match.words.length - 1]
      if (!word || !last) continue
      const text = block.folded.slice(word.start - block.start, last.end - block.start).replaceAll(/\s+/g, ' ')
      const after = block.folded.slice(last.end - block.start, last.end - block.start + 20)
      const said = quantities.has(match.plain) && determiner.test(after) ? `${match.plain} of` : match.plain
      const plain = /^\p{Lu}/u.test(text) ? said.charAt(0).toUpperCase() + said.slice(1) : said
      const span = { start: word.start, end: last.end }
      const safe = match.safe === true && fits(match, block.words[i - 1]?.lower ?? '', after)
      yield { ...span, text, suggestions: plain ? [{ text: plain, span, safe }] : [] }
      i += match.words.length - 1
    }
  }
}

/** “He asked in order to learn” is not “he asked to learn”, and “a booster seems in order to cope” is not about seeming to cope. */
function fits({ phrase, plain }: WordyPhrase, before: string, after: string): boolean {
  if (plain === 'to') return !takesTo.test(before)
  return phrase !== 'in the event that' || subject.test(after)
}

const takesTo =
  /^(?:ask|wait|agree|choose|decide|offer|refuse|plan|hope|want|need|learn|pretend|promise|prepare|remember|forget|like|love|start|stop|begin|continue|chose|chosen|began|forgot|forgotten|learnt)(?:e?d|ed|s|es|ing|ping|ting|ning)?$|^(?:asking|choosing|deciding|refusing|planning|planned|hoping|preparing|stopped|stopping|not|seems?|seemed|appears?|appeared|is|are|was|were|be|been|required|supposed|meant|all)$/
const subject =
  /^\s+(?:you|your|the|a|an|it|its|they|their|he|she|his|her|we|our|i|my|there|this|these|those|any|no|one|someone|somebody|patients?|people|symptoms)\b/i

/** “Most people”, but “most of the people”. */
const quantities = new Set(['most', 'enough'])
const determiner = /^\s+(?:the|these|those|this|that|my|your|our|his|her|its|their|them|us|you)\b/

interface Indexed extends WordyPhrase {
  readonly words: readonly string[]
}

/** The words follow each other with nothing but blanks between them, and stand in no quotation marks. */
function stands({ words: parts, phrase }: Indexed, words: readonly Word[], at: number, folded: string, start: number): boolean {
  const first = words[at]
  const last = words[at + parts.length - 1]
  if (!first || !last || !parts.every((part, k) => words[at + k]?.lower === part)) return false
  const text = folded.slice(first.start - start, last.end - start)
  if (/["']/.test(folded.charAt(first.start - start - 1))) return false
  return text.replaceAll(/\s+/g, ' ').toLowerCase() === phrase && !(unless.get(phrase)?.test(folded.slice(last.end - start, last.end - start + 30)) ?? false)
}

/** What may not follow: there the words are meant one by one. */
const unless: ReadonlyMap<string, RegExp> = new Map([
  ['in order to', /^\s+(?:the|a|your|our)\b/],
  [
    'for a period of',
    /^(?!\s+(?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|some|up|at|about|around|more|less|fewer|no|not|between|over)\b))/i,
  ],
  ['as of yet', /^\s+another/],
  ['make use of', /^\s+by\b/],
])

let known: ReadonlyMap<string, ReadonlyMap<string, readonly Indexed[]>> | undefined

/** By first and second word, since many phrases begin with “in”; built when the first post is read. The longest phrase comes first. */
function byFirstWords(): ReadonlyMap<string, ReadonlyMap<string, readonly Indexed[]>> {
  if (known) return known
  const phrases = new Map<string, Map<string, Indexed[]>>()
  for (const entry of wordyPhrases) {
    const words = entry.phrase.split(' ')
    const [first = '', second = ''] = words
    const seconds = phrases.get(first) ?? new Map<string, Indexed[]>()
    phrases.set(first, seconds)
    seconds.set(
      second,
      [...(seconds.get(second) ?? []), { ...entry, words }].sort((a, b) => b.words.length - a.words.length),
    )
  }
  known = phrases
  return phrases
}
