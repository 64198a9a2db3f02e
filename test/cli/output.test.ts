import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bad, folderWith, good, runCli, warned } from './run-cli.ts'

test('reports go to files, folders are made, and standard error has the summary', async () => {
  const cwd = folderWith({ 'bad.md': bad })
  const { code, stdout, stderr } = await runCli(['bad.md', '-f', 'json:out/deep/report.json', '-f', 'compact:report.txt'], { cwd })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toBe('1 error · 1 post (5 words, 4 rules) · 0 ms\n')
  expect(JSON.parse(readFileSync(join(cwd, 'out/deep/report.json'), 'utf8')).summary.errors).toBe(1)
  expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^bad\.md:3:13: error: /)
  expect(readdirSync(join(cwd, 'out/deep'))).toEqual(['report.json'])
})

test('--output takes the report that has no file, without colour even where colour is forced', async () => {
  const cwd = folderWith({ 'bad.md': bad })
  const { stdout } = await runCli(['bad.md', '-o', 'report.txt', '-f', 'pretty'], { cwd, env: { FORCE_COLOR: '3' }, isTTY: true })
  expect(stdout).toBe('')
  expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^bad\.md ─+ for patients, 5 words\n/)
})

test('a report on standard output and others in files', async () => {
  const cwd = folderWith({ 'bad.md': bad })
  const { stdout, stderr } = await runCli(['bad.md', '-f', 'pretty', '-f', 'sarif:report.sarif'], { cwd })
  expect(stdout).toContain('✖ 1 error')
  expect(stderr).toBe('')
  expect(JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8')).version).toBe('2.1.0')
})

test('workflow commands may stand besides a readable report', async () => {
  const { stdout } = await runCli(['bad.md', '-f', 'pretty', '-f', 'github'], { cwd: folderWith({ 'bad.md': bad }) })
  expect(stdout).toContain('✖ 1 error')
  expect(stdout).toContain('\n::error file=bad.md,')
})

test.each([
  { name: 'into a folder that is a file', argv: ['-o', 'bad.md/report.txt'], says: 'The report bad.md/report.txt could not be written: ' },
  { name: 'over a folder', argv: ['-f', 'json:folder'], says: 'The report folder could not be written: EISDIR.' },
  {
    name: 'over the post itself',
    argv: ['-o', './bad.md'],
    says: 'The report ./bad.md could not be written: it is one of the posts that were checked. Choose another name.',
  },
  { name: 'over the post by a link', argv: ['-o', 'link.txt'], says: 'The report link.txt could not be written: it is one of the posts that were checked.' },
])('a report $name is exit 2, and nothing is lost', async ({ argv, says }) => {
  const cwd = folderWith({ 'bad.md': bad })
  mkdirSync(join(cwd, 'folder'))
  symlinkSync('bad.md', join(cwd, 'link.txt'))
  const { code, stderr } = await runCli(['bad.md', ...argv], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain(`postcheck: ${says}`)
  expect(readFileSync(join(cwd, 'bad.md'), 'utf8')).toBe(bad)
  expect(readdirSync(cwd).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('a report replaces an older one, by a link too', async () => {
  const cwd = folderWith({ 'good.md': good, 'real.json': 'old' })
  symlinkSync('real.json', join(cwd, 'link.json'))
  expect((await runCli(['good.md', '-f', 'json:link.json'], { cwd })).code).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8')).summary.posts).toBe(1)
  if (existsSync('/dev/null')) expect((await runCli(['good.md', '-o', '/dev/null'], { cwd })).code).toBe(0)
})

test('too many warnings are explained', async () => {
  const { code, stderr } = await runCli(['warned.md', '--max-warnings', '0'], { cwd: folderWith({ 'warned.md': warned }) })
  expect(code).toBe(1)
  expect(stderr).toBe('postcheck: 1 warnings are more than --max-warnings 0 allows.\n')
})

test('--quiet shows errors only and says so', async () => {
  const { stdout } = await runCli(['.', '--quiet'], { cwd: folderWith({ 'a.md': bad, 'b.md': warned, 'c.md': warned, 'd.md': warned }) })
  expect(stdout).not.toContain('miracle')
  expect(stdout).toContain('✖ 1 error, 3 warnings · only errors are shown · 4 posts')
})

test('--info, --preset strict and --fail-on info show what is of level info', async () => {
  const cwd = folderWith({ 'long.md': `${'word '.repeat(20)}.` })
  expect((await runCli(['long.md'], { cwd })).stdout).not.toContain('This sentence')
  for (const flags of [['--info'], ['--preset', 'strict'], ['--fail-on', 'info']])
    expect((await runCli(['long.md', ...flags], { cwd })).stdout).toContain('This sentence has 20 words')
})

test('--debug tells which settings hold, on standard error', async () => {
  const cwd = folderWith({ '.postcheckrc': 'preset: strict\naudience: teen', 'good.md': good })
  const { stderr } = await runCli(['good.md', '--debug', '--locale', 'en-GB'], { cwd })
  expect(stderr).toBe('debug: good.md: .postcheckrc; preset strict, 5 rules, audience teen, locale en-GB\n')
})

test('--today is the day that rules see, and --audience and --locale what they fall back on', async () => {
  const seen: unknown[] = []
  const spy = {
    id: 'editorial/spy',
    severity: 'info',
    summary: '',
    why: '',
    fix: '',
    sources: [],
    tags: [],
    options: {},
    scope: 'post',
    examples: { bad: [], good: [] },
    *check(_: unknown, context: { today: Date; audience: string; locale: string }) {
      seen.push([context.today.toISOString().slice(0, 10), context.audience, context.locale])
    },
  } as const
  const cwd = folderWith({ 'a.md': good, 'b.md': `---\naudience: clinician\nlocale: de\n---\n${good}` })
  await runCli(['a.md', 'b.md', '--today', '2024-02-29', '--audience', 'teen', '--locale', 'en-GB'], { cwd, rules: [spy] })
  await runCli(['a.md'], { cwd, rules: [spy] })
  expect(seen).toEqual([
    ['2024-02-29', 'teen', 'en-GB'],
    ['2024-02-29', 'clinician', 'de'],
    ['2026-01-31', 'patient', 'en'],
  ])
})

test('links of rule names are OSC 8 where the terminal is known', async () => {
  const { stdout } = await runCli(['bad.md'], {
    cwd: folderWith({ 'bad.md': bad }),
    isTTY: true,
    columns: 80,
    env: { TERM: 'xterm-256color', TERM_PROGRAM: 'vscode' },
  })
  expect(stdout).toContain(
    '\u001b]8;;https://github.com/postcheck/postcheck/blob/main/rules/privacy/phone-number/README.md\u0007privacy/phone-number\u001b]8;;\u0007',
  )
})

test('a post that changes while others are checked is read when its turn comes', async () => {
  const cwd = folderWith({ 'a.md': good, 'b.md': good })
  const rules = [
    {
      id: 'editorial/spy',
      severity: 'info',
      summary: '',
      why: '',
      fix: '',
      sources: [],
      tags: [],
      options: {},
      scope: 'post',
      examples: { bad: [], good: [] },
      *check() {
        writeFileSync(join(cwd, 'b.md'), Buffer.of(0))
      },
    },
  ] as const
  const { code, stderr } = await runCli(['.'], { cwd, rules })
  expect(code).toBe(2)
  expect(stderr).toContain('b.md holds a NUL byte')
})
