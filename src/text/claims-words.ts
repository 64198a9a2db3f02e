/** A lookup from a word in lower case to the rows of a table that name it. */
export type Lookup = (word: string) => readonly number[]

const none: readonly number[] = []
const kept = 20_000

/**
 * Indexes rows of words: `x` is a whole word, `x*` a prefix, `*x` an ending, `x~` a regular verb in all its forms, `#` anything that starts with a digit.
 * What a word was found to be is remembered, so a word costs one lookup however often it comes.
 */
export function indexWords(rows: readonly string[]): Lookup {
  const exact = new Map<string, number[]>()
  const prefixes = new Map<string, number[]>()
  const endings = new Map<string, number[]>()
  const digits: number[] = []
  for (const [row, words] of rows.entries()) {
    for (const word of words.split(' ')) {
      if (word === '#') digits.push(row)
      else if (word.startsWith('*')) add(endings, word.slice(1), row)
      else if (word.endsWith('*')) add(prefixes, word.slice(0, -1), row)
      else if (word.endsWith('~')) for (const form of verbForms(word.slice(0, -1))) add(exact, form, row)
      else add(exact, word, row)
    }
  }
  // Most words begin and end as no row does.
  const heads = new Set([...prefixes.keys()].map((prefix) => prefix.slice(0, 2)))
  const tails = new Set([...endings.keys()].map((ending) => ending.slice(-2)))
  const known = new Map<string, readonly number[]>()
  return (word) => {
    const seen = known.get(word)
    if (seen) return seen
    const found = new Set<number>(exact.get(word) ?? none)
    const longest = Math.min(word.length, 16)
    if (heads.has(word.slice(0, 2)))
      for (let length = 2; length <= longest; length++) for (const row of prefixes.get(word.slice(0, length)) ?? none) found.add(row)
    if (tails.has(word.slice(-2)))
      for (let length = 2; length <= Math.min(longest, word.length - 1); length++) for (const row of endings.get(word.slice(-length)) ?? none) found.add(row)
    if (/^\d/.test(word)) for (const row of digits) found.add(row)
    const rowsFound = found.size ? [...found] : none
    if (known.size >= kept) known.clear()
    known.set(word, rowsFound)
    return rowsFound
  }
}

/** Tells whether a word is in a list; the set is filled when it is first asked. */
export function among(words: string): (word: string) => boolean {
  let known: ReadonlySet<string> | undefined
  return (word) => {
    known ??= new Set(words.split(' '))
    return known.has(word)
  }
}

/** Base, -s, -ed and -ing of a regular verb. */
function verbForms(base: string): readonly string[] {
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  return [base, `${base}s`, `${base}ed`, `${base}ing`]
}

function add(map: Map<string, number[]>, word: string, row: number): void {
  const rows = map.get(word)
  if (rows) rows.push(row)
  else map.set(word, [row])
}
