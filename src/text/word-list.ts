/** True when a sorted list of entries, each ended by `|`, holds the entry. Searches by halves in the string itself, so that a list costs nothing to load. */
export function lists(sorted: string, entry: string): boolean {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    const start = sorted.lastIndexOf('|', middle - 1) + 1
    const end = sorted.indexOf('|', start)
    const found = sorted.slice(start, end)
    if (found === entry) return true
    if (found < entry) from = end + 1
    else to = start
  }
  return false
}
