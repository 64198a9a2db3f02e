import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { crc32 } from 'node:zlib'
import { writeWhole } from './files/write.ts'
import type { PostResult, RuleInfo } from './finding.ts'
import { type PackedResult, packResult, unpackResult } from './packed-result.ts'

/** What was found in posts on earlier runs. Holds findings as reports show them, and digests of whole posts: nothing that identifies. */
export interface Cache {
  /** What was found in exactly this post under exactly these settings. */
  find(entry: Entry): Known | undefined
  keep(entry: Entry, known: Known): void
  /** True for a config that an earlier run has read without a mistake. */
  knowsConfig(digest: string): boolean
  keepConfigs(digests: Iterable<string>): void
  /** Writes what is new. Rejects where that cannot be done. */
  close(): Promise<void>
}

/** A post under settings: `settings` is whatever decides what is found besides the text, as a text. */
export interface Entry {
  readonly path: string
  readonly source: string
  readonly settings: string
}

export interface Known {
  readonly result: PostResult
  /** The rules that were active. */
  readonly rules: readonly RuleInfo[]
}

/** What every cache begins with. */
export const cacheMark = 'postcheck results 1'

/** Posts that no run has asked for may stay until there are so many. */
const mostEntries = 20_000

/**
 * Opens the cache in a file: a line that names the build of postcheck, then lines `c` (a config that was read), `r` (a set of rules) and `p` (a post).
 * A file of another build is as none; so is a line that is damaged. `file` is read only by its owner.
 */
export function openCache(file: string, build: string): Cache {
  const header = `${cacheMark} ${build}`
  const configs = new Set<string>()
  const ruleSets = new Map<string, string>()
  const posts = new Map<string, string>()
  const parsedSets = new Map<string, readonly RuleInfo[]>()
  let isChanged = false
  const lines = readIfThere(file).split('\n')
  for (const line of lines[0] === header ? lines.slice(1) : []) {
    const [kind, name] = line.split(' ', 2)
    if (name === undefined) continue
    if (kind === 'c') configs.add(name)
    else if (kind === 'r') ruleSets.set(name, line.slice(name.length + 3))
    else if (kind === 'p') posts.set(name, line.slice(name.length + 3))
  }
  const rulesOf = (id: string): readonly RuleInfo[] | undefined => {
    const known = parsedSets.get(id) ?? parse<readonly RuleInfo[]>(ruleSets.get(id) ?? '')
    if (known) parsedSets.set(id, known)
    return known
  }
  return {
    find({ path, source, settings }) {
      const line = posts.get(digestOf(path, settings))
      if (line === undefined || line.slice(0, digestLength) !== digestOf(source)) return undefined
      const rules = rulesOf(line.slice(digestLength + 1, 2 * digestLength + 1))
      const stored = parse<PackedResult>(line.slice(2 * digestLength + 2))
      const result = rules && stored && unpackResult(stored, path, rules)
      return result && { rules, result }
    },
    keep({ path, source, settings }, { result, rules }) {
      const set = JSON.stringify(rules)
      const id = digestOf(set)
      ruleSets.set(id, sealed(set))
      const slot = digestOf(path, settings)
      posts.delete(slot)
      posts.set(slot, `${digestOf(source)} ${id} ${sealed(JSON.stringify(packResult(result, rules)))}`)
      isChanged = true
    },
    knowsConfig: (digest) => configs.has(digest),
    keepConfigs(digests) {
      for (const digest of digests) {
        if (!configs.has(digest)) isChanged = true
        configs.add(digest)
      }
    },
    async close() {
      if (!isChanged) return
      const kept = [...posts].slice(-mostEntries)
      const used = new Set(kept.map(([, line]) => line.slice(digestLength + 1, 2 * digestLength + 1)))
      const text = [
        header,
        ...[...configs].map((digest) => `c ${digest}`),
        ...[...ruleSets].filter(([id]) => used.has(id)).map(([id, set]) => `r ${id} ${set}`),
        ...kept.map(([slot, line]) => `p ${slot} ${line}`),
      ]
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      await writeWhole(file, `${text.join('\n')}\n`, 0o600)
    },
  }
}

const digestLength = 32

/** A digest of texts, for telling whole posts and settings apart: 128 bits of SHA-256, in hexadecimal digits. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('hex').slice(0, digestLength)
}

/** A line that was cut short or mixed up must not pass for a clean post. */
function sealed(json: string): string {
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}`
}

function parse<Value>(line: string): Value | undefined {
  const json = line.slice(9)
  if (line.slice(0, 8) !== crc32(json).toString(16).padStart(8, '0')) return undefined
  return JSON.parse(json) as Value
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Without its cache a run only takes longer.
    return ''
  }
}
