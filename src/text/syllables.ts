import { syllable } from 'syllable'
import { syllableExceptions } from './data/syllable-exceptions.ts'
import { rareWordPoints } from './rare-words.ts'
import { classIn } from './sorted-words.ts'

/** Words that the rules and the pronouncing dictionary get wrong or do not hold, and the beginnings of longer ones. */
const byHand = new Map(
  Object.entries({
    behavioural: 4,
    contraindicate: 5,
    contraindicated: 6,
    contraindication: 6,
    eclampsia: 4,
    fluoxetine: 4,
    gastroenteritis: 6,
    manoeuvre: 3,
    micronutrient: 5,
    opioid: 3,
    osteoarthritis: 6,
    preeclampsia: 5,
    prolapse: 2,
    covid: 2,
    doctor: 2,
    dr: 2,
    mr: 2,
    mrs: 2,
    ms: 1,
    st: 1,
    approx: 2,
    vs: 2,
  }),
)
/** Capitals that are said as a word, not letter by letter. */
const saidAsWord = new Set(
  'AIDS COVID NASA SARS MERS HIPAA BRCA OK PEMAT PRISM FEMA OSHA LASIK CPAP BIPAP NICE ZIKA MRSA NSAID NSAIDS SIDS SAD RICE FAST ASMR DARE BOGO SCUBA'.split(
    ' ',
  ),
)

/** Syllables of one word, summed over its hyphenated parts. A number is one syllable; "FDA" is said letter by letter, and so is "e.g.". */
export function countSyllables(text: string): number {
  if (text.length <= longestWord && /^[a-z]+$/.test(text)) return ofWord(text)
  if (text.length > longestWord || !hasLetter.test(text) || /^(?:https?:\/\/|www\.)/.test(text)) return 1
  if (/^\p{L}(?:\.\p{L})+$/u.test(text)) return ofLetters(text.replaceAll('.', ''))
  let count = 0
  for (const part of text.split(/[-/.,]/)) if (part) count += ofPart(part)
  return Math.max(1, count)
}
/** Longer ones are addresses and codes, which nobody says. */
const longestWord = 100
const hasLetter = /\p{L}/u

function ofPart(part: string): number {
  if (!/\d/.test(part)) return isSpelledOut(part) ? ofLetters(part.replace(/s$/, '')) : ofWord(plainLetters(part))
  let count = 0
  for (const run of part.match(/\d+|\p{L}+/gu) ?? [])
    count += /\d/.test(run) ? 1 : run === run.toUpperCase() && run.length < 5 ? ofLetters(run) : ofWord(plainLetters(run))
  return count
}

function ofWord(lower: string): number {
  if (!lower) return 0
  if (!vowel.test(lower)) return byHand.get(lower) ?? 1
  const owner = /^([a-z]+)'s$/.exec(lower)
  if (owner?.[1]) return ofWord(owner[1]) + (/(?:[sxz]|[cs]h|[scg]e)$/.test(owner[1]) ? 1 : 0)
  const letters = lower.replaceAll("'", '')
  const hand = byHand.get(letters) ?? (letters.endsWith('s') ? byHand.get(letters.slice(0, -1)) : undefined)
  if (hand) return hand
  const exception = classIn(syllableExceptions, letters)
  return exception < 0 ? syllable(letters) : exception + 1
}

const vowel = /[aeiouy]/

function plainLetters(part: string): string {
  return part
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z']/g, '')
}

function isSpelledOut(part: string): boolean {
  if (!/^[A-Z]{2,6}s?$/.test(part)) return false
  const capitals = part.replace(/s$/, '')
  if (saidAsWord.has(capitals)) return false
  if (capitals.length > 4) return !/[AEIOUY]/.test(capitals.slice(1, -1))
  const isShouted = capitals.length > 2 && capitals !== 'WHO' && /[AEIOUY]/.test(capitals) && rareWordPoints(capitals.toLowerCase()) === 0
  return !isShouted
}

function ofLetters(letters: string): number {
  let count = 0
  for (const letter of letters) count += letter === 'W' || letter === 'w' ? 3 : 1
  return count
}
