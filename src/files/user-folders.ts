import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where the user's own data of postcheck live, by the custom of the system; undefined where the environment names no home. */
export function dataFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'postcheck', 'Data') : undefined
  if (env.XDG_DATA_HOME?.startsWith('/')) return join(env.XDG_DATA_HOME, 'postcheck')
  if (!env.HOME) return undefined
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Application Support', 'postcheck') : join(env.HOME, '.local', 'share', 'postcheck')
}

/** Where what can be fetched again is kept. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform): string | undefined {
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'postcheck', 'Cache') : undefined
  if (env.XDG_CACHE_HOME?.startsWith('/')) return join(env.XDG_CACHE_HOME, 'postcheck')
  if (!env.HOME) return undefined
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches', 'postcheck') : join(env.HOME, '.cache', 'postcheck')
}
