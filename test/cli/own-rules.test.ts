import { expect, test } from 'vitest'
import { bad, folderWith, runCli } from './run-cli.ts'

const rule = (more = '') => `export default {
  id: 'conduct/our-word', severity: 'warning', summary: 'A word.', why: 'It hurts.', fix: 'Write another.', ${more}
  *check(post) {
    const at = post.source.indexOf('migraine')
    if (at >= 0) yield { start: at, end: at + 8, message: 'Our word' }
  },
}`

const post = '# Pain\n\nA migraine. Call Ann at 555-0142.\n'

test('a rule that is named runs beside the others, with levels, suppressions and masking', async () => {
  const cwd = folderWith({ 'rule.mjs': rule(), 'post.md': post })
  const argv = ['post.md', '--rules', './rule.mjs', '-f', 'compact']
  const { stdout, code } = await runCli(argv, { cwd })
  expect(stdout).toContain('post.md:3:3: warning: Our word [conduct/our-word]\n')
  expect(stdout).toContain('[privacy/phone-number]')
  expect(code).toBe(1)
  expect((await runCli([...argv, '--rule', 'our-word: error'], { cwd })).stdout).toContain('error: Our word')
  expect((await runCli([...argv, '--skip', 'our-word'], { cwd })).stdout).not.toContain('Our word')
})

test('what it finds may be known from a baseline', async () => {
  const cwd = folderWith({ 'rule.mjs': rule(), 'post.md': '# Pain\n\nA migraine.\n' })
  const argv = ['post.md', '--rules', './rule.mjs', '--only', 'our-word']
  expect((await runCli(['baseline', 'create', ...argv], { cwd })).stdout).toContain('1 known finding in 1 post')
  expect((await runCli([...argv, '--baseline', '.postcheck-baseline.json', '-f', 'compact'], { cwd })).stdout).not.toContain('Our word')
})

test('a module may hold several rules, and be CommonJS', async () => {
  const cwd = folderWith({ 'rules.cjs': `module.exports = [${rule().replace('export default ', '').trim()}]`, 'post.md': post })
  expect((await runCli(['post.md', '--rules', 'rules.cjs', '-f', 'compact'], { cwd })).stdout).toContain('conduct/our-word')
})

test('code is taken from no config and no folder', async () => {
  const trap = 'throw new Error("ran")'
  const cwd = folderWith({
    'postcheck.config.js': trap,
    '.postcheckrc.js': trap,
    'rules.js': trap,
    'post.md': post,
    '.postcheckrc.yml': 'plugins: [./rules.js]',
  })
  const { stderr, code } = await runCli(['post.md'], { cwd })
  expect(stderr).toContain('Unknown key “plugins”')
  expect(code).toBe(2)
})

test.each([
  ['a module that is not there', undefined, 'The rules in rule.mjs could not be loaded'],
  ['a module that fails', 'throw new Error("broken")', 'could not be loaded: broken.'],
  ['no default export', 'export const rule = {}', 'has no default export'],
  ['an id of no family', rule().replace('conduct/', 'house/'), 'needs an “id” such as conduct/our-word'],
  ['a level that is none', rule().replace("'warning'", "'warn'"), 'needs a “severity”'],
  ['no reason', rule().replace("why: 'It hurts.',", ''), 'needs “why”'],
  ['no check', rule().replace('*check', '*chekc'), 'needs “check”'],
  ['a name that is taken', rule().replace('our-word', 'miracle-claim'), 'There is a rule “conduct/miracle-claim” already'],
  ['a privacy rule that masks nothing', rule().replace('conduct/', 'privacy/'), 'needs “sensitive”'],
])('%s is told', async (_, code, message) => {
  const cwd = folderWith({ 'post.md': bad, ...(code !== undefined && { 'rule.mjs': code }) })
  const run = await runCli(['post.md', '--rules', 'rule.mjs'], { cwd })
  expect(run.stderr).toContain(message)
  expect(run.code).toBe(2)
})

test('a cache could not tell whether the code has changed', async () => {
  const run = await runCli(['post.md', '--rules', 'rule.mjs', '--cache'], { cwd: folderWith({ 'post.md': bad, 'rule.mjs': rule() }) })
  expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('--cache does not go with --rules') })
})
