import { parse as parseToml, TomlError } from 'smol-toml'
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Span } from '../span.ts'
import type { FrontMatter, FrontMatterEntry } from './post.ts'

/** Reads the front matter at the start of a source (after a BOM): YAML between `---`, TOML between `+++`, or a JSON object. Undefined when there is none. Never throws. */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(source.slice(start, start + 200))
  if (fence) return readFenced(source, start, start + fence[0].length)
  return /^\{\s*"/.test(source.slice(start, start + 200)) ? readJson(source, start) : undefined
}

function readFenced(source: string, start: number, contentStart: number): FrontMatter | undefined {
  const isToml = source.startsWith('+++', start)
  const closing = isToml ? /^\+\+\+[ \t]*\r?$/gm : /^(?:---|\.\.\.)[ \t]*\r?$/gm
  closing.lastIndex = contentStart
  const close = closing.exec(source)
  const format = isToml ? 'toml' : 'yaml'
  if (!close) {
    // A lone `---` is a thematic break; only a key on the next line shows that front matter was meant.
    if (!/^[\w-]+[ \t]*[:=]/.test(source.slice(contentStart, contentStart + 100))) return undefined
    const end = contentStart + Math.max(0, source.slice(contentStart).search(/\r?\n[ \t]*(?:\r?\n|$)|$/))
    return { format, start, end, data: {}, entries: [], error: { start, end: start + 3, message: 'The front matter is never closed' } }
  }
  const content = { start: contentStart, end: close.index }
  const read = isToml ? readToml(source, content) : readYaml(source, content)
  return read && { format, start, end: close.index + close[0].length, ...read }
}

type Read = Pick<FrontMatter, 'data' | 'entries' | 'error'>

/** Undefined when it is plain text: then the fences were thematic breaks. */
function readYaml(source: string, { start, end }: Span): Read | undefined {
  const text = source.slice(start, end)
  if (isTooDeep(text)) return { data: {}, entries: [], error: { start, end, message: 'The front matter is nested more than 100 levels deep' } }
  const document = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false, stringKeys: true, logLevel: 'silent' })
  const entries: FrontMatterEntry[] = []
  collectYaml(document.contents, '', { start, end: start }, entries, start, 0)
  const problem = document.errors[0]
  const data = plainObject(() => document.toJS({ maxAliasCount: 50 }))
  if (problem)
    return {
      data,
      entries,
      error: { ...wordFrom(spanOf(problem.pos, start, end), source), message: `The front matter is not valid YAML: ${firstLine(problem.message)}` },
    }
  if (isScalar(document.contents)) return undefined
  if (document.contents && !isMap(document.contents))
    return { data, entries, error: { start, end, message: 'The front matter is not a list of keys and values' } }
  return { data, entries }
}

function isTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x5b || code === 0x7b) depth++
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--
    if (depth > 100) return true
  }
  return /^(?:[ \t]{200}|(?:[ \t]*[-?][ \t]+){100})/m.test(text)
}

function collectYaml(node: unknown, path: string, key: Span, entries: FrontMatterEntry[], base: number, depth: number): void {
  if (depth > 20 || isAlias(node)) return
  if (isScalar(node) && node.range) {
    entries.push({ path, value: node.value, keySpan: key, start: base + node.range[0], end: base + node.range[1] })
  } else if (isSeq(node)) {
    node.items.forEach((value, i) => {
      collectYaml(value, `${path}.${i}`, key, entries, base, depth + 1)
    })
  } else if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue
      const span = { start: base + pair.key.range[0], end: base + pair.key.range[1] }
      collectYaml(pair.value, path ? `${path}.${pair.key.value}` : String(pair.key.value), span, entries, base, depth + 1)
    }
  }
}

function readJson(source: string, start: number): FrontMatter | undefined {
  const end = closingBrace(source, start)
  if (end === undefined) return undefined
  const read = readYaml(source, { start, end })
  // A post that merely begins with a brace is no front matter.
  return read && Object.keys(read.data).length > 0 ? { format: 'json', start, end, ...read } : undefined
}

function closingBrace(source: string, start: number): number | undefined {
  // A string that never closes is taken to the end of its line, or every quote in it would be tried again.
  const token = /[{}]|"(?:\\.|[^"\\\n])*"?/g
  token.lastIndex = start
  let depth = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    if (match[0] === '{') depth++
    else if (match[0] === '}' && --depth === 0) return match.index + 1
  }
  return undefined
}

/** The TOML parser gives values without places; the places of top-level strings are found by their keys. */
function readToml(source: string, { start, end }: Span): Read {
  const text = source.slice(start, end)
  try {
    const data = parseToml(text) as Record<string, unknown>
    return { data, entries: tomlEntries(text, start) }
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return { data: {}, entries: tomlEntries(text, start), error: { start, end, message: `The front matter is not valid TOML: ${firstLine(error.message)}` } }
  }
}

function tomlEntries(text: string, base: number): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  let table = ''
  for (const match of text.matchAll(
    /^[ \t]*(?:\[+([^\]\n]+)\]+|((?:[\w.-]|"[^"\n]{1,200}"|'[^'\n]{1,200}')+)[ \t]*=[ \t]*("""[\s\S]*?"""|'''[\s\S]*?'''|[^\n]*))/gm,
  )) {
    if (match[1] !== undefined) {
      table = `${match[1].trim()}.`
      continue
    }
    const key = match[2] ?? ''
    const value = (match[3] ?? '').trimEnd()
    const keyStart = base + match.index + match[0].indexOf(key)
    const valueStart = base + match.index + match[0].length - (match[3] ?? '').length
    entries.push({
      path: table + key.replace(/["']/g, ''),
      value: value.replace(/^(?:"""|'''|["'])|(?:"""|'''|["'])$/g, ''),
      keySpan: { start: keyStart, end: keyStart + key.length },
      start: valueStart,
      end: valueStart + value.length,
    })
  }
  return entries
}

function spanOf([from, to]: [number, number], start: number, end: number): Span {
  const first = Math.min(start + from, end)
  return { start: first, end: Math.min(Math.max(start + to, first + 1), Math.max(end, first + 1)) }
}

/** The parser often points at one character; the word that begins there is what an author looks for. */
function wordFrom({ start, end }: Span, source: string): Span {
  return { start, end: end + (/^[\w-]{0,60}/.exec(source.slice(end, end + 60))?.[0].length ?? 0) }
}

function plainObject(read: () => unknown): Readonly<Record<string, unknown>> {
  try {
    const value = read()
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  } catch {
    // Unresolvable aliases or an alias bomb: the entries were read already, the error is reported from them.
    return {}
  }
}

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[:.]?\s*$/, '')
}
