import { constants } from 'node:fs'
import { access, chmod, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { RunProblem } from '../finding.ts'
import { decode, encodeLike } from './decode.ts'
import { realPlace } from './write.ts'

/**
 * Puts a fixed text in the place of a post, whole or not at all: encoding, byte order mark and permissions stay, and a link still leads to the file.
 * A file that no longer holds what was read, or may not be written, is left as it is. Resolves to what went wrong.
 */
export async function rewritePost(path: string, shown: string, read: string, fixed: string): Promise<RunProblem | undefined> {
  const target = await realPlace(path)
  const neighbour = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    const entry = await lstat(target)
    if (!entry.isFile()) return problem(shown, 'it is no regular file')
    await access(target, constants.W_OK)
    const bytes = await readFile(target)
    const now = decode(bytes, shown)
    if (!('source' in now) || now.source !== read) return problem(shown, 'it was changed while it was checked. Run again')
    await writeFile(neighbour, encodeLike(bytes, fixed), { flag: 'wx', mode: entry.mode })
    // What the process may not give to new files would be missing otherwise.
    await chmod(neighbour, entry.mode)
    await rename(neighbour, target)
    return undefined
  } catch (error) {
    await rm(neighbour, { force: true })
    return problem(
      shown,
      `${error instanceof Error && 'code' in error ? error.code : error}. Check the permissions of the file and its folder, and the free space`,
    )
  }
}

function problem(path: string, why: string): RunProblem {
  return { kind: 'unwritten-fix', path, message: `The fixes of ${path} were not written: ${why}.` }
}
