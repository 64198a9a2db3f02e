import type { ForeignLanguage } from './language.ts'

/** Syllables of one word as it is said in a language; a number is one. */
export function countForeignSyllables(text: string, language: ForeignLanguage): number {
  const word = text.toLowerCase().normalize('NFC')
  if (word.length > longestWord || !/\p{L}/u.test(word)) return 1
  let count = 0
  for (const part of word.split(/[-/.,'’]/)) if (/\p{L}/u.test(part)) count += speakers[language](part)
  return Math.max(1, count)
}
const longestWord = 100

const speakers: Readonly<Record<ForeignLanguage, (part: string) => number>> = { es: spanish, pt: portuguese, it: italian, fr: french, de: german, nl: dutch }

/** Two strong vowels part, a weak one joins its neighbour unless it bears an accent (RAE, Ortografía 2010, 3.4). */
function spanish(part: string): number {
  const letters = part
    .replace(/qu|gu(?=[eiéí])/g, 'g')
    .replace(/h/g, '')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  return runs(letters, /[aeiouáéíóúü]+/g, (vowels) => groups(vowels, /[aeoáéó]/, /[íú]/))
}

/** Falling diphthongs and nasal ones are one syllable; rising ones part, but not at the end of a word that bears its accent before (Acordo Ortográfico 1990, bases XI and XV). */
function portuguese(part: string): number {
  const letters = part.replace(/qu|gu(?=[eiéíêaoãâ])/g, 'g').replace(/h/g, '')
  const early = /[áéíóúâêô][^aeiouáéíóúâêôãõ]+[iu][aoe]s?$/.test(letters)
  return runs(letters, /[aeiouáéíóúâêôãõàü]+/g, (vowels, isLast) => {
    const parted = vowels.replace(/(?:ãe|ão|õe|[aáàâeéêoóô][iu]|ui|iu)/g, '1').replace(/[aeiouáéíóúâêôãõàü]/g, '1')
    return isLast && early && /[iu][aoe]$/.test(vowels) ? parted.length - 1 : parted.length
  })
}

/** As Spanish, with i and u mute after c, g and q, and the accent that a hiatus bears at the end of a word (Serianni, Grammatica italiana, I.55); a hiatus that is not written, as in “malattia”, is not seen. */
function italian(part: string): number {
  const letters = part
    .replace(/qu/g, 'q')
    .replace(/(sc|c|g|gl)i(?=[aou])/g, '$1')
    .replace(/(?<=[aeiou])i(?=[aeiou])/g, 'j')
  return runs(letters, /[aeiouàèéìíîòóùú]+/g, (vowels) => groups(vowels, /[aeoàèéòó]/, /[ìíùú]/))
}

/** A run of vowels is one syllable; a trema, an accent after a vowel, or a vowel after é begins one. The last e is mute, and so is -ent of verbs (Grevisse, Le bon usage, § 25–29). */
function french(part: string): number {
  const letters = part.replace(/qu|gu(?=[eiéèê])/g, 'g').replace(/y(?=[aeouéè])/g, 'i')
  const spoken = mute(letters)
  const count = runs(spoken, /[aeiouyàâäéèêëîïôöùûüœæ]+/g, (vowels) => {
    const rest = vowels.replace(/(?<=.)[ëïüöä]|(?<=[aeéouû])[éè]|(?<=é)[aâoôiu]|(?<=a)o/g, ' $&')
    return rest.split(' ').filter((piece) => piece !== '').length
  })
  return Math.max(1, count)
}

/** Without the letters at the end that are not said. */
function mute(letters: string): string {
  if (letters.length > 3 && /(?<!^)ent$/.test(letters) && verbEnd.test(letters) && !noun.test(letters)) return letters.slice(0, -3)
  return letters.length > 2 && /[^aeéiouyàâ]es?$|(?<=[iuéy])es?$/.test(letters) ? letters.replace(/es?$/, '') : letters
}
const verbEnd = /(?:nn|v|ss|t|r|rd|nd|l|ll|ch|qu|g|s|b|p|f|ui|oi|ai|mm|in|n|d|z|c)ent$/
const noun =
  /(?:^|[^a-z])(?:souvent|vent|avent|cent|dent|lent|gent|argent|agent|talent|parent|content|urgent|présent|absent|récent|accident|patient|client|différent|fréquent|prudent|évident|violent|excellent|intelligent|équivalent|convénient|adolescent|innocent|couvent|régent|adhérent|cohérent|apparent|transparent|occident|président|résident|incident|ardent|précédent|décent|innocent|moment|médicament)$|ment$/

/** A run of vowels is cut at every pair that is no diphthong or long vowel (Duden, Worttrennung, D 163–165). */
function german(part: string): number {
  const letters = part
    .replace(/qu/g, 'q')
    .replace(/^y(?=[aeou])/, 'j')
    .replace(/(?<=famil|lin|stud|ser|fol|bakter|arter|präm|hyg)ie|ti(?=ent)/g, (found) => (found === 'ti' ? 'ti-' : 'i-e'))
  return runs(letters, /[aeiouyäöüéàè]+/g, (vowels) => vowels.replace(/aa|ee|oo|ie(?!n$)|ei|ai|au|eu|äu|ui(?!.)/g, '1').length)
}

/** A run of vowels is cut at every pair that is written as one sound; a trema begins a syllable (Woordenlijst Nederlandse Taal, 13). */
function dutch(part: string): number {
  const letters = part
    .replace(/qu/g, 'q')
    .replace(/^y(?=[aeou])/, 'j')
    .replace(/ij/g, 'y')
  return runs(letters, /[aeiouyëïöüéèáóêäj]+/g, (vowels) => {
    const plain = vowels.replace(/(?<![aeo])j|^j|j$/g, '')
    return plain.replace(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ou|au|ai|oi/g, '1').length
  })
}

/** Sums what each run of vowels counts. */
function runs(letters: string, vowels: RegExp, count: (run: string, isLast: boolean) => number): number {
  let sum = 0
  for (const match of letters.matchAll(vowels)) sum += count(match[0], /^[^aeiou]{0,2}$/.test(letters.slice(match.index + match[0].length)))
  return sum
}

/** Syllables of a run of vowels where strong ones and accented weak ones each are the heart of one, and weak ones lean on a neighbour. */
function groups(vowels: string, strong: RegExp, stressed: RegExp): number {
  let hearts = 0
  for (const vowel of vowels) if (strong.test(vowel) || stressed.test(vowel)) hearts++
  return Math.max(1, hearts)
}
