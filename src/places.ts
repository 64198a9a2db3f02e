import type { Place } from './finding.ts'
import { partitionPoint } from './span.ts'

/** Turns offsets into lines and columns; built once a post. */
export interface Lines {
  readonly placeAt: (offset: number) => Place
  /** Start of a line (from 1) and the offset after its last character, without its line ending. */
  readonly spanOf: (line: number) => { readonly start: number; readonly end: number }
  readonly count: number
}

export function indexLines(source: string): Lines {
  const starts = lineStarts(source)
  // Editors show no byte order mark and count none.
  const unseen = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const lineAt = (offset: number): number => Math.max(0, partitionPoint(starts.length, (i) => starts[i]! <= offset) - 1)
  return {
    count: starts.length,
    placeAt: (given) => {
      const offset = Math.max(0, Math.min(given, source.length))
      const line = lineAt(offset)
      return { line: line + 1, column: Math.max(1, offset - (starts[line] ?? 0) + 1 - (line === 0 ? unseen : 0)), offset }
    },
    spanOf: (line) => {
      const start = starts[line - 1] ?? source.length
      const next = starts[line]
      const end = next === undefined ? source.length : next - 1
      return { start, end: source[end - 1] === '\r' ? end - 1 : end }
    },
  }
}

/** A carriage return alone ends a line too, as in Markdown (CommonMark, 2.1). */
function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  if (!/\r(?!\n)/.test(source)) return starts
  return [0, ...Array.from(source.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)]
}
