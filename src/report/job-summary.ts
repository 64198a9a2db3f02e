import type { Run } from '../finding.ts'
import { inert } from './inert.ts'
import { summaryLine } from './summary.ts'
import { bySeverity } from './tally.ts'

/** Most rows of the table: GitHub takes a summary of at most 1 MiB a step. */
const mostRows = 1000

/** The run as Markdown, for the summary page of a GitHub job. */
export function jobSummary(run: Run): string {
  const findings = bySeverity(run.results.flatMap((result) => result.findings))
  const rows = findings.slice(0, mostRows).map(({ severity, path, start, message, ruleId, url }) => {
    return `| ${severity} | ${escapeCell(path)}:${start.line}:${start.column} | ${escapeCell(message)} | [${ruleId}](${url}) |`
  })
  const table = rows.length > 0 ? ['| | Place | Finding | Rule |', '|---|---|---|---|', ...rows, ''] : []
  const more = findings.length > mostRows ? [`${findings.length - mostRows} more findings are not listed.`, ''] : []
  const problems = run.problems.filter(({ kind }) => kind !== 'note').map(({ message }) => `- **Not checked:** ${escapeCell(message)}`)
  return `${['## postcheck', '', escapeCell(summaryLine(run)), '', ...problems, ...(problems.length > 0 ? [''] : []), ...table, ...more].join('\n')}\n`
}

/** A text that stays text in a Markdown table cell. */
function escapeCell(text: string): string {
  return inert(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]|~#@]/g, (character) => `&#${character.charCodeAt(0)};`)
}
