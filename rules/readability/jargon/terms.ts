import type { Block, Sentence } from '../../../src/post/post.ts'
import { formalWords } from '../formal-word/vocab.ts'
import { isNamed, type PlainMatch, plainMatchAt, plainWords } from '../plain-words.ts'
import { medicalWords } from './vocab.ts'

const jargon = plainWords(medicalWords)
const formal = plainWords(formalWords)

/** The medical terms in a sentence, the longest at each place. A capitalised word inside a sentence is part of a name. */
export function findJargon(sentence: Pick<Sentence, 'words' | 'folded' | 'start'>, block: Pick<Block, 'type'>): PlainMatch[] {
  const found: PlainMatch[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    const match = plainMatchAt(jargon, sentence, i)
    if (!match) continue
    if (!isNamed(block, sentence.words, i)) found.push(match)
    i = match.last
  }
  return found
}

/** What helps with one word of a sentence: a plain form, or what it means; undefined where the vocabularies have nothing that fits there. */
export function helpWith(
  sentence: Pick<Sentence, 'words' | 'folded' | 'start'>,
  at: number,
): { readonly plain: string | undefined; readonly means: string | undefined } | undefined {
  for (const vocabulary of [jargon, formal]) {
    const match = plainMatchAt(vocabulary, sentence, at)
    if (match) return match.last === at ? { plain: match.plain[0], means: match.entry.means } : { plain: undefined, means: undefined }
  }
  return undefined
}
