import { type Counts, fleschEase, fleschKincaid, smog } from './readability.ts'
import { countSyllables } from './syllables.ts'

/** Another counter whose figures people may have to reproduce. */
export type Counter = 'textstat' | 'word'
export const counters: readonly Counter[] = ['textstat', 'word']

export interface CompatFigures extends Counts {
  readonly fkgl: number
  readonly fleschEase: number
  /** Microsoft Word has none. */
  readonly smog?: number
}

/** The figures of plain text, one block a line, counted by the rules of another tool. Syllables are ours: textstat hyphenates the words that its dictionary lacks, and how Word counts is not published. */
export function countAs(counter: Counter, blocks: readonly string[]): CompatFigures {
  const counts = counter === 'textstat' ? countAsTextstat(blocks.join('\n')) : countAsWord(blocks)
  const figures = { ...counts, fkgl: fleschKincaid(counts), fleschEase: fleschEase(counts) }
  if (counter === 'word') return figures
  return { ...figures, smog: counts.sentences < 3 ? 0 : smog(counts) }
}

/** textstat 0.7: any stop ends a sentence, a piece of two words or fewer is none, and words are what blanks part. */
function countAsTextstat(text: string): Counts {
  let sentences = 0
  for (const piece of text.match(/[\p{L}\p{N}_][^.!?]*[.!?]*/gu) ?? []) if (piece.split(/\s+/).filter((word) => hasInk.test(word)).length > 2) sentences++
  return countWords(text.split(/\s+/), Math.max(1, sentences))
}

/** Microsoft Word: a stop before a blank ends a sentence, the end of a paragraph does too, and words are what blanks part. */
function countAsWord(blocks: readonly string[]): Counts {
  let sentences = 0
  for (const block of blocks) for (const piece of block.split(/(?<=[.!?]["')\]]{0,3})\s+/)) if (hasInk.test(piece)) sentences++
  return countWords(
    blocks.flatMap((block) => block.split(/\s+/)),
    Math.max(1, sentences),
  )
}

const hasInk = /[\p{L}\p{N}]/u

function countWords(pieces: readonly string[], sentences: number): Counts {
  const counts = { words: 0, sentences, syllables: 0, polysyllables: 0 }
  for (const piece of pieces) {
    if (!hasInk.test(piece)) continue
    const syllables = countSyllables(piece.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase())
    counts.words++
    counts.syllables += syllables
    if (syllables > 2) counts.polysyllables++
  }
  return counts
}
