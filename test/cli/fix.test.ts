import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const wordy = '# Scans\n\nPrior to the scan, drink water in order to stay well.\nTake 1.0 mg at night.\n'
const plain = '# Scans\n\nBefore the scan, drink water to stay well.\nTake 1 mg at night.\n'

function read(cwd: string, name: string): string {
  return readFileSync(join(cwd, name), 'utf8')
}

describe('--fix', () => {
  test('takes the safe suggestions, and judges what is left', async () => {
    const cwd = folderWith({ 'post.md': wordy })
    const { code, stderr, stdout } = await runCli(['post.md', '--fix'], { cwd, rules })
    expect(read(cwd, 'post.md')).toBe(plain)
    expect(stderr).toContain('postcheck: 3 fixes in 1 post.')
    expect(stdout).not.toContain('1.0 mg')
    expect(code).toBe(0)
    expect((await runCli(['post.md', '--fix'], { cwd, rules })).stderr).toContain('postcheck: nothing to fix.')
  })

  test('leaves quotes, headings, names, link texts, emphasis, code and what others wrote alone', async () => {
    const post = [
      '# Prior to the scan',
      'The leaflet says “drink water prior to the scan”.',
      '> Drink water prior to the scan.',
      'Read [what to do prior to a scan](https://example.org/a) and *Prior to Birth*.',
      'Type `prior to` into the box.',
      '| Prior to | In order to |\n|---|---|\n| a | b |',
      '## References\n\n1. Fasting prior to scans. J Test. 2020.',
    ].join('\n\n')
    const cwd = folderWith({ 'post.md': `${post}\n` })
    await runCli(['post.md', '--fix'], { cwd, rules })
    expect(read(cwd, 'post.md')).toBe(`${post}\n`)
  })

  test('agrees in number, article and capital', async () => {
    const cwd = folderWith({ 'post.md': 'Drug addicts need care. A drug addict is a person. We treat drug addicts.\n' })
    await runCli(['post.md', '--fix', '--only', 'conduct'], { cwd, rules })
    expect(read(cwd, 'post.md')).toBe(
      'People with a substance use disorder need care. A person with a substance use disorder is a person. We treat people with a substance use disorder.\n',
    )
  })

  test('takes no suggestion that gives rise to a finding', async () => {
    const cwd = folderWith({ 'post.md': 'Drug addicts need care.\n' })
    const { stderr } = await runCli(['post.md', '--fix'], { cwd, rules })
    expect(read(cwd, 'post.md')).toBe('Drug addicts need care.\n')
    expect(stderr).toContain('nothing to fix')
  })

  test('keeps line ends, a byte order mark, UTF-16 and permissions', async () => {
    const crlf = wordy.replaceAll('\n', '\r\n')
    const wide = Buffer.from(`\ufeff${crlf}`, 'utf16le')
    const cwd = folderWith({ 'crlf.md': `\ufeff${crlf}`, 'wide.md': wide, 'big.md': Buffer.from(wide).swap16() })
    chmodSync(join(cwd, 'crlf.md'), 0o666)
    await runCli(['--fix', 'crlf.md', 'wide.md', 'big.md'], { cwd, rules })
    const fixed = `\ufeff${plain.replaceAll('\n', '\r\n')}`
    expect(read(cwd, 'crlf.md')).toBe(fixed)
    expect(statSync(join(cwd, 'crlf.md')).mode & 0o777).toBe(0o666)
    expect(readFileSync(join(cwd, 'wide.md'), 'utf16le')).toBe(fixed)
    expect(readFileSync(join(cwd, 'big.md')).swap16().toString('utf16le')).toBe(fixed)
    expect(readdirSync(cwd).sort()).toEqual(['big.md', 'crlf.md', 'wide.md'])
  })

  test('follows a link and leaves it a link', async () => {
    const cwd = folderWith({ 'real.md': wordy })
    symlinkSync('real.md', join(cwd, 'link.md'))
    await runCli(['link.md', '--fix'], { cwd, rules })
    expect(read(cwd, 'real.md')).toBe(plain)
    expect(
      readdirSync(cwd, { withFileTypes: true })
        .find(({ name }) => name === 'link.md')
        ?.isSymbolicLink(),
    ).toBe(true)
  })

  test('writes over nothing that was changed meanwhile', async () => {
    const cwd = folderWith({ 'post.md': wordy })
    const meddling = rules.map((rule) =>
      rule.id === 'readability/wordy-phrase'
        ? {
            ...rule,
            *check(...given: Parameters<typeof rule.check>) {
              yield* rule.check(...given)
              writeFileSync(join(cwd, 'post.md'), 'Written by someone else.\n')
            },
          }
        : rule,
    )
    const { code, stderr } = await runCli(['post.md', '--fix'], { cwd, rules: meddling })
    expect(read(cwd, 'post.md')).toBe('Written by someone else.\n')
    expect(stderr).toContain('The fixes of post.md were not written: it was changed while it was checked. Run again.')
    expect(code).toBe(2)
  })

  test('prints the fixed text of a post on standard input, and the report beside it', async () => {
    const cwd = folderWith({})
    const { stdout, stderr, code } = await runCli(['-', '--fix'], { cwd, rules, stdin: wordy })
    expect(stdout).toBe(plain)
    expect(stderr).toContain('1 post (')
    expect(code).toBe(0)
    expect((await runCli(['-', '--fix'], { cwd, rules, stdin: plain })).stdout).toBe(plain)
  })

  test.each([
    [['--fix', '--staged'], '--fix changes files, never what is staged'],
    [['--fix', '--diff', 'post.md'], 'Ask for one of --fix'],
    [['--fix', '-', 'post.md'], 'it takes no other posts besides'],
    [['--diff', 'post.md', '-f', 'json'], 'Standard output takes the diff'],
  ])('refuses %j', async (argv, message) => {
    const { code, stderr } = await runCli(argv, { cwd: folderWith({ 'post.md': wordy }), rules })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })

  test('takes no suggestion that was suppressed or that the rules asked for do not make', async () => {
    const post = '<!-- postcheck-disable-next-line readability/wordy-phrase: house style -->\nRest prior to the scan.\n\nTake 1.0 mg.\n'
    const cwd = folderWith({ 'post.md': post })
    await runCli(['post.md', '--fix', '--only', 'readability/wordy-phrase'], { cwd, rules })
    expect(read(cwd, 'post.md')).toBe(post)
  })
})

describe('--diff', () => {
  test('shows what --fix would change and writes nothing', async () => {
    const cwd = folderWith({ 'post.md': wordy })
    const { stdout, stderr } = await runCli(['post.md', '--diff'], { cwd, rules })
    expect(stdout).toBe(
      [
        '--- post.md',
        '+++ post.md',
        '@@ -1,4 +1,4 @@',
        ' # Scans',
        ' ',
        '-Prior to the scan, drink water in order to stay well.',
        '-Take 1.0 mg at night.',
        '+Before the scan, drink water to stay well.',
        '+Take 1 mg at night.',
        '',
      ].join('\n'),
    )
    expect(stderr).toContain('3 fixes in 1 post; --fix makes them.')
    expect(read(cwd, 'post.md')).toBe(wordy)
  })

  test('can be applied where nothing in it is masked', async () => {
    const filler = Array.from({ length: 12 }, (_, i) => `Line ${i} is fine.\n\n`).join('')
    const posts = [
      wordy,
      `${filler}Rest prior\nto the scan.\n\n${filler}${wordy}${filler}`,
      wordy.trimEnd(),
      wordy.replaceAll('\n', '\r\n'),
      'Rest prior to it.',
    ]
    for (const post of posts) {
      const cwd = folderWith({ 'post.md': post })
      const { stdout } = await runCli(['post.md', '--diff'], { cwd, rules })
      execFileSync('git', ['apply', '-p0', '--whitespace=nowarn', '-'], { cwd, input: stdout })
      const applied = read(cwd, 'post.md')
      writeFileSync(join(cwd, 'post.md'), post)
      await runCli(['post.md', '--fix'], { cwd, rules })
      expect(applied).toBe(read(cwd, 'post.md'))
      expect(applied).not.toBe(post)
    }
  })

  test('masks what identifies on every line that it prints', async () => {
    const post = 'Our patient Wilma Testwell came.\nCall Wilma Testwell at 555-0142 prior to the scan.\nHer MRN is 00482913.\n'
    const { stdout } = await runCli(['post.md', '--diff'], { cwd: folderWith({ 'post.md': post }), rules })
    expect(stdout).toContain('-Call [name?] at [phone number] prior to the scan.\n+Call [name?] at [phone number] before the scan.\n')
    expect(stdout).not.toMatch(/Testwell|0142|00482913/)
  })

  test('lets nothing act on a terminal or a log', async () => {
    const post = '::error::x\n\u001b[31mred\u202e\n\nRest prior to it. ##[error]x\n'
    const { stdout } = await runCli(['post.md', '--diff'], { cwd: folderWith({ 'post.md': post }), rules })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    expect(stdout).not.toMatch(/[\u001b\u202e]|^\s*::|##\[/m)
  })
})
