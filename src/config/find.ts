import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { PostcheckError } from '../errors.ts'
import type { Parsed } from './parse.ts'

/** Where a config may stand in a folder, the first found counts. Data only. */
export const configNames = [
  'package.json',
  '.postcheckrc',
  '.postcheckrc.json',
  '.postcheckrc.yaml',
  '.postcheckrc.yml',
  'postcheck.config.json',
  'postcheck.config.yaml',
  'postcheck.config.yml',
]

/** Reads a config file; undefined where there is none, or where a `package.json` says nothing of postcheck. */
export type ReadConfig = (path: string) => Promise<Parsed | undefined>

/** `shown` turns an absolute path into the one that messages name. */
export function configReader(shown: (path: string) => string): ReadConfig {
  let explorer: ReturnType<typeof openExplorer> | undefined
  return async (path) => {
    explorer ??= openExplorer(shown)
    try {
      const result = await (await explorer).load(path)
      return result === null ? undefined : (result.config?.parsed ?? { value: {}, lineOf: () => undefined })
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      if (error instanceof PostcheckError || code === undefined) throw error
      throw new PostcheckError(`The config ${shown(path)} cannot be read (${code}). Mend its permissions, or pass --no-config.`)
    }
  }
}

/** Most runs find no config and never load this. */
async function openExplorer(shown: (path: string) => string) {
  // Not `cosmiconfig()` itself: on every call it also loads `.config/config.{js,cjs,mjs,ts}` of the working folder, which would run code of whoever sent the posts.
  const { Explorer } = await import('./explorer.ts')
  return new Explorer({
    moduleName: 'postcheck',
    searchPlaces: [],
    searchStrategy: 'none',
    cache: true,
    transform: (result) => result,
    metaConfigFilePath: null,
    ignoreEmptySearchPlaces: false,
    mergeImportArrays: false,
    mergeSearchPlaces: false,
    // The value is wrapped so that cosmiconfig does not follow a `$import` in it.
    loaders: {
      noExt: async (path, text) => wrap((await parser()).parseYaml(text, shown(path))),
      '.yaml': async (path, text) => wrap((await parser()).parseYaml(text, shown(path))),
      '.yml': async (path, text) => wrap((await parser()).parseYaml(text, shown(path))),
      '.json': async (path, text) =>
        basename(path) === 'package.json' ? packageEntry(path, text, shown) : wrap((await parser()).parseJson(text, shown(path))),
    },
  })
}

/** The config of one folder itself. */
export async function configIn(folder: string, read: ReadConfig): Promise<{ path: string; parsed: Parsed } | undefined> {
  // A folder that is missing or may not be listed is tried name by name, so that what is wrong is said of a file.
  const present = await readdir(folder).catch(() => configNames)
  for (const name of configNames.filter((known) => present.includes(known))) {
    const path = join(folder, name)
    if (name === 'package.json' && !(await speaksOfPostcheck(path))) continue
    const parsed = await read(path)
    if (parsed !== undefined) return { path, parsed }
  }
  return undefined
}

/** Nearly every repository has a `package.json`; few say anything to us. One that cannot be read is left to the reader, which says why. */
async function speaksOfPostcheck(path: string): Promise<boolean> {
  return readFile(path, 'utf8').then(
    (text) => text.includes('"postcheck"'),
    () => true,
  )
}

function parser() {
  return import('./parse.ts')
}

function wrap(parsed: Parsed) {
  return { parsed }
}

async function packageEntry(path: string, text: string, shown: (path: string) => string) {
  if (!text.includes('"postcheck"')) return {}
  const { value, lineOf } = (await parser()).parseJson(text, shown(path))
  const entry = typeof value === 'object' && value !== null && 'postcheck' in value ? value.postcheck : undefined
  return entry === undefined || typeof entry === 'string' ? {} : { postcheck: wrap({ value: entry, lineOf: (keys) => lineOf(['postcheck', ...keys]) }) }
}
