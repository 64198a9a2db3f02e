import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith, good } from './run-cli.ts'

const home = mkdtempSync(join(tmpdir(), 'postcheck-bin-'))
const bin = join(home, 'bin/postcheck.cjs')

beforeAll(async () => {
  const bundle = await rolldown({ input: ['src/cli.ts'], platform: 'node', external: ['typescript'], logLevel: 'silent' })
  await bundle.write({ dir: join(home, 'dist'), format: 'esm' })
  cpSync('bin', join(home, 'bin'), { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function postcheck(argv: readonly string[], cwd: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...argv], { cwd, env: { PATH: process.env.PATH } }, (error, stdout, stderr) =>
      done({ code: error?.code ?? 0, stdout, stderr }),
    )
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
  const child = spawn(process.execPath, [bin, 'rules', '--format', 'json', ...[]], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  const code = await new Promise((done) => child.on('close', done))
  expect(Buffer.concat(errors).toString()).toBe('')
  expect(code).toBe(0)
})

test.runIf(process.platform === 'linux')('a full disk behind standard output is exit 2', async () => {
  const cwd = folderWith({ 'good.md': good })
  const child = spawn('sh', ['-c', `exec "${process.execPath}" "${bin}" good.md > /dev/full`], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const errors: Buffer[] = []
  child.stderr.on('data', (chunk) => errors.push(chunk))
  expect(await new Promise((done) => child.on('close', done))).toBe(2)
  expect(Buffer.concat(errors).toString()).toContain('The report could not be written to standard output')
})

test('an interrupt prints what was checked and leaves with 130', async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.md`, good.repeat(200)])))
  const child = spawn(process.execPath, [bin, '--debug'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
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
