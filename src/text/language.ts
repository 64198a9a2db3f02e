import type { Word } from '../post/post.ts'

/** Languages besides English that have a grade formula of their own, by ISO 639-1 code. */
export type ForeignLanguage = 'es' | 'de' | 'fr' | 'pt' | 'nl' | 'it'
/** `other` is any language but these. */
export type Language = 'en' | ForeignLanguage | 'other'

type Wordy = readonly { readonly words: readonly Word[] }[]

const english = new Set(
  'the of and to is that you your are with for it this be can have not on if or from when they but by at their may will as do was were has which'.split(' '),
)
/** Function words of Spanish, French, German, Italian, Dutch, Portuguese and the Nordic languages that are no English words. */
const foreign = new Set(
  (
    'el los las del una por que con para como más se su y en es le les des et est une pour dans du au aux sur pas ou vous votre der das und nicht ist mit von zu den dem ein eine auf sie für wird ' +
    'il che di per non della sono più het een van niet voor zijn o os da dos em uma não och att som det är för med af til ikke på'
  ).split(' '),
)
const sampleSize = 2000
/** From here on the share of function words is reliable: English prose has one in four or more. */
const enoughWords = 100
const leastShare = 0.05

/** True when the words of the blocks read as English; a few words that could be any language count as English. */
export function isEnglish(blocks: Wordy): boolean {
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

/** The language that the words of the blocks read as, by their function words: the 30 or so commonest words of a language are a quarter of its prose. */
export function languageOf(blocks: Wordy): Language {
  if (isEnglish(blocks)) return 'en'
  const found = new Map<string, number>()
  let words = 0
  for (const block of blocks) {
    if (words > sampleSize) break
    for (const { lower } of block.words) {
      words++
      // French and Italian join the article: l'eau, dell'acqua.
      const apostrophe = lower.indexOf("'")
      const word = apostrophe > 0 ? lower.slice(0, apostrophe + 1) : lower
      for (const language of speaking(word)) found.set(language, (found.get(language) ?? 0) + 1)
    }
  }
  const [best, second] = [...found].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] / words < leastShare || best[1] === second?.[1]) return 'other'
  return isForeign(best[0]) ? best[0] : 'other'
}

/** Whether a declared language has a formula of its own. */
export function isForeign(code: string): code is ForeignLanguage {
  return Object.hasOwn(functionWords, code) && code !== 'nordic'
}

const functionWords = {
  es: 'el los las del una unos unas por que con para como más se su sus y en es de la al lo un no si o ha son está puede usted sin sobre también este esta muy pero porque cuando entre desde hasta hay ser tiene',
  pt: 'o os a as da do das dos em no na nos nas um uma que com para por como mais se e é de ao à não ou são está pode você sem sobre também este esta muito mas porque quando entre até ser tem pelo pela foi',
  fr: "le la les des et est une un pour dans du de au aux sur pas ou vous votre vos que qui en il elle ce cette ces avec plus par se son sa ses sont peut être sans mais comme si ne nous l' d' qu' n' s' c' j'",
  it: "il lo la le gli i di che per non della dello dei delle del un una è e in con sono più si da al alla nel nella come o ma se anche questo questa può essere ha ai l' un' dell' all' nell' d' c'",
  de: 'der die das und nicht ist mit von zu den dem ein eine einen einer auf sie für wird im in es des sich auch oder bei als an wenn ich kann sind werden haben nach aus wie aber nur noch durch bis',
  nl: 'de het een van en niet voor zijn is in op te dat die met u of bij als aan door ook naar om er kan worden heeft uw je maar wordt hebben dit deze uit tot over nog meer',
  nordic: 'och att som det är för med av på en ett den inte har kan af til ikke og er i de at om eller når hvis være jeg du vi man fra som der',
} as const

let speakers: ReadonlyMap<string, readonly string[]> | undefined

/** Languages of which the word is a function word; the table is made when the first post that is not English is read. */
function speaking(word: string): readonly string[] {
  if (speakers === undefined) {
    const made = new Map<string, string[]>()
    for (const [language, words] of Object.entries(functionWords)) for (const known of words.split(' ')) made.set(known, [...(made.get(known) ?? []), language])
    speakers = made
  }
  return speakers.get(word) ?? []
}
