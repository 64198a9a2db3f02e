import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import config from '../../rolldown.config.ts'
import { folderWith, good } from './run-cli.ts'

const home = mkdtempSync(join(tmpdir(), 'postcheck-bin-'))
const bin = join(home, 'bin/postcheck.js')

beforeAll(async () => {
  const bundle = await rolldown({ ...config, logLevel: 'silent' })
  await bundle.write({ ...config.output, dir: join(home, 'dist') })
  cpSync('bin', join(home, 'bin'), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: join(home, 'compiled') }

function postcheck(argv: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = env): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...argv], { cwd, env: environment }, (error, stdout, stderr) => done({ code: error?.code ?? 0, stdout, stderr }))
  })
}

test('the program sets the exit code of the process', async () => {
  const cwd = folderWith({ 'good.md': good })
  expect(await postcheck(['--version'], cwd)).toMatchObject({ code: 0, stderr: '' })
  expect(await postcheck(['good.md', '--format', 'json'], cwd)).toMatchObject({ code: 0 })
  expect(await postcheck(['gone.md'], cwd)).toMatchObject({ code: 2 })
})

test('no code of the folder runs, not even what cosmiconfig would load for itself', async () => {
  const trap = 'console.log("trapped"); export default {}'
  const cwd = folderWith({
    'good.md': good,
    '.config/config.mjs': trap,
    '.config/config.js': trap,
    'package.json': '{ "cosmiconfig": { "searchPlaces": ["trap.mjs"] } }',
    'trap.mjs': trap,
  })
  const { stdout, stderr } = await postcheck(['good.md'], cwd)
  expect(stdout + stderr).not.toContain('trapped')
})

test('a reader that stops early is no error', async () => {
  const cwd = folderWith({ 'good.md': good })
  const child = spawn(process.execPath, [bin, 'rules', '--format', 'json', ...[]], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  const code = await new Promise((done) => child.on('close', done))
  expect(Buffer.concat(errors).toString()).toBe('')
  expect(code).toBe(0)
})

test.runIf(process.platform === 'linux')('a full disk behind standard output is exit 2', async () => {
  const cwd = folderWith({ 'good.md': good })
  const child = spawn('sh', ['-c', `exec "${process.execPath}" "${bin}" good.md > /dev/full`], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  expect(await new Promise((done) => child.on('close', done))).toBe(2)
  expect(Buffer.concat(errors).toString()).toContain('The report could not be written to standard output')
})

test('an interrupt prints what was checked and leaves with 130', async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.md`, good.repeat(200)])))
  const child = spawn(process.execPath, [bin, '--debug'], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let out = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    if (errors === '') child.kill('SIGINT')
    errors += chunk
  })
  expect(await new Promise((done) => child.on('close', done))).toBe(130)
  expect(errors).toMatch(/Interrupted: \d+ of 400 posts were checked\. Run again to check the rest\./)
  expect(out).toMatch(/posts? \(/)
})

test('compiled code is kept, and what stands in its place costs nothing but time', async () => {
  const cwd = folderWith({})
  const expected = await postcheck(['rules'], cwd)
  const [kept = ''] = readdirSync(env.NODE_COMPILE_CACHE)
  const files = readdirSync(join(env.NODE_COMPILE_CACHE, kept)).map((name) => join(env.NODE_COMPILE_CACHE, kept, name))
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) writeFileSync(file, 'damaged')
  expect(await postcheck(['rules'], cwd)).toEqual(expected)
  rmSync(env.NODE_COMPILE_CACHE, { recursive: true })
  writeFileSync(env.NODE_COMPILE_CACHE, 'a file where the folder should be')
  expect(await postcheck(['rules'], cwd)).toEqual(expected)
  rmSync(env.NODE_COMPILE_CACHE)
})

test('kept code imports modules as fresh code does', async () => {
  const rule =
    "export default { id: 'readability/tea', severity: 'warning', summary: 'Tea.', why: 'Tea.', fix: 'Tea.', examples: {}, *check() { yield { start: 0, end: 3, message: 'Tea' } } }"
  const cwd = folderWith({ 'tea.md': 'Tea is warm.', 'tea.mjs': rule })
  for (const run of ['fresh', 'kept']) {
    expect((await postcheck(['tea.md', '--rules', './tea.mjs', '--only', 'tea', '-f', 'compact'], cwd)).stdout, run).toContain('[readability/tea]')
    expect((await postcheck(['chekc'], cwd)).stderr, run).toContain('Did you mean')
  }
})

test('results that were kept are looked up, not checked and kept again', async () => {
  const cwd = folderWith({ 'good.md': good })
  const run = ['good.md', '--cache', '--cache-location', 'kept', '-f', 'compact']
  const { stdout } = await postcheck(run, cwd)
  const long = new Date(Date.now() - 86_400_000)
  utimesSync(join(cwd, 'kept'), long, long)
  expect((await postcheck(run, cwd)).stdout).toBe(stdout)
  expect(statSync(join(cwd, 'kept')).mtimeMs).toBeLessThan(Date.now() - 3_600_000)
})

// Newer versions of Node keep compiled code by themselves, in a place of their own.
test.runIf(process.platform === 'linux' && !('enableCompileCache' in module))(
  'compiled code of builds that nobody has used for 30 days is removed, from our own folder only',
  async () => {
    const cwd = folderWith({ 'cache/postcheck/compiled/old/core': '', 'cache/postcheck/compiled/new/core': '', 'cache/other/old': '', 'theirs/old/core': '' })
    const long = new Date(Date.now() - 31 * 86_400_000)
    for (const name of ['cache/postcheck/compiled/old', 'cache/other', 'theirs/old']) utimesSync(join(cwd, name), long, long)
    const { PATH } = env
    await postcheck(['--version'], cwd, { PATH, XDG_CACHE_HOME: join(cwd, 'cache') })
    expect(readdirSync(join(cwd, 'cache/postcheck/compiled'))).toEqual(expect.arrayContaining(['new']))
    expect(readdirSync(join(cwd, 'cache/postcheck/compiled'))).not.toContain('old')
    expect(readdirSync(join(cwd, 'cache'))).toContain('other')
    await postcheck(['--version'], cwd, { PATH, XDG_CACHE_HOME: join(cwd, 'cache'), NODE_COMPILE_CACHE: join(cwd, 'theirs') })
    expect(readdirSync(join(cwd, 'theirs'))).toContain('old')
  },
)

test.runIf(process.platform === 'linux')('no cache is kept in the folder of the posts', async () => {
  const cwd = folderWith({ 'good.md': good })
  expect(await postcheck(['--version'], cwd, { PATH: env.PATH, XDG_CACHE_HOME: 'cache', HOME: folderWith({}) })).toMatchObject({ code: 0 })
  expect(readdirSync(cwd)).toEqual(['good.md'])
})
