import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bad, folderWith, runCli } from './run-cli.ts'

test('explain prints the page of a rule, by its whole name or its short one', async () => {
  const { code, stdout } = await runCli(['explain', 'long-sentence'], { cwd: '/' })
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot('out/explain-long-sentence.out')
  await expect((await runCli(['explain', 'privacy/phone-number'], { cwd: '/' })).stdout).toMatchFileSnapshot('out/explain-phone-number.out')
})

test.each(['table', 'markdown', 'json'])('rules lists every rule as %s', async (format) => {
  const { code, stdout } = await runCli(['rules', '--format', format], { cwd: '/' })
  expect(code).toBe(0)
  await expect(stdout).toMatchFileSnapshot(`out/rules-${format}.out`)
})

test('init writes a config that holds, and what else is asked for', async () => {
  const cwd = folderWith({ 'bad.md': bad })
  const { code, stdout } = await runCli(['init', '--preset', 'leaflet', '--ci', 'github', '--pre-commit'], { cwd })
  expect(code).toBe(0)
  expect(stdout).toBe(
    'Wrote .postcheckrc.yml\nWrote .github/workflows/postcheck.yml\nWrote .pre-commit-config.yaml\nNext: “postcheck” checks the posts of this folder.\n',
  )
  await expect(readFileSync(join(cwd, '.postcheckrc.yml'), 'utf8')).toMatchFileSnapshot('out/init-config.out')
  expect(JSON.parse((await runCli(['config'], { cwd })).stdout)).toMatchObject({ preset: 'leaflet', audience: 'patient' })
})

test('init never replaces a file', async () => {
  const cwd = folderWith({ '.postcheckrc.yml': 'locale: de\n' })
  const { code, stderr } = await runCli(['init'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('.postcheckrc.yml is there already and was left as it is.')
  expect(readFileSync(join(cwd, '.postcheckrc.yml'), 'utf8')).toBe('locale: de\n')
})

test('init asks first on a terminal', async () => {
  const cwd = folderWith({})
  expect((await runCli(['init'], { cwd, isTTY: true, stdin: 'n\n' })).stdout).toBe('This writes .postcheckrc.yml. Go on? [Y/n] Nothing was written.\n')
  expect((await runCli(['init'], { cwd, isTTY: true, stdin: '\n' })).stdout).toContain('Wrote .postcheckrc.yml')
})
