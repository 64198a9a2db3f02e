import type { Finding, FindingSuggestion, Place, PostResult, RuleInfo } from './finding.ts'
import type { Confidence, Severity } from './rule.ts'

/** A result in short: without its path and what its rules say anyway, and with lists for the objects of which there are many. A third of the text, read twice as fast. */
export interface PackedResult extends Omit<PostResult, 'path' | 'findings' | 'suppressed'> {
  readonly findings: readonly PackedFinding[]
  readonly suppressed: readonly PackedFinding[]
}

type PackedFinding = readonly [rule: number, severity: number, confidence: number, message: string, ...place: PackedSpan, rest?: Rest]
type PackedSpan = readonly [line: number, column: number, offset: number, endLine: number, endColumn: number, endOffset: number]
type PackedSuggestion = readonly [text: string, place: PackedSpan, safe: 0 | 1]

interface Rest extends Pick<Finding, 'score' | 'surface' | 'suppression' | 'frame'> {
  readonly because?: readonly string[]
  readonly suggestions?: readonly PackedSuggestion[]
}

const severities: readonly Severity[] = ['error', 'warning', 'info']
const confidences: readonly Confidence[] = ['high', 'medium', 'low']

/** `rules` are those that the findings may be of. */
export function packResult({ path: _, findings, suppressed, ...result }: PostResult, rules: readonly RuleInfo[]): PackedResult {
  const numbers = new Map(rules.map(({ id }, number) => [id, number]))
  const pack = (finding: Finding): PackedFinding => packFinding(finding, numbers.get(finding.ruleId) ?? -1)
  return { ...result, findings: findings.map(pack), suppressed: suppressed.map(pack) }
}

/** Undoes `packResult`; undefined where the rules are not those of then. */
export function unpackResult(packed: PackedResult, path: string, rules: readonly RuleInfo[]): PostResult | undefined {
  const unpack = (finding: PackedFinding): Finding | undefined => {
    const rule = rules[finding[0]]
    return rule && unpackFinding(finding, path, rule)
  }
  const findings = packed.findings.map(unpack)
  const suppressed = packed.suppressed.map(unpack)
  const isWhole = (list: readonly (Finding | undefined)[]): list is readonly Finding[] => !list.includes(undefined)
  if (!isWhole(findings) || !isWhole(suppressed)) return undefined
  return { ...packed, path, findings, suppressed }
}

function packFinding(finding: Finding, rule: number): PackedFinding {
  const { severity, confidence, message, because, suggestions, score, surface, suppression, frame } = finding
  const rest: Rest = {
    ...(because.length > 0 && { because }),
    ...(suggestions.length > 0 && { suggestions: suggestions.map((suggestion) => [suggestion.text, packSpan(suggestion), suggestion.safe ? 1 : 0] as const) }),
    ...(score !== undefined && { score }),
    ...(surface && { surface }),
    ...(suppression && { suppression }),
    ...(frame && { frame }),
  }
  const head = [rule, severities.indexOf(severity), confidences.indexOf(confidence), message, ...packSpan(finding)] as const
  return Object.keys(rest).length > 0 ? [...head, rest] : head
}

const nothing: readonly never[] = []

function unpackFinding(packed: PackedFinding, path: string, rule: RuleInfo): Finding {
  const [, severity, confidence, message, line, column, offset, endLine, endColumn, endOffset, rest] = packed
  // One shape for all but a few: there may be tens of thousands.
  const finding = {
    ruleId: rule.id,
    severity: severities[severity] ?? rule.severity,
    confidence: confidences[confidence] ?? 'high',
    message,
    path,
    start: { line, column, offset },
    end: { line: endLine, column: endColumn, offset: endOffset },
    suggestions: rest?.suggestions?.map(unpackSuggestion) ?? nothing,
    because: rest?.because ?? nothing,
    sensitive: rule.sensitive,
    url: rule.url,
  }
  if (rest === undefined) return finding
  const { score, surface, suppression, frame } = rest
  if (score === undefined && !surface && !suppression && !frame) return finding
  return { ...finding, ...(score !== undefined && { score }), ...(surface && { surface }), ...(suppression && { suppression }), ...(frame && { frame }) }
}

function unpackSuggestion([text, place, safe]: PackedSuggestion): FindingSuggestion {
  return { text, ...unpackSpan(place), safe: safe === 1 }
}

function packSpan({ start, end }: { readonly start: Place; readonly end: Place }): PackedSpan {
  return [start.line, start.column, start.offset, end.line, end.column, end.offset]
}

function unpackSpan([line, column, offset, endLine, endColumn, endOffset]: PackedSpan): { readonly start: Place; readonly end: Place } {
  return { start: { line, column, offset }, end: { line: endLine, column: endColumn, offset: endOffset } }
}
