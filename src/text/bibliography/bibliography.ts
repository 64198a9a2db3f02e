/** A source in a file of sources. */
export interface BibliographyEntry {
  readonly key: string
  /** Line in the file, from 1. */
  readonly line: number
  readonly title?: string
  readonly year?: number
  /** As `normaliseDoi` gives it. */
  readonly doi?: string
  readonly pmid?: string
  readonly url?: string
}

/** A file of sources that a post names, read. */
export interface Bibliography {
  /** As the post names it. */
  readonly name: string
  readonly entries: readonly BibliographyEntry[]
  /** What is wrong with the file, each as a whole message: “line 4: the entry “doe2019” is never closed”. What could be read stays in `entries`. */
  readonly problems: readonly string[]
  /** False where keys may be missing from `entries` because part of the file could not be read. */
  readonly complete: boolean
}
