import type { Finding, PostResult, Run } from './finding.ts'
import { fingerprint } from './fingerprint.ts'

/** Findings that were known when the baseline was written, as fingerprints of masked lines, by post and rule. Holds no text of a post. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** All findings of a run that a baseline may hold. Possible identifiers are not among them: on a masked line one name looks like another, so a new one would pass for the old. */
export function baselineOf(run: Run): Baseline {
  const baseline: Record<string, Record<string, string[]>> = {}
  for (const { path, findings } of run.results) {
    const seen = new Map<string, number>()
    for (const finding of findings.filter(mayBeKnown)) {
      baseline[path] ??= {}
      baseline[path][finding.ruleId] ??= []
      baseline[path][finding.ruleId]?.push(fingerprint(finding, seen))
    }
  }
  return baseline
}

/** The run with the findings that the baseline knows set apart as suppressed, and how many of its entries were found no more. */
export function withoutKnown(run: Run, baseline: Baseline): { readonly run: Run; readonly gone: number } {
  let found = 0
  const results = run.results.map((result): PostResult => {
    const known = new Set(Object.values(baseline[result.path] ?? {}).flat())
    if (known.size === 0) return result
    const seen = new Map<string, number>()
    const isKnown = (finding: Finding): boolean => mayBeKnown(finding) && known.has(fingerprint(finding, seen))
    const findings: Finding[] = []
    const suppressed: Finding[] = [...result.suppressed]
    for (const finding of result.findings) {
      if (isKnown(finding)) suppressed.push({ ...finding, suppression: { kind: 'config', reason: 'known since the baseline was written' } })
      else findings.push(finding)
    }
    found += result.findings.length - findings.length
    return { ...result, findings, suppressed }
  })
  const checked = new Set(run.results.map(({ path }) => path))
  const expected = Object.entries(baseline).filter(([path]) => checked.has(path))
  return { run: { ...run, results }, gone: expected.flatMap(([, rules]) => Object.values(rules).flat()).length - found }
}

/** A baseline from the value of its file; undefined where it is none. */
export function readBaseline(value: unknown): Baseline | undefined {
  if (!isRecord(value) || value.postcheckBaseline !== 1 || !isRecord(value.posts)) return undefined
  for (const rules of Object.values(value.posts)) {
    if (!isRecord(rules)) return undefined
    for (const list of Object.values(rules)) if (!Array.isArray(list) || !list.every((entry) => typeof entry === 'string')) return undefined
  }
  return value.posts as Baseline
}

function mayBeKnown({ sensitive, ruleId }: Finding): boolean {
  return !sensitive && !ruleId.startsWith('postcheck/')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
