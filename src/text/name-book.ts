import { commonWords } from './data/common-words.ts'
import { firstNames } from './data/first-names.ts'
import { surnames } from './data/surnames.ts'
import { towns } from './data/towns.ts'
import { lists } from './word-list.ts'

/** Lower case without accents and apostrophes' curls, as the lists hold names. */
export function foldName(name: string): string {
  if (/^[A-Za-z' .-]*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u2060]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
}

/** True for a first name of the lists; each part of a hyphenated name counts. */
export function isFirstName(name: string): boolean {
  const folded = foldName(name)
  return lists(firstNames, folded) || (folded.includes('-') && folded.split('-').every((part) => lists(firstNames, part)))
}

/** True for one of the 20,000 most frequent surnames; each part of a hyphenated one counts. */
export function isSurname(name: string): boolean {
  return foldName(name)
    .split('-')
    .every((part) => lists(surnames, part.replace(/'/g, '')))
}

/** True for a town, city or county seat that the list holds. */
export function isTown(name: string): boolean {
  return (
    lists(
      towns,
      foldName(name)
        .replace(/\s+/g, ' ')
        .replace(/^st\.? /, 'saint '),
    ) || lists(towns, foldName(name).replace(/\s+/g, ' '))
  )
}

/** True when the word is common in lower case: a word of the language before it is a name. */
export function isCommonWord(word: string): boolean {
  const folded = foldName(word).replace(/'s$/, '')
  return lists(commonWords, folded)
}
