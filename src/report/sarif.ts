import type { Finding, Reporter, RuleInfo, Run, RunProblem } from '../finding.ts'
import type { Confidence, Severity } from '../rule.ts'
import { fingerprintOf } from './fingerprint.ts'
import { inert, inertJson } from './inert.ts'
import { bySeverity } from './tally.ts'

/** GitHub rejects a run with more results (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000
const home = 'https://github.com/postcheck/postcheck'

/** SARIF 2.1.0 as GitHub code scanning reads it. No snippet of a post is in it. */
export const sarif: Reporter = (run) => {
  const rules = run.rules
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const seen = new Map<string, number>()
  const findings = bySeverity(run.results.flatMap((result) => [...result.findings, ...result.suppressed]))
  return `${inertJson(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'postcheck', version: run.version, semanticVersion: run.version, informationUri: home, rules: rules.map(sarifRule) } },
          automationDetails: { id: 'postcheck/' },
          columnKind: 'utf16CodeUnits',
          invocations: [invocation(run, findings.length)],
          results: findings.slice(0, mostResults).map((finding) => sarifResult(finding, indexOf.get(finding.ruleId), seen)),
        },
      ],
    },
    2,
  )}\n`
}

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }
const problemSeverity: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' }
const precision: Readonly<Record<Severity, string>> = { error: 'high', warning: 'medium', info: 'low' }
const rank: Readonly<Record<Confidence, number>> = { high: 90, medium: 60, low: 30 }

function sarifRule({ id, severity, summary, why, fix, tags, sensitive, url }: RuleInfo) {
  return {
    id,
    name: id
      .split(/[/-]/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: { text: `${why} ${fix}`, markdown: `${why}\n\n**Instead:** ${fix}\n\n[${id}](${url})` },
    helpUri: url,
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [...new Set([id.split('/')[0] ?? '', ...(sensitive ? ['security'] : []), ...tags])].slice(0, 20),
      precision: precision[severity],
      // GitHub shows a rule with a security severity among the security alerts: there belong the identifiers of patients only.
      ...(sensitive ? { 'security-severity': severity === 'error' ? '9.1' : '6.5' } : { 'problem.severity': problemSeverity[severity] }),
    },
  }
}

function sarifResult(finding: Finding, ruleIndex: number | undefined, seen: Map<string, number>) {
  const { ruleId, severity, confidence, message, path, start, end, suppression } = finding
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    rank: rank[confidence],
    message: { text: inert(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: path
              .replace(/\p{Surrogate}/gu, '\ufffd')
              .split('/')
              .map(encodeURIComponent)
              .join('/'),
          },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.line === start.line ? Math.max(end.column, start.column + 1) : end.column,
          },
        },
      },
    ],
    partialFingerprints: { 'postcheck/v1': fingerprint(finding, seen) },
    // On all results or on none (SARIF 2.1.0, 3.27.23).
    suppressions: suppression
      ? [{ kind: suppression.kind === 'config' || suppression.kind === 'baseline' ? 'external' : 'inSource', justification: inert(suppression.reason) }]
      : [],
  }
}

/** Stays the same while lines move: rule, post and the masked line, counted where they repeat. The match itself is never hashed. */
function fingerprint({ ruleId, path, message, frame }: Finding, seen: Map<string, number>): string {
  const key = fingerprintOf([ruleId, path, frame?.text ?? message])
  const occurrence = (seen.get(key) ?? 0) + 1
  seen.set(key, occurrence)
  return `${key}:${occurrence}`
}

function invocation({ problems }: Run, found: number) {
  const cut = found > mostResults ? [notification({ kind: 'report', message: `Only the worst ${mostResults} of ${found} findings are in this report.` })] : []
  return { executionSuccessful: problems.every(({ kind }) => kind === 'note'), toolExecutionNotifications: [...problems.map(notification), ...cut] }
}

function notification({ kind, message }: RunProblem) {
  return { level: kind === 'note' ? 'note' : 'error', descriptor: { id: kind }, message: { text: inert(message) } }
}
