import type { Finding } from '../finding.ts'
import { severityRank } from './tally.ts'

/** The findings of one rule at one level in one post, in order of place. */
export type FindingGroup = readonly [Finding, ...Finding[]]

/** Groups a post's findings by rule and level: worst level first, then by the place of each group's first finding. */
export function groupByRule(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.ruleId}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].sort(([a], [b]) => severityRank[a.severity] - severityRank[b.severity] || a.start.offset - b.start.offset)
}
