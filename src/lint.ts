import { covers, type Directives, directiveRules, readDirectives, type Suppression } from './directives.ts'
import type { Finding, Metrics, PostResult, RunProblem } from './finding.ts'
import { type Fix, fixJudge, withoutOverlaps } from './fixes.ts'
import { measure } from './measure.ts'
import type { Options } from './option.ts'
import { indexLines, type Lines } from './places.ts'
import { type PostInput, parsePost } from './post/parse.ts'
import type { Post, SurfaceKind } from './post/post.ts'
import type { Audience, Confidence, Context, Jurisdiction, Problem, Resources, Rule, Severity, Suggestion } from './rule.ts'
import { concealed, makeFrame, makeRedactor, mergeSecrets, type Secret, spreadSecrets } from './secrets.ts'
import { contains, lastStartingAt, overlaps, type Span } from './span.ts'
import type { Counter } from './text/compat.ts'
import type { Term } from './text/terms.ts'

// biome-ignore lint/suspicious/noExplicitAny: rules of different options meet here
export type AnyRule = Rule<any>

export interface ActiveRule {
  readonly rule: AnyRule
  /** The level that the config gives the rule; a problem may be lower, never higher. */
  readonly severity: Severity
  /** Option values as given in the config, validated. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface LintSettings {
  readonly rules: readonly ActiveRule[]
  /** Every rule there is: suppressions may name them, and sensitive ones mask what they match even when they are not asked for. */
  readonly known: readonly AnyRule[]
  /** Front matter wins; `patient` when neither says. */
  readonly audience: Audience | undefined
  readonly locale: string | undefined
  readonly jurisdiction: Jurisdiction | undefined
  readonly today: Date
  readonly own: readonly string[]
  /** Words and phrases that are never reported, whatever the case. */
  readonly allow: readonly string[]
  /** The publisher's own terms. */
  readonly terms?: readonly Term[]
  /** Whether suppressions in the post count. */
  readonly inlineConfig: boolean
  readonly minConfidence: Confidence
  /** What lies beside a post; nothing does where there are no files to read. */
  beside?(post: Post): Resources
  /** Asks for all formulas, and for the figures of another counter. */
  readonly figures?: { readonly compat?: Counter | undefined }
}

export interface LintResult {
  readonly result: PostResult
  readonly problems: readonly RunProblem[]
  /** The safe suggestions of the findings, in order of place, none overlapping another. Unlike all else here, their texts are not masked. */
  readonly fixes: readonly Fix[]
  /** What must not be printed of the post, in order of place. */
  readonly secrets: readonly Secret[]
}

/** What a rule said, at the level that holds for it. */
export interface RawFinding extends Problem {
  readonly rule: { readonly id: string; readonly url?: string; readonly sensitive?: string; readonly scope?: AnyRule['scope'] }
  readonly level: Severity
}

/** Checks one post. A rule that throws costs its own findings and nothing else. `resourcesFor` gives the files that rules may know of. */
export function lint(input: PostInput, settings: LintSettings, resourcesFor: (post: Post) => Resources = noResources): LintResult {
  const post = parsePost(input)
  const lines = indexLines(input.source)
  const setting = readSetting(post, settings, resourcesFor)
  const { found, crashes, metrics: ofRules } = runRules(post, settings, setting)
  const measured = measure(post, settings.allow, { full: settings.figures !== undefined, compat: settings.figures?.compat })
  const metrics = { ...measured.metrics, ...ofRules }
  const directives: Directives = settings.inlineConfig
    ? readDirectives(post, lines, new Set(settings.known.map(({ id }) => id)))
    : { suppressions: [], problems: [] }
  const secrets = secretsOf(post, found, settings, setting)
  const redact = makeRedactor(post.source, secrets)
  const mayFix = fixJudge(post, secrets)
  const toFinding = findingMaker(post, lines, secrets, redact)
  const isWanted = (finding: RawFinding): boolean =>
    rank[finding.confidence ?? 'high'] >= rank[settings.minConfidence] && !isAllowed(finding, post.source, settings.allow)
  const fixes: Fix[] = []
  const findings: Finding[] = []
  const suppressed: Finding[] = []
  const used = new Set<unknown>()
  for (const raw of found) {
    const outcome = applySuppressions(raw, directives.suppressions, used)
    // A suppression whose finding is not asked for today still has its use.
    if (!isWanted(raw)) continue
    if ('standing' in outcome) {
      const standing = judged(outcome.standing, mayFix)
      findings.push(toFinding(standing))
      fixes.push(...safeFixes(standing))
    } else suppressed.push({ ...toFinding(judged(raw, mayFix)), suppression: { kind: outcome.suppression.kind, reason: redact(outcome.suppression.reason) } })
  }
  for (const raw of directiveFindings(directives, used, settings)) findings.push(toFinding(raw))
  const inOrder = (a: Finding, b: Finding): number => a.start.offset - b.start.offset || a.end.offset - b.end.offset || (a.ruleId < b.ruleId ? -1 : 1)
  return {
    result: {
      path: post.path,
      audience: setting.audience,
      language: measured.language,
      words: post.words,
      metrics,
      findings: findings.sort(inOrder),
      suppressed: suppressed.sort(inOrder),
      unread: unreadOf(post),
    },
    problems: crashes,
    fixes: withoutOverlaps(fixes),
    secrets,
  }
}

/** What is left of a finding: all of it, nothing, or, where it speaks for several places, what stands from the first that no suppression covers. */
function applySuppressions(
  raw: RawFinding,
  suppressions: readonly Suppression[],
  used: Set<unknown>,
): { readonly suppression: Suppression } | { readonly standing: RawFinding } {
  if (suppressions.length === 0) return { standing: raw }
  const standing: Span[] = []
  let first: Suppression | undefined
  for (const { start, end } of [raw, ...(raw.also ?? [])]) {
    const by = suppressions.filter((suppression) => covers(suppression, { start, end, ruleId: raw.rule.id }))
    for (const suppression of by) used.add(suppression)
    first ??= by[0]
    if (by.length === 0) standing.push({ start, end })
  }
  const [place] = standing
  if (place === undefined && first) return { suppression: first }
  return { standing: { ...raw, ...place, ...(raw.suggestions && { suggestions: withoutAccepted(raw, raw.suggestions, suppressions, used) }) } }
}

/** What mends a place that is accepted is left out, also where the finding itself stands elsewhere. */
function withoutAccepted(raw: RawFinding, suggestions: readonly Suggestion[], suppressions: readonly Suppression[], used: Set<unknown>): readonly Suggestion[] {
  return suggestions.filter(({ span: { start, end } = raw }) => {
    const by = suppressions.filter((suppression) => covers(suppression, { start, end, ruleId: raw.rule.id }))
    for (const suppression of by) used.add(suppression)
    return by.length === 0
  })
}

/** What the active rules say of a post, before anybody asks whether it was accepted. */
export function runRules(
  post: Post,
  settings: LintSettings,
  setting: Setting,
): { readonly found: readonly RawFinding[]; readonly crashes: readonly RunProblem[]; readonly metrics: Metrics } {
  const crashes: RunProblem[] = []
  const found: RawFinding[] = []
  const metrics: Record<string, Metrics[string]> = {}
  const withoutOptions: Context = { ...setting, options: noOptions }
  for (const active of settings.rules) {
    const options = optionsOf(active, setting.audience)
    const context: Context = options === noOptions ? withoutOptions : { ...setting, options }
    try {
      for (const problem of active.rule.check(post, context)) found.push({ ...clamp(problem, post.source), rule: active.rule, level: levelOf(problem, active) })
      Object.assign(metrics, active.rule.metrics?.(post, context))
    } catch (error) {
      const { name } = error instanceof Error ? error : { name: 'Error' }
      found.push({
        start: 0,
        end: 0,
        rule: { id: 'postcheck/rule-crash' },
        level: 'error',
        message: `The rule ${active.rule.id} failed on this post (${name}); what it would have found was not checked`,
      })
      crashes.push({
        kind: 'rule-crash',
        path: post.path,
        message: `The rule ${active.rule.id} failed on ${post.path} (${name}). All other rules have run. Skip it with --skip ${active.rule.id}, and please report it.`,
      })
    }
  }
  return { found, crashes, metrics }
}

const rank: Readonly<Record<Severity | Confidence, number>> = { error: 3, warning: 2, info: 1, high: 3, medium: 2, low: 1 }

/** The configured level replaces the rule's own; a problem below that stays where it is. */
function levelOf({ severity }: Problem, { rule, severity: configured }: ActiveRule): Severity {
  if (!severity || rank[severity] >= rank[rule.severity]) return configured
  return rank[severity] < rank[configured] ? severity : configured
}

function clamp(problem: Problem, source: string): Problem {
  const start = Math.max(0, Math.min(problem.start, source.length))
  return { ...problem, start, end: Math.max(start, Math.min(problem.end, source.length)) }
}

const noOptions = {}
const noResources = (): Resources => ({})
const resolved = new WeakMap<ActiveRule, Map<Audience, Readonly<Record<string, unknown>>>>()

/** Options depend on the audience, not on the post: resolved once for all posts of a run. */
function optionsOf(active: ActiveRule, audience: Audience): Readonly<Record<string, unknown>> {
  const byAudience = resolved.get(active) ?? new Map<Audience, Readonly<Record<string, unknown>>>()
  resolved.set(active, byAudience)
  const options = byAudience.get(audience) ?? resolveOptions(active.rule.options, active.options, audience)
  byAudience.set(audience, options)
  return options
}

function resolveOptions(declared: Options, given: Readonly<Record<string, unknown>>, audience: Audience): Readonly<Record<string, unknown>> {
  if (Object.keys(declared).length === 0) return noOptions
  return Object.fromEntries(Object.entries(declared).map(([name, option]) => [name, option.resolve(given[name], audience)]))
}

type Setting = Omit<Context, 'options'>

const audiences: readonly string[] = ['patient', 'public', 'teen', 'clinician'] satisfies Audience[]
const jurisdictions: readonly string[] = ['us', 'uk', 'ie', 'ca', 'au', 'nz', 'in', 'de', 'fr', 'es'] satisfies Jurisdiction[]
const byRegion: ReadonlyMap<string, Jurisdiction> = new Map([
  ['gb', 'uk'],
  ...jurisdictions.map((code): [string, Jurisdiction] => [code, code as Jurisdiction]),
])

/** What holds for a post: its front matter beats the settings of the run. */
export function readSetting(post: Post, settings: LintSettings, resourcesFor: (post: Post) => Resources = noResources): Setting {
  const said = (key: string): string | undefined => {
    const value = post.frontMatter?.data[key]
    return typeof value === 'string' ? value.trim() : undefined
  }
  const audience = said('audience')?.toLowerCase()
  const locale = said('locale') ?? said('lang') ?? said('language') ?? settings.locale ?? 'en'
  const jurisdiction = said('jurisdiction')?.toLowerCase()
  const region = /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(locale)?.[1]?.toLowerCase()
  return {
    audience: audience && audiences.includes(audience) ? (audience as Audience) : (settings.audience ?? 'patient'),
    locale,
    jurisdiction: jurisdiction && jurisdictions.includes(jurisdiction) ? (jurisdiction as Jurisdiction) : (settings.jurisdiction ?? byRegion.get(region ?? '')),
    today: settings.today,
    own: settings.own,
    allow: settings.allow,
    terms: settings.terms ?? [],
    resources: { ...resourcesFor(post), ...settings.beside?.(post) },
  }
}

/** True for a finding on a word that the config allows. */
export function isAllowed(finding: RawFinding, source: string, allow: readonly string[]): boolean {
  if (allow.length === 0 || finding.end - finding.start > 200) return false
  const text = plain(source.slice(finding.start, finding.end))
  return allow.some((term) => plain(term) === text)
}

function plain(text: string): string {
  return text
    .replace(/[\s*_]+/g, ' ')
    .trim()
    .toLowerCase()
}

/**
 * All that must not be printed: what sensitive rules matched, suppressed or not. When only other families were asked for, the sensitive rules run all the same,
 * since a line that is printed for one finding may hold what another rule would have masked.
 */
function secretsOf(post: Post, found: readonly RawFinding[], settings: LintSettings, setting: Setting): readonly Secret[] {
  return found.length === 0 ? [] : secretsIn(post, found, settings.rules, settings, setting)
}

/** `ran` are the rules whose problems are among `found`. */
function secretsIn(post: Post, found: readonly RawFinding[], ran: readonly ActiveRule[], settings: LintSettings, setting: Setting): readonly Secret[] {
  const secrets: Secret[] = []
  const add = (problem: Problem, { sensitive, scope }: RawFinding['rule']): void => {
    if (sensitive === undefined || problem.end <= problem.start) return
    secrets.push({ start: problem.start, end: problem.end, placeholder: problem.placeholder ?? sensitive, isPassage: scope !== 'span' })
  }
  for (const finding of found) add(finding, finding.rule)
  const active = new Set<unknown>(ran.map(({ rule }) => rule))
  for (const rule of settings.known) {
    if (!rule.sensitive || active.has(rule)) continue
    try {
      for (const problem of rule.check(post, { ...setting, options: resolveOptions(rule.options, {}, setting.audience) }))
        add(clamp(problem, post.source), rule)
    } catch {
      // The rule was not asked for: its crash is no finding, and the line is masked as far as the other rules know.
    }
  }
  return spreadSecrets(post.source, mergeSecrets(secrets))
}

/** What may be printed of a post beside findings: a stretch of it or of a text made from it, with placeholders for whatever sensitive rules match, asked for or not. */
export interface Concealer {
  /** `text[i]` is, or stands for, `source[start + i]`. */
  stretch(text: string, start: number): string
  /** True when a sensitive rule matched something that overlaps the span. */
  holdsSecret(span: Span): boolean
  redact(text: string): string
}

export function concealer(post: Post, settings: LintSettings): Concealer {
  const setting = readSetting(post, settings)
  const secrets = secretsIn(post, [], [], settings, setting)
  const redact = makeRedactor(post.source, secrets)
  return {
    redact,
    stretch: (text, start) => redact(concealed(text, start, secrets).replaceAll('\t', ' ')),
    holdsSecret: (span) => secrets.some((secret) => overlaps(secret, span)),
  }
}

const pages = 'https://github.com/postcheck/postcheck/blob/main/rules'

/** Where the page of a rule can be read. */
export function pageOf(ruleId: string): string {
  return ruleId.startsWith('postcheck/') ? `${pages}/README.md` : `${pages}/${ruleId}/README.md`
}

/** The finding, with only those suggestions called safe that may be put in where they stand. */
function judged(raw: RawFinding, mayFix: (fix: Fix) => boolean): RawFinding {
  if (!raw.suggestions?.some(({ safe }) => safe)) return raw
  const suggestions = raw.suggestions.map((each) => ({
    ...each,
    safe: each.safe === true && mayFix({ ...(each.span ?? { start: raw.start, end: raw.end }), text: each.text }),
  }))
  return { ...raw, suggestions }
}

function safeFixes({ suggestions = [], start, end }: Problem): readonly Fix[] {
  return suggestions.filter(({ safe }) => safe).map(({ text, span }) => ({ text, start: span?.start ?? start, end: span?.end ?? end }))
}

function findingMaker(post: Post, lines: Lines, secrets: readonly Secret[], redact: (text: string) => string): (raw: RawFinding) => Finding {
  const surfaces = post.surfaces.filter(({ kind }) => kind !== 'prose' && kind !== 'file-name').toSorted((a, b) => a.start - b.start)
  return (raw) => {
    const isSensitive = raw.rule.sensitive !== undefined
    const isPassage = isSensitive && raw.rule.scope !== 'span'
    const surface = surfaceOf(raw, post, surfaces)
    return {
      ruleId: raw.rule.id,
      severity: raw.level,
      confidence: raw.confidence ?? 'high',
      message: redact(raw.message),
      path: post.path,
      start: lines.placeAt(raw.start),
      end: lines.placeAt(raw.end),
      suggestions: (raw.suggestions ?? []).map(({ text, span, safe }) => ({
        text: redact(text),
        start: lines.placeAt(span?.start ?? raw.start),
        end: lines.placeAt(span?.end ?? raw.end),
        safe: safe === true,
      })),
      because: (raw.because ?? []).map(redact),
      ...(raw.score !== undefined && { score: Math.round(raw.score * 100) / 100 }),
      sensitive: isSensitive,
      ...(surface && { surface }),
      url: raw.rule.url ?? pageOf(raw.rule.id),
      ...(raw.end > raw.start && !isPassage && { frame: makeFrame(post.source, lines, raw, secrets) }),
    }
  }
}

function surfaceOf(span: Span, post: Post, surfaces: Post['surfaces']): SurfaceKind | undefined {
  if (span.end === span.start && span.start === 0) return 'file-name'
  const surface = lastStartingAt(surfaces, span.start)
  return surface && overlaps(surface, span) && span.end <= surface.end && !isProse(span, post) ? surface.kind : undefined
}

function isProse(span: Span, post: Post): boolean {
  const block = lastStartingAt(post.blocks, span.start)
  return block !== undefined && contains(block, span) && block.text.slice(span.start - block.start, span.end - block.start).trim() !== ''
}

function* directiveFindings({ suppressions, problems }: Directives, used: ReadonlySet<unknown>, settings: LintSettings): Iterable<RawFinding> {
  const levels = new Map<string, Severity>(directiveRules.map(({ id, severity }) => [id, severity]))
  const ran = new Set(settings.rules.map(({ rule }) => rule.id as string))
  for (const problem of problems) yield { ...problem, rule: { id: problem.ruleId }, level: levels.get(problem.ruleId) ?? 'error' }
  for (const suppression of suppressions) {
    if (used.has(suppression) || !ran.has(suppression.ruleId)) continue
    yield {
      ...suppression.written,
      rule: { id: 'postcheck/unused-suppression' },
      level: 'warning',
      message: `“${suppression.ruleId}” reports nothing here; remove this suppression`,
    }
  }
}

function unreadOf(post: Post): PostResult['unread'] {
  const length = post.unread.reduce((sum, { start, end }) => sum + end - start, 0)
  return { share: post.source.length === 0 ? 0 : length / post.source.length, reasons: post.unread.map(({ reason }) => reason) }
}
