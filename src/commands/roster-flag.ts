import type { Configs } from '../config/load.ts'
import { shownFrom } from '../files/shown.ts'
import type { Roster } from '../rule.ts'

/** The roster that a flag names, or the config that a flag names. */
export async function rosterFrom(
  { roster, config }: { readonly roster?: string | undefined; readonly config?: string | false | undefined },
  configs: Configs,
  cwd: string,
): Promise<Roster | undefined> {
  const inConfig = typeof config === 'string' ? (await configs.layersIn(cwd)).findLast((layer) => layer.roster !== undefined)?.roster : undefined
  const name = roster ?? inConfig
  if (name === undefined) return undefined
  const { loadRoster } = await import('../files/roster.ts')
  return loadRoster(name, { cwd, shown: shownFrom(cwd) })
}
