import type { Word } from '../post/post.ts'

const functionWords = new Set('the of and to is that you your are with for it this be can have not on if or from when they but by at their may will as do'.split(' '))
const enoughWords = 20
const sampleSize = 2000
const leastShare = 0.1

/** True when the words of the blocks read as English: at least one in ten is an English function word. Too few words to tell, and Latin letters, count as English. */
export function isEnglish(blocks: readonly { readonly words: readonly Word[] }[]): boolean {
  let words = 0
  let english = 0
  let latin = 0
  for (const block of blocks) {
    if (words > sampleSize) break
    for (const { lower } of block.words) {
      words++
      if (functionWords.has(lower)) english++
      if (words <= enoughWords && /^[\x20-\x7e]+$/.test(lower)) latin++
    }
  }
  return words < enoughWords ? words === 0 || latin > 0 : english / words >= leastShare
}
