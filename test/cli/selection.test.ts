import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bad, folderWith, good, runCli, type Situation, warned } from './run-cli.ts'

async function checked(argv: readonly string[], situation: Situation) {
  const { code, stdout, stderr } = await runCli(['--format', 'json', ...argv], situation)
  const report = JSON.parse(stdout)
  return {
    code,
    stderr,
    paths: report.results.map(({ path }: { path: string }) => path),
    kinds: report.problems.map(({ kind }: { kind: string }) => kind),
    ignored: report.summary.ignored,
  }
}

test('without paths, the Markdown of this folder and below, in order of name', async () => {
  const cwd = folderWith({
    'b.md': good,
    'a/z.markdown': good,
    'a/x.mdx': good,
    'c.txt': good,
    'd.html': good,
    'node_modules/m.md': good,
    '.hidden/h.md': good,
    '.h.md': good,
  })
  expect((await checked([], { cwd })).paths).toEqual(['a/x.mdx', 'a/z.markdown', 'b.md'])
})

test('files are checked in the order named, each once, also by two names', async () => {
  const cwd = folderWith({ 'a.md': good, 'b.md': good, 'notes.txt': good })
  expect((await checked(['b.md', './a.md', 'notes.txt', '.', join(cwd, 'b.md')], { cwd })).paths).toEqual(['b.md', 'a.md', 'notes.txt'])
})

test('a pattern matches text and HTML too; brackets in a real name are no pattern', async () => {
  const cwd = folderWith({ 'posts/a.md': good, 'posts/deep/b.html': good, 'posts/c.png': good, 'posts/[slug].md': good })
  expect((await checked(['posts/**/*'], { cwd })).paths).toEqual(['posts/[slug].md', 'posts/a.md', 'posts/deep/b.html'])
  expect((await checked(['posts/[slug].md'], { cwd })).paths).toEqual(['posts/[slug].md'])
  expect((await checked(['posts/*.{md,html}'], { cwd })).paths).toEqual(['posts/[slug].md', 'posts/a.md'])
})

test('standard input, with the name that it stands for', async () => {
  const cwd = folderWith({ '.postcheckrc': 'overrides: [{ files: drafts, rules: { phone-number: off } }]' })
  expect(await checked(['-'], { cwd, stdin: bad })).toMatchObject({ code: 1, paths: ['<stdin>'] })
  expect(await checked(['--stdin', '--stdin-filename', 'posts/a.md'], { cwd, stdin: bad })).toMatchObject({ code: 1, paths: ['posts/a.md'] })
  expect(await checked(['-', '--stdin-filename', 'drafts/a.md'], { cwd, stdin: bad })).toMatchObject({ code: 0, paths: ['drafts/a.md'] })
})

test('a list of files, by line or by NUL, from a file or from standard input', async () => {
  const cwd = folderWith({ 'a.md': good, 'b c.md': good, 'list.txt': 'a.md\r\n\nb c.md\n' })
  expect((await checked(['--file-list', 'list.txt'], { cwd })).paths).toEqual(['a.md', 'b c.md'])
  expect((await checked(['--file-list', '-'], { cwd, stdin: 'b c.md\0a.md\0' })).paths).toEqual(['b c.md', 'a.md'])
  expect(await checked(['--file-list', '-'], { cwd, stdin: '' })).toMatchObject({ code: 2, kinds: ['no-posts'] })
  expect(await checked(['--file-list', '-', '--allow-empty'], { cwd, stdin: '' })).toMatchObject({ code: 0, kinds: [] })
})

test('.gitignore, .postcheckignore, the config and --ignore leave posts out, and they are counted', async () => {
  const cwd = folderWith({
    '.gitignore': 'built/\n*.tmp.md',
    '.postcheckignore': 'drafts/\n!drafts',
    '.postcheckrc': 'ignore: ["old/**", "*.{tmp,bak}.md"]',
    'posts/.postcheckignore': 'secret.md',
    'a.md': good,
    'built/b.md': good,
    'x.tmp.md': good,
    'y.bak.md': good,
    'old/c.md': good,
    'posts/secret.md': good,
    'posts/d.md': good,
    'archive/e.md': good,
  })
  expect(await checked(['--ignore', 'archive'], { cwd })).toMatchObject({ code: 0, paths: ['a.md', 'posts/d.md'], ignored: 5 })
  expect((await checked(['--no-ignore', '--ignore', 'archive'], { cwd })).paths).toEqual([
    'a.md',
    'built/b.md',
    'old/c.md',
    'posts/d.md',
    'posts/secret.md',
    'x.tmp.md',
    'y.bak.md',
  ])
  expect((await checked(['--no-gitignore'], { cwd })).paths).toEqual(['a.md', 'archive/e.md', 'built/b.md', 'posts/d.md'])
})

test('ignore files of the repository above count, and an inner one may take a post back', async () => {
  const root = folderWith({
    '.git/HEAD': '',
    '.gitignore': '*.draft.md',
    'site/.gitignore': '!kept.draft.md',
    'site/kept.draft.md': good,
    'site/b.draft.md': good,
    'site/a.md': good,
  })
  expect((await checked([], { cwd: join(root, 'site') })).paths).toEqual(['a.md', 'kept.draft.md'])
})

test('a named file that is ignored is skipped with a note and does not fail', async () => {
  const cwd = folderWith({ '.postcheckignore': 'drafts', 'drafts/a.md': bad, 'b.md': good })
  const { code, stderr, paths, ignored } = await checked(['drafts/a.md', 'b.md'], { cwd })
  expect({ code, paths, ignored }).toEqual({ code: 0, paths: ['b.md'], ignored: 1 })
  expect(stderr).toContain('note: Left out by ignore files: drafts/a.md. --no-ignore checks it anyway.')
  expect((await checked(['drafts/a.md'], { cwd })).code).toBe(0)
  expect(await checked(['drafts'], { cwd })).toMatchObject({ code: 2, kinds: ['no-posts'] })
})

test.each([
  { name: 'a missing file', argv: ['mgraine.md'], kind: 'missing-file', says: 'There is no file mgraine.md. Did you mean “migraine.md”?' },
  {
    name: 'a pattern without a match',
    argv: ['posts/*.md'],
    kind: 'unmatched-pattern',
    says: 'The pattern posts/*.md matches no posts. Mend it, or pass --allow-empty if that is fine.',
  },
  {
    name: 'a folder without posts',
    argv: ['empty'],
    kind: 'no-posts',
    says: 'There are no posts (.md, .markdown, .mdx, .qmd, .Rmd) in empty. Name other files or a pattern, or pass --allow-empty if that is fine.',
  },
  { name: 'a folder called like a post', argv: ['folder.md'], kind: 'no-posts', says: 'There are no posts (.md, .markdown, .mdx, .qmd, .Rmd) in folder.md.' },
  {
    name: 'a binary file',
    argv: ['image.md'],
    kind: 'binary-file',
    says: 'image.md holds a NUL byte (byte 4), so it is not a text file or is UTF-16 without a byte order mark. Save it as UTF-8, or leave it out with --ignore.',
  },
  {
    name: 'invalid UTF-8',
    argv: ['latin.md'],
    kind: 'invalid-encoding',
    says: 'latin.md is not valid UTF-8: byte 12, in line 3, cannot be read. Save the file as UTF-8.',
  },
  { name: 'broken UTF-16', argv: ['wide.md'], kind: 'invalid-encoding', says: 'wide.md starts as UTF-16LE but is not valid. Save the file as UTF-8.' },
  {
    name: 'a post of more than 20 MB',
    argv: ['huge.md'],
    kind: 'too-large',
    says: 'huge.md is larger than 20 MB, so it was not checked. Split the post, or leave the file out with --ignore.',
  },
  {
    name: 'a link that leads back to itself',
    argv: ['loop.md'],
    kind: 'unreadable-file',
    says: 'loop.md cannot be read: it is a symbolic link that leads back to itself. Remove the link.',
  },
  { name: 'a link that leads nowhere', argv: ['dangling.md'], kind: 'missing-file', says: 'There is no file dangling.md.' },
  {
    name: 'a name that is too long',
    argv: [`${'x'.repeat(300)}.md`],
    kind: 'unreadable-file',
    says: `${'x'.repeat(300)}.md cannot be read: its name is too long. Rename it.`,
  },
])('$name is a problem that names the file and the remedy; the rest is checked', async ({ argv, kind, says }) => {
  const cwd = folderWith({
    'migraine.md': warned,
    'empty/c.png': '',
    'image.md': Buffer.from('abc\0def'),
    'latin.md': Buffer.from('one\ntwo\nthr\xe9e', 'latin1'),
    'wide.md': Buffer.from('\ufeffab\0', 'utf16le').subarray(0, 7),
    'huge.md': Buffer.alloc(20 * 2 ** 20 + 1, 0x20),
  })
  mkdirSync(join(cwd, 'folder.md'))
  symlinkSync('loop.md', join(cwd, 'loop.md'))
  symlinkSync('gone.md', join(cwd, 'dangling.md'))
  const { code, stderr, kinds, paths } = await checked([...argv, 'migraine.md'], { cwd })
  expect(kinds).toEqual([kind])
  expect(stderr).toContain(`postcheck: ${says}`)
  expect(paths).toEqual(['migraine.md'])
  expect(code).toBe(2)
})

test.runIf(process.platform === 'linux')('a device without an end is read no further than the limit', async () => {
  expect(await checked(['/dev/zero'], { cwd: '/dev' })).toMatchObject({ code: 2, kinds: ['too-large'] })
})

test('a loop of linked folders ends', async () => {
  const cwd = folderWith({ 'posts/a.md': good })
  symlinkSync('..', join(cwd, 'posts/up'))
  expect((await checked([], { cwd })).paths).toEqual(['posts/a.md'])
})

test.runIf(process.getuid?.() !== 0)('a folder and a file without permission', async () => {
  const cwd = folderWith({ 'shut/a.md': good, 'b.md': good, 'c.md': good })
  chmodSync(join(cwd, 'shut'), 0)
  chmodSync(join(cwd, 'b.md'), 0)
  expect(await checked([], { cwd })).toMatchObject({ code: 2, paths: ['c.md'], kinds: ['unreadable-file', 'unreadable-file'] })
  chmodSync(join(cwd, 'shut'), 0o700)
})

test('UTF-8 with a byte order mark and UTF-16 are read; offsets count the mark', async () => {
  const cwd = folderWith({
    'mark.md': `\ufeff${bad}`,
    'little.md': Buffer.from(`\ufeff${bad}`, 'utf16le'),
    'big.md': Buffer.from(`\ufeff${bad}`, 'utf16le').swap16(),
  })
  const { stdout } = await runCli(['-f', 'json'], { cwd })
  const places = JSON.parse(stdout).results.map((result: { findings: [{ start: unknown }] }) => result.findings[0].start)
  expect(places).toEqual([0, 1, 2].map(() => ({ line: 3, column: 13, offset: 25 })))
})

test('--staged reads the index, not the disk, in a subfolder too', async () => {
  const root = folderWith({ 'posts/a.md': good, 'posts/gone.md': good, 'posts/moved.md': warned, 'posts/code.js': '' })
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: root, stdio: 'pipe' })
  git('init', '-q')
  expect(await checked(['--staged'], { cwd: root, env: env() })).toMatchObject({ code: 0, paths: [] })
  git('add', '.')
  git('commit', '-qm', 'first')
  writeFileSync(join(root, 'posts/a.md'), bad)
  git('add', '.')
  writeFileSync(join(root, 'posts/a.md'), good)
  git('mv', 'posts/moved.md', 'posts/née ü.md')
  git('rm', '-q', 'posts/gone.md')
  writeFileSync(join(root, 'posts/unstaged.md'), bad)
  symlinkSync('a.md', join(root, 'posts/link.md'))
  git('add', 'posts/link.md')
  expect(await checked(['--staged'], { cwd: root, env: env() })).toMatchObject({ code: 1, paths: ['posts/a.md', 'posts/née ü.md'] })
  expect(await checked(['--staged'], { cwd: join(root, 'posts'), env: env() })).toMatchObject({ code: 1, paths: ['a.md', 'née ü.md'] })
  expect(await checked(['--staged', 'posts/n*'], { cwd: root, env: env() })).toMatchObject({ code: 0, paths: ['posts/née ü.md'] })
  rmSync(join(root, 'posts/a.md'))
  writeFileSync(join(root, '.postcheckignore'), 'a.md')
  expect(await checked(['--staged'], { cwd: root, env: env() })).toMatchObject({ code: 0, paths: ['posts/née ü.md'], ignored: 1 })
})

test('--staged outside a repository says so', async () => {
  const { code, stderr } = await runCli(['--staged'], { cwd: folderWith({}), env: { ...env(), GIT_CEILING_DIRECTORIES: '/tmp' } })
  expect(code).toBe(2)
  expect(stderr).toMatch(/^postcheck: --staged works inside a git repository only, and .* is in none\. Name the posts instead\.\n$/)
})

test('--staged without git says so', async () => {
  const { code, stderr } = await runCli(['--staged'], { cwd: folderWith({}), env: { PATH: '/nowhere' } })
  expect(code).toBe(2)
  expect(stderr).toBe('postcheck: --staged needs git, which is not installed or not on the PATH.\n')
})

function env(): Record<string, string> {
  return { PATH: process.env.PATH ?? '' }
}
