import { access } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** A folder and all above it, nearest first. */
export function foldersUp(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...foldersUp(parent)]
}

/** Finds how far up configs and ignore files count: to the repository's root, else to the working folder, else only in the folder itself. */
export function projectRoots(cwd: string): (folder: string) => Promise<string> {
  const known = new Map<string, Promise<string | undefined>>()
  const repository = (folder: string): Promise<string | undefined> => {
    const found = known.get(folder) ?? search(folder)
    known.set(folder, found)
    return found
  }
  const search = async (folder: string): Promise<string | undefined> => {
    if (
      await access(join(folder, '.git')).then(
        () => true,
        () => false,
      )
    )
      return folder
    return dirname(folder) === folder ? undefined : repository(dirname(folder))
  }
  return async (folder) => (await repository(folder)) ?? (isInside(folder, cwd) ? cwd : folder)
}

/** True for the folder itself and for all below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !/^[a-z]:/i.test(way))
}
