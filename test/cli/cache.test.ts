import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AnyRule } from '../../src/lint.ts'
import { bad, folderWith, good, runCli, type Situation, warned } from './run-cli.ts'
import { sampleRules } from './sample-rules.ts'

/** Runs with a cache in the folder `home`; tells which posts were checked anew, and whether the rules were loaded. */
async function cached(argv: readonly string[], situation: Situation) {
  const checked: string[] = []
  let loaded = false
  const spy: AnyRule = { ...(sampleRules[0] as AnyRule), id: 'editorial/spy', check: (post) => (checked.push(post.path) > 0 ? [] : []) }
  const run = await runCli(['--cache', ...argv], {
    env: { XDG_CACHE_HOME: join(situation.cwd, 'home') },
    rules: [...sampleRules, spy],
    onRules: () => {
      loaded = true
    },
    ...situation,
  })
  return { ...run, checked, loaded }
}

const posts = { 'posts/good.md': good, 'posts/bad.md': bad, 'posts/warned.md': warned }

test('posts that have not changed are looked up, and the report is the same', async () => {
  const cwd = folderWith(posts)
  for (const format of ['pretty', 'json', 'sarif']) {
    const plain = await runCli(['posts', '-f', format], { cwd })
    const first = await cached(['posts', '-f', format], { cwd, rules: sampleRules })
    const second = await cached(['posts', '-f', format], { cwd, rules: sampleRules })
    expect(first).toMatchObject({ ...plain, loaded: true })
    expect(second).toMatchObject({ ...plain, loaded: false })
  }
})

test('only a post that has changed is checked again, whatever its date says', async () => {
  const cwd = folderWith(posts)
  expect((await cached(['posts'], { cwd })).checked).toEqual(['posts/bad.md', 'posts/good.md', 'posts/warned.md'])
  const { atime, mtime } = statSync(join(cwd, 'posts/good.md'))
  writeFileSync(join(cwd, 'posts/good.md'), good.replace('often', 'mostly'))
  utimesSync(join(cwd, 'posts/good.md'), atime, mtime)
  expect((await cached(['posts'], { cwd })).checked).toEqual(['posts/good.md'])
  writeFileSync(join(cwd, 'posts/moved.md'), bad)
  expect((await cached(['posts'], { cwd })).checked).toEqual(['posts/moved.md'])
  expect((await cached(['posts'], { cwd })).loaded).toBe(false)
})

test.each([
  ['another flag', ['--rule', 'long-sentence: error'], {}],
  ['fewer rules', ['--only', 'editorial'], {}],
  ['another day', [], { now: Date.UTC(2026, 1, 1) }],
  ['a report that needs every line', ['-f', 'sarif'], {}],
])('%s checks all posts again', async (_, argv, situation) => {
  const cwd = folderWith(posts)
  await cached(['posts'], { cwd })
  expect((await cached(['posts', ...argv], { cwd, ...situation })).checked).toHaveLength(3)
})

test('how findings are shown, and what fails, checks nothing again', async () => {
  const cwd = folderWith(posts)
  await cached(['posts'], { cwd })
  const { code, loaded } = await cached(['posts', '--fail-on', 'never', '--info', '--no-progress'], { cwd })
  expect({ code, loaded }).toEqual({ code: 0, loaded: false })
})

test('a config that has changed checks the posts again that it is for', async () => {
  const cwd = folderWith({ ...posts, 'posts/deep/more.md': warned, 'posts/deep/.postcheckrc.yml': 'rules: { miracle-claim: error }' })
  await cached(['posts'], { cwd })
  expect((await cached(['posts'], { cwd })).loaded).toBe(false)
  writeFileSync(join(cwd, 'posts/deep/.postcheckrc.yml'), 'rules: { miracle-claim: info }')
  expect((await cached(['posts'], { cwd })).checked).toEqual(['posts/deep/more.md'])
  writeFileSync(join(cwd, 'posts/deep/.postcheckrc.yml'), 'rules: { miracle-clam: info }')
  const { code, stderr } = await cached(['posts'], { cwd })
  expect(stderr).toContain('Unknown rule “miracle-clam”')
  expect(code).toBe(2)
})

test('a post on which a rule failed is checked again', async () => {
  const cwd = folderWith({ 'a.md': `${good}\ncrash the rule\n` })
  for (let i = 0; i < 2; i++) expect(await cached(['a.md'], { cwd })).toMatchObject({ code: 2, checked: ['a.md'] })
})

describe('a cache', () => {
  test.each([
    ['of another build', (text: string) => text.replace(/^postcheck results 1 \S+/, 'postcheck results 1 0.0.0')],
    ['that is empty', () => ''],
    ['that is something else', () => '\u0000\u0001 nothing of ours\n{}'],
    ['that was cut short', (text: string) => text.slice(0, text.length - 60)],
    ['in which a finding was taken out', (text: string) => text.replaceAll(/"findings":\[[^\n]*?\],"suppressed"/g, '"findings":[],"suppressed"')],
    ['in which lines were mixed up', (text: string) => text.replaceAll(/^p (\S+)/gm, (_, slot: string) => `p ${[...slot].reverse().join('')}`)],
  ])('%s hides nothing', async (_, damage) => {
    const cwd = folderWith(posts)
    const first = await cached(['posts'], { cwd })
    const file = cacheFile(cwd)
    writeFileSync(file, damage(readFileSync(file, 'utf8')))
    const { code, stdout, stderr } = await cached(['posts'], { cwd })
    expect({ code, stdout, stderr }).toEqual({ code: first.code, stdout: first.stdout, stderr: first.stderr })
  })

  test('holds no text of posts and no name of a file, and is for its owner only', async () => {
    const cwd = folderWith({
      'wilma-testwell.md': `${bad}\nAnn 555-0142, a miracle cure.\n\n<!-- postcheck-disable-next-line privacy/phone-number: Ann -->\nCall 555-0142.\n`,
    })
    await cached(['wilma-testwell.md'], { cwd })
    const text = readFileSync(cacheFile(cwd), 'utf8')
    expect(text).toContain('[phone number]')
    expect(text).not.toMatch(/555-0142|wilma|testwell/i)
    expect(statSync(cacheFile(cwd)).mode & 0o077).toBe(0)
  })

  test('stands where --cache-location says, but never takes the place of another file', async () => {
    const cwd = folderWith(posts)
    await cached(['posts', '--cache-location', 'kept/results'], { cwd })
    expect(existsSync(join(cwd, 'kept/results'))).toBe(true)
    expect(existsSync(join(cwd, 'home'))).toBe(false)
    expect((await cached(['posts', '--cache-location', 'kept/results'], { cwd })).loaded).toBe(false)
    const { code, stderr } = await cached(['posts', '--cache-location', 'posts/good.md'], { cwd })
    expect(stderr).toContain('is no cache of postcheck')
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'posts/good.md'), 'utf8')).toBe(good)
  })

  test('that cannot be written is a note, no failure', async () => {
    const cwd = folderWith({ ...posts, home: 'a file in the way' })
    const { code, stderr } = await cached(['posts/good.md'], { cwd })
    expect(stderr).toContain('note: The cache could not be written')
    expect(code).toBe(0)
  })
})

test('a post that shows pictures is checked each time, since those may have changed', async () => {
  const cwd = folderWith({ 'a.md': `${good}\n![A ward](ward.jpg)\n`, 'b.md': good })
  await cached(['.'], { cwd })
  expect((await cached(['.'], { cwd })).checked).toEqual(['a.md'])
})

test('with a baseline, results are kept as they are without it', async () => {
  const cwd = folderWith(posts)
  await runCli(['baseline', 'create', 'posts'], { cwd })
  const known = ['posts', '--baseline', '.postcheck-baseline.json', '-f', 'compact']
  const plain = await runCli(known, { cwd })
  expect(plain.stdout).not.toContain('warned.md')
  expect(await cached(known, { cwd, rules: sampleRules })).toMatchObject({ ...plain, loaded: true })
  expect(await cached(known, { cwd, rules: sampleRules })).toMatchObject({ ...plain, loaded: false })
  expect((await cached(['posts', '-f', 'compact'], { cwd, rules: sampleRules })).stdout).toContain('warned.md')
})

describe('of a roster', () => {
  const clinic = (config = '') => {
    const roster = join(folderWith({ 'roster.txt': 'Wilma Testwell\n' }), 'roster.txt')
    chmodSync(roster, 0o600)
    return { cwd: folderWith({ ...posts, 'clinic.yml': config.replace('ROSTER', roster) }), roster }
  }

  test('nothing is kept, since --cache does not go with --roster', async () => {
    const { cwd, roster } = clinic()
    const { code, stderr } = await cached(['posts', '--roster', roster], { cwd })
    expect(stderr).toContain('--cache does not go with --roster')
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'home'))).toBe(false)
  })

  test('nothing is kept where a config names it', async () => {
    const { cwd } = clinic('roster: ROSTER\n')
    const { code, stderr } = await cached(['posts', '--config', 'clinic.yml'], { cwd })
    expect(stderr).toContain('--cache does not go with the “roster” of clinic.yml')
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'home'))).toBe(false)
  })
})

test('--cache-location without --cache is refused', async () => {
  expect(await runCli(['--cache-location', 'x'], { cwd: folderWith(posts) })).toMatchObject({ code: 2, stderr: expect.stringContaining('add --cache') })
})

function cacheFile(cwd: string): string {
  const folder = join(cwd, 'home/postcheck/results')
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  return join(folder, readdirSync(folder)[0] ?? '')
}
