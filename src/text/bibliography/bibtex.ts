import { normaliseDoi } from '../citation-ids/doi.ts'
import type { Bibliography, BibliographyEntry } from './bibliography.ts'

type ReadFile = Pick<Bibliography, 'entries' | 'problems' | 'complete'>

const mostProblems = 20
const letters: ReadonlySet<string> = new Set(['string', 'comment', 'preamble'])

/**
 * Reads BibTeX and BibLaTeX: `@type{key, field = {value}, …}` or with parentheses, values in braces or quotation marks, joined by `#`, `@string` abbreviations.
 * An entry that is not closed costs itself only: reading goes on at the next line that starts with `@`. Linear.
 */
export function readBibtex(text: string): ReadFile {
  const entries: BibliographyEntry[] = []
  const problems: string[] = []
  const strings = new Map<string, string>()
  const keys = new Map<string, number>()
  const lineOf = lineCounter(text)
  let complete = true
  let limit = -1
  let isOpen = false
  const complain = (at: number, message: string, costsEntries: boolean): void => {
    if (problems.length < mostProblems) problems.push(`line ${lineOf(at)}: ${message}`)
    if (costsEntries) complete = false
  }
  const head = /@[ \t]*([a-z]+)[ \t\r\n]*([{(])/gi
  for (let match = head.exec(text); match; match = head.exec(text)) {
    const at = match.index
    const type = (match[1] ?? '').toLowerCase()
    // "mail@example{" in free text starts no entry.
    if (/\w/.test(text[at - 1] ?? '')) continue
    if (limit < head.lastIndex) limit = nextEntry(text, head.lastIndex)
    if (type === 'comment' || type === 'preamble') {
      // A comment may hold whole entries. Where one is never closed, later ones end with the next entry, so that no file is read over and over.
      const end = skipGroup(text, head.lastIndex - 1, isOpen ? limit : text.length)
      isOpen ||= end === undefined
      head.lastIndex = end ?? limit
      continue
    }
    const body = readBody(text, head.lastIndex, limit, match[2] === '{' ? '}' : ')', strings, !letters.has(type))
    head.lastIndex = body.end
    if (type === 'string') {
      for (const [name, value] of body.fields) strings.set(name, value)
      continue
    }
    if (body.problem !== undefined) complain(at, body.key ? `the entry “${body.key}” ${body.problem}` : `an entry ${body.problem}`, true)
    if (body.key === '') {
      if (body.problem === undefined) complain(at, 'an entry has no key', false)
      continue
    }
    const first = keys.get(body.key)
    if (first !== undefined) {
      complain(at, `the key “${body.key}” was used in line ${first} already; the first entry counts`, false)
      continue
    }
    keys.set(body.key, lineOf(at))
    entries.push(entryOf(body.key, lineOf(at), body.fields))
  }
  return { entries, problems, complete }
}

interface Body {
  readonly key: string
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
  readonly problem?: string
}

function readBody(text: string, start: number, limit: number, close: string, strings: ReadonlyMap<string, string>, hasKey: boolean): Body {
  const fields = new Map<string, string>()
  let at = start
  let key = ''
  if (hasKey) {
    const written = /[^,{}()"\s=]*/y
    at = skipBlank(text, at, limit)
    written.lastIndex = at
    key = written.exec(text)?.[0] ?? ''
    at = skipBlank(text, at + key.length, limit)
  }
  for (;;) {
    at = skipBlank(text, at, limit)
    if (text[at] === ',') {
      at++
      continue
    }
    if (at >= limit) return { key, fields, end: limit, problem: 'is never closed' }
    if (text[at] === close) return { key, fields, end: at + 1 }
    const name = /[^\s=,{}()"#%']+/y
    name.lastIndex = at
    const field = name.exec(text)?.[0]
    if (field === undefined)
      return { key, fields, end: limit, problem: `cannot be read after ${fields.size === 0 ? 'its key' : `“${[...fields.keys()].at(-1)}”`}` }
    at = skipBlank(text, at + field.length, limit)
    if (text[at] !== '=') return { key, fields, end: limit, problem: `has “${field.slice(0, 40)}” where a field with “=” belongs` }
    const value = readValue(text, at + 1, limit, strings)
    if (value === undefined) return { key, fields, end: limit, problem: `has a field “${field.slice(0, 40)}” that is never closed` }
    if (!fields.has(field.toLowerCase())) fields.set(field.toLowerCase(), value.value)
    at = value.end
  }
}

function readValue(
  text: string,
  start: number,
  limit: number,
  strings: ReadonlyMap<string, string>,
): { readonly value: string; readonly end: number } | undefined {
  let value = ''
  let at = start
  for (;;) {
    at = skipBlank(text, at, limit)
    const opener = text[at]
    if (opener === '{' || opener === '"') {
      const end = opener === '{' ? skipGroup(text, at, limit) : skipQuoted(text, at, limit)
      if (end === undefined) return undefined
      value += text.slice(at + 1, end - 1)
      at = end
    } else {
      const word = /[^\s,#{}()"=]*/y
      word.lastIndex = at
      const written = word.exec(text)?.[0] ?? ''
      value += strings.get(written.toLowerCase()) ?? written
      at += written.length
    }
    at = skipBlank(text, at, limit)
    if (text[at] !== '#' || at >= limit) return { value, end: Math.min(at, limit) }
    at++
  }
}

/** End of the group that opens at `at`; undefined when it is not closed before `limit`. */
function skipGroup(text: string, at: number, limit: number): number | undefined {
  const close = text[at] === '(' ? ')' : '}'
  let depth = 0
  for (let i = at; i < limit; i++) {
    const character = text[i]
    if (character === '\\') i++
    else if (character === text[at]) depth++
    else if (character === close && --depth === 0) return i + 1
  }
  return undefined
}

/** A quotation mark inside braces closes nothing. */
function skipQuoted(text: string, at: number, limit: number): number | undefined {
  let depth = 0
  for (let i = at + 1; i < limit; i++) {
    const character = text[i]
    if (character === '\\') i++
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (character === '"' && depth === 0) return i + 1
  }
  return undefined
}

function skipBlank(text: string, at: number, limit: number): number {
  let i = at
  while (i < limit && /\s/.test(text[i] ?? '')) i++
  return i
}

/** Start of the next line that begins an entry: no value of this one can reach beyond it. */
function nextEntry(text: string, from: number): number {
  const start = /\n[ \t]*@[ \t]*[a-z]+[ \t]*[{(]/gi
  start.lastIndex = from
  return start.exec(text)?.index ?? text.length
}

function entryOf(key: string, line: number, fields: ReadonlyMap<string, string>): BibliographyEntry {
  const title = plainTitle(fields.get('title') ?? '')
  const year = /\b(1[5-9]\d\d|20\d\d)\b/.exec(fields.get('year') ?? fields.get('date') ?? '')?.[1]
  const doi = normaliseDoi(fields.get('doi') ?? '') ?? normaliseDoi(fields.get('url') ?? '')
  const pmid = /^\s*([1-9]\d{0,7})\s*$/.exec(fields.get('pmid') ?? (/^pubmed$/i.test(fields.get('eprinttype') ?? '') ? (fields.get('eprint') ?? '') : ''))?.[1]
  const url = fields.get('url')?.trim()
  return {
    key,
    line,
    ...(title && { title }),
    ...(year && { year: Number(year) }),
    ...(doi && { doi }),
    ...(pmid && { pmid }),
    ...(url && { url }),
  }
}

const accents: Readonly<Record<string, string>> = { '`': '\u0300', "'": '\u0301', '^': '\u0302', '~': '\u0303', '=': '\u0304', '"': '\u0308', '.': '\u0307' }

/** LaTeX made readable: accents composed, braces and commands gone. */
function plainTitle(value: string): string {
  return value
    .slice(0, 500)
    .replace(/\\([`'^~="."])\s?\{?([a-z])\}?/gi, (_, accent: string, letter: string) => (letter + (accents[accent] ?? '')).normalize('NFC'))
    .replace(/\\([&%$#_])/g, '$1')
    .replace(/\\[a-z]+\s?/gi, '')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Lines from 1, asked for in order of place. */
function lineCounter(text: string): (at: number) => number {
  let line = 1
  let counted = 0
  return (at) => {
    for (let i = text.indexOf('\n', counted); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) {
      line++
      counted = i + 1
    }
    return line
  }
}
