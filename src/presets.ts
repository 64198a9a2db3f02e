import type { AnyRule } from './lint.ts'
import type { Level, Preset } from './rule.ts'

export const presets: readonly Preset[] = ['recommended', 'strict', 'privacy', 'leaflet']

/** The level that a rule has in a preset when no config says otherwise. */
export function presetLevel(rule: AnyRule, preset: Preset): Level {
  const stated = rule.presets?.[preset]
  if (stated !== undefined) return stated
  if (preset === 'strict') return rule.severity
  if (preset === 'privacy' && !rule.id.startsWith('privacy/')) return 'off'
  return rule.presets?.recommended ?? rule.severity
}
