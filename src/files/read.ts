import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { RunProblem } from '../finding.ts'
import { type Decoded, decode, MOST_BYTES, tooLarge } from './decode.ts'

/** Reads one post; what goes wrong is a problem that names the file as `shown`. */
export async function readPost(path: string, shown: string): Promise<Decoded> {
  try {
    const entry = statSync(path)
    // A device has no size and may have no end: one byte over the limit is enough to know.
    if (!entry.isFile()) return decode(await collect(createReadStream(path, { end: MOST_BYTES })), shown)
    // Posts are small and read one by one: without waiting, 400 of them take a third of the time.
    return entry.size > MOST_BYTES ? { problem: tooLarge(shown) } : decode(readFileSync(path), shown)
  } catch (error) {
    return { problem: readingProblem(error, shown) }
  }
}

/** Gathers a stream, up to just over the size limit of a post. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MOST_BYTES) break
  }
  return Buffer.concat(chunks)
}

/** Says in a sentence why a file or folder could not be read. */
export function readingProblem(error: unknown, shown: string): RunProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return tooLarge(shown)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { kind: 'missing-file', path: shown, message: `There is no file ${shown}. Check the spelling and the folder you are in.` }
  return { kind: 'unreadable-file', path: shown, message: `${shown} cannot be read: ${reasons[code] ?? code}.` }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission. Change it, or leave the file out with --ignore',
  EPERM: 'you have no permission. Change it, or leave the file out with --ignore',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link that leads back to itself. Remove the link',
  ENAMETOOLONG: 'its name is too long. Rename it',
  EMFILE: 'too many files are open. Close some programs and run again',
}
