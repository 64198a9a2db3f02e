import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LinkAnswer } from './link-asker.ts'
import { cacheFolder } from './user-folders.ts'
import { writeWhole } from './write.ts'

/** Answers of earlier runs that still hold. Only good news is kept: what is dead or in doubt is asked for again. */
export interface LinkCache {
  get(key: string): LinkAnswer | undefined
  set(key: string, answer: LinkAnswer): void
  /** Keeps what was learned. A cache that cannot be written costs time, no more. */
  close(): Promise<void>
}

interface Kept extends LinkAnswer {
  /** Milliseconds since 1970. */
  readonly at: number
}

const days = 7
const mostKept = 20_000

export async function openLinkCache(env: Readonly<Record<string, string | undefined>>, now: number): Promise<LinkCache> {
  const folder = cacheFolder(env, process.platform)
  const path = folder === undefined ? undefined : join(folder, 'links.json')
  const known = new Map((path === undefined ? [] : await readKept(path)).filter(([, { at }]) => at <= now && now - at < days * 86_400_000))
  let isChanged = false
  return {
    get(key) {
      const kept = known.get(key)
      if (kept === undefined) return undefined
      const { at, ...answer } = kept
      return answer
    },
    set(key, answer) {
      if (answer.verdict !== 'alive' && answer.verdict !== 'moved') return
      known.delete(key)
      known.set(key, { ...answer, at: now })
      isChanged = true
    },
    async close() {
      if (path !== undefined && isChanged) await writeWhole(path, JSON.stringify({ version: 1, links: [...known].slice(-mostKept) })).catch(() => {})
    },
  }
}

async function readKept(path: string): Promise<readonly (readonly [string, Kept])[]> {
  try {
    const file: unknown = JSON.parse(await readFile(path, 'utf8'))
    const links = typeof file === 'object' && file !== null && 'version' in file && file.version === 1 && 'links' in file ? file.links : []
    return Array.isArray(links) ? links.filter(isKept) : []
  } catch {
    // Missing or broken: everything is asked for again.
    return []
  }
}

function isKept(entry: unknown): entry is readonly [string, Kept] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false
  const kept: unknown = entry[1]
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'at' in kept &&
    typeof kept.at === 'number' &&
    'verdict' in kept &&
    (kept.verdict === 'alive' || kept.verdict === 'moved') &&
    'reason' in kept
  )
}
