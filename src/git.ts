import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { PostcheckError } from './errors.ts'
import { MOST_BYTES } from './files/decode.ts'

const run = promisify(execFile)

export interface StagedFile {
  /** Absolute path in the work tree. */
  readonly path: string
  /** Reads what is staged, which may differ from the file on disk. */
  read(): Promise<Uint8Array>
}

export interface Git {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The files that the next commit adds or changes, anywhere in the repository, or below `paths`. */
export async function stagedFiles(git: Git, paths: readonly string[]): Promise<readonly StagedFile[]> {
  const root = (await gitText(git, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '')
  const listing = await gitText(git, ['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--diff-filter=AMT', '--', ...paths])
  const fields = listing.split('\0')
  const files: StagedFile[] = []
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', , blob = ''] = (fields[i] ?? '').split(' ')
    // Neither a link (120000) nor a submodule (160000) is a post.
    if (!mode.startsWith('100')) continue
    files.push({ path: join(root, fields[i + 1] ?? ''), read: () => gitBytes(git, ['cat-file', 'blob', blob]) })
  }
  return files
}

/** Reads files as they were at a commit, tag or branch; undefined for one that was not there. Throws when there is no such version. */
export async function versionReader(git: Git, ref: string): Promise<(path: string) => Promise<Uint8Array | undefined>> {
  const told = async (args: readonly string[]) => (await gitText(git, args, '--since')).replace(/\n$/, '')
  const root = await told(['rev-parse', '--show-toplevel'])
  const commit = await told(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]).catch((error: unknown) => {
    throw /No such version/.test(String(error)) || !/not installed|inside a git/.test(String(error))
      ? new PostcheckError(`There is no commit, tag or branch “${ref}” in this repository. “git log --oneline” lists the commits.`)
      : error
  })
  return async (path) => {
    const name = relative(await realpath(root), await realpath(path)).replaceAll('\\', '/')
    const listed = await gitBytes(git, ['ls-tree', '-z', '--full-tree', commit, '--', name], '--since')
    const blob = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.toString('utf8'))?.[1]
    return blob === undefined ? undefined : gitBytes(git, ['cat-file', 'blob', blob], '--since')
  }
}

async function gitText(git: Git, args: readonly string[], flag?: string): Promise<string> {
  return (await gitBytes(git, args, flag)).toString('utf8')
}

async function gitBytes({ cwd, env }: Git, args: readonly string[], flag = '--staged'): Promise<Buffer> {
  try {
    const { stdout } = await run('git', args, { cwd, env, encoding: 'buffer', maxBuffer: MOST_BYTES + 2 ** 20 })
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') throw error
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new PostcheckError(`${flag} needs git, which is not installed or not on the PATH.`)
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n')[0] : String(error)
    if (/not a git repository/i.test(said ?? ''))
      throw new PostcheckError(`${flag} works inside a git repository only, and ${cwd} is in none. Name the posts instead.`)
    throw new PostcheckError(`git could not read what ${flag} asks for: ${said}`)
  }
}
