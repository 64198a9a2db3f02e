import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { formatNames } from '../src/report/formats.ts'
import { folderWith, runCli } from './cli/run-cli.ts'
import { dicom, exif, jpeg, somewhere } from './files/pictures.ts'

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

/** Only the picture and the roster tell of these. */
const hidden = ['Odalys Quillfeather', 'Quillfeather', 'Marit Dahlbeck', 'Dahlbeck', '77120945', '2026:01:14', '99120456']
const beside = `# The fair

![The ward](ward.jpg) and [the scan](scans/knee.dcm), a miracle cure by marit dahlbeck. ![cut](cut.png)

The stand was run by Dahlbeck, Marit; ticket 7712-0945 is 100% safe.

<!-- postcheck-disable-next-line privacy/known-patient: Marit Dahlbeck (77120945) agreed -->
Marit Dahlbeck is prophylactic.
`

function besides(): { readonly cwd: string; readonly roster: string } {
  const roster = join(folderWith({ 'roster.csv': 'Name,MRN\n"Dahlbeck, Marit",77120945\n"Odalys Quillfeather",99120456\n' }), 'roster.csv')
  chmodSync(roster, 0o600)
  const picture = jpeg(
    exif(
      new Map<number, string | typeof somewhere>([
        [0x010e, 'Our patient Odalys Quillfeather, MRN 99120456'],
        [0x0132, '2026:01:14 10:00:00'],
        [0x8825, somewhere],
      ]),
    ),
  )
  return { cwd: folderWith({ '.git/HEAD': '', 'post.md': beside, 'ward.jpg': picture, 'scans/knee.dcm': dicom(), 'cut.png': picture.subarray(0, 60) }), roster }
}

/** Everything that a run has printed or written, but for the posts. */
function everything(cwd: string, { stdout, stderr }: { readonly stdout: string; readonly stderr: string }, except: readonly string[]): readonly string[] {
  const written = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => !except.includes(name) && statSync(join(cwd, name)).isFile())
  return [stdout, stderr, ...written.map((name) => readFileSync(join(cwd, name), 'utf8'))]
}

function expectNone(texts: readonly string[], of: readonly string[], when: string): void {
  for (const canary of of) for (const text of texts) expect(text.toLowerCase(), `${canary} ${when}`).not.toContain(canary.toLowerCase())
}

describe('of the roster and of what pictures hold', () => {
  test.each(formatNames)('nothing is in a %s report, whatever the flags', async (format) => {
    for (const extra of flags) {
      const { cwd, roster } = besides()
      const both = ['-f', format, '-f', `${format}:report.txt`]
      const ran = await runCli(['post.md', ...both, '--roster', roster, ...extra], { cwd, rules, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.txt') } })
      expectNone(everything(cwd, ran, ['post.md', 'ward.jpg', 'cut.png', 'scans/knee.dcm', '.git/HEAD']), hidden, `in ${format} with ${extra.join(' ')}`)
    }
  })

  test.each(['--fix', '--diff'])('nothing is printed by %s, and no name is touched', async (flag) => {
    const { cwd, roster } = besides()
    const text = '![The ward](ward.jpg)\n\nDahlbeck, Marit (77120945) came in order to walk 1.0 km and took 1.0 mg.\n'
    writeFileSync(join(cwd, 'post.md'), text)
    const ran = await runCli(['post.md', flag, '--roster', roster], { cwd, rules })
    expectNone([ran.stdout, ran.stderr], hidden, `with ${flag}`)
    expect(ran.stderr).toMatch(/postcheck: \d+ fix/)
    const after = readFileSync(join(cwd, 'post.md'), 'utf8')
    if (flag === '--diff') expect(after).toBe(text)
    else expect(after).toMatch(/^!\[The ward]\(ward\.jpg\)\n\nDahlbeck, Marit \(77120945\) came to walk .* 1 mg\.\n$/)
  })

  test('nothing is said when the roster is refused', async () => {
    const { cwd, roster } = besides()
    chmodSync(roster, 0o644)
    const { code, stdout, stderr } = await runCli(['post.md', '--roster', roster, '--debug'], { cwd, rules })
    expect(code).toBe(2)
    expectNone([stdout, stderr], hidden, 'when the roster is refused')
  })

  test('the canaries sing: the rules find them', async () => {
    const { cwd, roster } = besides()
    const { stdout } = await runCli(['post.md', '--roster', roster, '-f', 'json', '--no-inline-config'], { cwd, rules })
    const found: readonly string[] = JSON.parse(stdout).results[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(found.filter((id) => id === 'privacy/known-patient')).toHaveLength(6)
    expect(found.filter((id) => id === 'privacy/image-metadata')).toHaveLength(2)
  })
})

test('of what identifies a patient nothing is in a baseline, nor in what is said of it', async () => {
  const { cwd, roster } = besides()
  writeFileSync(join(cwd, 'other.md'), post)
  const except = ['post.md', 'other.md', 'ward.jpg', 'cut.png', 'scans/knee.dcm', '.git/HEAD']
  for (const action of ['create', 'audit', 'prune', 'update']) {
    const ran = await runCli(['baseline', action, '.', '--roster', roster, '--no-inline-config', '--preset', 'strict'], { cwd, rules })
    expect(ran.code).toBe(0)
    expectNone(everything(cwd, ran, except), [...hidden, ...canaries], `by baseline ${action}`)
  }
  for (const format of formatNames) {
    const ran = await runCli(['.', '--baseline', '.postcheck-baseline.json', '--roster', roster, '-f', format], { cwd, rules })
    expectNone(everything(cwd, ran, except), [...hidden, ...canaries], `in ${format} with a baseline`)
  }
})

describe('of a copy', () => {
  test.each(['post.md', 'post.mdx', 'post.html', 'post.txt'])('nothing is left in %s, on whatever way it is made', async (name) => {
    for (const extra of [[], ['--no-inline-config'], ['--locale', 'en-GB'], ['--no-config'], ['--out', 'copies'], ['--write']]) {
      const cwd = folderWith({ [name]: post })
      const ran = await runCli(['redact', name, ...extra], { cwd, rules })
      const texts = everything(cwd, ran, extra.includes('--write') ? [] : [name])
      // The names and numbers stand elsewhere unaccepted, so that an accepted line keeps none of them either.
      expectNone(texts, canaries, `with ${extra.join(' ')}`)
      expect(texts.join('\n')).toContain('[NAME]')
    }
  })

  test('nothing of the roster is left', async () => {
    const { cwd, roster } = besides()
    const ran = await runCli(['redact', 'post.md', '--roster', roster, '--out', 'copies', '--no-inline-config'], { cwd, rules })
    expectNone(everything(cwd, ran, ['post.md', 'ward.jpg', 'cut.png', 'scans/knee.dcm', '.git/HEAD']), hidden, 'in a copy')
    expect(readFileSync(join(cwd, 'copies/post.md'), 'utf8')).toContain('run by [NAME]; ticket [RECORD NUMBER] is')
  })
})

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

const statsFlags: readonly (readonly string[])[] = [
  [],
  ['-f', 'json'],
  ['-f', 'json', '--compat', 'textstat'],
  ['--compat', 'word', '--color', 'always'],
  ['--checklist', 'cci'],
  ['--checklist', 'pemat', '-f', 'json'],
  ['--before', 'older.md'],
  ['--before', 'older.md', '-f', 'json'],
]

/** Hard enough to be quoted as one of the hardest sentences, once alone and once beside other names. */
const hardPost = `${post}
Prophylactic anticoagulation of Wilma Testwell, born 2025-11-03, MRN 00482913, with concomitant atrial fibrillation was discontinued on January 14, 2026, says her daughter on 555-0142.
`

test.each(statsFlags)('nothing of it is in the figures, whatever the flags (%#)', async (...extra) => {
  const cwd = folderWith({ 'post.md': hardPost, 'older.md': post, 'more/a.md': hardPost, 'more/b.md': hardPost, 'more/c.md': hardPost })
  for (const paths of [['post.md'], ['.']]) {
    const given = extra.filter((flag) => flag !== undefined)
    const { stdout, stderr } = await runCli(['stats', ...paths, ...given], { cwd, rules })
    for (const canary of canaries) expect(`${stdout}${stderr}`.toLowerCase(), canary).not.toContain(canary.toLowerCase())
    if (given.length === 0) expect(stdout).toContain('Prophylactic anticoagulation')
  }
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
