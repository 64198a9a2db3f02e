import { check } from '../check.ts'
import { openConfigs } from '../config/load.ts'
import { withoutFlags } from '../config/settings.ts'
import { PostcheckError } from '../errors.ts'
import { NOT_DONE, PASSED } from '../exit-codes.ts'
import { decode } from '../files/decode.ts'
import { readingProblem } from '../files/read.ts'
import type { PostFile } from '../files/select.ts'
import type { Run } from '../finding.ts'
import { versionReader } from '../git.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { checklistJson, checklistText } from '../report/checklist.ts'
import { inert, withoutCommands } from '../report/inert.ts'
import { comparisonJson, comparisonText } from '../report/stats-comparison.ts'
import { figuresOfPost } from '../report/stats-figures.ts'
import { statsJson } from '../report/stats-json.ts'
import { statsText } from '../report/stats-text.ts'
import { colorLevel, reportWidth } from '../report/style.ts'
import { parseStats, type StatsFlags } from './stats-flags.ts'

/** `postcheck stats`: the figures of posts and folders, of two versions side by side, or a checklist; findings fail nothing here. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const { flags, paths } = parseStats(args)
  const places = paths.length > 0 ? paths : ['.']
  const after = await measured(places, flags, io, rules)
  const before = await measuredBefore(places, flags, io, rules)
  const terminal = { env: io.env, isTTY: io.stdout.isTTY === true, columns: io.stdout.columns }
  const page = { color: colorLevel(flags.color, terminal), width: Math.min(100, reportWidth(terminal)) }
  if (after.results.length > 0) io.stdout.write(flags.format === 'json' ? asJson(after, before, flags) : withoutCommands(asText(after, before, flags, page)))
  const problems = [...after.problems, ...(before?.run.problems ?? [])]
  for (const problem of problems) io.stderr.write(`${withoutCommands(inert(`${problem.kind === 'note' ? 'note' : 'postcheck'}: ${problem.message}`))}\n`)
  return problems.some(({ kind }) => kind !== 'note') ? NOT_DONE : PASSED
}

/** The version to compare with, and how its posts are found among the others. */
interface Before {
  readonly run: Run
  /** The path under which a post of the new version is looked for. */
  pathOf(path: string): string
}

function asText(after: Run, before: Before | undefined, flags: StatsFlags, page: { readonly color: 0 | 1 | 2 | 3; readonly width: number }): string {
  if (flags.checklist !== undefined) return checklistText(after.results, flags.checklist, after.rules, page)
  if (before !== undefined) return comparisonText(pairs(after, before), before.run.results.length, page)
  return statsText(after.results.map(figuresOfPost), page)
}

function asJson(after: Run, before: Before | undefined, { checklist }: StatsFlags): string {
  if (checklist !== undefined) return checklistJson(after.results, checklist, after.rules)
  return before === undefined ? statsJson(after.results.map(figuresOfPost)) : comparisonJson(pairs(after, before))
}

function pairs(after: Run, { run, pathOf }: Before) {
  const old = new Map(run.results.map((result) => [result.path, figuresOfPost(result)]))
  return after.results.map((result) => ({ after: figuresOfPost(result), before: old.get(pathOf(result.path)) }))
}

async function measuredBefore(paths: readonly string[], flags: StatsFlags, io: Io, rules: readonly AnyRule[]): Promise<Before | undefined> {
  if (flags.since !== undefined) {
    const read = await versionReader(io, flags.since)
    const readVersion = async ({ path, shown }: PostFile) => {
      try {
        const bytes = await read(path)
        return bytes === undefined ? undefined : decode(bytes, shown)
      } catch (error) {
        return { problem: readingProblem(error, shown) }
      }
    }
    const earlier = await measured(paths, flags, io, rules, readVersion)
    // What is wrong with the selection was said of the newer version already.
    return { run: { ...earlier, problems: earlier.problems.filter(({ path }) => path !== undefined && earlier.results.length > 0) }, pathOf: (path) => path }
  }
  if (flags.before === undefined) return undefined
  const [path = '.', ...more] = paths
  if (more.length > 0) throw new PostcheckError('--before takes the older version of one file or folder: name one path besides.')
  const run = await measured([flags.before], flags, io, rules)
  const older = flags.before.replace(/\/+$/, '')
  const isOne = run.results.length === 1 && run.results[0]?.path === older.replace(/^\.\//, '')
  const newer = path.replace(/^\.\/|\/+$/g, '')
  const here = (shown: string) => (newer === '.' ? shown : shown.startsWith(`${newer}/`) ? shown.slice(newer.length + 1) : shown)
  return { run, pathOf: (shown) => (isOne ? (run.results[0]?.path ?? '') : `${older.replace(/^\.\//, '')}/${here(shown)}`) }
}

async function measured(
  paths: readonly string[],
  flags: StatsFlags,
  io: Io,
  rules: readonly AnyRule[],
  readVersion?: NonNullable<Parameters<typeof check>[1]['readVersion']>,
): Promise<Run> {
  return check(
    {
      selection: { paths, stdinName: undefined, list: undefined, staged: false, allowEmpty: false },
      flags: { ...withoutFlags(new Date(io.now())), audience: flags.audience, locale: flags.locale },
      gitignore: flags.gitignore,
      ignoreFiles: true,
      ignore: [],
      frames: 'all',
      fix: undefined,
      figures: { compat: flags.compat },
    },
    { ...io, rules, configs: openConfigs({ cwd: io.cwd, rules, named: flags.config }), ...(readVersion && { readVersion }) },
  )
}
