import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { PostcheckError } from '../errors.ts'
import type { RunProblem } from '../finding.ts'
import type { Git } from '../git.ts'
import { type Decoded, decode } from './decode.ts'
import type { IgnoredBy } from './ignores.ts'
import { isPostByPattern } from './kinds.ts'
import { emptyProblem, ignoredFolderProblem, leftOutNote, missingProblem, noPostsProblem, unmatchedProblem } from './problems.ts'
import { collect, readingProblem, readPost } from './read.ts'
import { rewritePost } from './rewrite.ts'
import { shownFrom } from './shown.ts'
import { walk } from './walk.ts'

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
  /** Puts another text in the place of the one that was read; undefined where there is no file to write to. Resolves to what went wrong. */
  readonly write: ((read: string, text: string) => Promise<RunProblem | undefined>) | undefined
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
  const basket = openBasket(around)
  if (selection.staged) {
    await addStaged(selection.paths, around, basket)
    return basket.close([])
  }
  const listed = selection.list === undefined ? [] : await readList(selection.list, around)
  for (const name of [...selection.paths, ...listed]) await addNamed(name, selection, around, basket)
  return basket.close(selection.allowEmpty ? [] : [emptyProblem(selection.list, basket.ignored())])
}

interface Basket {
  shown(path: string): string
  add(path: string, read?: PostFile['read']): void
  addUnlessIgnored(path: string, whenIgnored: 'note' | 'count', read?: PostFile['read']): Promise<void>
  countIgnored(number: number): void
  report(problem: RunProblem): void
  ignored(): number
  /** `ifEmpty` are the problems of a selection that holds nothing and has said nothing. */
  close(ifEmpty: readonly RunProblem[]): Selected
}

function openBasket({ cwd, isIgnored }: Surroundings): Basket {
  const shown = shownFrom(cwd)
  const files = new Map<string, PostFile>()
  const problems: RunProblem[] = []
  const leftOut: string[] = []
  let count = 0
  const basket: Basket = {
    shown,
    add(path, read) {
      if (files.has(path)) return
      const name = shown(path)
      if (read) files.set(path, { path, shown: name, read, write: undefined })
      else files.set(path, { path, shown: name, read: () => readPost(path, name), write: (before, text) => rewritePost(path, name, before, text) })
    },
    async addUnlessIgnored(path, whenIgnored, read) {
      if ((await isIgnored(path, false)) === undefined) basket.add(path, read)
      else if (whenIgnored === 'note') leftOut.push(shown(path))
      else count++
    },
    countIgnored(number) {
      count += number
    },
    report: (problem) => void problems.push(problem),
    ignored: () => count + leftOut.length,
    close(ifEmpty) {
      const said = [...problems, ...(leftOut.length > 0 ? [leftOutNote(leftOut)] : [])]
      return { files: [...files.values()], problems: files.size === 0 && said.length === 0 ? ifEmpty : said, ignored: count + leftOut.length }
    },
  }
  return basket
}

async function addStaged(paths: readonly string[], around: Surroundings, basket: Basket): Promise<void> {
  const { stagedFiles } = await import('../git.ts')
  const staged = (await stagedFiles(around, paths)).filter(({ path }) => isPostByPattern(path))
  if (staged.length === 0) basket.report({ kind: 'note', message: 'No posts are staged.' })
  for (const { path, read } of staged) {
    const shown = basket.shown(path)
    await basket.addUnlessIgnored(path, 'count', async () => {
      try {
        return decode(await read(), shown)
      } catch (error) {
        return { problem: readingProblem(error, shown) }
      }
    })
  }
}

async function addNamed(name: string, { stdinName, allowEmpty }: Selection, around: Surroundings, basket: Basket): Promise<void> {
  if (name === '-') {
    const path = resolve(around.cwd, stdinName ?? '<stdin>')
    return basket.addUnlessIgnored(path, 'note', async () => decode(await collect(around.stdin()), basket.shown(path)))
  }
  const path = resolve(around.cwd, name)
  const entry = await stat(path).catch((error: unknown) => readingProblem(error, basket.shown(path)))
  if (!('kind' in entry)) return entry.isDirectory() ? addFolder(path, allowEmpty, around, basket) : basket.addUnlessIgnored(path, 'note')
  if (entry.kind !== 'missing-file') return basket.report(entry)
  if (!isPattern(name)) return basket.report(await missingProblem(path, basket.shown))
  const matches = await matching(name, around.cwd)
  if (matches.length === 0 && !allowEmpty) basket.report(unmatchedProblem(name))
  for (const match of matches) await basket.addUnlessIgnored(match, 'count')
}

async function addFolder(folder: string, allowEmpty: boolean, around: Surroundings, basket: Basket): Promise<void> {
  const shown = basket.shown(folder)
  if ((await around.isIgnored(folder, true)) !== undefined) return allowEmpty ? undefined : basket.report(ignoredFolderProblem(shown))
  const { posts, problems, ignored } = await walk(folder, { isIgnored: around.isIgnored, shown: basket.shown })
  basket.countIgnored(ignored)
  for (const problem of problems) basket.report(problem)
  for (const post of posts) basket.add(post)
  if (posts.length + problems.length + ignored === 0 && !allowEmpty) basket.report(noPostsProblem(shown))
}

function isPattern(name: string): boolean {
  return /[*?[\]{}]|[!+@]\(/.test(name)
}

async function matching(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { cwd, absolute: true, expandDirectories: false, followSymbolicLinks: false, ignore: ['**/node_modules/**', '**/.git/**'] })
  return paths.filter(isPostByPattern).sort()
}

/** Names one a line, or separated by NUL. */
async function readList(list: string, { cwd, stdin }: Surroundings): Promise<readonly string[]> {
  const bytes =
    list === '-'
      ? await collect(stdin())
      : await readFile(resolve(cwd, list)).catch((error: unknown) => {
          throw new PostcheckError(readingProblem(error, list).message)
        })
  const decoded = decode(
    bytes.map((byte) => (byte === 0 ? 0x0a : byte)),
    list,
  )
  if ('problem' in decoded) throw new PostcheckError(decoded.problem.message)
  return decoded.source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
}
