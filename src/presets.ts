import type { AnyRule } from './lint.ts'
import type { Level, Preset } from './rule.ts'

export const presets: readonly Preset[] = ['recommended', 'strict', 'privacy', 'leaflet']

/** The level that a rule has in a preset when no config says otherwise. */
export function presetLevel(rule: AnyRule, preset: Preset): Level {
  const stated = statedLevel(rule, preset)
  if (stated !== undefined) return stated
  if (preset === 'strict') return rule.severity
  if (preset === 'privacy' && !rule.id.startsWith('privacy/')) return 'off'
  return statedLevel(rule, 'recommended') ?? rule.severity
}

/** The option values that a preset sets for every audience; a config's own values win over them. */
export function presetOptions(rule: AnyRule, preset: Preset): Readonly<Record<string, unknown>> {
  const setting = rule.presets?.[preset]
  if (setting === undefined || typeof setting === 'string') return {}
  const { severity: _, ...options } = setting
  return options
}

function statedLevel({ presets }: AnyRule, preset: Preset): Level | undefined {
  const setting = presets?.[preset]
  return typeof setting === 'string' ? setting : setting?.severity
}
