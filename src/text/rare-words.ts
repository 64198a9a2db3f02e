import { wordCosts } from './data/word-costs.ts'
import { classIn } from './sorted-words.ts'
import { baseForms } from './word-forms.ts'

const highestCost = 2.5
const familiarCost = 0.5
const nameCost = 1

/** Words that are younger than the corpus (2007), and plain words for health matters that films do not speak of: at most half a point. */
const familiar = new Set(
  (
    'covid coronavirus pandemic lockdown user users username browser browsers desktop login webinar selfie emoji vegan online offline website websites webpage app apps email emails blog blogs vlog smartphone smartphones smartwatch podcast podcasts hashtag livestream wifi ' +
    'vape vaping helpline healthcare wellbeing caregiver caregivers carer carers hiv aids dna mri nhs gp cdc fda uk usa eu adhd ptsd ibuprofen paracetamol acetaminophen statin statins metformin ' +
    'antidepressant antidepressants probiotic probiotics gluten omega tiredness soreness sleepiness dizziness heartbeat collarbone breastbone nosebleed chickenpox windpipe ' +
    'gallstone painkiller cancerous overactive underactive breastfeed breastfeeding childbirth newborn unborn germ'
  ).split(' '),
)

/**
 * Rare-word points of one word, given in lower case: 0 for an everyday word to 2.5 for one that film subtitles do not know; the pieces of a hyphenated word add up.
 * As a name each piece costs at most 1.
 */
export function rareWordPoints(lower: string, { asName = false } = {}): number {
  let points = 0
  for (const piece of pieces(lower)) points += asName ? Math.min(nameCost, pieceCost(piece)) : pieceCost(piece)
  return points
}

/** Begins with one capital, as names do: Crohn, but not HIV. */
export function isCapitalised(word: string): boolean {
  return capitalised.test(word)
}
const capitalised = /^\p{Lu}\p{Ll}/u

/** The parts of a word that are looked up: without accents, digits, single letters and what a contraction adds. */
function pieces(lower: string): string[] {
  if (lower.length > longestWord) return []
  if (onlyLetters.test(lower)) return lower.length > 1 ? [lower] : []
  if (webAddress.test(lower)) return []
  return lower
    .normalize('NFKD')
    .replace(combining, '')
    .split(/[-/.,]/)
    .map((piece) => piece.replace(negation, negated).replace(contraction, '').replaceAll("'", ''))
    .filter((piece) => piece.length > 1 && /^[^\d]/.test(piece) && /[a-z]/.test(piece))
}
/** Longer ones are addresses and codes. */
const longestWord = 100
const onlyLetters = /^[a-z]+$/
const webAddress = /^(?:https?:\/\/|www\.)|[a-z\d]\.(?:gov|com|org|net|edu|info|int|eu|io|uk|au|nz|ca|ie|in)(?:'s)?$/
const combining = /\p{M}+/gu
/** The corpus writes "don't" as don + t, and "hadn't" as a rare word hadn. */
const contraction = /'(?:s|t|re|ve|ll|d|m)$/
const negation = /^([a-z]+)n't$/

function negated(_: string, verb: string): string {
  return verb === 'ca' ? 'can' : verb === 'wo' || verb === 'sha' ? 'will' : verb
}

function pieceCost(piece: string): number {
  let cost = lookUp(piece)
  if (cost === 0) return 0
  for (const spelling of [piece, ...americanSpellings(piece)]) {
    if (spelling !== piece) cost = Math.min(cost, lookUp(spelling))
    for (const base of baseForms(spelling)) cost = Math.min(cost, lookUp(base))
    if (cost === 0) return 0
  }
  return cost > familiarCost && (familiar.has(piece) || baseForms(piece).some((base) => familiar.has(base))) ? familiarCost : cost
}

function lookUp(word: string): number {
  const found = classIn(wordCosts, word)
  return found < 0 ? highestCost : found / 4
}

/** Only for looking up; some are misspelt. */
function americanSpellings(word: string): string[] {
  const found: string[] = []
  for (const [pattern, american] of spellings) if (pattern.test(word)) found.push(word.replace(pattern, american))
  if (word.includes('ae') || word.includes('oe')) {
    const plain = word.replaceAll('ae', 'e').replaceAll('oe', 'e')
    found.push(plain)
    for (const [pattern, american] of spellings) if (pattern.test(plain)) found.push(plain.replace(pattern, american))
  }
  return found
}
const spellings: readonly (readonly [RegExp, string])[] = [
  [/isation/, 'ization'],
  [/is(e[drs]?|ing)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|al|able|ful)?$/, 'or$1'],
  [/tre(s?)$/, 'ter$1'],
  [/bre(s?)$/, 'ber$1'],
  [/ll(ed|ing|er)$/, 'l$1'],
  [/logue(s?)$/, 'log$1'],
  [/gramme(s?)$/, 'gram$1'],
  [/ence$/, 'ense'],
  [/sulph/, 'sulf'],
]
