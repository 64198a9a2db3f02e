import { readFileSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Post } from '../post/post.ts'
import type { Bibliography } from '../text/bibliography/bibliography.ts'
import { readBibtex } from '../text/bibliography/bibtex.ts'
import { readCslItems, readCslJson } from '../text/bibliography/csl.ts'
import { decode, MOST_BYTES } from './decode.ts'

export interface BibliographyPlace {
  /** Absolute folder of the post. */
  readonly folder: string
  readonly cwd: string
  /** What was read before in this run, by absolute path. */
  readonly known: Map<string, Bibliography>
}

/** The files that front matter names under `bibliography`, from the folder of the post, else from the working folder as Pandoc does; and the sources kept under `references`. */
export function readBibliographies(post: Post, place: BibliographyPlace): readonly Bibliography[] {
  const data = post.frontMatter?.data ?? {}
  const named = (Array.isArray(data.bibliography) ? data.bibliography : [data.bibliography]).filter((name) => typeof name === 'string' && name.trim() !== '')
  const inline = data.references
  return [
    ...named.map((name: string) => readNamed(name.trim(), place)),
    ...(Array.isArray(inline) && inline.some((item) => typeof item === 'object') ? [{ name: 'references', ...readCslItems(inline) }] : []),
  ]
}

function readNamed(name: string, { folder, cwd, known }: BibliographyPlace): Bibliography {
  if (/^[a-z]{2,10}:\/\//i.test(name)) return { name, entries: [], problems: [], complete: false }
  const path = [resolve(folder, name), resolve(cwd, name)].find(isFile)
  if (path === undefined) return broken(name, 'there is no such file')
  const before = known.get(path)
  const bibliography = before ?? readFile(path, name)
  known.set(path, bibliography)
  return bibliography.name === name ? bibliography : { ...bibliography, name }
}

function readFile(path: string, name: string): Bibliography {
  const ending = extname(path).toLowerCase()
  if (!['.bib', '.bibtex', '.biblatex', '.json'].includes(ending)) return { name, entries: [], problems: [], complete: false }
  try {
    if (statSync(path).size > MOST_BYTES) return broken(name, `the file is larger than ${MOST_BYTES / 2 ** 20} MB`)
    const bytes = readFileSync(path)
    const decoded = decode(bytes, name)
    // A stray byte in a name must not cost all entries.
    const text = 'source' in decoded ? decoded.source : decoded.problem.kind === 'invalid-encoding' ? new TextDecoder('windows-1252').decode(bytes) : undefined
    if (text === undefined) return broken(name, 'the file is no text')
    return { name, ...(ending === '.json' ? readCslJson(text) : readBibtex(text)) }
  } catch (error) {
    return broken(name, `the file cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown error'})`)
  }
}

function broken(name: string, problem: string): Bibliography {
  return { name, entries: [], problems: [problem], complete: false }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
