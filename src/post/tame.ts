import { FILLER } from './templates.ts'

const deepest = 50
const widestIndent = 200
const mostEmphasis = 300
const mostBrackets = 2000

const deepPrefix = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${deepest + 1}}`, 'gm')
const wideIndent = new RegExp(`^[ \\t]{${widestIndent + 1},}`, 'gm')

/**
 * Takes from hostile text what costs a Markdown parser more than linear time or its stack: containers nested more than 50 deep, and paragraphs with hundreds of emphasis marks
 * or thousands of brackets, which no author writes. Those marks become filler at equal length; the text between them is read as ever.
 */
export function tame(text: string): string {
  return tameParagraphs(tamePrefixes(text))
}

function tamePrefixes(text: string): string {
  const shallow = text.search(deepPrefix) < 0 ? text : text.replace(/^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+/gm, cutMarkers)
  return shallow.search(wideIndent) < 0
    ? shallow
    : shallow.replace(wideIndent, (blanks) => blanks.slice(0, widestIndent) + FILLER.repeat(blanks.length - widestIndent))
}

function cutMarkers(prefix: string): string {
  let markers = 0
  return prefix.replace(/>|[-*+]|\d+[.)]/g, (marker) => (++markers > deepest ? FILLER.repeat(marker.length) : marker))
}

function tameParagraphs(text: string): string {
  const parts: string[] = []
  let kept = 0
  let start = 0
  let emphasis = 0
  let brackets = 0
  const finish = (end: number): void => {
    if (emphasis > mostEmphasis || brackets > mostBrackets) {
      parts.push(text.slice(kept, start), text.slice(start, end).replace(/[*_~[\]!<`]/g, FILLER))
      kept = end
    }
    start = end
    emphasis = 0
    brackets = 0
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x0a) {
      if (opensBlock(text, i + 1)) finish(i + 1)
    } else if (code === 0x2a || code === 0x5f || code === 0x7e) {
      if (text.charCodeAt(i - 1) !== code) emphasis++
    } else if (code === 0x5b || code === 0x5d) brackets++
  }
  finish(text.length)
  return kept === 0 && parts.length === 0 ? text : parts.join('') + text.slice(kept)
}

/** Whether the line that starts here is empty or opens a block of its own, so that no emphasis runs into it. */
function opensBlock(text: string, at: number): boolean {
  let i = at
  while (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0x09) i++
  const code = text.charCodeAt(i)
  return (
    Number.isNaN(code) ||
    code === 0x0a ||
    code === 0x0d ||
    code === 0x23 ||
    code === 0x2d ||
    code === 0x2b ||
    code === 0x3e ||
    code === 0x7c ||
    (code === 0x2a && text.charCodeAt(i + 1) === 0x20)
  )
}
