import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, crc32 } from 'node:zlib'
import {
  type ListOrigin,
  openRetractions,
  type PackedPart,
  type PackedRetractions,
  type Retractions,
  retractionStatuses,
} from '../text/citation-ids/retractions.ts'
import { isInside } from './project-root.ts'
import { shownFrom } from './shown.ts'
import { dataFolder } from './user-folders.ts'

const indexName = 'retractions.idx'
/** The first line: what the file is, the version of its form, and a checksum of all that follows. */
const signature = 'postcheck retractions'
const formVersion = 1
const mostBytes = 64 * 2 ** 20

/** Where the list is kept unless a config says otherwise; undefined where the environment names no home. */
export function usualIndexPath(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const folder = dataFolder(env, process.platform)
  return folder === undefined ? undefined : join(folder, indexName)
}

/** How messages name the file: from the working folder where it is below that, from the home folder where it is there. */
export function shownIndex(path: string, { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> }): string {
  if (isInside(path, cwd)) return shownFrom(cwd)(path)
  return env.HOME && isInside(path, env.HOME) ? `~/${shownFrom(env.HOME)(path)}` : path.replaceAll('\\', '/')
}

export type ReadIndex =
  | { readonly state: 'read'; readonly retractions: Retractions; readonly bytes: number }
  | { readonly state: 'missing' }
  /** `why` is a whole sentence that names the remedy. */
  | { readonly state: 'unusable'; readonly why: string }

/** Reads the list of retracted papers. `shown` is how messages name the file. */
export function readIndex(path: string, shown: string): ReadIndex {
  if (!existsSync(path)) return { state: 'missing' }
  const again = 'Run “postcheck retractions import” again.'
  try {
    const file = readFileSync(path)
    const first = file.indexOf(0x0a)
    const [, version, checksum] = /^postcheck retractions (\d+) ([0-9a-f]{8})$/.exec(file.subarray(0, Math.max(0, first)).toString('latin1')) ?? []
    if (version === undefined) return { state: 'unusable', why: `${shown} is no list of retracted papers that postcheck wrote. ${again}` }
    if (Number(version) !== formVersion) return { state: 'unusable', why: `${shown} was written by another version of postcheck. ${again}` }
    const body = file.subarray(first + 1)
    if (checksumOf(body) !== checksum) return { state: 'unusable', why: `${shown} is damaged. ${again}` }
    const second = body.indexOf(0x0a)
    const { parts, ...about } = JSON.parse(body.subarray(0, second).toString('utf8')) as ListOrigin & { readonly parts: readonly PackedPart[] }
    const length = parts.reduce((sum, { doiBytes, pmidBytes }) => sum + doiBytes + pmidBytes, 0)
    // In one piece: the usual 16 kB at a time cost half as much again.
    const bytes = brotliDecompressSync(body.subarray(second + 1), { chunkSize: Math.min(mostBytes, Math.max(1024, length + 1)), maxOutputLength: mostBytes })
    if (parts.some(({ status }) => !retractionStatuses.includes(status)))
      return { state: 'unusable', why: `${shown} was written by another version of postcheck. ${again}` }
    return { state: 'read', retractions: openRetractions({ parts, bytes }, about), bytes: file.length }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    return { state: 'unusable', why: `${shown} cannot be read${code}. Check its permissions, or run “postcheck retractions import” again.` }
  }
}

/** The bytes of a file that `readIndex` reads. */
export function indexBytes({ parts, bytes }: PackedRetractions, about: ListOrigin): Uint8Array {
  const packed = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })
  const body = Buffer.concat([Buffer.from(`${JSON.stringify({ ...about, parts })}\n`), packed])
  return Buffer.concat([Buffer.from(`${signature} ${formVersion} ${checksumOf(body)}\n`), body])
}

function checksumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}
