import { expect, test } from 'vitest'
import { bad, folderWith, good, runCli, warned } from './run-cli.ts'
import { sampleRules } from './sample-rules.ts'

test('a post without findings passes', async () => {
  const { code, stdout } = await runCli(['good.md'], { cwd: folderWith({ 'good.md': good }) })
  expect(code).toBe(0)
  expect(stdout).toContain('✔ No problems · 1 post (8 words, 4 rules)')
})

test.each([
  { flags: [], post: bad, code: 1 },
  { flags: [], post: warned, code: 0 },
  { flags: ['--fail-on', 'warning'], post: warned, code: 1 },
  { flags: ['--fail-on', 'never'], post: bad, code: 0 },
  { flags: ['--fail-on', 'info'], post: `${'word '.repeat(20)}.`, code: 1 },
  { flags: ['--fail-on', 'warning'], post: `${'word '.repeat(20)}.`, code: 0 },
  { flags: ['--max-warnings', '0'], post: warned, code: 1 },
  { flags: ['--max-warnings', '1'], post: warned, code: 0 },
  { flags: ['--fail-on', 'never', '--max-warnings', '0'], post: warned, code: 1 },
  { flags: ['--rule', 'miracle-claim: error'], post: warned, code: 1 },
  { flags: ['--rule', 'phone-number: off'], post: bad, code: 0 },
  { flags: ['--only', 'conduct'], post: bad, code: 0 },
  { flags: ['--skip', 'privacy'], post: bad, code: 0 },
  { flags: ['--skip', 'privacy/phone-number'], post: bad, code: 0 },
  { flags: ['--only', 'shouting', '--fail-on', 'warning'], post: 'STOP SHOUTING now.', code: 1 },
  { flags: ['--only', 'shouting', '--fail-on', 'warning', '--min-confidence', 'medium'], post: 'STOP SHOUTING now.', code: 0 },
  { flags: ['--preset', 'leaflet'], post: warned, code: 1 },
  { flags: ['--preset', 'privacy', '--fail-on', 'warning'], post: warned, code: 0 },
  { flags: ['--quiet', '--fail-on', 'warning'], post: warned, code: 1 },
])('$flags on a post gives $code', async ({ flags, post, code }) => {
  expect((await runCli([...flags, 'post.md'], { cwd: folderWith({ 'post.md': post }) })).code).toBe(code)
})

test('what could not be checked beats findings, and the rest is still reported', async () => {
  const { code, stdout, stderr } = await runCli(['bad.md', 'gone.md'], { cwd: folderWith({ 'bad.md': bad }) })
  expect(code).toBe(2)
  expect(stdout).toContain('phone number')
  expect(stdout).toContain('1 not checked')
  expect(stderr).toBe('postcheck: There is no file gone.md. Check the spelling and the folder you are in; “postcheck help” lists the commands.\n')
})

test('not even --fail-on never hides what could not be checked', async () => {
  expect((await runCli(['--fail-on', 'never', 'gone.md'], { cwd: folderWith({}) })).code).toBe(2)
})

test('a rule that fails is a finding of its own; other rules run, exit 2', async () => {
  const { code, stdout, stderr } = await runCli(['post.md', '--format', 'json'], { cwd: folderWith({ 'post.md': `${bad}\ncrash the rule` }) })
  const ids = JSON.parse(stdout).results[0].findings.map((finding: { ruleId: string }) => finding.ruleId)
  expect(code).toBe(2)
  expect(ids).toEqual(['postcheck/rule-crash', 'privacy/phone-number'])
  expect(stderr).toContain('The rule editorial/crash failed on post.md (TypeError)')
  expect(stdout + stderr).not.toContain('secret of')
})

test('of many files that are not there, the first are named and the rest counted', async () => {
  const { code, stdout, stderr } = await runCli(
    [...Array(30).keys()].map((i) => `${i}.md`),
    { cwd: folderWith({}) },
  )
  expect(code).toBe(2)
  expect(stdout).toContain('30 not checked')
  expect(stderr.trimEnd().split('\n')).toHaveLength(21)
  expect(stderr).toContain('postcheck: 10 more of this kind; --format json lists them all.\n')
})

test('a run without a rule does not pass', async () => {
  const { code, stderr } = await runCli(['good.md', '--only', 'privacy', '--skip', 'privacy'], { cwd: folderWith({ 'good.md': good }) })
  expect(code).toBe(2)
  expect(stderr).toBe('postcheck: No rule is switched on, so nothing was checked. Look at --only, --skip, --preset and the config.\n')
})

test('an interrupted run prints what was checked and leaves as the signal does', async () => {
  const interruption = new AbortController()
  const rules = [
    {
      ...sampleRules[0]!,
      *check() {
        interruption.abort('SIGINT')
      },
    },
  ]
  const { code, stdout, stderr } = await runCli(['.'], {
    cwd: folderWith({ 'a.md': good, 'b.md': good, 'c.md': good }),
    interrupted: interruption.signal,
    rules,
  })
  expect(code).toBe(130)
  expect(stdout).toContain('1 post')
  expect(stderr).toContain('Interrupted: 1 of 3 posts were checked.')
})

test('a mistake of ours is told in a sentence, without a stack and without the text of the error', async () => {
  const rules = new Proxy([], {
    get: () => {
      throw new RangeError('Ann, 555-0142')
    },
  })
  const { code, stderr } = await runCli(['good.md', '--only', 'privacy'], { cwd: folderWith({ 'good.md': good }), rules })
  expect(code).toBe(2)
  expect(stderr).toBe('postcheck: This is a mistake in postcheck itself (RangeError); nothing was reported. Please report it with the output of --debug.\n')
})
