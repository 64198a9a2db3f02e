import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// What `npm ci` has built is packed as it would be published, installed into an empty folder, and run there.
const quiet = ['--no-fund', '--no-audit', '--ignore-scripts', '--loglevel', 'error']

describe('the packed tarball', () => {
  let home = ''

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'postcheck-pack-'))
    writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }')
    writeFileSync(join(home, 'draft.md'), '# Inhaler\n\nCall our patient Ms. Wilma Testwell at 555-0142.\n')
    execFileSync('npm', ['pack', ...quiet, '--pack-destination', home], { cwd: resolve('.'), stdio: 'pipe' })
    const tarball = readdirSync(home).find((name) => name.endsWith('.tgz')) ?? ''
    execFileSync('npm', ['install', ...quiet, '--offline', `./${tarball}`], { cwd: home, stdio: 'pipe' })
  })

  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('installs with nothing else, and runs', () => {
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['postcheck'])
    const { status, stdout } = spawnSync(join(home, 'node_modules/.bin/postcheck'), ['draft.md', '--format', 'compact'], { cwd: home, encoding: 'utf8' })
    expect(stdout).toMatch(/^draft\.md:3:\d+: error: .+ \[privacy\/patient-name\]$/m)
    expect(stdout).not.toContain('Testwell')
    expect(status).toBe(1)
  })

  test('runs no script when it is installed', () => {
    const { scripts = {} } = JSON.parse(readFileSync(join(home, 'node_modules/postcheck/package.json'), 'utf8'))
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
  })

  test('takes the rule of the README, and its test', () => {
    const readme = readFileSync(join(home, 'node_modules/postcheck/README.md'), 'utf8')
    for (const [, name = '', code = ''] of readme.matchAll(/<!-- example: (\S+) -->\n\n```js\n([\s\S]*?)```/g)) writeFileSync(join(home, name), code)
    writeFileSync(join(home, 'syrup.md'), 'Give 2 teaspoons of the syrup at night.\n')
    const { stdout } = spawnSync(
      join(home, 'node_modules/.bin/postcheck'),
      ['syrup.md', '--rules', './teaspoon-dose.js', '-f', 'compact', '--only', 'teaspoon-dose'],
      {
        cwd: home,
        encoding: 'utf8',
      },
    )
    expect(stdout).toBe('syrup.md:1:6: warning: “2 teaspoons” depends on the spoon; give mL [readability/teaspoon-dose]\n')
    const { status, stdout: tap } = spawnSync(process.execPath, ['--test'], { cwd: home, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
    expect(tap).toContain('Give {{2 teaspoons}} at night.')
    expect(status).toBe(0)
  })

  test('offers the library, with types', async () => {
    const script =
      "import { lintText } from 'postcheck'; import { mark } from 'postcheck/testing'; console.log(typeof mark, lintText('The dose is 1.0 mg.').findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId).join())"
    writeFileSync(join(home, 'use.js'), script)
    expect(execFileSync(process.execPath, ['use.js'], { cwd: home, encoding: 'utf8' })).toBe('function readability/trailing-zero\n')
    const { exports } = JSON.parse(readFileSync(join(home, 'node_modules/postcheck/package.json'), 'utf8'))
    for (const { types } of [exports['.'], exports['./testing']]) expect(readFileSync(join(home, 'node_modules/postcheck', types), 'utf8')).toContain('export')
  })

  test('holds only what runs', () => {
    const files = readdirSync(join(home, 'node_modules/postcheck')).sort()
    expect(files).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES', 'bin', 'dist', 'package.json'])
  })

  test('exports what the design names, and nothing by accident', async () => {
    const library = await import(pathToFileURL(join(home, 'node_modules/postcheck/dist/index.js')).href)
    expect(Object.keys(library).sort()).toEqual([
      'PostcheckError',
      'choice',
      'defineRule',
      'flag',
      'formatResults',
      'lintFiles',
      'lintText',
      'measureText',
      'number',
      'numberByAudience',
      'redactText',
      'strings',
    ])
  })
})
