import type { Reporter } from '../finding.ts'
import { inertJson } from './inert.ts'
import { jsonFinding, jsonResult, jsonSummary, jsonTool } from './json.ts'

/** One JSON value a line, each with a `type`: `finding`, `post` (after its findings), `problem`, and last `summary`. */
export const jsonl: Reporter = (run) => {
  const lines: unknown[] = []
  for (const result of run.results) {
    for (const finding of result.findings) lines.push({ type: 'finding', path: result.path, ...jsonFinding(finding) })
    lines.push({ type: 'post', ...jsonResult(result) })
  }
  for (const problem of run.problems) lines.push({ type: 'problem', ...problem })
  lines.push({ type: 'summary', schemaVersion: 1, tool: jsonTool(run), ...jsonSummary(run) })
  return lines.map((line) => `${inertJson(line)}\n`).join('')
}
