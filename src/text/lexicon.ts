import type { Word } from '../post/post.ts'
import { isCapitalised, rareWordPoints } from './rare-words.ts'
import { countSyllables } from './syllables.ts'

export interface WordFigures {
  /** 0 for an everyday word, 2.5 for one that film subtitles do not know. */
  readonly points: number
  /** Points where the word stands inside a sentence: a capitalised one is likely to be a name. */
  readonly pointsInside: number
  readonly syllables: number
}

/** What readability needs to know of a word. Remembered between posts, since the same words come again and again. */
export function figuresOf({ text, lower }: Word): WordFigures {
  const known = memo.get(text)
  if (known) return known
  if (memo.size >= memoLimit) memo.clear()
  const points = rareWordPoints(lower)
  const figures = {
    points,
    pointsInside: points > 0 && isCapitalised(text) ? rareWordPoints(lower, { asName: true }) : points,
    syllables: countSyllables(text),
  }
  memo.set(text, figures)
  return figures
}

const memo = new Map<string, WordFigures>()
const memoLimit = 50_000
