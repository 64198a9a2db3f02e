/**
 * Finds a word in a table that is one string: sorted lower-case ASCII words, each closed by the capital letter of its class, line breaks between any two.
 * Searches by halves, so nothing has to be built; the answer is the class (A is 0), or −1 where the word is missing.
 */
export function classIn(table: string, word: string): number {
  let low = 0
  let high = table.length
  while (low < high) {
    const middle = (low + high) >> 1
    let start = middle
    while (start > low && !isClass(table.charCodeAt(start - 1))) start--
    while (table.charCodeAt(start) === lineFeed) start++
    let end = start
    let k = 0
    let order = 0
    for (; !isClass(table.charCodeAt(end)) && end < table.length; end++, k++) {
      if (order === 0) order = k < word.length ? table.charCodeAt(end) - word.charCodeAt(k) : 1
    }
    if (end >= table.length) {
      high = middle
      continue
    }
    if (order === 0 && k < word.length) order = -1
    if (order === 0) return table.charCodeAt(end) - 65
    if (order < 0) low = end + 1
    else high = Math.min(start, middle)
  }
  return -1
}

const lineFeed = 0x0a

function isClass(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}
