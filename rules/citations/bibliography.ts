import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import type { Bibliography, BibliographyEntry } from '../../src/text/bibliography/bibliography.ts'
import { referencesOf } from './references.ts'

/** A mark such as `[@doe2019]` and the entry that it leads to. */
export interface CitedKey extends Span {
  readonly entry: BibliographyEntry
}

/** Every entry of the files of sources that the text points to, once for each mark. */
export function citedKeysOf(post: Post, bibliographies: readonly Bibliography[]): readonly CitedKey[] {
  if (bibliographies.length === 0) return []
  const entries = new Map<string, BibliographyEntry>()
  for (const bibliography of bibliographies) for (const entry of bibliography.entries) if (!entries.has(entry.key)) entries.set(entry.key, entry)
  return referencesOf(post).markers.flatMap(({ kind, labels, start, end }) =>
    kind === 'key' ? labels.flatMap((key) => (entries.has(key) ? { start, end, entry: entries.get(key) as BibliographyEntry } : [])) : [],
  )
}

/** The same, each entry once, at the first mark that leads to it. */
export function citedEntriesOf(post: Post, bibliographies: readonly Bibliography[] = []): readonly CitedKey[] {
  const seen = new Set<string>()
  return citedKeysOf(post, bibliographies).filter(({ entry: { key } }) => !seen.has(key) && seen.add(key))
}
