/** Base forms that a regular English inflection (-s, -ed, -ing, -ly) may come from, in lower case; some of them are no words. The word itself is not among them. */
export function baseForms(word: string): string[] {
  const bases: string[] = []
  const { length } = word
  const cut = (count: number) => word.slice(0, length - count)
  if (word.endsWith('s') && length >= 4 && !word.endsWith('ss')) {
    bases.push(cut(1))
    if (word.endsWith('ies')) bases.push(`${cut(3)}y`)
    else if (word.endsWith('es') && /(?:[sxzo]|[cs]h)es$/.test(word)) bases.push(cut(2))
  } else if (word.endsWith('ed')) {
    bases.push(cut(1))
    if (length >= 5) addStem(bases, cut(2))
    if (word.endsWith('ied') && length >= 5) bases.push(`${cut(3)}y`)
  } else if (word.endsWith('ing')) {
    if (length >= 6) addStem(bases, cut(3))
    bases.push(`${cut(3)}e`)
  } else if (word.endsWith('ly') && length >= 5) {
    bases.push(cut(2))
    if (word.endsWith('ily')) bases.push(`${cut(3)}y`)
    if (word.endsWith('ally')) bases.push(cut(4))
  }
  return bases
}

function addStem(bases: string[], stem: string): void {
  bases.push(stem)
  if (stem.length > 2 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1))
}
