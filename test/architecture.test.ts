import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const imports: Import[] = files.flatMap((from) => {
  const source = readFileSync(from, 'utf8')
  return [...source.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\('([^']+)'\)/gm)].map((match) => {
    const target = match[2] ?? match[3] ?? ''
    return { from, to: target.startsWith('.') ? normalize(join(dirname(from), target)).replaceAll('\\', '/') : target, typeOnly: match[1] !== undefined }
  })
})

/** Where the parts stand, from the top down: a part may import what is below it, never what is above. */
const storeys: readonly [string, RegExp][] = [
  ['cli', /^src\/(?:cli|index)\.ts$/],
  ['commands', /^src\/commands\//],
  ['builtin', /^src\/builtin\.ts$/],
  ['check', /^src\/(?:check|git|cache|cached-check|packed-result|baseline|docs|testing)\.ts$|^src\/(?:config|files)\//],
  ['report', /^src\/report\//],
  ['lint', /^src\/(?:lint|fixes|fix-post|measure|directives|secrets|redact|placeholders|places|finding|presets)\.ts$/],
  ['rule', /^src\/(?:rule|option)\.ts$/],
  ['post', /^src\/post\//],
  ['text', /^src\/text\//],
  ['span', /^src\/(?:span|errors|exit-codes|io|nearest|version)\.ts$/],
]
const storeyOf = (file: string): number => storeys.findIndex(([, pattern]) => pattern.test(file))

describe('the arrows', () => {
  test('point down', () => {
    const up = imports.filter(({ from, to, typeOnly }) => from.startsWith('src/') && to.startsWith('src/') && !typeOnly && storeyOf(to) < storeyOf(from))
    expect(up.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('know every file of the engine', () => {
    expect(files.filter((file) => file.startsWith('src/') && storeyOf(file) < 0)).toEqual([])
  })

  test('lead from src to rules at one place only', () => {
    const places = imports.filter(({ from, to }) => from.startsWith('src/') && to.startsWith('rules/')).map(({ from }) => from)
    expect([...new Set(places)]).toEqual(['src/builtin.ts'])
  })

  test('run from no rule to a part of the engine that has effects', () => {
    const bad = imports.filter(
      ({ from, to }) => from.startsWith('rules/') && (/^node:/.test(to) || /^src\/(?:cli|check|git|commands|config|files|report)/.test(to)),
    )
    expect(bad.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('go in no circle', () => {
    const next = new Map<string, string[]>()
    for (const { from, to, typeOnly } of imports) if (!typeOnly && files.includes(to)) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, [...path, file].join(' -> ')).not.toContain(file)
      if (done.has(file)) return
      for (const target of next.get(file) ?? []) visit(target, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
  })
})

describe('the tree', () => {
  test('has no drawers for odds and ends', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|types|constants|misc)(?:\/|\.ts$)/.test(file))).toEqual([])
  })

  test('has only the folders that the design names', () => {
    const ignored = new Set(['node_modules', 'dist', 'coverage'])
    const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.has(entry.name))
    expect(folders.map(({ name }) => name).sort()).toEqual(['bin', 'fixtures', 'rules', 'src', 'test'])
  })

  test('has effects only where they belong', () => {
    const effects = files.filter((file) => !/^src\/(?:cli|check|cached-check|git|cache|index)\.ts$|^src\/(?:commands|config|files)\//.test(file))
    const found = effects.filter((file) => /\bfrom 'node:|\bconsole\.|\bprocess\.|Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(file, 'utf8')))
    expect(found).toEqual([])
  })
})
