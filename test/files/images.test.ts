import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from '../cli/run-cli.ts'
import { chunk, dicom, exif, jpeg, png, somewhere } from './pictures.ts'

const placed = jpeg(exif(new Map([[0x8825, somewhere]])))
const dated = jpeg(exif(new Map([[0x8769, new Map([[0x9003, '2026:01:14 10:00:00']])]])))

/** What the command says of the pictures of a post: `line:column level kinds`, and its notes. */
async function seen(post: string, files: Readonly<Record<string, string | Uint8Array>>, before?: (folder: string) => void) {
  const cwd = folderWith({ '.git/HEAD': '', 'posts/post.md': post, ...files })
  before?.(cwd)
  const { code, stdout } = await runCli(['posts/post.md', '-f', 'json', '--only', 'privacy/image-metadata', '--fail-on', 'never'], { cwd, rules })
  const { results, problems } = JSON.parse(stdout)
  return {
    code,
    findings: results[0].findings.map(
      (finding: { start: { line: number; column: number }; severity: string; because: string[] }) =>
        `${finding.start.line}:${finding.start.column} ${finding.severity} ${finding.because.join(', ')}`,
    ),
    notes: problems.map((problem: { kind: string; message: string }) => `${problem.kind}: ${problem.message}`),
  }
}

test('pictures are read wherever a post refers to them', async () => {
  const post =
    '---\nimage: cover.jpg\n---\n\n![Ward](ward%20one.jpg "W") <img src="/img/b.jpg?v=2">\n\nSee [the scan](../scans/knee.dcm#x) and ![][w].\n\n[w]: <ward two.jpg>\n'
  const { code, findings, notes } = await seen(post, {
    'posts/cover.jpg': placed,
    'posts/ward one.jpg': placed,
    'posts/ward two.jpg': placed,
    'static/img/b.jpg': placed,
    'scans/knee.dcm': dicom(),
  })
  expect(findings).toEqual([
    '2:8 warning holds where it was taken',
    '5:9 warning holds where it was taken',
    '5:39 warning holds where it was taken',
    '7:16 warning holds a patient’s record with name, birth date and numbers',
    expect.stringContaining('holds where it was taken'),
  ])
  expect({ code, notes }).toEqual({ code: 0, notes: [] })
})

test('a day in a picture is a warning only where the post speaks of a patient', async () => {
  expect((await seen('![Ward](a.jpg)\n', { 'posts/a.jpg': dated })).findings).toEqual(['1:9 info holds when it was taken'])
  expect((await seen('Our patient was admitted with a burn.\n\n![Hand](a.jpg)\n', { 'posts/a.jpg': dated })).findings).toEqual([
    '3:9 warning holds when it was taken',
  ])
})

test('pictures that are elsewhere, not there or clean say nothing', async () => {
  const post = '![a](https://example.org/a.jpg) ![b](gone.jpg) ![c](clean.jpg) ![d](data:image/png;base64,AAAA) ![e]({{ site.url }}/a.jpg) ![f](%zz%.jpg)\n'
  expect(await seen(post, { 'posts/clean.jpg': jpeg() })).toEqual({ code: 0, findings: [], notes: [] })
})

test('nothing is read outside of the repository, by whatever way', async () => {
  const outside = folderWith({ 'secret.jpg': placed })
  const { code, findings, notes } = await seen(
    `![a](../../${outside.split('/').at(-1)}/secret.jpg)\n\n![b](link.jpg)\n\n![c](folder/secret.jpg)\n`,
    {},
    (cwd) => {
      symlinkSync(join(outside, 'secret.jpg'), join(cwd, 'posts/link.jpg'))
      symlinkSync(outside, join(cwd, 'posts/folder'))
    },
  )
  expect(findings).toEqual([])
  expect(notes).toEqual(
    ['note: posts/post.md:1', 'note: posts/post.md:3', 'note: posts/post.md:5'].map(
      (start) => `${start}: This picture lies outside of the repository and was not read; look at it yourself.`,
    ),
  )
  expect(code).toBe(0)
})

test('what cannot be read is a note by its line, never a crash or a wait', async () => {
  const post = ['loop.jpg', 'folder.jpg', 'pipe.jpg', 'cut.jpg', 'locked.jpg'].map((name) => `![x](${name})`).join('\n')
  const { code, findings, notes } = await seen(post, { 'posts/cut.jpg': placed.subarray(0, 40), 'posts/locked.jpg': placed }, (cwd) => {
    symlinkSync('loop.jpg', join(cwd, 'posts/loop.jpg'))
    mkdirSync(join(cwd, 'posts/folder.jpg'))
    execFileSync('mkfifo', [join(cwd, 'posts/pipe.jpg')])
    chmodSync(join(cwd, 'posts/locked.jpg'), 0)
  })
  const isRoot = process.getuid?.() === 0
  expect(findings).toEqual(isRoot ? ['5:6 warning holds where it was taken'] : [])
  expect(notes.map((note: string) => note.replace(/; look at.*/, ''))).toEqual([
    'note: posts/post.md:1: This picture is a link that leads back to itself',
    'note: posts/post.md:2: This picture is no regular file and was not read',
    'note: posts/post.md:3: This picture is no regular file and was not read',
    'note: posts/post.md:4: This picture is damaged, and what it holds besides the picture may not have been found',
    ...(isRoot ? [] : ['note: posts/post.md:5: This picture could not be read (EACCES)']),
  ])
  expect(code).toBe(0)
})

test('of a picture of 100 MB only what may hold such facts is read', async () => {
  const { findings, notes } = await seen('![a](huge.jpg) ![b](huge.png)\n', { 'posts/huge.jpg': placed }, (cwd) => {
    truncateSync(join(cwd, 'posts/huge.jpg'), 100_000_000)
    const start = png(chunk('IDAT', Buffer.alloc(8))).subarray(0, 8 + 20)
    writeFileSync(
      join(cwd, 'posts/huge.png'),
      Buffer.concat([start, chunk('IDAT', Buffer.alloc(100)), chunk('tEXt', Buffer.from('Comment\0Our patient Wilma Testwell'))]),
    )
    truncateSync(join(cwd, 'posts/huge.png'), 100_000_000)
  })
  expect(findings).toEqual(['1:6 warning holds where it was taken', '1:21 warning holds a description'])
  expect(notes).toEqual([expect.stringContaining('is damaged')])
})

test('a post on standard input may name a folder that is not there, and one with very many pictures says how many were read', async () => {
  const cwd = folderWith({ 'a.jpg': placed })
  const gone = await runCli(['-', '--stdin-filename', 'gone/b.md', '--only', 'privacy/image-metadata'], { cwd, rules, stdin: '![a](../a.jpg)\n' })
  expect(gone.code).toBe(0)
  const elsewhere = await runCli(['-', '--stdin-filename', '/gone/gone/b.md', '--only', 'privacy/image-metadata'], { cwd, rules, stdin: '![a](a.jpg)\n' })
  expect(elsewhere.code).toBe(0)
  const many = Array.from({ length: 301 }, (_, i) => `![a](${i}.jpg)`).join('\n')
  expect((await seen(many, {})).notes).toEqual(['note: posts/post.md shows 301 pictures; only the first 300 were read. Split the post.'])
})
