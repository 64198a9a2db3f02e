import { stripVTControlCharacters } from 'node:util'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { jsonReportSchema } from '../../src/report/json-schema.ts'
import { folderWith, good, runCli } from '../cli/run-cli.ts'
import { githubSarifSchema } from './github-sarif-schema.ts'

const migraine = `---
title: Migraine and me
---

# Migraine and me

Yesterday I met Ann, a teacher who cannot work when an attack begins, and she gave me 555-0142 so that I could reach her at night.

This tea is a miracle cure for migraine. It is 100% safe. Truly a Miracle Cure, and a miracle cure again.

<!-- postcheck-disable-next-line privacy/phone-number: the clinic's public line -->
Call the clinic at 555-0199 when you want to ask about the tea.

Call 555-0187 or 555-0100. Ask your doctor before you change anything about the medicines that you take every day for your migraine.

- Rest in a dark room. Drink water. Note what you ate. Note how you slept.
- Take your medicine early. Do not wait. Do not take more than your doctor said.
- “Überfüllt” 頭痛 👩‍⚕️ the miracle cure is here.
`
const posts = {
  'posts/migraine.md': migraine,
  'posts/rest.md': good,
  'posts/tea.md': 'A miracle cure: this tea, which one of our readers drinks every morning and every evening, works.\n',
}

test.each([
  { name: 'pretty-80', argv: [], columns: 80 },
  { name: 'pretty-120', argv: ['--info'], columns: 120 },
  { name: 'pretty-narrow', argv: ['--info'], columns: 30 },
  { name: 'pretty-color', argv: ['--info', '--color', 'always'], columns: 80 },
  { name: 'pretty-quiet', argv: ['--quiet'], columns: 80 },
  { name: 'pretty-no-frame', argv: ['--frame', 'never'], columns: 80 },
  { name: 'pretty-stats', argv: ['--stats'], columns: 80 },
  { name: 'compact', argv: ['-f', 'compact', '--info'] },
  { name: 'json', argv: ['-f', 'json'] },
  { name: 'jsonl', argv: ['-f', 'jsonl'] },
  { name: 'sarif', argv: ['-f', 'sarif'] },
  { name: 'github', argv: ['-f', 'github'] },
])('$name', async ({ name, argv, columns }) => {
  const { stdout } = await runCli(['posts', ...argv], { cwd: folderWith(posts), ...(columns !== undefined && { columns }) })
  await expect(stdout).toMatchFileSnapshot(`out/${name}.out`)
  const widest = Math.max(
    ...stripVTControlCharacters(stdout)
      .split('\n')
      .map((line) => [...line].length),
  )
  if (name.startsWith('pretty')) expect(widest).toBeLessThanOrEqual(Math.max(50, columns ?? 80))
})

test('in CI the lines of identifiers are not shown, unless asked for', async () => {
  const cwd = folderWith(posts)
  const shown = 'she gave me [phone number]'
  expect((await runCli(['posts'], { cwd })).stdout).toContain(shown)
  const inCi = (await runCli(['posts'], { cwd, env: { CI: 'true' } })).stdout
  expect(inCi).not.toContain(shown)
  expect(inCi).toContain('This tea is a miracle cure')
  expect((await runCli(['posts', '--frame', 'always'], { cwd, env: { CI: 'true' } })).stdout).toContain(shown)
})

test('clean posts among many are only counted', async () => {
  const cwd = folderWith(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, good])))
  expect((await runCli([], { cwd })).stdout).toBe('✔ No problems · 4 posts (32 words, 4 rules) · 0 ms\n')
})

test('the JSON report keeps its contract', async () => {
  const cwd = folderWith({ ...posts, 'crash.md': 'crash the rule' })
  const { stdout } = await runCli(['-f', 'json', 'posts', 'crash.md', 'gone.md'], { cwd })
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonReportSchema)
  expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
})

test('SARIF holds what GitHub asks for', async () => {
  const validate = new Ajv({ strict: true }).compile(githubSarifSchema)
  for (const argv of [['posts', 'gone.md'], ['posts/rest.md'], ['--only', 'conduct', 'posts']]) {
    const { stdout } = await runCli(['-f', 'sarif', ...argv], { cwd: folderWith(posts) })
    expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true)
  }
})

test('SARIF names every rule of a result by its index, and counts what repeats', async () => {
  const { stdout } = await runCli(['-f', 'sarif', 'posts'], { cwd: folderWith(posts) })
  const [run] = JSON.parse(stdout).runs
  const prints = run.results.map((result: { partialFingerprints: object }) => JSON.stringify(result.partialFingerprints))
  expect(new Set(prints).size).toBe(prints.length)
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  expect(run.results.filter((result: { suppressions: unknown[] }) => result.suppressions.length > 0)).toMatchObject([
    { ruleId: 'privacy/phone-number', suppressions: [{ kind: 'inSource' }] },
  ])
})

test('paths in SARIF and in annotations are those of the repository', async () => {
  const root = folderWith({ '.git/HEAD': '', 'site/a b.md': 'A miracle cure.' })
  expect((await runCli(['-f', 'sarif'], { cwd: `${root}/site` })).stdout).toContain('"uri": "site/a%20b.md"')
  expect((await runCli(['-f', 'github'], { cwd: `${root}/site` })).stdout).toContain('::warning file=site/a b.md,line=1,')
  expect((await runCli(['-f', 'json'], { cwd: `${root}/site` })).stdout).toContain('"path":"a b.md"')
})

test('annotations stay within the limits of GitHub, and the rest is in the summary of the job', async () => {
  const cwd = folderWith({ 'a.md': Array(15).fill('Call 555-0142. A miracle cure. A miracle cure.\n\n').join('') + 'word '.repeat(30) })
  const { stdout } = await runCli(['-f', 'github', 'a.md'], { cwd, env: { GITHUB_STEP_SUMMARY: `${cwd}/summary.md` } })
  const kinds = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0])
  expect(['::error', '::warning', '::notice'].map((kind) => kinds.filter((found) => found === kind).length)).toEqual([10, 10, 2])
  expect(stdout).toContain('::notice title=postcheck::25 more findings: see the summary of this job\n')
})
