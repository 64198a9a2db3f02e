import type { Finding, PostResult, Reporter, Run } from '../finding.ts'
import { inertJson } from './inert.ts'
import { tally } from './tally.ts'

/** The whole run as one JSON value: a contract, described by `jsonReportSchema`. Findings of every level are in it. */
export const json: Reporter = (run) => `${inertJson(jsonReport(run), 2)}\n`

/** The run in the shape of the JSON report. */
export function jsonReport(run: Run) {
  return { schemaVersion: 1, tool: jsonTool(run), summary: jsonSummary(run), results: run.results.map(jsonResult), problems: run.problems }
}

export function jsonTool({ version }: Run) {
  return { name: 'postcheck', version }
}

export function jsonSummary(run: Run) {
  const { posts, words, rules, errors, warnings, infos, suppressed, ignored } = tally(run)
  return { posts, words, rules, errors, warnings, infos, suppressed, ignored, durationMs: Math.round(run.durationMs) }
}

function jsonResult({ path, audience, words, metrics, findings, unread }: PostResult) {
  return { path, audience, words, metrics, ...(unread.share > 0 && { unread }), findings: findings.map(jsonFinding) }
}

export function jsonFinding({ ruleId, severity, confidence, message, because, score, sensitive, surface, start, end, suggestions, url }: Finding) {
  return {
    ruleId,
    severity,
    confidence,
    message,
    because,
    ...(score !== undefined && { score }),
    sensitive,
    ...(surface !== undefined && { surface }),
    start,
    end,
    suggestions,
    url,
  }
}
