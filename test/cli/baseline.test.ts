import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const old = '# Tea\n\nThis tea is a miracle cure. It is 100% safe.\n'
const file = '.postcheck-baseline.json'
const only = ['--only', 'conduct/miracle-claim', '--only', 'privacy']

async function said(argv: readonly string[], cwd: string) {
  return runCli(argv, { cwd, rules })
}

test('what is known does not fail a check, what is new does', async () => {
  const cwd = folderWith({ 'posts/a.md': old, 'posts/b.md': '# Falls\n\nAsk your nurse.\n' })
  expect(await said(['baseline', 'create', 'posts', ...only], cwd)).toMatchObject({ code: 0, stdout: `${file}: 2 known findings in 1 post\n` })
  const known = await said(['posts', '--baseline', file, ...only], cwd)
  expect(known.code).toBe(0)
  expect(known.stdout).toContain('2 suppressed')
  writeFileSync(join(cwd, 'posts/a.md'), `A new line above.\n\n${old}`)
  expect((await said(['posts', '--baseline', file, ...only], cwd)).code).toBe(0)
  writeFileSync(join(cwd, 'posts/a.md'), old.replace('miracle cure', 'wonder drug that is guaranteed to work'))
  const changed = await said(['posts', '--baseline', file, ...only, '-f', 'compact'], cwd)
  expect(changed.code).toBe(1)
  expect(changed.stderr).toContain('note: ')
})

test('the file holds no text, and nothing of a sensitive rule', async () => {
  const cwd = folderWith({ 'a.md': `${old}\nOur patient Wilma Testwell is 100% safe at 555-0142.\n` })
  const { stdout } = await said(['baseline', 'create', 'a.md'], cwd)
  expect(stdout).toContain('findings of privacy and other sensitive rules left out')
  const text = readFileSync(join(cwd, file), 'utf8')
  expect(text).not.toMatch(/testwell|0142|miracle cure|privacy/i)
  expect(text).toMatch(/"conduct\/miracle-claim": \["[\da-f]{16}"/)
  expect((await said(['a.md', '--baseline', file, '--only', 'privacy'], cwd)).code).toBe(1)
})

test('a second finding of the same words in the same line is a new one', async () => {
  const cwd = folderWith({ 'a.md': old })
  await runCli(['baseline', 'create', 'a.md', '--only', 'conduct'], { cwd })
  writeFileSync(join(cwd, 'a.md'), `${old}\nThis tea is a miracle cure. It is 100% safe.\n`)
  const { stdout } = await runCli(['a.md', '--baseline', file, '--only', 'conduct', '-f', 'json'], { cwd })
  expect(JSON.parse(stdout).summary).toMatchObject({ warnings: 2, suppressed: 2 })
})

test('prune only drops, update makes anew, create replaces nothing, audit counts', async () => {
  const cwd = folderWith({ 'a.md': old, 'b.md': old })
  await said(['baseline', 'create', ...only], cwd)
  expect((await said(['baseline', 'create', ...only], cwd)).code).toBe(2)
  writeFileSync(join(cwd, 'a.md'), '# Tea\n\nThis tea is a miracle cure. It works wonders, guaranteed.\n')
  const audited = await said(['baseline', 'audit', ...only], cwd)
  expect(audited).toMatchObject({ code: 1 })
  expect(audited.stdout).toContain('4 known findings in 2 posts, 2 of them gone')
  expect((await said(['baseline', 'prune', 'a.md', ...only], cwd)).stdout).toBe(`${file}: 2 known findings in 1 post, 2 dropped\n`)
  expect((await said(['baseline', 'audit', ...only], cwd)).code).toBe(0)
  expect((await said(['a.md', '--baseline', file, ...only], cwd)).code).toBe(1)
  await said(['baseline', 'update', ...only], cwd)
  expect((await said(['a.md', '--baseline', file, ...only], cwd)).code).toBe(0)
})

test('posts are named from the folder of the file', async () => {
  const cwd = folderWith({ 'posts/a.md': old })
  await said(['baseline', 'create', 'posts', ...only], cwd)
  expect((await said(['a.md', '--baseline', '../.postcheck-baseline.json', ...only], join(cwd, 'posts'))).code).toBe(0)
})

test.each([
  [['baseline'], 'Say what to do: “postcheck baseline create”, “update”, “prune”, “audit”.'],
  [['baseline', 'craete'], 'There is no “postcheck baseline craete”. Did you mean “create”?'],
  [['baseline', 'prune'], `There is no baseline ${file}. Make one: postcheck baseline create.`],
  [['baseline', 'create', '--fix'], '--fix does not go with “postcheck baseline”, which only writes down what is found. Leave it out.'],
  [['baseline', 'update', '--cache'], '--cache does not go with “postcheck baseline”, which only writes down what is found. Leave it out.'],
  [['a.md', '--baseline', 'gone.json'], 'There is no baseline gone.json. Make one: postcheck baseline create.'],
  [['a.md', '--baseline', 'a.md'], 'The baseline a.md is not valid JSON. Take it from version control again, or make it anew: postcheck baseline update.'],
])('%j says what is wrong and exits 2', async (argv, message) => {
  expect(await said(argv, folderWith({ 'a.md': old }))).toEqual({ code: 2, stdout: '', stderr: `postcheck: ${message}\n` })
})

test('nothing is written down where not everything could be checked', async () => {
  const cwd = folderWith({ 'a.md': old })
  expect((await said(['baseline', 'create', 'a.md', 'gone.md'], cwd)).code).toBe(2)
  expect(existsSync(join(cwd, file))).toBe(false)
})
