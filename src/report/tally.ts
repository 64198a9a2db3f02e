import type { Finding, Run } from '../finding.ts'
import type { Severity } from '../rule.ts'

/** The figures of a run. */
export interface Tally {
  readonly posts: number
  readonly words: number
  readonly rules: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly ignored: number
  /** Things asked for that were not done. */
  readonly failures: number
}

export function tally(run: Run): Tally {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { findings } of run.results) for (const { severity } of findings) counts[severity]++
  return {
    posts: run.results.length,
    words: run.results.reduce((sum, { words }) => sum + words, 0),
    rules: run.rules.filter(({ id }) => !id.startsWith('postcheck/')).length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    suppressed: run.results.reduce((sum, { suppressed }) => sum + suppressed.length, 0),
    ignored: run.ignored,
    failures: run.problems.filter(({ kind }) => kind !== 'note').length,
  }
}

/** Worst first, then in order of place. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severityRank[a.severity] - severityRank[b.severity])
}

export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }
