import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { PostcheckError } from '../errors.ts'
import { patternRules } from './patterns.ts'
import { projectRoots } from './project-root.ts'

export interface IgnoreSettings {
  readonly cwd: string
  readonly gitignore: boolean
  /** `.postcheckignore` and what configs say. */
  readonly ignoreFiles: boolean
  /** Patterns of flags, relative to `cwd`. */
  readonly patterns: readonly string[]
  /** Patterns that the configs in exactly this folder hold, relative to it. */
  patternsIn(folder: string): Promise<readonly string[]>
}

/** Who leaves a path out: git, or postcheck's own files and flags. */
export type IgnoredBy = 'git' | 'postcheck' | undefined

interface FolderRules {
  readonly git: Ignore | undefined
  readonly own: Ignore | undefined
}

/** Tells whether a file or folder (absolute) is left out. Ignore files count from the repository's root down; the innermost that speaks wins, and nothing inside an ignored folder comes back. */
export function openIgnores(settings: IgnoreSettings): (path: string, isFolder: boolean) => Promise<IgnoredBy> {
  const rootOf = projectRoots(settings.cwd)
  const rules = new Map<string, Promise<FolderRules>>()
  const verdicts = new Map<string, Promise<IgnoredBy>>()
  const flagRules = settings.patterns.length > 0 ? patternRules(settings.patterns) : undefined

  const rulesIn = (folder: string): Promise<FolderRules> => {
    const known = rules.get(folder) ?? readRules(folder, settings)
    rules.set(folder, known)
    return known
  }
  const folderVerdict = (folder: string, root: string): Promise<IgnoredBy> => {
    const known = verdicts.get(folder) ?? verdict(folder, true, root)
    verdicts.set(folder, known)
    return known
  }

  async function verdict(path: string, isFolder: boolean, root: string): Promise<IgnoredBy> {
    if (path === root) return undefined
    const above = await folderVerdict(dirname(path), root)
    if (above !== undefined) return above
    let by: IgnoredBy
    for (const folder of foldersBetween(root, dirname(path))) {
      const { git, own } = await rulesIn(folder)
      by = judge(git, 'git', folder, path, isFolder, by)
      by = judge(own, 'postcheck', folder, path, isFolder, by)
    }
    return judge(flagRules, 'postcheck', settings.cwd, path, isFolder, by)
  }

  return async (path, isFolder) => {
    const root = await rootOf(dirname(path))
    return isFolder ? folderVerdict(path, root) : verdict(path, false, root)
  }
}

function judge(rules: Ignore | undefined, by: IgnoredBy, folder: string, path: string, isFolder: boolean, before: IgnoredBy): IgnoredBy {
  if (rules === undefined) return before
  const way = relative(folder, path).replaceAll('\\', '/')
  if (way === '' || way.startsWith('..')) return before
  const { ignored, unignored } = rules.test(isFolder ? `${way}/` : way)
  if (ignored) return by
  return unignored ? undefined : before
}

async function readRules(folder: string, { gitignore, ignoreFiles, patternsIn }: IgnoreSettings): Promise<FolderRules> {
  const git = gitignore ? [await readPatterns(join(folder, '.gitignore')), await excludes(folder)].filter((text) => text !== undefined) : []
  const own = ignoreFiles ? await readPatterns(join(folder, '.postcheckignore')) : undefined
  const config = ignoreFiles ? await patternsIn(folder) : []
  return {
    git: git.length > 0 ? ignore().add(git.join('\n')) : undefined,
    own: own !== undefined || config.length > 0 ? patternRules(config).add(own ?? '') : undefined,
  }
}

/** `.git/info/exclude`, where git keeps patterns that are not committed. */
async function excludes(folder: string): Promise<string | undefined> {
  const isRepository = await stat(join(folder, '.git')).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
  return isRepository ? readPatterns(join(folder, '.git/info/exclude')) : undefined
}

async function readPatterns(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new PostcheckError(`The ignore file ${path} cannot be read (${code}). Mend it, or pass --no-ignore.`)
  }
}

function foldersBetween(root: string, folder: string): string[] {
  if (folder === root || dirname(folder) === folder) return [folder]
  return [...foldersBetween(root, dirname(folder)), folder]
}
