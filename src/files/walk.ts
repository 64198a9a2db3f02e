import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunProblem } from '../finding.ts'
import type { IgnoredBy } from './ignores.ts'
import { isPostInFolder } from './kinds.ts'
import { readingProblem } from './read.ts'

export interface Walked {
  readonly posts: string[]
  readonly problems: RunProblem[]
  ignored: number
}

export interface Walker {
  isIgnored(path: string, isFolder: boolean): Promise<IgnoredBy>
  shown(path: string): string
}

/**
 * Finds the posts below a folder, in order of name. Hidden entries, `node_modules` and what git ignores are not entered; links to folders are not followed, so that no loop can catch the walk.
 * What postcheck's own ignore files leave out is counted.
 */
export async function walk(folder: string, walker: Walker): Promise<Walked> {
  const into: Walked = { posts: [], problems: [], ignored: 0 }
  await enter(folder, walker, into, false)
  return into
}

/** `counting`: everything in here is left out, and only its number matters. */
async function enter(folder: string, walker: Walker, into: Walked, counting: boolean): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    into.problems.push(readingProblem(error, walker.shown(folder)))
    return []
  })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const by = counting ? 'postcheck' : await walker.isIgnored(path, true)
      if (by !== 'git') await enter(path, walker, into, by !== undefined)
    } else if (isPostInFolder(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await leadsToFolder(path))))) {
      if (counting || (await walker.isIgnored(path, false)) !== undefined) into.ignored++
      else into.posts.push(path)
    }
  }
}

/** A link that leads nowhere counts as a file, so that reading it says so. */
async function leadsToFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
}
