import { Option } from 'commander'
import type { RuleFlags } from '../config/settings.ts'
import { audiences, isLocale } from '../config/validate.ts'
import { PostcheckError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { presets } from '../presets.ts'
import { type FormatName, formatNames, isFormat } from '../report/formats.ts'
import type { When } from '../report/style.ts'
import type { Confidence, Severity } from '../rule.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

/** The flags of `check` as typed. */
export interface CheckFlags {
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly fileList?: string
  readonly staged?: true
  readonly allowEmpty?: true
  readonly ignore: readonly string[]
  readonly ignoreFiles: boolean
  readonly gitignore: boolean
  readonly config?: string | false
  readonly preset?: RuleFlags['preset']
  readonly rule: readonly string[]
  readonly rules: readonly string[]
  readonly only: readonly string[]
  readonly skip: readonly string[]
  readonly audience?: RuleFlags['audience']
  readonly locale?: string
  readonly roster?: string
  readonly baseline?: string
  readonly today?: Date
  readonly inlineConfig: boolean
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  readonly minConfidence: Confidence
  readonly quiet?: true
  readonly format: readonly Destination[]
  readonly output?: string
  readonly color: When
  readonly frame: When
  readonly info?: true
  readonly stats?: true
  readonly debug?: true
  readonly progress: boolean
  readonly fix?: true
  readonly diff?: true
  readonly cache?: true
  readonly cacheLocation?: string
}

/** A report, and the file it goes to; without one, standard output. */
export interface Destination {
  readonly format: FormatName
  readonly file: string | undefined
}

const whens: readonly When[] = ['auto', 'always', 'never']
const thresholds = ['error', 'warning', 'info', 'never'] as const
const confidences: readonly Confidence[] = ['low', 'medium', 'high']

/** Every flag of `check`; what each means stands in `help.ts`. */
export function checkParser() {
  const command = flagParser('check').argument('[paths...]')
  const each = <Value>(flags: string, read: (text: string) => Value) =>
    command.addOption(new Option(flags).default([]).argParser((text, before: readonly Value[]) => [...before, read(text)]))
  const word = <Word extends string>(flags: string, words: readonly Word[], otherwise?: Word) =>
    command.addOption(new Option(flags).default(otherwise).argParser((text) => oneOf(text, words, flags.replace(/ .*/, ''))))

  command.option('--stdin').option('--stdin-filename <name>').option('--file-list <file>').option('--staged').option('--allow-empty')
  each('--ignore <pattern>', String)
  // --ignore adds patterns while --no-ignore forgets files, so that the two need values of their own; commander would set none where both flags are there.
  command
    .addOption(Object.assign(new Option('--no-ignore'), { attributeName: () => 'ignoreFiles' }))
    .setOptionValue('ignoreFiles', true)
    .option('--no-gitignore')
  command.option('-c, --config <file>').option('--no-config')
  word('--preset <name>', presets)
  each('--rule <setting>', String)
  each('--rules <module>', String)
  each('--only <rule>', String)
  each('--skip <rule>', String)
  word('--audience <name>', audiences)
  command.addOption(new Option('--locale <tag>').argParser(readLocale)).addOption(new Option('--today <date>').argParser(readDate)).option('--no-inline-config')
  word('--fail-on <level>', thresholds, 'error')
  command.addOption(new Option('--max-warnings <number>').argParser(readCount))
  word('--min-confidence <level>', confidences, 'low')
  command.option('--roster <file>').option('--baseline <file>').option('-q, --quiet')
  each('-f, --format <name[:file]>', readDestination)
  command.option('-o, --output <file>')
  word('--color <when>', whens, 'auto')
  command.option('--no-color')
  word('--frame <when>', whens, 'auto')
  command.option('--fix').option('--diff').option('--cache').option('--cache-location <file>')
  return command.option('--info').option('--stats').option('--debug').option('--no-progress')
}

export function parseCheck(args: readonly string[]): { readonly flags: CheckFlags; readonly paths: readonly string[] } {
  const { flags, operands } = parseFlags<Omit<CheckFlags, 'color'> & { readonly color: When | false }>(checkParser(), args)
  return { flags: { ...flags, color: flags.color === false ? 'never' : flags.color }, paths: operands }
}

function readDestination(text: string): Destination {
  const colon = text.indexOf(':')
  const format = colon < 0 ? text : text.slice(0, colon)
  const file = colon < 0 ? undefined : text.slice(colon + 1)
  if (!isFormat(format)) throw new PostcheckError(`Unknown format “${format}”.${didYouMean(format, formatNames) || ` Known are ${formatNames.join(', ')}.`}`)
  if (file === '') throw new PostcheckError(`--format ${text} names no file after the colon.`)
  return { format, file }
}

function readLocale(text: string): string {
  if (!isLocale(text)) throw new PostcheckError(`--locale takes a language tag such as en or en-GB, not “${text}”.`)
  return text
}

function readDate(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text))
    throw new PostcheckError(`--today takes a date such as 2026-01-31, not “${text}”.`)
  return date
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new PostcheckError(`--max-warnings takes a whole number from 0, not “${text}”.`)
  return Number(text)
}

function oneOf<Word extends string>(text: string, words: readonly Word[], flag: string): Word {
  const word = words.find((known) => known === text)
  if (word === undefined) throw new PostcheckError(`Unknown value “${text}” for ${flag}.${didYouMean(text, words) || ` Known are ${words.join(', ')}.`}`)
  return word
}
