import type { Word } from '../post/post.ts'
import { figuresOf } from './lexicon.ts'

/** A word that costs this much needs an explanation. */
export const needsExplaining = 1
const longestTerm = 4
/** Longer ones are no prose; looking words up by place in them would cost too much. */
const longestSentence = 150

interface Phrase {
  readonly folded: string
  readonly start: number
  readonly words: readonly Word[]
}

/**
 * The rare words that a sentence explains: "piles (haemorrhoids)", "sepsis – a reaction to …", "a blood clot, called a thrombus",
 * "hypertension, or high blood pressure,", "Sepsis is a …".
 */
export function explainedIn(sentence: Phrase): readonly Word[] {
  if (sentence.words.length > longestSentence) return []
  const rare = sentence.words.map((word) => figuresOf(word).points >= needsExplaining)
  if (!rare.includes(true) || !hint.test(sentence.folded)) return []
  const explained: Word[] = []
  const add = (from: number, step: 1 | -1) => {
    for (let i = from, taken = 0; i >= 0 && i < rare.length && taken < longestTerm; i += step, taken++) {
      const word = sentence.words[i]
      if (!word || (!rare[i] && !linking.has(word.lower) && taken > 0)) break
      if (rare[i]) explained.push(word)
    }
  }
  const wordFrom = (offset: number) => sentence.words.findIndex(({ start }) => start - sentence.start >= offset)
  const wordBefore = (offset: number) => sentence.words.findLastIndex(({ end }) => end - sentence.start <= offset)
  for (const match of sentence.folded.matchAll(sign)) {
    const at = match.index
    const end = at + match[0].length
    const [found] = match
    if (found === '(') explainBracket(sentence, at, rare, explained, add)
    else if (/^[,;]/.test(found)) {
      add(wordBefore(at), -1)
      const after = wordFrom(end)
      if (after >= 0) add(rare[after] ? after : after + 1, 1)
    } else if (/^[\s]*(?:-|\u2014)/.test(found)) {
      if (sentence.words.length - wordFrom(end) >= 3) add(wordBefore(at), -1)
    } else if (/call|known|term/i.test(found)) {
      const after = wordFrom(end)
      if (after >= 0) add(after, 1)
    } else add(wordBefore(at), -1)
  }
  return explained
}

const hint =
  /[(\u2014]|\s-\s|,\s+or\s|\b(?:called|known as|termed|means?|which is|which are|that is|refers? to|(?:is|are) (?:an?|when|the (?:medical|name|term|process))|stands for)\b/
const sign =
  /\(|\s(?:-|\u2014)\s|\u2014|[,;]\s+or\s|\b(?:also\s+|often\s+|sometimes\s+|is\s+|are\s+)?(?:called|known\s+as|termed)\s+(?:an?\s+|the\s+)?|,?\s(?:means?\s+(?:that\s+|you|your|the|an?)|which\s+(?:is|are)\b|that\s+is,|refers?\s+to\b|(?:is|are)\s+(?:an?|when|the\s+(?:medical|name|term|process))\b|stands\s+for\b)/gi
const linking = new Set(['of', 'the', 'and', 'or', 'a', 'in'])

/** In "term (gloss)" the plain side explains the rare one, whichever stands in the brackets. */
function explainBracket(
  { folded, start, words }: Phrase,
  at: number,
  rare: readonly boolean[],
  explained: Word[],
  add: (from: number, step: 1 | -1) => void,
): void {
  const inside = /^[^)]{1,200}(?=\))/.exec(folded.slice(at + 1, at + 202))?.[0]
  if (!inside) return
  const close = at + 1 + inside.length
  if (/\d{4}|et al|https?:|^\s*(?:see|fig|table|e\.?g|p\s*[<=])/i.test(inside)) return
  const first = words.findIndex((word) => word.start - start > at)
  const last = words.findLastIndex((word) => word.end - start <= close)
  if (first < 0 || last < first) return
  const count = last - first + 1
  const rareInside = rare.slice(first, last + 1).filter(Boolean).length
  if (rareInside > 0 && count <= longestTerm) explained.push(...words.slice(first, last + 1).filter((_, i) => rare[first + i]))
  const isAcronym = count === 1 && /^[A-Z\d-]{2,8}s?$/.test(words[first]?.text ?? '')
  if (!isAcronym && rareInside * 2 <= count) add(first - 1, -1)
}
