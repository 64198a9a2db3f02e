import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Cache, cacheMark, digestOf, openCache } from '../cache.ts'
import { PostcheckError } from '../errors.ts'
import { cacheFolder } from '../files/user-folders.ts'
import type { Io } from '../io.ts'
import { version } from '../version.ts'
import type { CheckFlags } from './check-flags.ts'

/**
 * The cache of a run. It stands in the user's own cache folder, one file a working folder, not beside the posts: there whoever sends posts could send results along that
 * no run has found.
 */
export function openResultCache({ cacheLocation }: CheckFlags, { cwd, env }: Io): Cache {
  const file = cacheLocation === undefined ? usualFile(cwd, env) : resolve(cwd, cacheLocation)
  if (cacheLocation !== undefined && !mayBeCache(file))
    throw new PostcheckError(`--cache-location ${cacheLocation} is no cache of postcheck, and would be overwritten. Name another file.`)
  return openCache(file, `${version} ${buildId()}`)
}

function usualFile(cwd: string, env: Io['env']): string {
  const folder = cacheFolder(env, process.platform)
  if (folder === undefined) throw new PostcheckError('There is no home folder to keep results in. Name a file with --cache-location.')
  return join(folder, 'results', `${basename(cwd)}-${digestOf(cwd).slice(0, 16)}`)
}

function mayBeCache(file: string): boolean {
  const text = Buffer.alloc(cacheMark.length)
  try {
    const opened = openSync(file, 'r')
    const length = readSync(opened, text)
    closeSync(opened)
    return length === 0 || text.toString('latin1') === cacheMark
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT'
  }
}

/** Flags that change nothing in what is found. All others do, or may one day. */
const otherFlags: ReadonlySet<string> = new Set([
  'stdin',
  'stdinFilename',
  'fileList',
  'staged',
  'allowEmpty',
  'ignore',
  'ignoreFiles',
  'gitignore',
  'failOn',
  'maxWarnings',
  'quiet',
  'format',
  'output',
  'color',
  'frame',
  'info',
  'stats',
  'debug',
  'progress',
  'fix',
  'diff',
  'baseline',
  'cache',
  'cacheLocation',
])

/** What the flags say of what is found, as a text. The day counts, since posts and sources grow old. */
export function saidOfFindings(flags: CheckFlags, now: number): string {
  const today = (flags.today ?? new Date(now)).toISOString().slice(0, 10)
  const said = Object.entries(flags).filter(([name, value]) => !otherFlags.has(name) && value !== undefined)
  return JSON.stringify([today, ...said.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => (name === 'today' ? name : [name, value]))])
}

/** Changes whenever anything that is shipped does; run from its sources, postcheck has none. */
function buildId(): string {
  try {
    return readFileSync(new URL('build-id', import.meta.url), 'latin1').trim()
  } catch {
    return 'source'
  }
}
