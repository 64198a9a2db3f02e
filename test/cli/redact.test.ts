import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { redactParser } from '../../src/commands/redact-flags.ts'
import { exif, jpeg, somewhere } from '../files/pictures.ts'
import { folderWith, runCli } from './run-cli.ts'

const post = 'Our patient Wilma Testwell can be called at 555-0142.\n'
const copy = 'Our patient [NAME] can be called at [PHONE NUMBER].\n'
const fine = '# Falls\n\nAsk your nurse.\n'

test('one copy goes to standard output, and the post stays as it is', async () => {
  const cwd = folderWith({ 'post.md': post })
  const { code, stdout, stderr } = await runCli(['redact', 'post.md'], { cwd, rules })
  expect(stdout).toBe(copy)
  expect(stderr).toBe('2 places replaced in 1 post, nothing left to you\n')
  expect(code).toBe(0)
  expect(readFileSync(join(cwd, 'post.md'), 'utf8')).toBe(post)
})

test('standard input is a post, too', async () => {
  const { code, stdout } = await runCli(['redact', '-', '--stdin-filename', 'draft.md'], { cwd: folderWith({}), rules, stdin: post })
  expect({ code, stdout }).toEqual({ code: 0, stdout: copy })
})

test('copies of several posts go into a folder, each where it stands', async () => {
  const cwd = folderWith({ 'posts/a.md': post, 'posts/deep/b.md': fine })
  const { code, stdout } = await runCli(['redact', 'posts', '--out', 'copies'], { cwd, rules })
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(readFileSync(join(cwd, 'copies/posts/a.md'), 'utf8')).toBe(copy)
  expect(readFileSync(join(cwd, 'copies/posts/deep/b.md'), 'utf8')).toBe(fine)
  expect(readFileSync(join(cwd, 'posts/a.md'), 'utf8')).toBe(post)
})

test('only --write changes a post', async () => {
  const cwd = folderWith({ 'post.md': post })
  expect((await runCli(['redact', 'post.md', '--out', '.'], { cwd, rules })).code).toBe(2)
  expect(readFileSync(join(cwd, 'post.md'), 'utf8')).toBe(post)
  expect((await runCli(['redact', 'post.md', '--write'], { cwd, rules })).code).toBe(0)
  expect(readFileSync(join(cwd, 'post.md'), 'utf8')).toBe(copy)
})

test('what is left to a person is listed on standard error and exits 1', async () => {
  const cwd = folderWith({ 'wilma-testwell.md': 'Only one family on the island has progeria, and the father keeps the lighthouse.\n' })
  const { code, stdout, stderr } = await runCli(['redact', 'wilma-testwell.md'], { cwd, rules })
  expect(stdout).toContain('the father keeps the lighthouse')
  expect(stderr).toMatch(/^wilma-testwell\.md:1:1: left to you: .* \[privacy\/identifiable-story\]$/m)
  expect(stderr).not.toMatch(/island|progeria/)
  expect(code).toBe(1)
})

test.each([
  [['redact'], 'Name the posts to redact: “postcheck redact draft.md”, or - for standard input.'],
  [['redact', 'a.md', '--out', 'x', '--write'], '--write changes the posts, --out leaves them as they are: ask for one of them.'],
  [['redact', '-', '--write'], 'Standard input cannot be changed in place: leave --write out.'],
  [['redact', 'a.md', 'b.md'], 'Standard output takes one copy, and these are 2 posts. Add --out FOLDER for copies, or --write to change the posts.'],
  [['redact', 'a.md', '--locale', 'plain english'], '--locale takes a language tag such as en or en-GB, not “plain english”.'],
  [['redact', 'a.md', '--only', 'patient-nmae'], 'Unknown rule “patient-nmae” after --only. Did you mean “privacy/patient-name”?'],
  [['redact', 'a.md', '--wirte'], 'Unknown option “--wirte”. Did you mean “--write”? See “postcheck help redact”.'],
])('%j says what is wrong and exits 2', async (argv, message) => {
  const { code, stdout, stderr } = await runCli(argv, { cwd: folderWith({ 'a.md': post, 'b.md': post }), rules })
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `postcheck: ${message}\n` })
})

test('a copy that cannot be made is no copy', async () => {
  const cwd = folderWith({ 'a.md': post, 'out/b.md/c': '', 'b.md': post })
  const off = await runCli(['redact', 'a.md', '--only', 'conduct'], { cwd, rules })
  expect(off).toMatchObject({ code: 2, stdout: '' })
  expect(off.stderr).toContain('No privacy rule is switched on for a.md')
  const gone = await runCli(['redact', 'a.md', 'gone.md', '--out', 'copies'], { cwd, rules })
  expect(gone.code).toBe(2)
  expect(existsSync(join(cwd, 'copies/a.md'))).toBe(true)
  const blocked = await runCli(['redact', 'b.md', '--out', 'out'], { cwd, rules })
  expect(blocked.code).toBe(2)
  expect(blocked.stderr).toContain('No copy of b.md was written')
})

test('the help of redact tells of every flag, and of no other', async () => {
  const { stdout } = await runCli(['help', 'redact'], { cwd: '/' })
  const told = new Set(stdout.match(/(?<=[\s,])--[a-z][a-z-]+/g))
  expect([...told].sort()).toEqual(
    redactParser()
      .options.map(({ long }) => long)
      .sort(),
  )
})

test('a picture that says where it was taken is left to you, whatever its name becomes', async () => {
  const picture = jpeg(exif(new Map([[0x8825, somewhere]])))
  const cwd = folderWith({ 'post.md': 'Our patient Wilma Testwell.\n\n![Knee](wilma-testwell.jpg)\n', 'wilma-testwell.jpg': picture })
  const { code, stdout, stderr } = await runCli(['redact', 'post.md'], { cwd, rules })
  expect(stdout).toContain('![Knee](redacted-name.jpg)')
  expect(stderr).toContain('post.md:3:1: left to you: The file of this picture still has its old name')
  expect(stderr).toContain('post.md:3:9: left to you: This picture file holds where it was taken; save a copy without it [privacy/image-metadata]')
  expect(stderr).not.toMatch(/testwell/i)
  expect(code).toBe(1)
})
