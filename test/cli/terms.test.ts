import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const pack = `source: Our style guide
terms:
  - find: frequent flyer/s
    say: person/s with many visits
    why: mocks people who need care
    severity: error
    fix: safe
    unless: [airline, miles]
    tests:
      bad: [The frequent flyers came again.]
      good:
        - Frequent flyers collect miles.
        - Never write “frequent flyer”.
  - find: (quick|speedy) recovery
    why: promises what nobody knows
    tip: say how long it usually takes
`
const config = 'terms:\n  - ./house.yml\n  - { find: bed blocker/s, say: person/s waiting to go home, why: blames the patient }\n'
const post = 'Our frequent flyers had a speedy recovery. A bed blocker went home.\n'

async function mistake(text: string, name = 'house.yml') {
  const { code, stderr } = await runCli(['terms', 'list', name], { cwd: folderWith({ [name]: text }), rules })
  expect(code).toBe(2)
  return stderr.trim()
}

test('terms of the config are found, with their own levels and advice', async () => {
  const cwd = folderWith({ '.postcheckrc.yml': config, 'house.yml': pack, 'post.md': post })
  const { stdout, code } = await runCli(['post.md', '-f', 'compact', '--only', 'conduct/house-term'], { cwd, rules })
  expect(stdout).toBe(
    [
      'post.md:1:5: error: “frequent flyers” mocks people who need care; say “people with many visits” [conduct/house-term]',
      'post.md:1:27: warning: “speedy recovery” promises what nobody knows; say how long it usually takes [conduct/house-term]',
      'post.md:1:46: warning: “bed blocker” blames the patient; say “A person waiting to go home” [conduct/house-term]',
      '',
    ].join('\n'),
  )
  expect(code).toBe(1)
})

test('without terms of its own a post is not said to have been checked for them', async () => {
  const count = async (files: Readonly<Record<string, string>>): Promise<number> =>
    JSON.parse((await runCli(['post.md', '-f', 'json'], { cwd: folderWith({ 'post.md': post, ...files }), rules })).stdout).summary.rules
  expect(await count({})).toBe((await count({ '.postcheckrc.yml': config, 'house.yml': pack })) - 1)
})

test('a term may be switched off, suppressed and fixed like any other finding', async () => {
  const cwd = folderWith({ '.postcheckrc.yml': config, 'house.yml': pack, 'post.md': post })
  expect((await runCli(['post.md', '--rule', 'house-term: off', '-f', 'compact'], { cwd, rules })).stdout).not.toContain('house-term')
  await runCli(['post.md', '--fix', '--only', 'conduct/house-term'], { cwd, rules })
  expect(readFileSync(join(cwd, 'post.md'), 'utf8')).toBe(post.replace('frequent flyers', 'people with many visits'))
})

test('a changed list checks the posts again that a cache holds', async () => {
  const cwd = folderWith({ '.postcheckrc.yml': config, 'house.yml': pack, 'post.md': post })
  const argv = ['post.md', '--cache', '--cache-location', 'kept', '-f', 'compact', '--only', 'conduct/house-term']
  const first = await runCli(argv, { cwd, rules })
  expect((await runCli(argv, { cwd, rules })).stdout).toBe(first.stdout)
  const other = folderWith({ '.postcheckrc.yml': config, 'house.yml': pack.replace('speedy', 'swift'), 'post.md': post, kept: readFileSync(join(cwd, 'kept')) })
  expect((await runCli(argv, { cwd: other, rules })).stdout).not.toContain('speedy')
})

describe('postcheck terms', () => {
  const cwd = () => folderWith({ '.postcheckrc.yml': config, 'house.yml': pack })

  test('list', async () => {
    const { stdout } = await runCli(['terms', 'list'], { cwd: cwd(), rules })
    expect(stdout).toBe(
      'error    frequent flyer/s → person with many visits\nwarning  (quick|speedy) recovery; say how long it usually takes\nwarning  bed blocker/s → person waiting to go home\n3 terms\n',
    )
  })

  test('explain', async () => {
    const { stdout } = await runCli(['terms', 'explain', 'many frequent flyers'], { cwd: cwd(), rules })
    expect(stdout).toBe(
      'frequent flyer/s (error)\n  mocks people who need care → person with many visits\n  source: Our style guide\n  unless near: airline, miles\n  written in house.yml:3\n',
    )
    expect((await runCli(['terms', 'explain', 'nothing here'], { cwd: cwd(), rules })).stdout).toBe('None of 3 terms is found in “nothing here”.\n')
  })

  test('test', async () => {
    const passed = await runCli(['terms', 'test', 'house.yml'], { cwd: cwd(), rules })
    expect(passed).toMatchObject({ code: 0, stdout: '3 tests of 2 terms, 0 failed; 1 term without a bad text\n' })
    const failed = await runCli(['terms', 'test', 'house.yml'], {
      cwd: folderWith({ 'house.yml': pack.replace('The frequent flyers came', 'The flyers came') }),
      rules,
    })
    expect(failed.stdout).toContain('house.yml:3: “frequent flyer/s” is not found in “The flyers came again.”')
    expect(failed.code).toBe(1)
  })
})

describe('a mistake in a list is told with its line:', () => {
  test.each([
    ['an unknown key', 'terms:\n  - find: a b\n    why: c\n    sya: d\n', 'Unknown key “sya” in house.yml:4. Did you mean “say”?'],
    ['no reason', '- find: a b\n', 'The term “a b” needs “why”'],
    ['a wrong level', '- find: a b\n  why: c\n  severity: eror\n', '“severity” must be error, warning, info in house.yml:3. Did you mean “error”?'],
    ['an open bracket', '- find: (a b\n  why: c\n', '“find” is not understood: A bracket is not closed in “(a b” in house.yml:1.'],
    ['a regular expression', '- find: (a+)+$\n  why: c\n', '“find” takes words, never a regular expression'],
    ['nothing to find it by', "- find: '* [a]'\n  why: c\n", 'holds no word that it could be found by'],
    ['parts without end', `- find: '${'[a] '.repeat(30)}b'\n  why: c\n`, 'has too many parts that may be left out or joined'],
    ['joints without end', `- find: '(a|b|c)~(a|b|c)~(a|b|c)~(a|b|c)~(a|b|c)~(a|b|c)'\n  why: c\n`, 'has too many parts that may be left out or joined'],
    [
      'the same term twice',
      '- find: bed blocker\n  why: c\n- find: Bed  Blocker\n  why: d\n',
      '“Bed  Blocker” in house.yml:3 stands in house.yml:1 already. Keep one of them.',
    ],
    ['its own advice', '- find: bed\n  say: a bed of your own\n  why: c\n', '“bed” in house.yml:1 finds its own advice, “a bed of your own”'],
    [
      'a circle',
      '- find: client/s\n  say: patient/s\n  why: c\n- find: patient/s\n  say: service user/s\n  why: d\n- find: service user/s\n  say: client/s\n  why: e\n',
      '“client/s” (house.yml:1) → “patient/s” (house.yml:4) → “service user/s” (house.yml:7) → “client/s” (house.yml:1)',
    ],
    ['safe without a text', '- find: a b\n  why: c\n  fix: safe\n', '“fix: safe” needs “say”'],
    ['no list', 'terms: 7\n', 'Expected a list of terms'],
  ])('%s', async (_, text, message) => {
    expect(await mistake(text)).toContain(message)
  })

  test('100,000 terms', async () => {
    const many = JSON.stringify(Array.from({ length: 100_000 }, (_, i) => ({ find: `word${i}`, why: 'is too much' })))
    expect(await mistake(many, 'house.json')).toContain('These are 100000 terms; more than 20000 are not read')
  })

  test('a list that is not there', async () => {
    const { stderr, code } = await runCli(['post.md'], { cwd: folderWith({ '.postcheckrc.yml': 'terms:\n  - ./gone.yml\n', 'post.md': post }), rules })
    expect(stderr).toContain('“./gone.yml” under “terms” in .postcheckrc.yml:2 cannot be read (ENOENT)')
    expect(code).toBe(2)
  })
})

test('20,000 terms are taken', async () => {
  const many = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ({ find: `word${i} of mine`, say: `other${i}`, why: 'is long' })))
  const cwd = folderWith({ '.postcheckrc.yml': 'terms: [./house.json]', 'house.json': many, 'post.md': 'A word777 of mine.\n' })
  const { stdout } = await runCli(['post.md', '-f', 'compact', '--only', 'house-term'], { cwd, rules })
  expect(stdout).toContain('“word777 of mine” is long; say “An other777”')
})
