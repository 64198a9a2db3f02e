import { expect, test } from 'vitest'
import highGrade from '../../rules/readability/high-grade/index.ts'
import type { Layer } from '../../src/config/layer.ts'
import { settingsResolver, withoutFlags } from '../../src/config/settings.ts'
import { lint } from '../../src/lint.ts'
import type { Preset } from '../../src/rule.ts'

const flagsFor = (preset: Preset | undefined) => ({ ...withoutFlags(new Date('2026-06-01T00:00:00Z')), preset })
const configured: Layer = {
  source: '.postcheckrc',
  digest: '',
  folder: '/',
  own: [],
  allow: [],
  ignore: [],
  rules: new Map([['readability/high-grade', { options: { target: 7 } }]]),
}

const targetOf = (preset: Preset | undefined, layers: readonly Layer[] = []) => {
  const { lint: settings } = settingsResolver([highGrade], flagsFor(preset))('/post.md', layers)
  return lint({ path: 'post.md', source: 'Take one pill a day. '.repeat(12) }, settings).result.metrics.smogTarget
}

test('a preset sets option values, and the config wins over it', () => {
  expect(targetOf(undefined)).toBe(8)
  expect(targetOf('leaflet')).toBe(6)
  expect(targetOf('leaflet', [configured])).toBe(7)
})
