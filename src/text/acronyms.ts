import type { Word } from '../post/post.ts'

interface Phrase {
  readonly folded: string
  readonly start: number
  readonly words: readonly Word[]
}

/** Two to six capitals or digits, with the small s of a plural: HIV, A1C, GPs. */
export function isAcronym(text: string): boolean {
  return acronym.test(text)
}
const acronym = /^[A-Z](?=[A-Z\d]*[A-Z])[A-Z\d]{1,5}s?$|^[A-Z]\d[A-Z]$/

/** The short forms that a sentence spells out beside them: "Department of Veterans Affairs (VA)", "COPD (chronic obstructive pulmonary disease)", "RSV stands for …". */
export function introducedIn({ folded, start, words }: Phrase): readonly Word[] {
  if (!hint.test(folded)) return []
  const introduced: Word[] = []
  const add = (from: number, to: number) => {
    const word = words.find((candidate) => candidate.start - start >= from && candidate.start - start < to)
    if (word) introduced.push(word)
  }
  for (const match of folded.matchAll(inBrackets)) {
    const at = match.index + match[0].indexOf(match[1] ?? '')
    if (spellsOut(match[1] ?? '', folded.slice(Math.max(0, match.index - longestLongForm), match.index))) add(at, at + 1)
  }
  for (const match of folded.matchAll(beforeLongForm)) {
    const from = match.index + match[0].length
    if (spellsOut(match[1] ?? '', folded.slice(from, from + longestLongForm).split(/[)(;.]/, 1)[0] ?? '', { atStart: true })) add(match.index, match.index + 1)
  }
  return introduced
}

const longestLongForm = 120
const hint = /[A-Z]\w?[\w&-]*\s*[)("',;:=/\u2014-]|[A-Z]{2}\w*\s+(?:stands|is short|means|which)/
const inBrackets = /\(\s*(?:or\s+|the\s+|called\s+)?["']?([A-Z][\w&-]{1,9})["']?\s*[);,/]/g
const beforeLongForm =
  /(?<![\w-])([A-Z][A-Z\d&-]{1,7})s?["']?(?:\s*\(|\s*[:=]\s+|,?\s+or\s+|\s+-\s+|\s*\u2014\s*|,?\s+(?:(?:which\s+)?stands\s+for|is\s+short\s+for|(?:which\s+)?means)\s+)["']?/g

/**
 * True when the letters of a short form run through the long one from its end, the first of them at the start of a word
 * (Schwartz & Hearst 2003, https://pubmed.ncbi.nlm.nih.gov/12603049/). The long form ends the text, or begins it where `atStart`.
 */
function spellsOut(short: string, text: string, { atStart = false } = {}): boolean {
  const letters = short.toLowerCase().replace(/s$/, '')
  const long = text.toLowerCase()
  let at = long.length - 1
  for (let i = letters.length - 1; i >= 0; i--, at--) {
    const letter = letters[i] ?? ''
    if (!/[a-z\d]/.test(letter)) {
      at++
      continue
    }
    while (at >= 0 && (long[at] !== letter || (i === 0 && at > 0 && /[a-z\d]/.test(long[at - 1] ?? '')))) at--
    if (at < 0) return false
  }
  const begin = at + 1
  if (atStart) return begin < 12
  const between = long
    .slice(begin)
    .trim()
    .split(/[\s-]+/).length
  return between <= Math.min(letters.length + 5, letters.length * 2)
}
