import { resolve } from 'node:path'
import type { CheckRequest, CheckWorld, FixedFile } from '../check.ts'
import { openConfigs } from '../config/load.ts'
import { PostcheckError } from '../errors.ts'
import { FAILED, NOT_DONE, PASSED, SIGNALED } from '../exit-codes.ts'
import { appendJobSummary, fromRepositoryRoot } from '../files/job.ts'
import { realPlace, writeWhole } from '../files/write.ts'
import type { Finding, Run, RunProblem, Style } from '../finding.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { loadReporter } from '../report/formats.ts'
import { inert, withoutCommands } from '../report/inert.ts'
import { counted, grouped } from '../report/phrases.ts'
import { colorLevel, reportWidth, showsLinks } from '../report/style.ts'
import { summaryLine } from '../report/summary.ts'
import { tally } from '../report/tally.ts'
import { type CheckFlags, type Destination, parseCheck } from './check-flags.ts'
import { openProgress } from './progress.ts'
import { rosterFrom } from './roster-flag.ts'
import { ruleFlags } from './rule-flags.ts'

/** More lines of what went wrong would only hide the first ones. */
const mostProblems = 20

/** `postcheck check`: checks posts, prints or writes the reports, and says by the exit code how it went. */
export async function run(args: readonly string[], io: Io, loadBuiltIn: () => Promise<readonly AnyRule[]>): Promise<number> {
  const { flags, paths } = parseCheck(args)
  const loadRules = async () =>
    flags.rules.length === 0 ? loadBuiltIn() : (await import('./own-rules.ts')).withOwnRules(await loadBuiltIn(), flags.rules, io.cwd)
  const destinations = destinationsOf(flags)
  const frames = framesFor(destinations)
  const baseline = flags.baseline === undefined ? undefined : await openBaseline(flags.baseline, io.cwd)
  const request = { ...requestOf(flags, paths), frames: baseline ? ('all' as const) : frames }
  const progress = openProgress(io, flags)
  const fixes = await openFixes(request, io)
  const world = { ...io, ...progress.listeners, ...(request.fix && { onFixed: fixes.onFixed }) }
  const found = flags.cache ? await checkCached(request, flags, world, loadRules) : await checkAll(request, flags, world, loadRules)
  progress.close()
  fixes.close()
  const checked = baseline ? baseline(found, frames) : found
  // Standard output takes the fixed text of a post on standard input; the report goes beside it.
  const printer = request.fix === 'write' && request.selection.paths.includes('-') ? { ...io, stdout: io.stderr } : io
  const unwritten = await deliver(checked, destinations, flags, printer)
  const all = { ...checked, problems: [...checked.problems, ...unwritten] }
  talk(all, destinations, flags, io)
  return exitCode(all, flags, io)
}

type Asked = Omit<CheckRequest, 'flags'>
type World = Io & Pick<CheckWorld, 'onPost' | 'onCrash' | 'onFixed'>

async function checkAll(asked: Asked, flags: CheckFlags, world: World, loadRules: () => Promise<readonly AnyRule[]>): Promise<Run> {
  const [rules, { check }] = await Promise.all([loadRules(), import('../check.ts')])
  const configs = openConfigs({ cwd: world.cwd, rules, named: flags.config })
  const allFlags = await ruleFlags(flags, rules, world.now())
  return check({ ...asked, flags: allFlags, roster: await rosterFrom(flags, configs, world.cwd) }, { ...world, rules, configs })
}

async function checkCached(asked: Asked, flags: CheckFlags, world: World, loadRules: () => Promise<readonly AnyRule[]>): Promise<Run> {
  const [{ cachedCheck }, { openResultCache, saidOfFindings }] = await Promise.all([import('../cached-check.ts'), import('./result-cache.ts')])
  return cachedCheck(
    { ...asked, said: saidOfFindings(flags, world.now()), flags: (rules) => ruleFlags(flags, rules, world.now()), named: flags.config },
    { ...world, rules: loadRules, cache: openResultCache(flags, world) },
  )
}

/** Prints what fixing changes, or the fixed text of a post that is no file, and in the end how much it was. */
async function openFixes({ fix }: Asked, io: Io) {
  const { unifiedDiff } = fix === 'show' ? await import('../report/diff.ts') : { unifiedDiff: () => '' }
  let count = 0
  let posts = 0
  return {
    onFixed(fixed: FixedFile): void {
      count += fixed.count
      if (fixed.count > 0) posts++
      if (fix === 'show') io.stdout.write(unifiedDiff(fixed))
      else if (fixed.file.write === undefined) io.stdout.write(fixed.after)
    },
    close(): void {
      if (fix === undefined) return
      const said = count === 0 ? 'nothing to fix' : `${`${grouped(count)} ${count === 1 ? 'fix' : 'fixes'}`} in ${counted(posts, 'post')}`
      io.stderr.write(`postcheck: ${said}${fix === 'show' && count > 0 ? '; --fix makes them' : ''}.\n`)
    },
  }
}

/** What the flags of a check ask for. */
export function requestOf(flags: CheckFlags, paths: readonly string[]) {
  const named = [...paths, ...(flags.stdin ? ['-'] : [])]
  const isBare = named.length === 0 && flags.fileList === undefined && !flags.staged
  const readsPost = named.includes('-')
  if (flags.staged && (readsPost || flags.fileList !== undefined))
    throw new PostcheckError('--staged reads the index of git: it does not go with standard input or --file-list.')
  if (flags.fileList === '-' && readsPost) throw new PostcheckError('Standard input cannot be both a post and the list of posts.')
  if (flags.stdinFilename !== undefined && !readsPost) throw new PostcheckError('--stdin-filename names the post on standard input: add --stdin or -.')
  if (flags.fix && flags.diff) throw new PostcheckError('Ask for one of --fix, which changes the posts, and --diff, which only shows how.')
  if (flags.fix && flags.staged) throw new PostcheckError('--fix changes files, never what is staged. Fix the files, look at them, and stage them again.')
  if (flags.fix && readsPost && (named.length > 1 || flags.fileList !== undefined))
    throw new PostcheckError('--fix prints the fixed text of standard input, so it takes no other posts besides.')
  if (flags.cache && flags.rules.length > 0)
    throw new PostcheckError('--cache does not go with --rules: whether the code of your rules has changed cannot be told.')
  if (flags.cache && flags.roster !== undefined)
    throw new PostcheckError('--cache does not go with --roster: what is found with a list of patients is never kept. Leave one of them out.')
  if (flags.cacheLocation !== undefined && !flags.cache) throw new PostcheckError('--cache-location says where the results are kept: add --cache.')
  if (flags.diff && flags.format.some(({ file }) => file === undefined) && flags.output === undefined)
    throw new PostcheckError('Standard output takes the diff. Give the report a file: --format json:report.json.')
  return {
    fix: flags.fix ? ('write' as const) : flags.diff ? ('show' as const) : undefined,
    selection: {
      paths: isBare ? ['.'] : named,
      stdinName: flags.stdinFilename,
      list: flags.fileList,
      staged: flags.staged === true,
      allowEmpty: flags.allowEmpty === true,
    },
    gitignore: flags.gitignore && flags.ignoreFiles,
    ignoreFiles: flags.ignoreFiles,
    ignore: flags.ignore,
  }
}

/** Takes what a baseline knows out of a run. Loaded only when one is named. */
async function openBaseline(name: string, cwd: string): Promise<(run: Run, frames: 'all' | 'first' | 'none') => Run> {
  const [{ namesFrom, readBaseline }, { withoutKnown }, { thin }] = await Promise.all([
    import('../files/baseline-file.ts'),
    import('../baseline.ts'),
    import('../check.ts'),
  ])
  const file = resolve(cwd, name)
  const baseline = await readBaseline(file, name)
  return (found, frames) => {
    const { run, gone } = withoutKnown(found, baseline, namesFrom(file, cwd))
    const message = `${gone} known findings of ${name} are gone; “postcheck baseline prune” drops them.`
    return {
      ...run,
      results: run.results.map((result) => thin(result, frames)),
      problems: gone > 0 ? [...run.problems, { kind: 'note', path: name, message }] : run.problems,
    }
  }
}

/** Which report goes where. Standard output takes one report, and workflow commands besides a readable one. */
function destinationsOf({ format, output, diff }: CheckFlags): readonly Destination[] {
  if (diff && format.length === 0 && output === undefined) return []
  const asked: readonly Destination[] = format.length > 0 ? format : [{ format: 'pretty', file: undefined }]
  const open = asked.filter(({ file }) => file === undefined)
  if (output !== undefined) {
    if (open.length !== 1)
      throw new PostcheckError(
        `--output takes the one report that has no file, and there ${open.length === 0 ? 'is none' : `are ${open.length}`}. Write --format name:file for each.`,
      )
    return asked.map((destination) => ({ ...destination, file: destination.file ?? output }))
  }
  const printed = open.filter(({ format: name }) => name !== 'github')
  const isMixed = printed.length < open.length && printed.some(({ format: name }) => name !== 'pretty' && name !== 'compact')
  if (printed.length > 1 || open.length - printed.length > 1 || isMixed) {
    throw new PostcheckError(
      `Standard output takes one report, not ${open.map(({ format: name }) => name).join(' and ')}. Give all but one a file: --format ${open.at(-1)?.format}:report.txt.`,
    )
  }
  return asked
}

/** The pretty report shows one line a rule; SARIF tells alerts apart by their lines. */
function framesFor(destinations: readonly Destination[]): 'all' | 'first' | 'none' {
  if (destinations.some(({ format }) => format === 'sarif')) return 'all'
  return destinations.some(({ format }) => format === 'pretty') ? 'first' : 'none'
}

/** Prints and writes the reports. One that cannot be written is a problem of the run. */
async function deliver(checked: Run, destinations: readonly Destination[], flags: CheckFlags, io: Io): Promise<readonly RunProblem[]> {
  const problems: RunProblem[] = []
  const fail = (file: string) => (error: unknown) => void problems.push(reportProblem(file, error))
  for (const { format, file } of destinations) {
    const report = await loadReporter(format)
    const seen = format === 'sarif' || format === 'github' ? await fromRepositoryRoot(checked, io) : checked
    const text = report(format === 'pretty' && flags.frame === 'auto' && io.env.CI ? withoutSensitiveFrames(seen) : seen, styleFor(flags, file, io))
    if (file === undefined) io.stdout.write(text)
    else await writeReport(file, text, checked, io).catch(fail(file))
    if (format === 'github') await appendJobSummary(checked, io).catch(fail('$GITHUB_STEP_SUMMARY'))
  }
  return problems
}

/** In the log of a CI job, which more people can read than the post, the line around an identifier may say too much even when masked. */
function withoutSensitiveFrames(run: Run): Run {
  const conceal = ({ frame, ...finding }: Finding): Finding => (finding.sensitive || frame === undefined ? finding : { ...finding, frame })
  return { ...run, results: run.results.map((result) => ({ ...result, findings: result.findings.map(conceal) })) }
}

async function writeReport(file: string, text: string, checked: Run, io: Io): Promise<void> {
  const path = await realPlace(resolve(io.cwd, file))
  for (const { path: post } of checked.results) {
    if ((await realPlace(resolve(io.cwd, post))) === path) throw new PostcheckError('it is one of the posts that were checked. Choose another name.')
  }
  await writeWhole(path, text)
}

function reportProblem(file: string, error: unknown): RunProblem {
  const code = error instanceof Error && 'code' in error ? `${error.code}.` : String(error)
  return {
    kind: 'report',
    path: file,
    message: `The report ${file} could not be written: ${error instanceof PostcheckError ? error.message : `${code} Check the folder, its permissions and the free space.`}`,
  }
}

function styleFor(flags: CheckFlags, file: string | undefined, io: Io): Style {
  const terminal = { env: io.env, isTTY: file === undefined && io.stdout.isTTY === true, columns: file === undefined ? io.stdout.columns : undefined }
  // A forced colour is meant for what is looked at, not for a file.
  const color = file === undefined || flags.color === 'always' ? colorLevel(flags.color, terminal) : 0
  return {
    color,
    width: reportWidth(terminal),
    links: color > 0 && showsLinks(terminal),
    frames: flags.frame !== 'never',
    info: flags.info === true || flags.preset === 'strict' || flags.failOn === 'info',
    quiet: flags.quiet === true,
    stats: flags.stats === true,
  }
}

/** What is not the report: problems, notes, the summary where the report on standard output does not end with it, and why warnings fail the run. */
function talk(checked: Run, destinations: readonly Destination[], { maxWarnings }: CheckFlags, io: Io): void {
  const say = (text: string): unknown => io.stderr.write(`${withoutCommands(inert(text))}\n`)
  for (const { kind, message } of checked.problems.slice(0, mostProblems)) say(`${kind === 'note' ? 'note' : 'postcheck'}: ${message}`)
  if (checked.problems.length > mostProblems) say(`postcheck: ${checked.problems.length - mostProblems} more of this kind; --format json lists them all.`)
  if (!destinations.some(({ format, file }) => format === 'pretty' && file === undefined)) say(summaryLine(checked))
  const { warnings } = tally(checked)
  if (maxWarnings !== undefined && warnings > maxWarnings) say(`postcheck: ${warnings} warnings are more than --max-warnings ${maxWarnings} allows.`)
}

function exitCode(checked: Run, { failOn, maxWarnings }: CheckFlags, io: Io): number {
  const { errors, warnings, infos, failures } = tally(checked)
  if (checked.problems.some(({ kind }) => kind === 'interrupted')) return io.interrupted.reason === 'SIGTERM' ? SIGNALED.SIGTERM : SIGNALED.SIGINT
  if (failures > 0) return NOT_DONE
  const failing = { error: errors, warning: errors + warnings, info: errors + warnings + infos, never: 0 }[failOn]
  return failing > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? FAILED : PASSED
}
