import { partitionPoint, type Span } from '../../src/span.ts'

/** Spans in order of start, none inside another, for questions in logarithmic time. */
export type SpanSet = readonly Span[]

/** Sorts spans and drops those that lie inside an earlier one. */
export function spanSet(spans: readonly Span[]): SpanSet {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span)
  return kept
}

/** True when one of the spans shares a character with this one, or lies less than `distance` characters from it. */
export function touches(spans: SpanSet, { start, end }: Span, distance = 0): boolean {
  const from = partitionPoint(spans.length, (i) => spans[i]!.end <= start - distance)
  const next = spans[from]
  return next !== undefined && next.start < end + distance
}
