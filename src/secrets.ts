import type { Frame } from './finding.ts'
import type { Lines } from './places.ts'
import { overlaps, partitionPoint, type Span } from './span.ts'

/** A stretch of the source that must not be printed, and what to print for it: `[phone number]`. */
export interface Secret extends Span {
  readonly placeholder: string
  /** A whole passage, such as a story that tells who it is about: what lies between the narrower secrets in it prints as `…`. */
  readonly isPassage?: boolean
}

/** Secrets sorted by start, none overlapping another. Of narrow ones that overlap, the placeholder of the first stands for all; a passage gives way to the narrow ones in it. */
export function mergeSecrets(secrets: readonly Secret[]): readonly Secret[] {
  const narrow = join(secrets.filter(({ isPassage }) => !isPassage))
  const passages = join(secrets.filter(({ isPassage }) => isPassage))
  if (passages.length === 0) return narrow
  const merged: Secret[] = [...narrow]
  for (const passage of passages) {
    let at = passage.start
    for (const { start, end } of narrow.filter((secret) => overlaps(secret, passage))) {
      if (start > at) merged.push({ ...passage, start: at, end: start })
      at = Math.max(at, end)
    }
    if (at < passage.end) merged.push({ ...passage, start: at })
  }
  return merged.sort((a, b) => a.start - b.start)
}

function join(secrets: readonly Secret[]): readonly Secret[] {
  const joined: Secret[] = []
  for (const secret of secrets.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1)
    if (before && secret.start < before.end) joined[joined.length - 1] = { ...before, end: Math.max(before.end, secret.end) }
    else if (secret.end > secret.start) joined.push(secret)
  }
  return joined
}

/**
 * Adds every other place where a narrow secret stands, whatever its case and whatever parts its words ("Ann%20Example", "ann-example"):
 * one that a rule found on one surface must not show on another that it does not read.
 */
export function spreadSecrets(source: string, secrets: readonly Secret[]): readonly Secret[] {
  const placeholders = new Map<string, string>()
  for (const { start, end, placeholder, isPassage } of secrets) {
    const text = plainly(source.slice(start, end))
    if (!isPassage && text.length >= 5 && text.length <= 200 && placeholders.size < mostSpread) placeholders.set(text, placeholder)
  }
  if (placeholders.size === 0) return secrets
  const found: Secret[] = []
  for (const match of source.matchAll(anyOf(placeholders.keys()))) {
    found.push({ start: match.index, end: match.index + match[0].length, placeholder: placeholders.get(plainly(match[0])) ?? '…' })
  }
  return mergeSecrets([...secrets, ...found])
}

function plainly(text: string): string {
  return text
    .replace(/(?:[\s._+-]|%20)+/g, ' ')
    .trim()
    .toLowerCase()
}

const mostSpread = 500

const common: ReadonlySet<string> = new Set(
  (
    'the this that these those and but for nor not with from into over after before when while then than they them their there she her hers him his who whom whose what which why how our ours you your ' +
    'yours its one two all any some most many each every last next today tonight yesterday monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)

/** Any of the texts as whole words, in any case, the longest first. A blank in them stands for whatever parts words. */
function anyOf(texts: Iterable<string>): RegExp {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length)
  const patterns = longestFirst.map((text) => text.split(' ').map(escapePattern).join('(?:[\\s._+-]|%20){1,3}'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

const reach = 160

/** The line of `span` (with the lines that it runs on to) as it may be printed: every secret in it replaced, control characters and bidirectional overrides gone, cut to a window around the span. */
export function makeFrame(source: string, lines: Lines, span: Span, secrets: readonly Secret[]): Frame {
  const { line } = lines.placeAt(span.start)
  const { start } = lines.spanOf(line)
  // A sentence that begins at the end of a wrapped line is shown beyond it.
  const { end } = lines.spanOf(lines.placeAt(Math.min(span.end, span.start + reach)).line)
  const last = Math.min(Math.max(span.end, span.start + 1), end)
  const window = { start: wordBreak(source, Math.max(start, span.start - reach), start), end: Math.min(end, last + reach) }
  const parts: string[] = []
  let printed = 0
  let from: number | undefined
  let to: number | undefined
  const put = (text: string): void => {
    parts.push(text)
    printed += text.length
  }
  const mark = (at: number): void => {
    if (from === undefined && span.start <= at) from = printed
    if (to === undefined && last <= at) to = printed
  }
  if (window.start > start) put('…')
  let at = window.start
  const plainUntil = (limit: number): void => {
    for (const edge of [span.start, last]) {
      if (edge <= at || edge >= limit) continue
      put(clean(source.slice(at, edge)))
      at = edge
      mark(at)
    }
    put(clean(source.slice(at, limit)))
    at = limit
    mark(at)
  }
  mark(at)
  for (let i = firstAfter(secrets, window.start); i < secrets.length; i++) {
    const secret = secrets[i] as Secret
    if (secret.start >= window.end) break
    plainUntil(Math.max(secret.start, at))
    // A finding that begins or ends inside a secret is marked on the whole placeholder: half of it would tell where the name breaks.
    if (span.start < secret.end && from === undefined) from = printed
    put(secret.isPassage ? ' … ' : `[${secret.placeholder}]`)
    at = Math.min(Math.max(secret.end, at), Math.max(window.end, at))
    if (last <= secret.end && to === undefined) to = printed
    mark(at)
  }
  if (at < window.end) plainUntil(window.end)
  if (window.end < end) put('…')
  const text = parts.join('')
  const markStart = Math.min(from ?? 0, text.length)
  return { line, text, start: markStart, end: Math.max(markStart, Math.min(to ?? text.length, text.length)) }
}

/** A stretch of the source, or a text made from it at equal length, as it may be printed: every secret in it replaced, control characters gone but tabs. `text[i]` stands at `start + i`. */
export function concealed(text: string, start: number, secrets: readonly Secret[]): string {
  let shown = ''
  let at = 0
  for (let i = firstAfter(secrets, start); i < secrets.length; i++) {
    const secret = secrets[i] as Secret
    if (secret.start >= start + text.length) break
    shown += text.slice(at, Math.max(at, secret.start - start)) + (secret.isPassage ? ' … ' : `[${secret.placeholder}]`)
    at = Math.max(at, secret.end - start)
  }
  return `${shown}${text.slice(at)}`.split('\t').map(clean).join('\t')
}

/** Replaces what a message quotes of a secret, whole or in part: a rule about wording may have quoted a name that another rule found. */
export function makeRedactor(source: string, secrets: readonly Secret[]): (text: string) => string {
  const placeholders = new Map<string, string>()
  for (const secret of secrets.filter(({ isPassage }) => !isPassage).slice(0, 5000)) {
    const text = source.slice(secret.start, secret.end)
    // A year, a short number or a common word alone tells nothing, and messages are full of them.
    const parts = text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}.{2}|\p{N}{5}/u.test(word) && !common.has(word.toLowerCase()))
    for (const part of [text, ...parts]) {
      if (part.length >= 3) placeholders.set(plainly(part), `[${secret.placeholder}]`)
    }
  }
  if (placeholders.size === 0) return (text) => text
  const pattern = anyOf(placeholders.keys())
  return (text) => text.replace(pattern, (match) => placeholders.get(plainly(match)) ?? '[…]')
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function firstAfter(secrets: readonly Secret[], offset: number): number {
  return partitionPoint(secrets.length, (i) => secrets[i]!.end <= offset)
}

/** Moves a cut to the nearest blank before it, so that a window begins with a whole word. */
function wordBreak(source: string, at: number, limit: number): number {
  for (let i = at; i > limit && i > at - 24; i--) if (/\s/.test(source[i - 1] ?? '')) return i
  return at
}

function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g, ' ')
}
