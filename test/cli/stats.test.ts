import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const easy = `---
title: Your new tablets
---

# Your new tablets

${'Take one tablet in the morning. Drink a glass of water with it. Call us if you feel sick. '.repeat(4)}
`
const hard = `---
title: Your new tablets
---

# Your new tablets

${'Take one tablet in the morning. Drink a glass of water with it. Call us if you feel sick. '.repeat(3)}

Prophylactic anticoagulation should be considered for individuals with concomitant atrial fibrillation and renal insufficiency. The tablets lower the risk of stroke by 60%.
`
const german = `---
lang: de
---

# Ihre Tabletten

${'Nehmen Sie morgens eine Tablette mit einem Glas Wasser. Rufen Sie uns an, wenn Sie sich nicht gut fühlen. Die Apotheke kann Ihnen auch helfen. '.repeat(4)}
`

const stats = (args: readonly string[], cwd: string) => runCli(['stats', ...args], { cwd, rules })

describe('the figures of posts', () => {
  test('each of few posts is told in full', async () => {
    const cwd = folderWith({ 'hard.md': hard })
    const { code, stdout } = await stats(['hard.md'], cwd)
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot('out/stats-post.out')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('more make a table by folder', async () => {
    const cwd = folderWith({
      'a/hard.md': hard,
      'a/easy.md': easy,
      'b/a-post-with-a-name-that-is-much-too-long-for-a-table.md': easy,
      'b/de.md': german,
      'top.md': easy,
    })
    const { code, stdout } = await stats([], cwd)
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot('out/stats-table.out')
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('JSON tells of posts, of folders, and of all', async () => {
    const cwd = folderWith({ 'a/hard.md': hard, 'a/easy.md': easy, 'b/de.md': german })
    const report = JSON.parse((await stats(['--format', 'json', '--compat', 'textstat'], cwd)).stdout)
    expect(report.schemaVersion).toBe(1)
    expect(report.folders.map(({ folder, posts }: { folder: string; posts: number }) => [folder, posts])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    const [, first] = report.posts
    expect(first).toMatchObject({
      path: 'a/hard.md',
      language: 'en',
      sentences: 11,
      claims: 1,
      claimsCited: 0,
      metrics: { fleschEase: expect.any(Number), textstatSentences: 11 },
    })
    expect(first.hardest[0].text).toMatch(/^Prophylactic anticoagulation/)
    expect(first.hardest[0].because).toContain('passive')
    expect(first.metrics.smogIfMended).toBeLessThan(first.metrics.smog)
    expect(report.posts[2]).toMatchObject({ language: 'de', metrics: { wienerSachtextformel: expect.any(Number) } })
    expect(report.posts[2].metrics).not.toHaveProperty('smog')
  })
})

describe('two versions side by side', () => {
  test('of a file and an older file', async () => {
    const cwd = folderWith({ 'old.md': hard, 'new.md': easy })
    const { code, stdout } = await stats(['new.md', '--before', 'old.md'], cwd)
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot('out/stats-before.out')
  })

  test('of a folder and an older folder: posts are told apart by their names', async () => {
    const cwd = folderWith({ 'old/a.md': hard, 'old/gone.md': easy, 'new/a.md': easy, 'new/b.md': easy })
    const { stdout } = await stats(['new', '--before', 'old'], cwd)
    expect(stdout).toMatch(/new\/a\.md .*−/)
    expect(stdout).toMatch(/new\/b\.md .* new/)
    expect(stdout).toContain('1 post is new.')
    expect(stdout).toContain('1 older post is gone.')
    const report = JSON.parse((await stats(['new', '--before', 'old', '-f', 'json'], cwd)).stdout)
    expect(report.posts.map(({ before }: { before: { path: string } | null }) => before?.path ?? null)).toEqual(['old/a.md', null])
  })

  test('of the work tree and a commit', async () => {
    const cwd = folderWith({ 'post.md': hard })
    const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'first')
    writeFileSync(join(cwd, 'post.md'), easy)
    writeFileSync(join(cwd, 'other.md'), easy)
    const { code, stdout, stderr } = await stats(['--since', 'HEAD'], cwd)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/post\.md .*−/)
    expect(stdout).toMatch(/other\.md .* new/)
    const missing = await stats(['--since', 'no-such-tag'], cwd)
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('There is no commit, tag or branch “no-such-tag”')
    expect((await stats(['--since', '--output=stolen'], cwd)).code).toBe(2)
  })
})

describe.each(['cci', 'pemat'])('the checklist %s', (name) => {
  test('says which items hold, fail, or need a person, and gives no score', async () => {
    const cwd = folderWith({ 'hard.md': `${hard}\nTake 1.0 mg a day. The tablets should be taken with food.\n` })
    const { code, stdout } = await stats(['hard.md', '--checklist', name], cwd)
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`out/stats-${name}.out`)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('no score')
    expect(stdout).not.toMatch(/\d+\s?%|\d+ (?:points|of 100)/)
    const { posts } = JSON.parse((await stats(['hard.md', '--checklist', name, '-f', 'json'], cwd)).stdout)
    expect(new Set(posts[0].items.map(({ verdict }: { verdict: string }) => verdict))).toEqual(new Set(['holds', 'fails', 'needs a person']))
  })
})

test.each([
  [['gone.md'], 'There is no file gone.md'],
  [['--compat', 'exel'], 'Unknown value “exel” for --compat.'],
  [['--checklist', 'sam'], 'Unknown value “sam” for --checklist.'],
  [['--since', 'HEAD', '--before', 'x.md'], 'not with both'],
  [['--checklist', 'cci', '--compat', 'word'], '--checklist looks at one version'],
])('what cannot be done is said, and ends with 2: stats %s', async (args, said) => {
  const cwd = folderWith({ 'post.md': easy })
  const { code, stderr } = await stats(args, cwd)
  expect(code).toBe(2)
  expect(stderr).toContain(said)
})

test('findings fail nothing', async () => {
  const cwd = folderWith({ 'post.md': 'The dose is 1.0 mg.\n' })
  expect((await stats(['post.md'], cwd)).code).toBe(0)
})

test('the help names every flag', async () => {
  const help = (await runCli(['help', 'stats'], { cwd: '/' })).stdout
  const source = readFileSync('src/commands/stats-flags.ts', 'utf8')
  for (const [flag] of source.matchAll(/--[a-z-]+/g)) expect(help).toContain(flag)
})
