/** Of `known`, the one that `given` was most likely meant to be; undefined where none is near. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const words = [...known]
  const begun = words.filter((word) => given.length >= 3 && word.startsWith(given.toLowerCase()))
  if (begun.length === 1) return begun[0]
  let best: string | undefined
  let least = Math.floor(Math.max(given.length, 3) / 3) + 1
  for (const word of words) {
    const distance = editDistance(given.toLowerCase(), word.toLowerCase(), least)
    if (distance >= least) continue
    least = distance
    best = word
  }
  return best
}

/** ` Did you mean “…”?`, or nothing. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const word = nearest(given, known)
  return word === undefined ? '' : ` Did you mean “${word}”?`
}

/** Edits (insert, drop, replace, swap neighbours) between two words, given up at `limit`. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, k) => k)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let k = 1; k <= to.length; k++) {
      const same = from[i - 1] === to[k - 1]
      let edits = Math.min(above[k]! + 1, row[k - 1]! + 1, above[k - 1]! + (same ? 0 : 1))
      if (i > 1 && k > 1 && from[i - 1] === to[k - 2] && from[i - 2] === to[k - 1]) edits = Math.min(edits, before[k - 2]! + 1)
      row.push(edits)
    }
    before = above
    above = row
  }
  return above[to.length]!
}
