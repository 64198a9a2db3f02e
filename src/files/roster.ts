import { access, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { PostcheckError } from '../errors.ts'
import type { Roster } from '../rule.ts'
import { foldersUp, isInside } from './project-root.ts'
import { readPost } from './read.ts'
import { readRoster } from './roster-entries.ts'

/**
 * Reads the clinic's own list of patients. It must lie where no repository, and nobody but its owner, holds it: whatever is in a work tree is one `git add` from being published.
 * No message says anything of what is in it.
 */
export async function loadRoster(name: string, { cwd, shown }: { readonly cwd: string; readonly shown: (path: string) => string }): Promise<Roster> {
  const path = resolve(cwd, name)
  const real = await realpath(path).catch(() => {
    throw new PostcheckError(`There is no roster ${shown(path)}. Mend the path after --roster.`)
  })
  for (const place of new Set([path, real])) {
    const repository = await repositoryAround(place)
    if (repository !== undefined)
      throw new PostcheckError(
        `The roster ${shown(path)} lies in the repository ${shown(repository)}, where git could publish it. Move it out of any repository.`,
      )
    if (isInside(place, cwd)) throw new PostcheckError(`The roster ${shown(path)} lies in the folder that is checked, among the posts. Move it elsewhere.`)
  }
  const entry = await stat(real)
  if (!entry.isFile()) throw new PostcheckError(`The roster ${shown(path)} is no regular file.`)
  // Windows says nothing here of who may read a file.
  if (process.platform !== 'win32' && (entry.mode & 0o077) !== 0)
    throw new PostcheckError(`The roster ${shown(path)} can be read by others. Make it yours alone: chmod 600.`)
  const read = await readPost(real, shown(path))
  if ('problem' in read) throw new PostcheckError(read.problem.message)
  const roster = readRoster(read.source)
  if (roster.names.size + roster.numbers.size === 0)
    throw new PostcheckError(
      `The roster ${shown(path)} holds no entry that could be looked for: names of at least four letters, numbers of at least five characters, one a line or in columns with a header.`,
    )
  return roster
}

async function repositoryAround(path: string): Promise<string | undefined> {
  for (const folder of foldersUp(dirname(path))) {
    const found = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    )
    if (found) return folder
  }
  return undefined
}
