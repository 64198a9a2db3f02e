import type { Frame } from '../finding.ts'
import { inert } from './inert.ts'
import { displayWidth, startWithin } from './width.ts'

/** The line of a finding, cut to a window around the span: what stands before it, the span, what comes after. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Cuts a frame to `width` columns, at blanks where there are some near; `…` stands for what was cut. */
export function excerpt(frame: Frame, width: number): Excerpt {
  const text = inert(frame.text)
  const before = text.slice(0, frame.start).trimStart()
  const marked = text.slice(frame.start, frame.end)
  const after = text.slice(frame.end).trimEnd()
  if (displayWidth(before) + displayWidth(marked) + displayWidth(after) <= width) return { before, marked, after }
  const kept = cutEnd(marked, width - Math.min(displayWidth(before), Math.floor(width / 3)))
  const room = width - displayWidth(kept)
  if (kept !== marked) return { before: cutStart(before, room), marked: kept, after: '' }
  const lead = Math.max(Math.floor(room * 0.6), room - displayWidth(after))
  const start = cutStart(before, lead)
  return { before: start, marked, after: cutEnd(after, room - displayWidth(start)) }
}

function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  if (width < 2) return ''
  const start = startWithin(text, width - 1)
  const blank = start.lastIndexOf(' ')
  return `${blank > start.length - 20 ? start.slice(0, blank) : start}…`
}

function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  if (width < 2) return ''
  let end = ''
  for (const character of [...text.slice(-2 * width)].reverse()) {
    if (displayWidth(character + end) > width - 1) break
    end = character + end
  }
  const blank = end.indexOf(' ')
  return `…${blank >= 0 && blank < 20 ? end.slice(blank + 1) : end}`
}
