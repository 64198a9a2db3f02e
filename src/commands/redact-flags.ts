import { flagParser, parseFlags } from './parse-flags.ts'

/** The flags of `redact` as typed. */
export interface RedactFlags {
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly out?: string
  readonly write?: true
  readonly config?: string | false
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly locale?: string
  readonly roster?: string
  readonly inlineConfig: boolean
}

/** Every flag of `redact`; what each means stands in `help.ts`. */
export function redactParser() {
  const each = (text: string, before: readonly string[]): readonly string[] => [...before, text]
  return flagParser('redact')
    .argument('[paths...]')
    .option('--stdin')
    .option('--stdin-filename <name>')
    .option('--out <folder>')
    .option('--write')
    .option('-c, --config <file>')
    .option('--no-config')
    .option('--only <rule>', '', each, [])
    .option('--skip <rule>', '', each, [])
    .option('--locale <tag>')
    .option('--roster <file>')
    .option('--no-inline-config')
}

export function parseRedact(args: readonly string[]): { readonly flags: RedactFlags; readonly paths: readonly string[] } {
  const { flags, operands } = parseFlags<RedactFlags>(redactParser(), args)
  return { flags, paths: operands }
}
