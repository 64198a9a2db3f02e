import { displayWidth, startWithin } from './width.ts'

/** Breaks a text into lines of at most `width` columns, at blanks; a word that is longer is split. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (displayWidth(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (displayWidth(line) > width) {
      const start = startWithin(line, width) || line.slice(0, 1)
      lines.push(start)
      line = line.slice(start.length)
    }
  }
  return [...lines, line]
}
