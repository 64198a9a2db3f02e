import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formatNames } from '../../src/report/formats.ts'
import { folderWith, runCli } from '../cli/run-cli.ts'

const canary = '555-0142'
const post = `---
title: Call ${canary}
phone: ${canary}
---

Ann’s number is ${canary}, a miracle cure for ${canary} that is 100% safe and goes on for so long that it is too long.

<!-- postcheck-disable-next-line privacy/phone-number: she said ${canary} is fine -->
Call ${canary} now, miracle cure.

<!-- postcheck-disable-next-line nothing/${canary}: why -->

crash the rule
`
const flags = [
  [],
  ['--info'],
  ['--quiet'],
  ['--stats'],
  ['--debug'],
  ['--frame', 'always'],
  ['--color', 'always'],
  ['--no-inline-config'],
  ['--only', 'conduct'],
  ['--skip', 'privacy'],
  ['--rule', 'phone-number: off'],
  ['--preset', 'strict'],
  ['--min-confidence', 'high'],
]

test.each(formatNames)('what a sensitive rule matched is in no %s report, whatever the flags', async (format) => {
  for (const extra of flags) {
    const cwd = folderWith({ 'post.md': post })
    const { stdout, stderr } = await runCli(['post.md', '-f', format, ...extra], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') } })
    await runCli(['post.md', '-f', `${format}:report.txt`, ...extra], { cwd })
    const written = readdirSync(cwd)
      .filter((name) => name !== 'post.md')
      .map((name) => readFileSync(join(cwd, name), 'utf8'))
    expect(stdout + stderr).not.toBe('')
    for (const text of [stdout, stderr, ...written]) expect(text).not.toContain(canary)
  }
})

const hostile = '\u001b[31m\u001b]0;owned\u0007 \u202eevil\u202c \u2028\u0085::error::owned ##[error]owned'

test.each(formatNames)('nothing in a post or its name acts in a terminal or a log: %s', async (format) => {
  const name = `::error::a${hostile.replaceAll('/', '')}\n::warning::x.md`
  const cwd = folderWith({ [name]: `A miracle cure ${hostile}\n\n::error::A miracle cure\n`, 'b.md': '::add-mask::b\nA miracle cure' })
  const { stdout, stderr } = await runCli(['.', '\u001b[2J\n::error::gone.md', '-f', format, '--info'], {
    cwd,
    env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.txt') },
  })
  for (const text of [stdout, stderr, ...(format === 'github' ? [readFileSync(join(cwd, 'summary.txt'), 'utf8')] : [])]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
    expect(text).not.toContain('##[')
    const commands = text.split('\n').filter((line) => /^\s*::/.test(line))
    if (format !== 'github') expect(commands).toEqual([])
    else for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) (?:file=[^:,]+,(?:[a-zA-Z]+=\d+,)*)?title=[^:,]+::[^\n]*$/)
  }
})
