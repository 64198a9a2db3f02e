import type { Span } from '../span.ts'
import { FILLER } from './templates.ts'

export interface MaskedMdx {
  readonly text: string
  readonly comments: readonly Span[]
  /** Imports, exports and expressions: read as code. */
  readonly code: readonly Span[]
}

/**
 * Blanks what makes MDX more than Markdown, at equal length: `import` and `export` statements, `{expressions}` and comments. Component tags are left to the HTML reader,
 * and one that has a line for itself no longer hides the Markdown below it. A brace that never closes is text, so no post fails to parse.
 */
export function maskMdx(source: string): MaskedMdx {
  const comments: Span[] = []
  const code: Span[] = []
  const kept: string[] = []
  let at = 0
  const blank = (start: number, end: number, fill: string): void => {
    kept.push(source.slice(at, start), source.slice(start, end).replace(/[^\n]/g, fill))
    at = end
  }
  const closings = closingBraces(source)
  const opening = /^(?:import|export)\b|\{|^(?:```|~~~)/gm
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = match.index
    if (match[0] === '```' || match[0] === '~~~') {
      const close = source.indexOf(`\n${match[0]}`, start)
      opening.lastIndex = close < 0 ? source.length : close + 4
      continue
    }
    if (match[0] !== '{') {
      const end = statementEnd(source, start)
      code.push({ start, end })
      blank(start, end, ' ')
      opening.lastIndex = end
      continue
    }
    const end = closings.get(start)
    if (end === undefined) continue
    const isComment = /^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(source.slice(start, end))
    ;(isComment ? comments : code).push({ start, end })
    blank(start, end, FILLER)
    opening.lastIndex = end
  }
  kept.push(source.slice(at))
  return { text: blankTagLines(blankFilledLines(kept.join(''))), comments, code }
}

/** An import or export runs to the first empty line. */
function statementEnd(source: string, start: number): number {
  const gap = /\n[ \t]*\r?\n/g
  gap.lastIndex = start
  return gap.exec(source)?.index ?? source.length
}

const mostOfExpression = 20_000

/** Ends of the expressions by the offset of their opening brace, in one pass; one that is longer than 20,000 characters is none. Braces in strings, comments and fenced code do not count. */
function closingBraces(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  const token = /[{}]|(["'])(?:\\.|(?!\1)[^\\\n]){0,500}\1|\/\*|^(?:```|~~~)/gm
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [sign] = match
    if (sign === '{') open.push(match.index)
    else if (sign === '}') {
      const start = open.pop()
      if (start !== undefined && match.index - start < mostOfExpression) ends.set(start, match.index + 1)
    } else if (sign === '/*' || sign === '```' || sign === '~~~') {
      if (sign === '/*' && open.length === 0) continue
      const close = source.indexOf(sign === '/*' ? '*/' : `\n${sign}`, token.lastIndex)
      if (close < 0 && sign === '/*') break
      token.lastIndex = close < 0 ? source.length : close + (sign === '/*' ? 2 : 4)
    } else if (open.length === 0) token.lastIndex = match.index + 1
  }
  return ends
}

function blankFilledLines(text: string): string {
  return text.replace(new RegExp(`^[ \\t]*${FILLER}[ \\t${FILLER}]*$`, 'gm'), (line) => ' '.repeat(line.length))
}

/** CommonMark reads everything under a lone tag as HTML up to an empty line; in MDX it is Markdown. */
function blankTagLines(text: string): string {
  return text.replace(/^[ \t]*<\/?[A-Z][\w.]*(?:\s[^<>]{0,2000})?\/?>[ \t]*$/gm, (line) => line.replace(/[^\n]/g, ' '))
}
