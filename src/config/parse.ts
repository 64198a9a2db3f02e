import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { PostcheckError } from '../errors.ts'

/** The value of a config file, and where its keys stand. */
export interface Parsed {
  readonly value: unknown
  /** Line, from 1, of the key or list entry at a path of keys; undefined where it cannot be told. */
  lineOf(keys: readonly (string | number)[]): number | undefined
}

/** Reads YAML; `name` is the file as printed. */
export function parseYaml(text: string, name: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new PostcheckError(`${name}:${line}:${col} is not valid YAML: ${sentence(error.message)}`)
  }
  return { value: readValue(() => document.toJS(), name), lineOf: (keys) => lineIn(document.contents, keys, lines) }
}

/** Reads JSON. */
export function parseJson(text: string, name: string): Parsed {
  const value = readValue(() => JSON.parse(text), name)
  return {
    value,
    lineOf(keys) {
      const lines = new LineCounter()
      return lineIn(parseDocument(text, { lineCounter: lines, prettyErrors: false }).contents, keys, lines)
    },
  }
}

function readValue(read: () => unknown, name: string): unknown {
  try {
    return read() ?? {}
  } catch (error) {
    throw new PostcheckError(
      `${name} is not valid ${name.endsWith('json') ? 'JSON' : 'YAML'}: ${sentence(error instanceof Error ? error.message : String(error))}`,
    )
  }
}

function lineIn(contents: unknown, keys: readonly (string | number)[], lines: LineCounter): number | undefined {
  let node = contents
  let offset: number | undefined
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key)
      if (pair === undefined) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0]
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0]
    } else break
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

function sentence(message: string): string {
  const line = message.split('\n')[0]?.replace(/[.:\s]+$/, '') ?? ''
  return `${line}.`
}
