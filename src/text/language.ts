import type { Word } from '../post/post.ts'

const english = new Set(
  'the of and to is that you your are with for it this be can have not on if or from when they but by at their may will as do was were has which'.split(' '),
)
/** Function words of Spanish, French, German, Italian, Dutch, Portuguese and the Nordic languages that are no English words. */
const foreign = new Set(
  (
    'el los las del una por que con para como más se su y en es le les des et est une pour dans du au aux sur pas ou vous votre der das und nicht ist mit von zu den dem ein eine auf sie für wird ' +
    'il che di per non della sono più het een van niet voor zijn o os da dos em uma não och att som det är för med og af til ikke på'
  ).split(' '),
)
const sampleSize = 2000
/** From here on the share of function words is reliable: English prose has one in four or more. */
const enoughWords = 100
const leastShare = 0.05

/** True when the words of the blocks read as English; a few words that could be any language count as English. */
export function isEnglish(blocks: readonly { readonly words: readonly Word[] }[]): boolean {
  let words = 0
  let inEnglish = 0
  let inForeign = 0
  let plain = 0
  for (const block of blocks) {
    if (words > sampleSize) break
    for (const { lower } of block.words) {
      words++
      if (english.has(lower)) inEnglish++
      else if (foreign.has(lower)) inForeign++
      if (isPlain(lower)) plain++
    }
  }
  if (words >= enoughWords && inEnglish / words < leastShare) return false
  return inEnglish >= inForeign && plain * 2 >= words
}

/** Begins with a letter or digit that English has. */
function isPlain(word: string): boolean {
  return word.charCodeAt(0) < 0x80
}
