import type { Finding } from './finding.ts'
import { changesOf, type Draft, draftText, type Fix, mend, moved } from './fixes.ts'
import { type LintResult, type LintSettings, lint } from './lint.ts'
import { indexLines } from './places.ts'
import type { PostInput } from './post/parse.ts'
import type { Severity } from './rule.ts'
import { overlaps, type Span } from './span.ts'

/** A post before and after its safe suggestions were taken. */
export interface FixedPost {
  readonly source: string
  /** What was changed in the source as it was, in order, none touching another. */
  readonly changes: readonly Fix[]
  /** How many suggestions were taken. */
  readonly count: number
  /** What the rules say of the fixed text. */
  readonly checked: LintResult
}

/** A fix may make room for another, never for many: more rounds mean two rules that undo each other. */
const mostRounds = 10

/** Takes the safe suggestions of a post until none is left, but none that would give rise to another finding. `first` is what was found in the post. */
export function fixPost(input: PostInput, settings: LintSettings, first: LintResult, resourcesFor?: ResourcesFor): FixedPost {
  let draft: Draft = [{ start: 0, end: input.source.length }]
  let { source } = input
  let checked = first
  let count = 0
  let refused: readonly Span[] = []
  for (let round = 0; round < mostRounds; round++) {
    const step = fixOnce({ ...input, source }, (text) => lint({ ...input, source: text }, settings, resourcesFor), checked, refused)
    if (step === undefined) break
    draft = mend(draft, step.fixes)
    count += step.fixes.length
    source = draftText(draft, input.source)
    checked = step.checked
    refused = step.refused
  }
  return { source, changes: changesOf(draft, input.source), count, checked: { ...checked, ...withoutRefused(checked, refused) } }
}

type ResourcesFor = Parameters<typeof lint>[2]

interface Step {
  readonly fixes: readonly Fix[]
  readonly refused: readonly Span[]
  readonly checked: LintResult
}

/** One round. Fixes that would give rise to a finding are left out, and tried no more; their places come back as they are after the round. */
function fixOnce(input: PostInput, check: (source: string) => LintResult, before: LintResult, refusedBefore: readonly Span[]): Step | undefined {
  let refused = refusedBefore
  for (;;) {
    const fixes = before.fixes.filter((fix) => !refused.some((span) => overlaps(span, fix)))
    const move = moved(fixes)
    const here = (span: Span): Span => ({ start: move(span.start), end: move(span.end) })
    if (fixes.length === 0) return refused === refusedBefore ? undefined : { fixes, refused, checked: before }
    const source = draftText(mend([{ start: 0, end: input.source.length }], fixes), input.source)
    const checked = check(source)
    const arisen = arisenIn(checked.result.findings, before.result.findings, move)
    if (arisen.length === 0) return { fixes, refused: refused.map(here), checked }
    const lines = indexLines(source)
    const lineOf = ({ start }: Span): number => lines.placeAt(move(start)).line
    const culprits = fixes.filter((fix) => arisen.some(({ start, end }) => start.line <= lineOf(fix) && lineOf(fix) <= end.line))
    // A finding about the whole post stands far from what gave rise to it.
    refused = [...refused, ...(culprits.length > 0 ? culprits : fixes)]
  }
}

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }

/** Findings of rules that say more than before, where none of the family spoke as loud: hard sentences may become long ones, and a list that was cut off may show its next entry. */
function arisenIn(after: readonly Finding[], before: readonly Finding[], move: (offset: number) => number): readonly Finding[] {
  const families = counted(before, familyOf)
  const rose = new Set([...counted(after, familyOf)].filter(([family, count]) => count > (families.get(family) ?? 0)).map(([family]) => family))
  if (rose.size === 0) return []
  const counts = counted(before, ({ ruleId }) => ruleId)
  const countsNow = counted(after, ({ ruleId }) => ruleId)
  const placeOf = (finding: Finding, offset: number): string => `${familyOf(finding)} ${offset}`
  const known = new Map<string, number>()
  for (const finding of before) {
    const place = placeOf(finding, move(finding.start.offset))
    known.set(place, Math.max(known.get(place) ?? 0, rank[finding.severity]))
  }
  const found = after.filter((finding) => rose.has(familyOf(finding)) && (countsNow.get(finding.ruleId) ?? 0) > (counts.get(finding.ruleId) ?? 0))
  const isNew = (finding: Finding): boolean => (known.get(placeOf(finding, finding.start.offset)) ?? 0) < rank[finding.severity]
  return found.some(isNew) ? found.filter(isNew) : found
}

function familyOf({ ruleId }: Finding): string {
  return ruleId.split('/')[0] ?? ''
}

function counted(findings: readonly Finding[], keyOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return counts
}

/** What is not fixed is not called safe. */
function withoutRefused({ result, fixes }: LintResult, refused: readonly Span[]): Pick<LintResult, 'result' | 'fixes'> {
  const isRefused = (span: Span): boolean => refused.some((other) => overlaps(other, span))
  if (refused.length === 0) return { result, fixes }
  const judged = (finding: Finding): Finding => ({
    ...finding,
    suggestions: finding.suggestions.map((suggestion) =>
      suggestion.safe && isRefused({ start: suggestion.start.offset, end: suggestion.end.offset }) ? { ...suggestion, safe: false } : suggestion,
    ),
  })
  return { result: { ...result, findings: result.findings.map(judged) }, fixes: fixes.filter((fix) => !isRefused(fix)) }
}
