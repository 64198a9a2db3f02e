import type { Finding, PostResult, Reporter, Run } from '../finding.ts'
import { inertEscapes, inertJson } from './inert.ts'
import { tally } from './tally.ts'

/** The whole run as one JSON value, one finding a line: a contract, described by `jsonReportSchema`. Findings of every level are in it. */
export const json: Reporter = (run) => {
  const results = run.results.map(({ findings, ...result }) => {
    const head = JSON.stringify(jsonResult(result)).slice(0, -1)
    const lines = findings.map((finding) => `      ${JSON.stringify(jsonFinding(finding))}`)
    return inertEscapes(`    ${head},"findings":${list(lines, '    ')}}`)
  })
  const problems = run.problems.map((problem) => `    ${inertJson(problem)}`)
  return [
    '{',
    '  "schemaVersion": 1,',
    `  "tool": ${inertJson(jsonTool(run))},`,
    `  "summary": ${inertJson(jsonSummary(run))},`,
    `  "results": ${list(results, '  ')},`,
    `  "problems": ${list(problems, '  ')}`,
    '}\n',
  ].join('\n')
}

function list(lines: readonly string[], indent: string): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n${indent}]`
}

export function jsonTool({ version }: Run) {
  return { name: 'postcheck', version }
}

export function jsonSummary(run: Run) {
  const { posts, words, rules, errors, warnings, infos, suppressed, ignored } = tally(run)
  return { posts, words, rules, errors, warnings, infos, suppressed, ignored, durationMs: Math.round(run.durationMs) }
}

export function jsonResult({ path, audience, language, words, metrics, unread }: Omit<PostResult, 'findings'>) {
  return { path, audience, language, words, metrics, ...(unread.share > 0 && { unread }) }
}

export function jsonFinding({ ruleId, severity, confidence, message, because, score, sensitive, surface, start, end, suggestions, url }: Finding) {
  // What is undefined is left out of JSON; leaving it out here would take ten times as long.
  return { ruleId, severity, confidence, message, because, score, sensitive, surface, start, end, suggestions, url }
}
