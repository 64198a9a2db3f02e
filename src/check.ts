import { dirname } from 'node:path'
import type { Configs } from './config/load.ts'
import { type PostSettings, type RuleFlags, settingsResolver } from './config/settings.ts'
import { directiveRules } from './directives.ts'
import { withBeside } from './files/beside.ts'
import { mayCallForFiles } from './files/calls.ts'
import type { Decoded } from './files/decode.ts'
import { openIgnores } from './files/ignores.ts'
import { projectRoots } from './files/project-root.ts'
import type { Lookup, ResourceFiles } from './files/resources.ts'
import { type PostFile, type Selected, type Selection, selectFiles } from './files/select.ts'
import type { Finding, PostResult, RuleInfo, Run, RunProblem } from './finding.ts'
import { fixPost } from './fix-post.ts'
import type { Revision } from './fixes.ts'
import type { Git } from './git.ts'
import { type AnyRule, type LintResult, type LintSettings, lint, pageOf } from './lint.ts'
import type { Post } from './post/post.ts'
import type { Roster } from './rule.ts'
import { version } from './version.ts'

/** What a run is to do. */
export interface CheckRequest {
  readonly selection: Selection
  readonly flags: RuleFlags
  readonly gitignore: boolean
  readonly ignoreFiles: boolean
  /** Patterns of `--ignore`. */
  readonly ignore: readonly string[]
  /** The clinic's own list of patients. */
  readonly roster?: Roster | undefined
  /** Which findings keep their line: those of `first` are the first of a rule and level in a post. The lines are most of what a finding weighs. */
  readonly frames: 'all' | 'first' | 'none'
  /** Asks for all formulas, and for the figures of another counter. */
  readonly figures?: LintSettings['figures']
  /** What to check where that is settled already. */
  readonly selected?: Selected
  /** Whether safe suggestions are taken: `write` puts them into the files and reports what is left, `show` only tells what they would change. */
  readonly fix: 'write' | 'show' | undefined
}

/** A post with its safe suggestions taken. */
export interface FixedFile extends Revision {
  readonly file: PostFile
  readonly count: number
}

/** What a run may touch. */
export interface CheckWorld extends Git {
  readonly rules: readonly AnyRule[]
  readonly configs: Configs
  readonly stdin: () => AsyncIterable<Uint8Array>
  readonly now: () => number
  readonly interrupted: AbortSignal
  /** Reads another version of a post than the one on disk; undefined where there is none, and the post is left out. */
  readonly readVersion?: (file: PostFile) => Promise<Decoded | undefined>
  /** Told before each post. */
  onPost?(post: { readonly file: PostFile; readonly settings: PostSettings; readonly index: number; readonly count: number }): void
  /** Told of each post what fixing changes, even where that is nothing; only when a run is to fix. */
  onFixed?(fixed: FixedFile): void
  /** Told what broke where, for `--debug`: never with text of a post. */
  onCrash?(where: string): void
}

/** Checks posts one by one, so that memory holds one at a time. What cannot be checked becomes a problem of the run and costs nothing else. */
export async function check(request: CheckRequest, world: CheckWorld): Promise<Run> {
  const started = world.now()
  const isIgnored = openIgnores({
    cwd: world.cwd,
    gitignore: request.gitignore,
    ignoreFiles: request.ignoreFiles,
    patterns: request.ignore,
    patternsIn: world.configs.ignoresIn,
  })
  const { files, problems: notSelected, ignored } = request.selected ?? (await selectFiles(request.selection, { ...world, isIgnored }))
  const settingsFor = settingsResolver(world.rules, request.flags)
  const rootOf = projectRoots(world.cwd)
  const problems: RunProblem[] = [...notSelected]
  const results: PostResult[] = []
  const active = new Set<AnyRule>()
  let resources: ResourceFiles | undefined
  for (const [index, file] of files.entries()) {
    // Lets a signal in.
    await new Promise((done) => setImmediate(done))
    if (world.interrupted.aborted) {
      problems.push({ kind: 'interrupted', message: `Interrupted: ${index} of ${files.length} posts were checked. Run again to check the rest.` })
      break
    }
    const settings = settingsFor(file.path, await world.configs.layersFor(dirname(file.path)))
    world.onPost?.({ file, settings, index, count: files.length })
    const read = world.readVersion ? await world.readVersion(file) : await file.read()
    if (read === undefined) continue
    if ('problem' in read) {
      problems.push(read.problem)
      continue
    }
    if (callsForFiles(settings, read.source)) resources ??= (await import('./files/resources.ts')).openResources(world)
    const { settings: besides, notes } = await withBeside(settings.lint, { path: file.path, source: read.source, rootOf, roster: request.roster })
    const checked = lintGuarded(
      file,
      read.source,
      { ...settings, lint: request.figures === undefined ? besides : { ...besides, figures: request.figures } },
      { ...world, resources, fix: request.fix },
    )
    const { fixed } = checked
    const unwritten = fixed && request.fix === 'write' && fixed.count > 0 ? await file.write?.(fixed.before, fixed.after) : undefined
    if (fixed && !unwritten) world.onFixed?.({ ...fixed, file })
    const last = fixed && request.fix === 'write' && !unwritten ? fixed.checked : checked
    problems.push(...last.problems, ...notes, ...(unwritten ? [unwritten] : []))
    if (last.result === undefined) continue
    results.push(thin(last.result, request.frames))
    for (const { rule } of settings.lint.rules) active.add(rule)
  }
  if (resources !== undefined) problems.push(...resources.conclude(lookupOf(results, request.flags)))
  if (results.length > 0 && active.size === 0)
    problems.push({ kind: 'config', message: 'No rule is switched on, so nothing was checked. Look at --only, --skip, --preset and the config.' })
  return { version, results, problems, rules: ruleInfos(active, results), ignored, durationMs: world.now() - started }
}

interface Checked {
  readonly result?: PostResult
  readonly problems: readonly RunProblem[]
  readonly fixed?: Omit<FixedFile, 'file'> & { readonly checked: LintResult }
}

/** A post on which the engine itself fails is a problem of its own; the error's message may quote the post, so only where it broke is told. */
function lintGuarded(
  { path: place, shown: path }: PostFile,
  source: string,
  settings: PostSettings,
  world: CheckWorld & { readonly resources: ResourceFiles | undefined; readonly fix: CheckRequest['fix'] },
): Checked {
  try {
    const resourcesFor = world.resources && ((post: Post) => world.resources?.resourcesOf(post, place, settings) ?? {})
    const first = lint({ path, source }, settings.lint, resourcesFor)
    if (world.fix === undefined) return first
    const { source: after, changes, count, checked } = fixPost({ path, source }, settings.lint, first, resourcesFor)
    return { ...first, fixed: { path, before: source, after, changes, count, checked, secretsBefore: first.secrets, secretsAfter: checked.secrets } }
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error'
    const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
    world.onCrash?.(`${path}: ${name}\n${stack.join('\n')}`)
    return {
      problems: [
        {
          kind: 'rule-crash',
          path,
          message: `${path} was not checked, because postcheck failed on it (${name}). All other posts were. Please report it with the output of --debug, which quotes no text of the post.`,
        },
      ],
    }
  }
}

function lookupOf(results: readonly PostResult[], { named, today }: RuleFlags): Lookup {
  const sum = (metric: string): number => results.reduce((total, { metrics }) => total + Number(metrics[metric] ?? 0), 0)
  const isAskedFor = ['retracted-source', 'withdrawn-review', 'questioned-source'].some((name) => named.has(`citations/${name}`))
  return { identified: sum('identifiedSources'), unidentified: sum('unidentifiedSources'), isAskedFor, today }
}

/** A rule needs a file, and the post has what sends it there. */
function callsForFiles({ lint: { rules } }: PostSettings, source: string): boolean {
  return rules.some(({ rule }) => rule.needs?.includes('retractions') || rule.needs?.includes('bibliographies')) && mayCallForFiles(source)
}

/** The result with the lines that its reports show, and no others. */
export function thin(result: PostResult, frames: CheckRequest['frames']): PostResult {
  if (frames === 'all') return result
  const seen = new Set<string>()
  const light = ({ frame, ...finding }: Finding): Finding => {
    const key = `${finding.ruleId} ${finding.severity}`
    const isKept = frames === 'first' && frame !== undefined && !seen.has(key)
    seen.add(key)
    return isKept ? { ...finding, frame } : finding
  }
  return { ...result, findings: result.findings.map(light), suppressed: result.suppressed.map(({ frame, ...finding }) => finding) }
}

function ruleInfos(active: ReadonlySet<AnyRule>, results: readonly PostResult[]): readonly RuleInfo[] {
  const reported = new Set(results.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))
  const own = directiveRules.filter(({ id }) => reported.has(id)).map((rule) => ({ ...rule, scope: 'span' as const, tags: [] }))
  return [...active, ...own].map(ruleInfo).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What reports may know of a rule. */
export function ruleInfo({
  id,
  severity,
  scope,
  summary,
  why,
  fix,
  tags,
  sensitive,
  url,
}: Pick<AnyRule, 'severity' | 'scope' | 'summary' | 'why' | 'fix' | 'tags'> & {
  readonly id: string
  readonly sensitive?: string
  readonly url?: string
}): RuleInfo {
  return { id, severity, scope, summary, why, fix, tags, sensitive: sensitive !== undefined, url: url ?? pageOf(id) }
}
