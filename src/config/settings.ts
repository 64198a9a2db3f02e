import { relative } from 'node:path'
import { pathMatcher } from '../files/patterns.ts'
import type { ActiveRule, AnyRule, LintSettings } from '../lint.ts'
import { presetLevel, presetOptions } from '../presets.ts'
import type { Audience, Confidence, Level, Preset } from '../rule.ts'
import type { Layer, RuleSetting } from './layer.ts'

/** What flags say about rules; they beat every config. Names are resolved already. */
export interface RuleFlags {
  readonly preset: Preset | undefined
  readonly settings: ReadonlyMap<string, RuleSetting>
  /** Ids of the only rules to run; those named by their own name run even where they are off. */
  readonly only: ReadonlySet<string> | undefined
  readonly named: ReadonlySet<string>
  readonly skip: ReadonlySet<string>
  readonly audience: Audience | undefined
  readonly locale: string | undefined
  readonly today: Date
  readonly inlineConfig: boolean
  readonly minConfidence: Confidence
}

/** Where no flag was given: what the configs say holds for every post. */
export function withoutFlags(today: Date): RuleFlags {
  return {
    preset: undefined,
    settings: new Map(),
    only: undefined,
    named: new Set(),
    skip: new Set(),
    audience: undefined,
    locale: undefined,
    today,
    inlineConfig: true,
    minConfidence: 'low',
  }
}

/** What holds for one post: the settings of the engine, and the files that they come from. */
export interface PostSettings {
  readonly lint: LintSettings
  readonly preset: Preset
  readonly sources: readonly string[]
  /** Absolute path of the list of retracted papers, where a config names one. */
  readonly retractions: string | undefined
}

/** Makes a function from a post's absolute path and its layers to its settings. Posts with the same layers share one value. */
export function settingsResolver(known: readonly AnyRule[], flags: RuleFlags): (path: string, layers: readonly Layer[]) => PostSettings {
  const resolved = new Map<string, PostSettings>()
  const numbers = new Map<Layer, { number: number; matches: (path: string) => boolean }>()
  return (path, layers) => {
    const matching = layers.filter((layer) => {
      const entry = numbers.get(layer) ?? { number: numbers.size, matches: layerMatcher(layer) }
      numbers.set(layer, entry)
      return entry.matches(path)
    })
    const key = matching.map((layer) => numbers.get(layer)?.number).join()
    const settings = resolved.get(key) ?? resolve(known, flags, matching)
    resolved.set(key, settings)
    return settings
  }
}

function layerMatcher({ files, folder }: Layer): (path: string) => boolean {
  if (files === undefined) return () => true
  const matches = pathMatcher(files)
  return (path) => {
    const way = relative(folder, path).replaceAll('\\', '/')
    return !way.startsWith('../') && matches(way)
  }
}

function resolve(known: readonly AnyRule[], flags: RuleFlags, layers: readonly Layer[]): PostSettings {
  const preset = flags.preset ?? lastOf(layers, 'preset') ?? 'recommended'
  const terms = layers.flatMap((layer) => layer.terms ?? [])
  const said = [...layers.map((layer) => layer.rules), flags.settings]
  return {
    preset,
    sources: [...new Set(layers.map((layer) => layer.source))],
    retractions: lastOf(layers, 'retractions'),
    lint: {
      rules: known.flatMap((rule) => (rule.terms && terms.length === 0 ? [] : (activeRule(rule, preset, said, flags) ?? []))),
      known,
      audience: flags.audience ?? lastOf(layers, 'audience'),
      locale: flags.locale ?? lastOf(layers, 'locale'),
      jurisdiction: lastOf(layers, 'jurisdiction'),
      today: flags.today,
      own: layers.flatMap((layer) => layer.own),
      allow: layers.flatMap((layer) => layer.allow),
      terms,
      inlineConfig: flags.inlineConfig,
      minConfidence: flags.minConfidence,
    },
  }
}

function activeRule(rule: AnyRule, preset: Preset, said: readonly ReadonlyMap<string, RuleSetting>[], flags: RuleFlags): ActiveRule | undefined {
  if (flags.skip.has(rule.id) || (flags.only !== undefined && !flags.only.has(rule.id))) return undefined
  let level: Level = presetLevel(rule, preset)
  let options = presetOptions(rule, preset)
  for (const settings of said) {
    const setting = settings.get(rule.id)
    if (setting === undefined) continue
    level = setting.severity ?? level
    options = { ...options, ...setting.options }
  }
  if (level === 'off' && flags.named.has(rule.id)) level = rule.severity
  return level === 'off' ? undefined : { rule, severity: level, options }
}

function lastOf<Key extends 'preset' | 'audience' | 'locale' | 'jurisdiction' | 'retractions'>(layers: readonly Layer[], key: Key): Layer[Key] | undefined {
  return layers.findLast((layer) => layer[key] !== undefined)?.[key]
}
