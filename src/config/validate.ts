import { resolve } from 'node:path'
import { PostcheckError } from '../errors.ts'
import type { AnyRule } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import { presets } from '../presets.ts'
import type { Audience, Jurisdiction, Level, Preset } from '../rule.ts'
import type { Layer, RuleSetting } from './layer.ts'
import type { Parsed } from './parse.ts'
import { ruleCalled } from './rule-names.ts'

export const levels: readonly Level[] = ['off', 'info', 'warning', 'error']
export const audiences: readonly Audience[] = ['patient', 'public', 'teen', 'clinician']
export const jurisdictions: readonly Jurisdiction[] = ['us', 'uk', 'ie', 'ca', 'au', 'nz', 'in', 'de', 'fr', 'es']
const configKeys = [
  '$schema',
  'extends',
  'preset',
  'audience',
  'locale',
  'jurisdiction',
  'own',
  'retractions',
  'rules',
  'allow',
  'terms',
  'ignore',
  'roster',
  'overrides',
] as const
const overrideKeys = ['files', 'preset', 'audience', 'locale', 'jurisdiction', 'own', 'rules', 'allow'] as const

/** What a config file says, checked. */
export interface ConfigFile {
  readonly extends: readonly string[]
  readonly base: Layer
  readonly overrides: readonly Layer[]
  /** The clinic's own list of patients, as the config writes its path. */
  readonly roster: string | undefined
}

interface Place {
  /** The file as printed. */
  readonly source: string
  readonly digest: string
  readonly folder: string
  /** Named by the user on the command line, not found beside the posts. */
  readonly isNamed?: boolean
}

/**
 * Checks the value of a config file. Throws a sentence for the first thing that is not understood, so that no setting is lost in silence.
 * Without rules, what is said of rules is passed over.
 */
export function validateConfig(parsed: Parsed, place: Place, rules: readonly AnyRule[] | undefined): ConfigFile {
  const top = spotAt(place.source, parsed.lineOf)
  const config = mapping(parsed.value, top, 'a config')
  knownKeys(config, configKeys, top)
  const inherited = config.extends
  const overrides = config.overrides === undefined ? [] : config.overrides
  if (!Array.isArray(overrides)) throw top.in('overrides').error('“overrides” must be a list of mappings, each with “files”')
  return {
    extends: typeof inherited === 'string' ? [inherited] : list(inherited, top.in('extends')),
    roster: rosterOf(config.roster, top.in('roster'), place),
    base: {
      ...layerOf(config, top, place, rules),
      ...retractionsOf(config.retractions, top.in('retractions'), place),
      ignore: list(config.ignore, top.in('ignore')),
    },
    overrides: overrides.map((given: unknown, index) => {
      const spot = top.in('overrides').in(index)
      const override = mapping(given, spot, 'an entry of “overrides”')
      knownKeys(override, overrideKeys, spot)
      const files = typeof override.files === 'string' ? [override.files] : list(override.files, spot.in('files'))
      if (files.length === 0) throw spot.error('An entry of “overrides” needs “files”, the patterns of the posts that it is for')
      return { ...layerOf(override, spot, place, rules), files }
    }),
  }
}

/** Whoever sends posts sends the configs beside them, too: they must not choose what is read. */
function rosterOf(given: unknown, spot: Spot, { isNamed }: Place): string | undefined {
  if (given === undefined) return undefined
  if (!isNamed) throw spot.error('“roster” counts only in a config that is named with --config; it was found')
  if (typeof given !== 'string' || given.trim() === '') throw spot.error('“roster” must be the path of a file; something else stands')
  return given
}

/** A rule's setting from its two shapes: `warning`, or `{ severity: warning, max: 20 }`. */
export function ruleSetting(rule: AnyRule, given: unknown, spot: Spot): RuleSetting {
  if (typeof given === 'string') return { severity: oneOf(given, levels, spot, `the level of “${rule.id}”`), options: {} }
  const shapes = `“${rule.id}” takes a level (${levels.join(', ')}) or a mapping such as { severity: warning }`
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw spot.error(`${shapes}, not ${JSON.stringify(given)}`)
  const { severity, ...options } = given as Record<string, unknown>
  for (const [name, value] of Object.entries(options)) {
    const option = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined
    const names = Object.keys(rule.options)
    if (option === undefined)
      throw spot
        .in(name)
        .error(
          `Unknown option “${name}” of “${rule.id}”`,
          didYouMean(name, ['severity', ...names]) || ` It ${names.length ? `has ${names.join(', ')}` : 'has no options'}.`,
        )
    if (!option.accepts(value)) throw spot.in(name).error(`Option “${name}” of “${rule.id}” ${option.expects}, not ${JSON.stringify(value)}`)
  }
  if (severity === undefined) return { options }
  return { severity: oneOf(severity, levels, spot.in('severity'), `the severity of “${rule.id}”`), options }
}

function layerOf(config: Record<string, unknown>, spot: Spot, place: Place, rules: readonly AnyRule[] | undefined): Layer {
  const { preset, audience, locale, jurisdiction } = config
  if (locale !== undefined && !isLocale(locale))
    throw spot.in('locale').error(`“locale” must be a language tag such as en or en-GB, not ${JSON.stringify(locale)}`)
  return {
    source: place.source,
    digest: place.digest,
    folder: place.folder,
    ...(preset !== undefined && { preset: oneOf<Preset>(preset, presets, spot.in('preset'), '“preset”') }),
    ...(audience !== undefined && { audience: oneOf<Audience>(audience, audiences, spot.in('audience'), '“audience”') }),
    ...(jurisdiction !== undefined && { jurisdiction: oneOf<Jurisdiction>(jurisdiction, jurisdictions, spot.in('jurisdiction'), '“jurisdiction”') }),
    ...(locale !== undefined && { locale }),
    own: list(config.own, spot.in('own')),
    allow: list(config.allow, spot.in('allow')),
    ignore: [],
    rules: rules === undefined ? new Map() : rulesOf(config.rules, spot.in('rules'), rules),
  }
}

function retractionsOf(given: unknown, spot: Spot, { folder }: Place): Pick<Layer, 'retractions'> {
  if (given === undefined) return {}
  if (typeof given !== 'string' || given === '') throw spot.error(`“retractions” must be the path of a list of retracted papers, not ${JSON.stringify(given)},`)
  return { retractions: resolve(folder, given) }
}

function rulesOf(given: unknown, spot: Spot, rules: readonly AnyRule[]): ReadonlyMap<string, RuleSetting> {
  const settings = new Map<string, RuleSetting>()
  if (given === undefined) return settings
  for (const [name, setting] of Object.entries(mapping(given, spot, '“rules”'))) {
    const place = spot.in(name)
    const rule = ruleCalled(name, rules, ` in ${place}`)
    if (settings.has(rule.id)) throw place.error(`“${rule.id}” is set twice`)
    settings.set(rule.id, ruleSetting(rule, setting, place))
  }
  return settings
}

/** A place in a config file, for error messages. */
export interface Spot {
  in(key: string | number): Spot
  error(message: string, remedy?: string): PostcheckError
  toString(): string
}

/** The place of a setting; `lineOf` finds its line where the source has lines. */
export function spotAt(source: string, lineOf: Parsed['lineOf'] = () => undefined, keys: readonly (string | number)[] = []): Spot {
  const place = (): string => {
    const line = lineOf(keys)
    return line === undefined ? source : `${source}:${line}`
  }
  return {
    in: (key) => spotAt(source, lineOf, [...keys, key]),
    error: (message, remedy = '') => new PostcheckError(`${message} in ${place()}.${remedy}`),
    toString: place,
  }
}

/** True for a well-formed BCP 47 tag. */
export function isLocale(given: unknown): given is string {
  if (typeof given !== 'string') return false
  try {
    return Intl.getCanonicalLocales(given).length === 1
  } catch {
    return false
  }
}

function mapping(given: unknown, spot: Spot, what: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw spot.error(`Expected ${what} to be a mapping of keys to values, not ${JSON.stringify(given)},`)
  return given as Record<string, unknown>
}

function knownKeys(given: Record<string, unknown>, known: readonly string[], spot: Spot): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw spot.in(key).error(`Unknown key “${key}”`, didYouMean(key, known) || ` Known are ${known.join(', ')}.`)
  }
}

function list(given: unknown, spot: Spot): readonly string[] {
  if (given === undefined) return []
  if (!Array.isArray(given) || !given.every((entry): entry is string => typeof entry === 'string'))
    throw spot.error(`Expected a list of strings, not ${JSON.stringify(given)},`)
  return given
}

function oneOf<Word extends string>(given: unknown, words: readonly Word[], spot: Spot, what: string): Word {
  const word = words.find((known) => known === given)
  if (word !== undefined) return word
  throw spot.error(`Unknown value ${JSON.stringify(given)} for ${what}`, didYouMean(String(given), words) || ` Known are ${words.join(', ')}.`)
}
