import { moved, type Revision } from '../fixes.ts'
import { indexLines, type Lines } from '../places.ts'
import { concealed, mergeSecrets, type Secret } from '../secrets.ts'
import { inert, withoutCommands } from './inert.ts'

const context = 3

/** A revision as a unified diff (POSIX.1-2024, diff -u). Lines that hold what must not be printed are masked, so such a diff is for reading. Empty without changes. */
export function unifiedDiff(revision: Revision): string {
  const old = page(revision.before, revision.secretsBefore)
  const now = page(revision.after, secretsOf(revision))
  const hunks = hunksOf(changedLines(revision, old.lines, now.lines), old.lines.count)
  if (hunks.length === 0) return ''
  const parts = hunks.map((hunk) => {
    const [first, last] = [hunk[0], hunk.at(-1)]
    if (!first || !last) return ''
    const from = Math.max(1, first.old.from - context)
    const to = Math.min(old.lines.count, last.old.to + context)
    const shift = first.now.from - first.old.from
    const nowTo = to + last.now.to - last.old.to
    const printed: string[] = []
    let at = from
    for (const change of hunk) {
      printed.push(...linesOf(old, ' ', at, change.old.from - 1), ...linesOf(old, '-', change.old.from, change.old.to))
      printed.push(...linesOf(now, '+', change.now.from, change.now.to))
      at = change.old.to + 1
    }
    printed.push(...linesOf(old, ' ', at, to))
    return `@@ -${range(from, to, old)} +${range(from + shift, nowTo, now)} @@\n${printed.join('')}`
  })
  const name = inert(revision.path)
  return withoutCommands(`--- ${name}\n+++ ${name}\n${parts.join('')}`)
}

interface Page {
  readonly source: string
  readonly secrets: readonly Secret[]
  readonly lines: Lines
}

function page(source: string, secrets: readonly Secret[]): Page {
  return { source, secrets, lines: indexLines(source) }
}

/** What must not be printed after the changes: what is found there, and what was found before them, wherever that stands now. */
function secretsOf({ changes, secretsBefore, secretsAfter }: Revision): readonly Secret[] {
  const move = moved(changes)
  const kept = secretsBefore.map((secret) => ({ ...secret, start: move(secret.start), end: move(secret.end) }))
  return mergeSecrets([...kept, ...secretsAfter])
}

/** Lines, from 1, both ends inclusive. */
interface Range {
  readonly from: number
  readonly to: number
}

interface Change {
  readonly old: Range
  readonly now: Range
}

/** The lines that changes touch, those of one line, and of one line and the next, taken together. */
function changedLines({ changes }: Revision, old: Lines, now: Lines): readonly Change[] {
  const found: Change[] = []
  let shift = 0
  for (const { start, end, text } of changes) {
    const begin = start + shift
    shift += text.length - (end - start)
    const change = {
      old: { from: old.placeAt(start).line, to: old.placeAt(end).line },
      now: { from: now.placeAt(begin).line, to: now.placeAt(begin + text.length).line },
    }
    const before = found.at(-1)
    if (before && before.old.to + 1 >= change.old.from)
      found[found.length - 1] = { old: { from: before.old.from, to: change.old.to }, now: { from: before.now.from, to: change.now.to } }
    else found.push(change)
  }
  return found
}

/** Changes whose surroundings meet stand in one hunk. */
function hunksOf(changes: readonly Change[], count: number): readonly (readonly Change[])[] {
  const hunks: Change[][] = []
  for (const change of changes) {
    const hunk = hunks.at(-1)
    const before = hunk?.at(-1)
    if (hunk && before && change.old.from - before.old.to <= 2 * context + 1 && before.old.to < count) hunk.push(change)
    else hunks.push([change])
  }
  return hunks
}

/** A text that ends with a line end has no further line. */
function lastLine({ source, lines }: Page): number {
  return source.endsWith('\n') ? lines.count - 1 : lines.count
}

function range(from: number, to: number, page: Page): string {
  const length = Math.min(to, lastLine(page)) - from + 1
  return length === 1 ? String(from) : `${from},${length}`
}

function linesOf(page: Page, sign: string, from: number, to: number): readonly string[] {
  const found: string[] = []
  for (let line = from; line <= Math.min(to, lastLine(page)); line++) {
    const { start, end } = page.lines.spanOf(line)
    const isLast = line === page.lines.count
    const ending = isLast ? '\n\\ No newline at end of file\n' : page.source[end] === '\r' ? '\r\n' : '\n'
    found.push(`${sign}${concealed(page.source.slice(start, end), start, page.secrets)}${ending}`)
  }
  return found
}
