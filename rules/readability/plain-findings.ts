import type { Post } from '../../src/post/post.ts'
import type { Problem } from '../../src/rule.ts'
import { isNamed, type PlainMatch, type PlainWords, plainMatchAt, plainSuggestions } from './plain-words.ts'
import { proseOf } from './prose.ts'

/** More would tire the author. */
const mostEntries = 6
const mostFindings = 12

/** What a vocabulary finds in the prose of an English post: of the first entries that stand there, every place. */
export function* plainFindings(
  post: Post,
  vocabulary: PlainWords,
  messageOf: (text: string, plain: string | undefined, means: string | undefined) => string,
): Generator<Problem> {
  const seen = new Set<string>()
  let found = 0
  for (const block of proseOf(post)) {
    for (const sentence of block.sentences) {
      for (let i = 0; i < sentence.words.length; i++) {
        const match = plainMatchAt(vocabulary, sentence, i)
        if (!match) continue
        const first = sentence.words[match.first]
        const last = sentence.words[match.last]
        i = match.last
        if (!first || !last || isNamed(block, sentence.words, match.first)) continue
        if (isQuoted(sentence.folded, first.start - sentence.start)) continue
        if (seen.size >= mostEntries && !seen.has(match.entry.find)) continue
        seen.add(match.entry.find)
        const said = withOf(match, sentence.folded.slice(last.end - sentence.start, last.end - sentence.start + 20))
        yield {
          start: first.start,
          end: last.end,
          confidence: match.safe ? 'high' : 'medium',
          message: messageOf(
            sentence.folded.slice(first.start - sentence.start, last.end - sentence.start).replaceAll(/\s+/g, ' '),
            said.plain[0],
            match.entry.means,
          ),
          suggestions: plainSuggestions(said, sentence).filter(({ text }) => text !== ''),
        }
        if (++found >= mostFindings) return
      }
    }
  }
}

/** “Most people”, but “most of the people”. */
function withOf(match: PlainMatch, after: string): PlainMatch {
  return determiner.test(after) ? { ...match, plain: match.plain.map((text) => (quantities.has(text) ? `${text} of` : text)) } : match
}
const quantities = new Set(['most', 'enough', 'many', 'a few', 'several', 'few'])
const determiner = /^\s+(?:the|these|those|this|that|my|your|our|his|her|its|their|them|us|you|it|which|whom)\b/

/** A word in quotation marks is spoken of, not used. */
function isQuoted(folded: string, at: number): boolean {
  return /["']/.test(folded.charAt(at - 1))
}
