import { createHash } from 'node:crypto'
import { access, readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { PostcheckError } from '../errors.ts'
import { foldersUp, projectRoots } from '../files/project-root.ts'
import { shownFrom } from '../files/shown.ts'
import type { AnyRule } from '../lint.ts'
import { presets } from '../presets.ts'
import type { Preset } from '../rule.ts'
import { configIn, configNames, configReader } from './find.ts'
import type { Layer } from './layer.ts'
import type { Parsed } from './parse.ts'
import { validateConfig } from './validate.ts'

/** Finds and reads the configs that hold for a folder; every file is read and checked once. */
export interface Configs {
  /** Layers for the posts of a folder, from the repository root inwards: later ones win. */
  layersFor(folder: string): Promise<readonly Layer[]>
  /** Layers that stand in exactly this folder. */
  layersIn(folder: string): Promise<readonly Layer[]>
  /** Patterns of posts to leave out, of the layers that stand in exactly this folder. */
  ignoresIn(folder: string): Promise<readonly string[]>
  /** Digests of all configs that were read without a mistake. */
  digests(): readonly string[]
}

export interface ConfigSearch {
  readonly cwd: string
  /** The rules that configs may speak of; loaded when the first config does. */
  readonly rules: readonly AnyRule[] | (() => Promise<readonly AnyRule[]>)
  /** A file named by the user: then no other is looked for. `false`: none at all. */
  readonly named: string | false | undefined
  /** Tells by its digest that a config holds no mistake. What it says of rules is then passed over. */
  trusts?(digest: string): boolean
}

export function openConfigs({ cwd, rules, named, trusts = () => false }: ConfigSearch): Configs {
  const shown = shownFrom(cwd)
  const read = configReader(shown)
  const rootOf = projectRoots(cwd)
  const inFolder = new Map<string, Promise<readonly Layer[]>>()
  const forFolder = new Map<string, Promise<readonly Layer[]>>()
  const digests = new Set<string>()

  async function expand(path: string, parsed: Parsed, folder: string, above: readonly string[]): Promise<readonly Layer[]> {
    if (above.includes(path)) throw new PostcheckError(`“extends” goes in a circle: ${[...above, path].map(shown).join(' → ')}. Remove one of them.`)
    const lists = await readLists(parsed, path, shown)
    const digest = createHash('sha256')
      .update(JSON.stringify([parsed.value, lists.map(({ text }) => text)]))
      .digest('hex')
      .slice(0, 32)
    const known = trusts(digest) ? undefined : typeof rules === 'function' ? await rules() : rules
    const isNamed = typeof named === 'string' && above.length === 0 && path === resolve(cwd, named)
    const file = validateConfig(parsed, { source: shown(path), digest, folder, isNamed }, known)
    const terms = known === undefined ? [] : await (await import('./term-lists.ts')).ownTerms(parsed, lists, shown(path))
    digests.add(digest)
    const layers: Layer[] = []
    for (const name of file.extends) layers.push(...(await inherit(name, path, folder, [...above, path])))
    const roster = file.roster === undefined ? undefined : resolve(dirname(path), file.roster)
    return [...layers, { ...file.base, ...(terms.length > 0 && { terms }), ...(roster !== undefined && { roster }) }, ...file.overrides]
  }

  async function inherit(name: string, from: string, folder: string, above: readonly string[]): Promise<readonly Layer[]> {
    if (isPreset(name)) return [presetLayer(name, shown(from), folder)]
    if (name.startsWith('.') || isAbsolute(name)) {
      const path = resolve(dirname(from), name)
      const parsed = await read(path)
      if (parsed === undefined) throw new PostcheckError(`${shown(from)} extends ${name}, but there is no file ${shown(path)}. Mend the path in “extends”.`)
      return expand(path, parsed, folder, above)
    }
    for (const parent of foldersUp(dirname(from))) {
      const home = join(parent, 'node_modules', name)
      if (!(await exists(home))) continue
      const found = await configIn(home, read)
      if (found === undefined) throw new PostcheckError(`${shown(from)} extends the package ${name}, which holds no config (${configNames.join(', ')}).`)
      return expand(found.path, found.parsed, folder, above)
    }
    throw new PostcheckError(
      `${shown(from)} extends “${name}”, which is neither a preset (${presets.join(', ')}), nor a path that starts with “./”, nor an installed package.`,
    )
  }

  async function findIn(folder: string): Promise<readonly Layer[]> {
    if (named === false) return []
    if (named !== undefined) return folder === cwd ? loadNamed(named) : []
    const found = await configIn(folder, read)
    return found === undefined ? [] : expand(found.path, found.parsed, folder, [])
  }

  async function loadNamed(name: string): Promise<readonly Layer[]> {
    const path = resolve(cwd, name)
    const parsed = await read(path)
    if (parsed === undefined) throw new PostcheckError(`There is no config file ${shown(path)}. Mend the path after --config.`)
    return expand(path, parsed, cwd, [])
  }

  async function findFor(folder: string): Promise<readonly Layer[]> {
    if (named === false) return []
    if (named !== undefined) return configs.layersIn(cwd)
    const own = await configs.layersIn(folder)
    if (folder === (await rootOf(folder)) || dirname(folder) === folder) return own
    return [...(await configs.layersFor(dirname(folder))), ...own]
  }

  const configs: Configs = {
    layersIn: (folder) => remember(inFolder, folder, findIn),
    ignoresIn: async (folder) => (await configs.layersIn(folder)).flatMap(({ ignore }) => ignore),
    layersFor: (folder) => remember(forFolder, folder, findFor),
    digests: () => [...digests],
  }
  return configs
}

/** A file of terms, not yet understood. */
export interface TermList {
  /** As printed. */
  readonly name: string
  readonly text: string
}

const mostListBytes = 5 * 2 ** 20

/** The files that “terms” of a config names. */
async function readLists({ value, lineOf }: Parsed, path: string, shown: (path: string) => string): Promise<readonly TermList[]> {
  const given: unknown = typeof value === 'object' && value !== null && 'terms' in value ? value.terms : undefined
  const lists: TermList[] = []
  for (const [index, name] of Array.isArray(given) ? given.entries() : []) {
    if (typeof name !== 'string') continue
    const place = `${shown(path)}:${lineOf(['terms', index]) ?? 1}`
    lists.push(await readList(resolve(dirname(path), name), `“${name}” under “terms” in ${place}`, shown))
  }
  return lists
}

/** Reads a file of terms; `called` begins the sentence that says what is wrong with it. */
export async function readList(path: string, called: string, shown: (path: string) => string): Promise<TermList> {
  try {
    if ((await stat(path)).size > mostListBytes)
      throw new PostcheckError(
        `${called} is larger than ${mostListBytes / 2 ** 20} MB: so long a list would slow every run down. Split it by audience, or shorten it.`,
      )
    return { name: shown(path), text: await readFile(path, 'utf8') }
  } catch (error) {
    if (error instanceof PostcheckError) throw error
    throw new PostcheckError(`${called} cannot be read (${error instanceof Error && 'code' in error ? error.code : error}). Mend the path.`)
  }
}

function remember<Value>(known: Map<string, Promise<Value>>, folder: string, find: (folder: string) => Promise<Value>): Promise<Value> {
  const value = known.get(folder) ?? find(folder)
  known.set(folder, value)
  return value
}

function isPreset(name: string): name is Preset {
  return presets.some((preset) => preset === name)
}

function presetLayer(preset: Preset, source: string, folder: string): Layer {
  return { source, digest: preset, folder, preset, own: [], allow: [], ignore: [], rules: new Map() }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
