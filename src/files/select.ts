import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { PostcheckError } from '../errors.ts'
import type { RunProblem } from '../finding.ts'
import { type Git, stagedFiles } from '../git.ts'
import { nearest } from '../nearest.ts'
import { type Decoded, decode } from './decode.ts'
import type { IgnoredBy } from './ignores.ts'
import { isPostByPattern } from './kinds.ts'
import { collect, readPost, readingProblem } from './read.ts'
import { shownFrom } from './shown.ts'
import { type Walked, walk } from './walk.ts'

/** What the user asked to check. */
export interface Selection {
  /** Files, folders, patterns; `-` is standard input. */
  readonly paths: readonly string[]
  /** What standard input is called. */
  readonly stdinName: string | undefined
  /** A file that lists files, or `-`. */
  readonly list: string | undefined
  readonly staged: boolean
  /** No posts at all is fine. */
  readonly allowEmpty: boolean
}

/** A post to check; its text is read when its turn comes. */
export interface PostFile {
  /** Absolute. */
  readonly path: string
  /** As printed. */
  readonly shown: string
  read(): Promise<Decoded>
}

export interface Selected {
  readonly files: readonly PostFile[]
  readonly problems: readonly RunProblem[]
  readonly ignored: number
}

export interface Surroundings extends Git {
  readonly stdin: () => AsyncIterable<Uint8Array>
  isIgnored(path: string, isFolder: boolean): Promise<IgnoredBy>
}

/** Turns what was asked for into the files to check, each once, in the order asked. Named files are never widened. */
export async function selectFiles(selection: Selection, around: Surroundings): Promise<Selected> {
  const shown = shownFrom(around.cwd)
  const found: Walked = { posts: [], problems: [], ignored: 0 }
  const leftOut: string[] = []
  const files = new Map<string, PostFile>()
  const add = (path: string, read = () => readPost(path, shown(path))) => files.has(path) || files.set(path, { path, shown: shown(path), read })
  const addNamed = async (path: string, read?: PostFile['read']) => {
    if ((await around.isIgnored(path, false)) === undefined) add(path, read)
    else leftOut.push(shown(path))
  }
  const addWalked = (): void => {
    for (const path of found.posts.splice(0)) add(path)
  }

  if (selection.staged) {
    for (const file of await stagedFiles(around, selection.paths)) {
      if (!isPostByPattern(file.path)) continue
      if ((await around.isIgnored(file.path, false)) === undefined) add(file.path, () => readBytes(file.read, shown(file.path)))
      else found.ignored++
    }
    if (files.size === 0) found.problems.push({ kind: 'note', message: 'No posts are staged.' })
    return { files: [...files.values()], problems: found.problems, ignored: found.ignored }
  }
  for (const name of [...selection.paths, ...(selection.list === undefined ? [] : await readList(selection.list, around))]) {
    if (name === '-') {
      const path = resolve(around.cwd, selection.stdinName ?? '<stdin>')
      await addNamed(path, async () => decode(await collect(around.stdin()), shown(path)))
      continue
    }
    const path = resolve(around.cwd, name)
    const entry = await stat(path).catch((error: unknown) => readingProblem(error, shown(path)))
    if (!('kind' in entry)) {
      if (!entry.isDirectory()) await addNamed(path)
      else {
        const before = found.problems.length + found.ignored + files.size
        if ((await around.isIgnored(path, true)) === undefined) await walk(path, { ...around, shown }, found)
        else leftOut.push(`${shown(path)}/`)
        addWalked()
        const isEmpty = found.problems.length + found.ignored + files.size === before
        if (isEmpty && !selection.allowEmpty && !leftOut.includes(`${shown(path)}/`)) found.problems.push(noPosts(shown(path)))
      }
    } else if (entry.kind === 'missing-file' && isPattern(name)) {
      const matches = await matching(name, around.cwd)
      for (const match of matches) {
        if ((await around.isIgnored(match, false)) === undefined) add(match)
        else found.ignored++
      }
      if (matches.length === 0 && !selection.allowEmpty) found.problems.push({ kind: 'unmatched-pattern', path: name, message: `The pattern ${name} matches no posts. Mend it, or pass --allow-empty if that is fine.` })
    } else found.problems.push(entry.kind === 'missing-file' ? await missing(path, shown) : entry)
  }
  if (leftOut.length > 0) found.problems.push({ kind: 'note', message: leftOutNote(leftOut) })
  const ignored = found.ignored + leftOut.length
  if (files.size === 0 && found.problems.length === 0 && !selection.allowEmpty) found.problems.push({ kind: 'no-posts', message: emptyMessage(selection, ignored) })
  return { files: [...files.values()], problems: found.problems, ignored }
}

async function readBytes(read: () => Promise<Uint8Array>, shown: string): Promise<Decoded> {
  try {
    return decode(await read(), shown)
  } catch (error) {
    return { problem: { kind: 'unreadable-file', path: shown, message: `What is staged of ${shown} cannot be read: ${error instanceof Error ? error.message : String(error)}` } }
  }
}

function isPattern(name: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(name)
}

async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] })
  return paths.filter(isPostByPattern).sort()
}

async function readList(list: string, { cwd, stdin }: Surroundings): Promise<readonly string[]> {
  const bytes = list === '-' ? await collect(stdin()) : await readFile(resolve(cwd, list)).catch((error: unknown) => {
    throw new PostcheckError(readingProblem(error, list).message)
  })
  const decoded = decode(bytes.map((byte) => (byte === 0 ? 0x0a : byte)), list)
  if ('problem' in decoded) throw new PostcheckError(decoded.problem.message)
  return decoded.source.replace(/^\ufeff/, '').split(/\r?\n/).filter((line) => line.trim() !== '')
}

async function missing(path: string, shown: (path: string) => string): Promise<RunProblem> {
  const neighbours = await readdir(dirname(path)).catch(() => [])
  const near = nearest(basename(path), neighbours.filter((name) => !name.startsWith('.')))
  const remedy = near === undefined ? 'Check the spelling and the folder you are in.' : `Did you mean “${shown(join(dirname(path), near))}”?`
  return { kind: 'missing-file', path: shown(path), message: `There is no file ${shown(path)}. ${remedy}` }
}

function noPosts(folder: string): RunProblem {
  const message = `There are no posts (.md, .markdown, .mdx, .qmd, .Rmd) in ${folder === '.' ? 'this folder' : folder}. Name other files or a pattern, or pass --allow-empty if that is fine.`
  return { kind: 'no-posts', path: folder, message }
}

function emptyMessage({ list }: Selection, ignored: number): string {
  const cause = ignored > 0 ? `Ignore files leave out all ${ignored} posts; --no-ignore checks them anyway.` : `${list === undefined ? 'Nothing' : `The list ${list === '-' ? 'on standard input' : list}`} names ${list === undefined ? 'a post' : 'no posts'}.`
  return `No post was checked. ${cause} Pass --allow-empty if that is fine.`
}

function leftOutNote(names: readonly string[]): string {
  const first = names.slice(0, 3).join(', ')
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return `Left out by ignore files: ${first}${more}. --no-ignore checks ${names.length === 1 ? 'it' : 'them'} anyway.`
}
