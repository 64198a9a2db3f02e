import { PostcheckError } from './errors.ts'
import type { Finding, Run } from './finding.ts'
import { fingerprintOf } from './report/fingerprint.ts'

/**
 * Findings that a repository has decided to live with: by post and rule, a fingerprint of the masked line for each. It holds no text, and never a finding of a sensitive rule: what could identify a
 * patient is mended, or accepted with a reason beside it.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>

/** How the file calls a post of a run. */
type NameOf = (path: string) => string

/** What a run found, as a baseline. The run must have kept the lines of all findings. */
export function baselineOf(run: Run, nameOf: NameOf): Baseline {
  const posts = run.results.map(({ path, findings }): [string, ReadonlyMap<string, readonly string[]>] => {
    const rules = new Map<string, string[]>()
    for (const finding of findings.filter(mayBeKnown)) rules.set(finding.ruleId, [...(rules.get(finding.ruleId) ?? []), fingerprint(finding)])
    return [nameOf(path), rules]
  })
  return new Map(posts.filter(([, rules]) => rules.size > 0))
}

/** The run with every finding that the baseline knows among the suppressed ones, and how many entries for its posts are gone. */
export function withoutKnown(run: Run, baseline: Baseline, nameOf: NameOf): { readonly run: Run; readonly gone: number } {
  let gone = 0
  const results = run.results.map((result) => {
    const open = openEntries(baseline.get(nameOf(result.path)))
    const isKnown = (finding: Finding): boolean => mayBeKnown(finding) && open.take(finding.ruleId, fingerprint(finding))
    const known = new Set(result.findings.filter(isKnown))
    gone += open.left()
    if (known.size === 0) return result
    const suppressed = [...known].map((finding) => ({ ...finding, suppression: { kind: 'baseline' as const, reason: 'known since the baseline was made' } }))
    return { ...result, findings: result.findings.filter((finding) => !known.has(finding)), suppressed: [...result.suppressed, ...suppressed] }
  })
  return { run: { ...run, results }, gone }
}

/** A baseline without the entries that a run did not find again; posts that the run did not check stay. Never knows more than before. */
export function pruned(baseline: Baseline, run: Run, nameOf: NameOf): Baseline {
  const found = baselineOf(run, nameOf)
  const checked = new Set(run.results.map(({ path }) => nameOf(path)))
  const posts = [...baseline].map(([name, rules]): [string, ReadonlyMap<string, readonly string[]>] => {
    if (!checked.has(name)) return [name, rules]
    const open = openEntries(found.get(name))
    const kept = [...rules].map(([rule, prints]): [string, readonly string[]] => [rule, prints.filter((print) => open.take(rule, print))])
    return [name, new Map(kept.filter(([, prints]) => prints.length > 0))]
  })
  return new Map(posts.filter(([, rules]) => rules.size > 0))
}

export function countEntries(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, rules) => sum + [...rules.values()].reduce((number, { length }) => number + length, 0), 0)
}

/** One rule of a post a line, sorted, so that a review shows what changed. */
export function formatBaseline(baseline: Baseline): string {
  const posts = sorted(baseline).map(([name, rules]) => {
    const lines = sorted(rules).map(([rule, prints]) => `      ${JSON.stringify(rule)}: ${JSON.stringify(prints.toSorted())}`)
    return `    ${JSON.stringify(name)}: {\n${lines.join(',\n')}\n    }`
  })
  return `{\n  "version": 1,\n  "posts": {${posts.length > 0 ? `\n${posts.join(',\n')}\n  ` : ''}}\n}\n`
}

/** Reads what `formatBaseline` wrote; `shown` is the file as messages name it. */
export function parseBaseline(text: string, shown: string): Baseline {
  const wrong = (what: string): PostcheckError =>
    new PostcheckError(`The baseline ${shown} ${what}. Take it from version control again, or make it anew: postcheck baseline update.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw wrong('is not valid JSON')
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.posts)) throw wrong('is no baseline of this version of postcheck')
  return new Map(
    Object.entries(value.posts).map(([name, rules]) => {
      if (!isRecord(rules)) throw wrong('holds a post without rules')
      return [name, new Map(Object.entries(rules).map(([rule, prints]) => [rule, printsOf(prints, () => wrong('holds something that is no fingerprint'))]))]
    }),
  )
}

function printsOf(given: unknown, wrong: () => Error): readonly string[] {
  if (!Array.isArray(given) || !given.every((print): print is string => typeof print === 'string' && /^[\da-f]{16}$/.test(print))) throw wrong()
  return given
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Mistakes in suppressions and crashes are never known. */
function mayBeKnown({ sensitive, ruleId }: Finding): boolean {
  return !sensitive && !ruleId.startsWith('postcheck/')
}

/** Messages count what they speak of, and change when the post does elsewhere. */
function fingerprint({ ruleId, frame }: Finding): string {
  return fingerprintOf(frame === undefined ? [ruleId] : [ruleId, frame.text])
}

/** Entries of a post, each to be taken once. */
function openEntries(rules: ReadonlyMap<string, readonly string[]> | undefined) {
  const open = new Map<string, number>()
  for (const [rule, prints] of rules ?? []) for (const print of prints) open.set(`${rule} ${print}`, (open.get(`${rule} ${print}`) ?? 0) + 1)
  return {
    take(rule: string, print: string): boolean {
      const left = open.get(`${rule} ${print}`) ?? 0
      open.set(`${rule} ${print}`, left - 1)
      return left > 0
    },
    left: () => [...open.values()].reduce((sum, number) => sum + Math.max(0, number), 0),
  }
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): readonly [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}
