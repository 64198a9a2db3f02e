import type { Finding, Reporter, RunProblem } from '../finding.ts'
import { inert } from './inert.ts'
import { bySeverity } from './tally.ts'

/** GitHub keeps this many annotations of a kind a step and drops the rest in silence (actions/toolkit, docs/problem-matchers.md). */
const mostOfKind = 10

/** Workflow commands that annotate a pull request: worst first, within GitHub's limits, and a notice of how many were left out. */
export const github: Reporter = (run) => {
  const commands = {
    error: [...run.problems.filter(({ kind }) => kind !== 'note').map(problemCommand), ...commandsOf('error')],
    warning: commandsOf('warning'),
    notice: commandsOf('info'),
  }
  function commandsOf(severity: Finding['severity']): string[] {
    return bySeverity(run.results.flatMap(({ findings }) => findings))
      .filter((finding) => finding.severity === severity)
      .map(findingCommand)
  }
  const shown = [commands.error.slice(0, mostOfKind), commands.warning.slice(0, mostOfKind)].flat()
  const left = commands.error.length + commands.warning.length - shown.length
  const notices = left > 0 || commands.notice.length > mostOfKind ? commands.notice.slice(0, mostOfKind - 1) : commands.notice
  const hidden = left + commands.notice.length - notices.length
  const more = hidden > 0 ? [`::notice title=postcheck::${escapeData(`${hidden} more findings: see the summary of this job`)}`] : []
  return [...shown, ...notices, ...more].map((command) => `${command}\n`).join('')
}

const kinds = { error: 'error', warning: 'warning', info: 'notice' } as const

function findingCommand({ ruleId, severity, message, path, start, end }: Finding): string {
  // GitHub accepts columns only where the annotation stays on one line.
  const columns = end.line === start.line ? `,col=${start.column},endColumn=${Math.max(end.column, start.column + 1)}` : ''
  return `::${kinds[severity]} file=${escapeProperty(path)},line=${start.line},endLine=${end.line}${columns},title=${escapeProperty(`postcheck ${ruleId}`)}::${escapeData(message)}`
}

function problemCommand({ path, message }: RunProblem): string {
  return `::error ${path === undefined ? '' : `file=${escapeProperty(path)},`}title=postcheck::${escapeData(message)}`
}

/** As actions/toolkit escapes (packages/core/src/command.ts). */
function escapeData(text: string): string {
  return inert(text).replaceAll('%', '%25').replaceAll('##[', '#\u200b#[')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
