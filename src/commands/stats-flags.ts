import { Option } from 'commander'
import type { RuleFlags } from '../config/settings.ts'
import { audiences, isLocale } from '../config/validate.ts'
import { PostcheckError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { type Instrument, instruments } from '../report/instruments.ts'
import type { When } from '../report/style.ts'
import { type Counter, counters } from '../text/compat.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

const statsFormats = ['table', 'json'] as const

/** The flags of `stats` as typed; what each means stands in `help.ts`. */
export interface StatsFlags {
  readonly format: (typeof statsFormats)[number]
  readonly since?: string
  readonly before?: string
  readonly compat?: Counter
  readonly checklist?: Instrument
  readonly config?: string | false
  readonly audience?: RuleFlags['audience']
  readonly locale?: string
  readonly color: When
  readonly gitignore: boolean
}

export function parseStats(args: readonly string[]): { readonly flags: StatsFlags; readonly paths: readonly string[] } {
  const command = flagParser('stats').argument('[paths...]')
  const word = <Word extends string>(flags: string, words: readonly Word[], otherwise?: Word) =>
    command.addOption(new Option(flags).default(otherwise).argParser((text) => oneOf(text, words, flags.replace(/^-\w, | .*/g, ''))))
  word('-f, --format <name>', statsFormats, 'table')
  command.option('--since <ref>').option('--before <path>')
  word('--compat <counter>', counters)
  word('--checklist <instrument>', instruments)
  command.option('-c, --config <file>').option('--no-config').option('--no-gitignore')
  word('--audience <name>', audiences)
  command.addOption(new Option('--locale <tag>').argParser(readLocale))
  word('--color <when>', ['auto', 'always', 'never'], 'auto')
  command.option('--no-color')
  const { flags, operands } = parseFlags<Omit<StatsFlags, 'color'> & { readonly color: When | false }>(command, args)
  if (flags.since !== undefined && flags.before !== undefined) throw new PostcheckError('Compare with --since or with --before, not with both.')
  if (flags.checklist !== undefined && (flags.since ?? flags.before ?? flags.compat) !== undefined)
    throw new PostcheckError('--checklist looks at one version and counts by no other tool: leave --since, --before and --compat out.')
  return { flags: { ...flags, color: flags.color === false ? 'never' : flags.color }, paths: operands }
}

function readLocale(text: string): string {
  if (!isLocale(text)) throw new PostcheckError(`--locale takes a language tag such as en or en-GB, not “${text}”.`)
  return text
}

function oneOf<Word extends string>(text: string, words: readonly Word[], flag: string): Word {
  const word = words.find((known) => known === text)
  if (word === undefined) throw new PostcheckError(`Unknown value “${text}” for ${flag}.${didYouMean(text, words) || ` Known are ${words.join(', ')}.`}`)
  return word
}
