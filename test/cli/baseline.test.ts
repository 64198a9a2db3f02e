import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const post = '# Tea\n\nThis tea is a miracle cure.\n\nCall Ann at 555-0142.\n'

test('what a baseline knows is left out, wherever it has moved, and what is new is not', async () => {
  const cwd = folderWith({ 'post.md': post })
  const written = await runCli(['post.md', '--write-baseline', 'known.json'], { cwd })
  expect(written.stderr).toContain('1 finding written to known.json')
  expect(readFileSync(join(cwd, 'known.json'), 'utf8')).not.toMatch(/tea|cure|555|Ann/i)
  writeFileSync(join(cwd, 'post.md'), `${post.replace('# Tea\n', '# Tea\n\nA new line.\n')}\nThe oil is a miracle cure.\n`)
  const { stdout } = await runCli(['post.md', '--baseline', 'known.json', '-f', 'compact'], { cwd })
  expect(stdout).toContain('post.md:9:14: warning: “miracle cure” promises')
  expect(stdout.match(/miracle cure/g)).toHaveLength(1)
})

test('a possible identifier counts always', async () => {
  const cwd = folderWith({ 'post.md': post })
  await runCli(['post.md', '--write-baseline', 'known.json'], { cwd })
  writeFileSync(join(cwd, 'post.md'), post.replace('555-0142', '555-0187'))
  const { stdout, code } = await runCli(['post.md', '--baseline', 'known.json', '-f', 'compact'], { cwd })
  expect(stdout).toContain('[privacy/phone-number]')
  expect(code).toBe(1)
})

test('what a baseline knows and is gone is told', async () => {
  const cwd = folderWith({ 'post.md': post })
  await runCli(['post.md', '--write-baseline', 'known.json'], { cwd })
  writeFileSync(join(cwd, 'post.md'), '# Tea\n\nTea is warm.\n')
  expect((await runCli(['post.md', '--baseline', 'known.json'], { cwd })).stderr).toContain('note: 1 finding of the baseline is gone')
})

test.each([
  ['that is not there', undefined, 'cannot be read (ENOENT)'],
  ['that is broken', '{', 'is not valid JSON'],
  ['that is something else', '{ "posts": {} }', 'is none of postcheck'],
])('a baseline %s hides nothing', async (_, text, message) => {
  const cwd = folderWith({ 'post.md': post, ...(text !== undefined && { 'known.json': text }) })
  const { stderr, code } = await runCli(['post.md', '--baseline', 'known.json'], { cwd })
  expect(stderr).toContain(message)
  expect(code).toBe(2)
})

test('a baseline takes the place of no post', async () => {
  const cwd = folderWith({ 'post.md': post })
  expect((await runCli(['post.md', '--write-baseline', 'post.md'], { cwd })).code).toBe(2)
  expect(readFileSync(join(cwd, 'post.md'), 'utf8')).toBe(post)
})
