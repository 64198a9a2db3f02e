import type { Reporter } from '../finding.ts'

/** Every format, loaded when it is asked for. */
const formats = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type FormatName = keyof typeof formats
export const formatNames: readonly string[] = Object.keys(formats)

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

export function loadReporter(name: FormatName): Promise<Reporter> {
  return formats[name]()
}
