import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { formatNames } from '../src/report/formats.ts'
import { folderWith, runCli } from './cli/run-cli.ts'

/** What must be in no output: invented identifiers, each on a surface where a rule finds it. */
const canaries = [
  'Wilma Testwell',
  'Testwell',
  '555-0142',
  'wilma.testwell@example.org',
  '123-45-6789',
  '00482913',
  '943 476 5919',
  'January 14, 2026',
  '2025-11-03',
  '2FT4-RK9-WD52',
]

const post = `---
title: How our patient Wilma Testwell got better
description: Our patient Wilma Testwell, MRN 00482913, tells her story
patient:
  name: Wilma Testwell
  dob: 2025-11-03
  mrn: "00482913"
---

# The miracle cure of our patient Wilma Testwell

My patient Ms. Wilma Testwell, a 93-year-old baker from Smallville, was admitted on January 14, 2026. Wilma Testwell is a drug addict; call her daughter at 555-0142
or write to wilma.testwell@example.org. Her SSN is 123-45-6789, her NHS number 943 476 5919, her MBI is 2FT4-RK9-WD52, and prophylactic anticoagulation of Testwell is 100% safe.
Prior to January 14, 2026 Wilma Testwell took 1.0 mg in order to sleep.

<!-- patient Wilma Testwell, MRN 00482913, seen January 14, 2026 -->

![Our patient Wilma Testwell, MRN 00482913](wilma-testwell-mrn-00482913.jpg "Wilma Testwell, patient, DOB 2025-11-03")

[her page](https://example.org/?patient=Wilma%20Testwell&mrn=00482913 "patient Wilma Testwell") and <a href="mailto:wilma.testwell@example.org" data-patient="Wilma Testwell">mail</a>

| Patient | MRN | Phone |
|---|---|---|
| Wilma Testwell | 00482913 | 555-0142 |

\`\`\`
PID|1||00482913||TESTWELL^WILMA||20251103
{ "patient": "Wilma Testwell", "ssn": "123-45-6789" }
\`\`\`

<!-- postcheck-disable-next-line privacy/patient-name, privacy/phone-number: Wilma Testwell said 555-0142 is fine -->
Our patient Wilma Testwell answers at 555-0142; the miracle cure is hers.

<!-- postcheck-disable-next-line privacy/phone-number: 555-0142 again -->

<!-- postcheck-disable-line nothing/Wilma-Testwell: MRN 00482913 -->

[^a]: Letter of our patient Wilma Testwell, 555-0142, January 14, 2026.
`

const flags: readonly (readonly string[])[] = [
  [],
  ['--info', '--frame', 'always', '--stats'],
  ['--quiet'],
  ['--debug', '--color', 'always'],
  ['--no-inline-config'],
  ['--only', 'conduct'],
  ['--only', 'readability', '--info'],
  ['--skip', 'privacy', '--info'],
  ['--rule', 'privacy/patient-name: off', '--rule', 'privacy/phone-number: off'],
  ['--preset', 'strict'],
  ['--preset', 'privacy'],
  ['--min-confidence', 'high'],
  ['--locale', 'en-GB', '--audience', 'clinician'],
  ['--fix'],
  ['--cache', '--cache-location', 'results'],
  ['--write-baseline', 'known'],
]

describe.each(['post.md', 'post.mdx', 'post.html', 'post.txt'])('of what identifies a patient in %s', (name) => {
  test.each(formatNames)('nothing is in a %s report, whatever the flags', async (format) => {
    for (const extra of flags) {
      const cwd = folderWith({ [name]: post })
      const { stdout, stderr } = await runCli([name, '-f', format, ...extra], { cwd, rules, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.txt') } })
      await runCli([name, '-f', `${format}:report.txt`, ...extra], { cwd, rules })
      const written = readdirSync(cwd).filter((file) => file !== name)
      const texts = [stdout, stderr, ...written.map((file) => readFileSync(join(cwd, file), 'utf8'))]
      for (const canary of canaries)
        for (const text of texts) expect(text.toLowerCase(), `${canary} with ${extra.join(' ')}`).not.toContain(canary.toLowerCase())
    }
  })
})

test.each(['post.md', 'post.mdx', 'post.html', 'post.txt'])(
  'of what identifies a patient in %s nothing is in a diff of fixes, whatever the flags',
  async (name) => {
    let printed = ''
    for (const extra of flags.filter(([flag]) => flag !== '--fix')) {
      const { stdout, stderr } = await runCli([name, '--diff', ...extra], { cwd: folderWith({ [name]: post }), rules })
      printed += stdout
      for (const canary of canaries) expect(`${stdout}${stderr}`.toLowerCase(), `${canary} with ${extra.join(' ')}`).not.toContain(canary.toLowerCase())
    }
    expect(printed).toMatch(/^\+.*1 mg/m)
  },
)

describe.each(['post.md', 'post.mdx', 'post.html', 'post.txt'])('in what else is printed of %s', (name) => {
  test.each([
    ['sources', '--all'],
    ['sources', '--all', '--format', 'json'],
    ['sources', '--all', '--format', 'markdown'],
  ])('nothing is told by %s %s %s %s', async (...argv) => {
    const claims = `${post}\n\nWilma Testwell, MRN 00482913, says that zinc cuts colds by 34% [[her file]](https://example.net/?mrn=00482913&name=Wilma%20Testwell).\n\n## References\n\n1. Wilma Testwell, patient, 555-0142. Letter of January 14, 2026. https://example.net/wilma-testwell\n`
    const { stdout, stderr } = await runCli([...argv.filter((each) => each !== undefined), name], { cwd: folderWith({ [name]: claims }), rules })
    expect(stdout).not.toBe('')
    for (const canary of canaries) for (const text of [stdout, stderr]) expect(text.toLowerCase()).not.toContain(canary.toLowerCase())
  })
})

test('the canaries sing: without masking, most of them would be found', async () => {
  const cwd = folderWith({ 'post.md': post })
  const { stdout } = await runCli(['post.md', '-f', 'json', '--no-inline-config'], { cwd, rules })
  const report: { results: { findings: { sensitive: boolean; start: { offset: number }; end: { offset: number } }[] }[] } = JSON.parse(stdout)
  const found = report.results[0]?.findings.filter(({ sensitive }) => sensitive).map(({ start, end }) => post.slice(start.offset, end.offset)) ?? []
  for (const canary of canaries)
    expect(
      found.some((text) => text.includes(canary)),
      canary,
    ).toBe(true)
})
