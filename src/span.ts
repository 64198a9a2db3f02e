/** A stretch of a post's source: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Of `count` items in order, how many come before the first for which `isBefore` no longer holds. Asks for the logarithm of them. */
export function partitionPoint(count: number, isBefore: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The last of spans, which are in order of their starts, that begins at an offset or before it. */
export function lastStartingAt<Stretch extends Span>(spans: readonly Stretch[], offset: number): Stretch | undefined {
  return spans[partitionPoint(spans.length, (i) => spans[i]!.start <= offset) - 1]
}
