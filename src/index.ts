import { rules as builtIn } from './builtin.ts'
import { check } from './check.ts'
import { openConfigs } from './config/load.ts'
import { settingsResolver, withoutFlags } from './config/settings.ts'
import { validateConfig } from './config/validate.ts'
import { PostcheckError } from './errors.ts'
import type { PostResult, Run, Style } from './finding.ts'
import { type AnyRule, type LintSettings, lint } from './lint.ts'
import { type MeasuredSentence, measure } from './measure.ts'
import { parsePost } from './post/parse.ts'
import { redact, type Undecided } from './redact.ts'
import { type FormatName, loadReporter } from './report/formats.ts'

export { PostcheckError } from './errors.ts'
export type { Finding, FindingSuggestion, Metrics, Place, PostResult, Run, RunProblem } from './finding.ts'
export type { MeasuredSentence } from './measure.ts'
export { choice, flag, number, numberByAudience, type Option, type Options, strings } from './option.ts'
export type { Block, Post, Sentence, Surface, Word } from './post/post.ts'
export type { Undecided } from './redact.ts'
export { type Context, defineRule, type Problem, type Rule, type Suggestion } from './rule.ts'
export type { Span } from './span.ts'

/** What a config file may hold, as a value: `{ preset, audience, locale, own, allow, rules … }`. */
export type Config = Readonly<Record<string, unknown>>

export interface LintTextOptions {
  /** Name of the post; its ending decides how it is read. `post.md` by default. */
  readonly path?: string
  readonly config?: Config
  /** The day that counts as today: now by default. */
  readonly today?: Date
  /** Rules of your own, beside the built-in ones. */
  readonly rules?: readonly AnyRule[]
}

/** Checks one text. Throws a `PostcheckError` for a config that is not understood, and what a rule throws. Findings hold no text that a sensitive rule matched. */
export function lintText(text: string, { path = 'post.md', config = {}, today = new Date(), rules = [] }: LintTextOptions = {}): PostResult {
  const { result, problems } = lint({ path, source: text }, settingsOf({ path, config, today, rules }))
  if (problems[0]) throw new Error(problems[0].message)
  return { ...result, findings: result.findings.map(({ frame, ...finding }) => finding) }
}

/** A copy of one text with typed placeholders for what could identify a patient, and what is left to a person. Throws as `lintText` does, and where no copy can be made. */
export function redactText(
  text: string,
  { path = 'post.md', config = {}, today = new Date(), rules = [] }: LintTextOptions = {},
): { readonly text: string; readonly replaced: number; readonly undecided: readonly Undecided[] } {
  const { text: copy, replaced, undecided, problems } = redact(parsePost({ path, source: text }), settingsOf({ path, config, today, rules }))
  if (copy === undefined) throw new PostcheckError(problems[0]?.message ?? 'No copy was made.')
  return { text: copy, replaced, undecided }
}

function settingsOf({ path, config, today, rules }: Required<LintTextOptions>): LintSettings {
  const known = [...builtIn, ...rules]
  const file = validateConfig({ value: config, lineOf: () => undefined }, { source: 'config', digest: '', folder: '/' }, known)
  return settingsResolver(known, withoutFlags(today))(`/${path}`, [file.base, ...file.overrides]).lint
}

export interface LintFilesOptions {
  /** Folder that paths are relative to: the working folder by default. */
  readonly cwd?: string
  /** A config file to use instead of those that are found; `false` for none. */
  readonly config?: string | false
  readonly today?: Date
  readonly rules?: readonly AnyRule[]
}

/** Checks files, folders and patterns as the command does, with the configs and ignore files around them. What could not be checked is in `problems`; it throws only for configs. */
export async function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), config, today = new Date(), rules = [] } = options
  const known = [...builtIn, ...rules]
  return check(
    {
      selection: { paths, stdinName: undefined, list: undefined, staged: false, allowEmpty: false },
      flags: withoutFlags(today),
      gitignore: true,
      ignoreFiles: true,
      ignore: [],
      frames: 'all',
      fix: undefined,
    },
    {
      rules: known,
      configs: openConfigs({ cwd, rules: known, named: config }),
      stdin: () => process.stdin,
      now: Date.now,
      interrupted: new AbortController().signal,
      env: process.env,
      cwd,
    },
  )
}

export interface MeasureOptions {
  readonly path?: string
}

/** The figures of a text, and of each sentence that counts for its grade (offsets are UTF-16, end exclusive). */
export function measureText(
  text: string,
  { path = 'post.md' }: MeasureOptions = {},
): { readonly metrics: PostResult['metrics']; readonly sentences: readonly MeasuredSentence[] } {
  return measure(parsePost({ path, source: text }))
}

/** A run as a report: `pretty`, `compact`, `json`, `jsonl`, `sarif` or `github`. */
export async function formatResults(run: Run, format: FormatName, style: Partial<Style> = {}): Promise<string> {
  const report = await loadReporter(format)
  return report(run, { color: 0, width: 100, links: false, frames: true, info: false, quiet: false, stats: false, ...style })
}
