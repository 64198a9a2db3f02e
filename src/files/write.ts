import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Where a path leads once links are followed; the path itself where nothing is yet. */
export async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => path)
}

/** Writes a file whole or not at all: to a neighbour first, then in its place. Makes the folder; follows a link; writes straight into what is no regular file, such as `/dev/null`. */
export async function writeWhole(path: string, text: string | Uint8Array, mode = 0o666): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const target = await realPlace(path)
  const entry = await lstat(target).catch(() => undefined)
  if (entry !== undefined && !entry.isFile()) return writeFile(target, text)
  const neighbour = join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  try {
    await writeFile(neighbour, text, { mode: entry?.mode ?? mode })
    await rename(neighbour, target)
  } catch (error) {
    await rm(neighbour, { force: true })
    throw error
  }
}
