import { dirname } from 'node:path'
import type { Cache, Entry, Known } from './cache.ts'
import type { CheckRequest, CheckWorld } from './check.ts'
import type { Layer } from './config/layer.ts'
import { type Configs, openConfigs } from './config/load.ts'
import type { RuleFlags } from './config/settings.ts'
import { PostcheckError } from './errors.ts'
import { mayCallForFiles } from './files/calls.ts'
import type { Decoded } from './files/decode.ts'
import { openIgnores } from './files/ignores.ts'
import { type PostFile, selectFiles } from './files/select.ts'
import type { PostResult, RuleInfo, Run, RunProblem } from './finding.ts'
import type { AnyRule } from './lint.ts'
import { mayShowPictures } from './post/pictures.ts'
import { version } from './version.ts'

/** A run that looks posts up before it checks them. */
export interface CachedRequest extends Omit<CheckRequest, 'flags'> {
  /** The flags that decide what is found, as a text. */
  readonly said: string
  /** The same, checked against the rules. */
  flags(rules: readonly AnyRule[]): Promise<RuleFlags>
  readonly named: string | false | undefined
}

export interface CachedWorld extends Omit<CheckWorld, 'rules' | 'configs'> {
  readonly cache: Cache
  rules(): Promise<readonly AnyRule[]>
}

/** Checks posts as `check` does, but those that an earlier run has checked under the same settings are only looked up. The rules are asked for only when something is left to check. */
export async function cachedCheck(request: CachedRequest, world: CachedWorld): Promise<Run> {
  const { cache } = world
  const started = world.now()
  const configs = openConfigs({ cwd: world.cwd, rules: world.rules, named: request.named, trusts: cache.knowsConfig })
  await refuseRoster(configs, request, world)
  const isIgnored = openIgnores({
    cwd: world.cwd,
    gitignore: request.gitignore,
    ignoreFiles: request.ignoreFiles,
    patterns: request.ignore,
    patternsIn: configs.ignoresIn,
  })
  const { files, problems, ignored } = await selectFiles(request.selection, { ...world, isIgnored })
  const known = new Map<string, Known>()
  const entries = new Map<string, Entry>()
  const unread: PostFile[] = []
  for (const file of files) {
    const read = await file.read()
    const settings = await settingsOf(dirname(file.path), configs, request)
    const entry = 'source' in read && mayBeKept(file, read.source, request) ? { path: file.shown, source: read.source, settings } : undefined
    const found = entry && cache.find(entry)
    if (found && !(request.fix && isFixable(found.result))) known.set(file.shown, found)
    else {
      if (entry) entries.set(file.shown, entry)
      unread.push({ ...file, read: async (): Promise<Decoded> => read })
    }
  }
  const checked = unread.length > 0 ? await checkRest(unread, entries, request, world) : undefined
  cache.keepConfigs(configs.digests())
  const notes = await cache.close().then(
    () => [],
    (error: unknown) => [unkept(error)],
  )
  const results = new Map<string, PostResult>(checked?.results.map((result) => [result.path, result]))
  const all = [...problems, ...(checked?.problems ?? []), ...notes]
  return {
    version,
    results: files.flatMap(({ shown }) => results.get(shown) ?? known.get(shown)?.result ?? []),
    problems: all,
    rules: union([checked?.rules ?? [], ...[...known.values()].map(({ rules }) => rules)]),
    ignored,
    durationMs: world.now() - started,
  }
}

async function checkRest(files: readonly PostFile[], entries: ReadonlyMap<string, Entry>, request: CachedRequest, world: CachedWorld): Promise<Run> {
  const [rules, { check }] = await Promise.all([world.rules(), import('./check.ts')])
  const active = new Map<string, readonly AnyRule[]>()
  const fixed = new Map<string, string>()
  const run = await check(
    { ...request, flags: await request.flags(rules), selected: { files, problems: [], ignored: 0 } },
    {
      ...world,
      rules,
      configs: openConfigs({ cwd: world.cwd, rules, named: request.named }),
      onPost(post) {
        active.set(
          post.file.shown,
          post.settings.lint.rules.map(({ rule }) => rule),
        )
        world.onPost?.(post)
      },
      onFixed(post) {
        if (request.fix === 'write') fixed.set(post.file.shown, post.after)
        world.onFixed?.(post)
      },
    },
  )
  const troubled = new Set(run.problems.map(({ path }) => path))
  const infos = new Map(run.rules.map((info) => [info.id, info]))
  for (const result of run.results) {
    const entry = entries.get(result.path)
    if (entry === undefined || troubled.has(result.path)) continue
    const ids = [...(active.get(result.path)?.map(({ id }) => id as string) ?? []), ...result.findings.map(({ ruleId }) => ruleId)]
    const rulesOf = [...new Set(ids)].sort().flatMap((id) => infos.get(id) ?? [])
    world.cache.keep({ ...entry, source: fixed.get(result.path) ?? entry.source }, { result, rules: rulesOf })
  }
  return run
}

/** A config that the user names may name a roster. */
async function refuseRoster(configs: Configs, { named }: CachedRequest, { cwd }: CachedWorld): Promise<void> {
  const layers = typeof named === 'string' ? await configs.layersIn(cwd) : []
  if (layers.some(({ roster }) => roster !== undefined))
    throw new PostcheckError(`--cache does not go with the “roster” of ${named}: what is found with a list of patients is never kept. Leave --cache out.`)
}

/** A post on standard input is another one each time, and what other files say or show may have changed. */
function mayBeKept(file: PostFile, source: string, { selection }: CachedRequest): boolean {
  return (file.write !== undefined || selection.staged) && !mayCallForFiles(source) && !mayShowPictures(source)
}

function isFixable({ findings }: PostResult): boolean {
  return findings.some(({ suggestions }) => suggestions.some(({ safe }) => safe))
}

async function settingsOf(folder: string, configs: Configs, { said, frames }: CachedRequest): Promise<string> {
  return JSON.stringify([said, frames, (await configs.layersFor(folder)).map(({ source, digest }: Layer) => [source, digest])])
}

function unkept(error: unknown): RunProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return { kind: 'note', message: `The cache could not be written (${code}), so the next run will check all posts again. --cache-location takes another file.` }
}

function union(lists: readonly (readonly RuleInfo[])[]): readonly RuleInfo[] {
  const byId = new Map<string, RuleInfo>()
  for (const list of new Set(lists)) for (const info of list) byId.set(info.id, info)
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
