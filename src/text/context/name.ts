import { nameWords, workWords } from './cues.ts'
import { after, before, emphasis, quotation, type Surroundings } from './surroundings.ts'

/** True when the phrase is part of a proper name: a run of capitalised words with a word such as “Institute” in it or touching it, or the title of a work. */
export function isName(place: Surroundings): boolean {
  const phrase = place.text.slice(place.start, place.end)
  if (!/\p{Lu}/u.test(phrase)) return false
  return inRun(place, phrase) || isTitleOfWork(place) || isSaidToBeName(place, phrase) || isSurname(place, phrase)
}

const joining = new Set(['of', 'for', 'on', 'the', 'and', '&', 'to', 'in', 'with', 'a'])
const nameWord = new RegExp(`^(?:${nameWords})$`, 'i')
const isWork = new RegExp(
  String.raw`^,?\s+(?:(?:is|was|are)\s+(?:also\s+)?(?:the (?:name|title) of|an?|the)|by)\s+(?:(?:[\w-]+\s+){0,3}(?:${workWords}|charity|blender|brand|pub|cafe|shop|racehorse|ship|boat|character|opera|ballet|painting)\b|\p{Lu})|^,\s+an?\s+(?:[\w'-]+\s+){0,2}(?:${workWords}|opera|ballet|painting|comedy|drama)\b|^\s+(?:blender|juicer|mixer|brand|band|trail|ride|café|restaurant|pub|racehorse|gene|comic|trilogy|franchise|musical|album|song|novel|film|podcast|magazine|newsletter|festival|exhibition|quiz|choir|play|sitcom|documentary)\b`,
  'u',
)
const work = new RegExp(String.raw`\b(?:${workWords})\s*[,:]?\s*["'\u2060]*$`, 'i')

function inRun(place: Surroundings, phrase: string): boolean {
  if (!phrase.split(/[\s-]+/).every((word) => joining.has(word.toLowerCase()) || /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d/.test(word))) return false
  const from = Math.max(place.sentence.start, place.start - 100)
  const left = wordsBackwards(place.text.slice(from, place.start))
  const right = wordsForwards(place.text.slice(place.end, Math.min(place.sentence.end, place.end + 100)))
  const run = [...left, phrase, ...right]
  const capitals = run.join(' ')
  if (capitals === capitals.toUpperCase() && run.length > 1) return false
  if (phrase.split(/[\s-]+/).some((word) => nameWord.test(word))) return true
  return [...left, ...right].some((word) => nameWord.test(word))
}

/** Capitalised words that end right before the phrase; a name word in lower case may touch it. */
function wordsBackwards(text: string): string[] {
  const run: string[] = []
  for (const match of [...text.matchAll(/([^\s]+)(\s+)?$|([^\s]+)\s+/g)].reverse()) {
    const word = match[1] ?? match[3] ?? ''
    if (/[.,;:!?)"]$/.test(word)) break
    const bare = word.replace(/^[("'[]+/, '')
    if (!isNamePart(bare)) break
    run.unshift(bare)
    if (bare !== word) break
  }
  while (run.length > 0 && joining.has(run[0]!.toLowerCase())) run.shift()
  return run
}

function wordsForwards(text: string): string[] {
  const run: string[] = []
  if (!/^[\s'-]/.test(text)) return run
  for (const match of text.matchAll(/[^\s]+/g)) {
    const word = match[0].replace(/^-/, '')
    const bare = word.replace(/[.,;:!?)"'\]]+$/, '').replace(/'s$/, '')
    if (!isNamePart(bare)) {
      if (nameWord.test(bare)) run.push(bare)
      break
    }
    run.push(bare)
    if (bare !== word) break
  }
  while (run.length > 0 && joining.has(run.at(-1)!.toLowerCase())) run.pop()
  return run
}

function isNamePart(word: string): boolean {
  return joining.has(word.toLowerCase()) || /^\p{Lu}/u.test(word)
}

/** “The Silent Killer is a novel”: every word has its capital, and what follows says what kind of work it is. */
function isSaidToBeName(place: Surroundings, phrase: string): boolean {
  return phrase.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word) || joining.has(word)) && isWork.test(after(place))
}

/** “Dr Idris Looney”: one capitalised word after a title or a first name that follows one. */
function isSurname(place: Surroundings, phrase: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(phrase) && /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Nurse|Sister|Sir|Dame)\.? (?:\p{Lu}[\p{L}.'-]* ){0,2}$/u.test(before(place))
}

/** The title is one span, whatever commas and small words it holds. */
function isTitleOfWork(place: Surroundings): boolean {
  const title = emphasis(place) ?? quotation(place)
  return title !== undefined && work.test(before({ ...place, start: title.start }).replace(/["'*_]+$/, ''))
}
