import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readRoster } from '../../src/files/roster-entries.ts'
import { folderWith, runCli } from '../cli/run-cli.ts'

describe('a roster', () => {
  test.each([
    ['one name or number a line', 'Wilma Testwell\nTestwell, Odalys\n\n# a remark\n0048-2913\n'],
    ['separated values with a header', 'MRN,First Name,Last Name,DOB,Town\n00482913,Wilma,Testwell,1961-02-03,Smallville\n,Odalys,Testwell,,\n'],
    ['semicolons and quotes', 'name;mrn\n"Testwell, Wilma";0048 2913\n"Testwell, Odalys";\n'],
    ['no header', 'Wilma,Testwell,00482913,1961-02-03\r\nTestwell,Odalys\r\n'],
    ['tabs and a byte order mark', '\ufeffPatient\tChart no.\nWilma Testwell\t00482913\nOdalys Testwell\t\n'],
  ])('may be %s', (_, text) => {
    const { names, numbers, longest, unusable } = readRoster(text)
    expect([...names].sort()).toEqual(['odalystestwell', 'testwellodalys', 'testwellwilma', 'wilmatestwell'])
    expect([...numbers]).toEqual(['00482913'])
    expect({ longest, unusable }).toEqual({ longest: 14, unusable: 0 })
  })

  test('does not look for what is too short, or a date, or everyone', () => {
    const { names, numbers, unusable } = readRoster('Al\n1961-02-03\n4471\nÓ Briain, Seán P.\n')
    expect([...names].sort()).toEqual(['obriainsean', 'obriainseanp', 'seanobriain', 'seanpobriain'])
    expect([...numbers]).toEqual([])
    expect(unusable).toBe(3)
  })
})

const entries = 'MRN,Name\n00482913,"Testwell, Wilma"\n,Seán Ó Briain-Testwell\n'
const post = `---
stand: wilma TESTWELL
---

# The fair

The stand was run by W\u00adilma  **Testwell** and Testwell, Wilma. Ticket 0048-2913.

Sean O&#39;Briain&ndash;Testwell came, too.

<!-- TESTWELL^WILMA -->
[x](https://example.org/wilma-testwell?q=Wilma%20Testwell&r=Se%C3%A1n_%C3%93_Briain_Testwell) Wilma ran.
`

/** A folder with a post, and a roster in another one. */
function clinic(mode = 0o600): { cwd: string; roster: string } {
  const roster = join(folderWith({ 'roster.csv': entries }), 'roster.csv')
  chmodSync(roster, mode)
  return { cwd: folderWith({ 'post.md': post }), roster }
}

test('names and numbers of the roster are found however they are written', async () => {
  const { cwd, roster } = clinic()
  const { code, stdout } = await runCli(['post.md', '--roster', roster, '--only', 'known-patient', '-f', 'compact'], { cwd, rules })
  expect(stdout.split('\n').map((line) => line.replace(/: error.*/, ''))).toEqual(
    ['2:8', '7:22', '7:47', '7:71', '9:1', '11:6', '12:25', '12:42', '12:61'].map((place) => `post.md:${place}`).concat(''),
  )
  expect(stdout).not.toMatch(/testwell|briain|0048/i)
  expect(code).toBe(1)
  expect((await runCli(['post.md', '--only', 'known-patient'], { cwd, rules })).code).toBe(0)
})

test('a copy holds none of them', async () => {
  const { cwd, roster } = clinic()
  const { code, stdout, stderr } = await runCli(['redact', 'post.md', '--roster', roster], { cwd, rules })
  expect(stdout + stderr).not.toMatch(/testwell|briain|0048/i)
  expect(code).toBe(0)
})

test('the name of a post counts', async () => {
  const { cwd, roster } = clinic()
  writeFileSync(join(cwd, 'wilma-testwell.md'), 'Text.\n')
  const { stdout } = await runCli(['wilma-testwell.md', '--roster', roster, '--only', 'known-patient', '-f', 'compact'], { cwd, rules })
  expect(stdout).toContain('The roster lists this name as a patient’s: rename this file')
})

describe('a roster is refused', () => {
  async function said(argv: readonly string[], cwd: string): Promise<string> {
    const { code, stdout, stderr } = await runCli(argv, { cwd, rules })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(/wilma|briain|0048/i)
    return stderr
  }

  test('when git could publish it, tracked or not, or by a link', async () => {
    const { cwd, roster } = clinic()
    const repository = folderWith({ 'private/roster.csv': entries })
    execFileSync('git', ['init', '-q'], { cwd: repository })
    expect(await said(['post.md', '--roster', join(repository, 'private/roster.csv')], cwd)).toContain('where git could publish it')
    symlinkSync(roster, join(repository, 'link.csv'))
    expect(await said(['post.md', '--roster', join(repository, 'link.csv')], cwd)).toContain('where git could publish it')
    const elsewhere = folderWith({})
    symlinkSync(join(repository, 'private/roster.csv'), join(elsewhere, 'link.csv'))
    expect(await said(['post.md', '--roster', join(elsewhere, 'link.csv')], cwd)).toContain('where git could publish it')
  })

  test('when it lies among the posts, is not there, or is no file', async () => {
    const { cwd } = clinic()
    writeFileSync(join(cwd, 'roster.csv'), entries, { mode: 0o600 })
    expect(await said(['post.md', '--roster', 'roster.csv'], cwd)).toContain('among the posts')
    expect(await said(['post.md', '--roster', '../gone.csv'], cwd)).toContain('There is no roster')
    const folder = folderWith({})
    mkdirSync(join(folder, 'roster.csv'), { mode: 0o700 })
    expect(await said(['post.md', '--roster', join(folder, 'roster.csv')], cwd)).toContain('is no regular file')
  })

  test('when others can read it, or nothing in it can be looked for', async () => {
    const { cwd, roster } = clinic(0o644)
    expect(await said(['post.md', '--roster', roster], cwd)).toContain('chmod 600')
    chmodSync(roster, 0o600)
    writeFileSync(roster, 'Al\n12\n')
    expect(await said(['redact', 'post.md', '--roster', roster], cwd)).toContain('holds no entry that could be looked for')
  })

  test('in a config that was found, but not in one that was named', async () => {
    const { cwd, roster } = clinic()
    const config = JSON.stringify({ roster })
    writeFileSync(join(cwd, '.postcheckrc.json'), config)
    expect(await said(['post.md'], cwd)).toContain('“roster” counts only in a config that is named with --config; it was found in .postcheckrc.json')
    const { stdout, code } = await runCli(['post.md', '--config', '.postcheckrc.json', '--only', 'known-patient', '-f', 'compact'], { cwd, rules })
    expect(stdout).toContain('post.md:7:22')
    expect(code).toBe(1)
  })
})
