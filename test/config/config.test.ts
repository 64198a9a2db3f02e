import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { bad, folderWith, good, runCli, warned } from '../cli/run-cli.ts'

async function levels(cwd: string, file = 'post.md', flags: readonly string[] = []) {
  const { stdout, stderr, code } = await runCli(['config', file, ...flags], { cwd })
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

test.each([
  ['.postcheckrc', 'rules: { miracle-claim: error }'],
  ['.postcheckrc.json', '{ "rules": { "conduct/miracle-claim": "error" } }'],
  ['.postcheckrc.yaml', 'rules:\n  miracle-claim: error\n'],
  ['.postcheckrc.yml', 'rules:\n  miracle-claim: { severity: error }\n'],
  ['postcheck.config.json', '{ "rules": { "miracle-claim": { "severity": "error" } } }'],
  ['postcheck.config.yml', 'rules: { miracle-claim: error }'],
  ['package.json', '{ "name": "site", "postcheck": { "rules": { "miracle-claim": "error" } } }'],
])('%s is found', async (name, text) => {
  const cwd = folderWith({ [name]: text })
  expect(await levels(cwd)).toMatchObject({ sources: [name], rules: { 'conduct/miracle-claim': 'error' } })
})

test('nothing that runs code is a config', async () => {
  const trap = 'throw new Error("ran")'
  const cwd = folderWith({
    '.postcheckrc.js': trap,
    '.postcheckrc.cjs': trap,
    'postcheck.config.js': trap,
    'postcheck.config.mjs': trap,
    'postcheck.config.ts': trap,
    '.config/config.js': trap,
    '.config/config.mjs': trap,
  })
  expect((await levels(cwd)).sources).toEqual([])
})

test('a package.json without an entry, and an empty config, say nothing', async () => {
  expect((await levels(folderWith({ 'package.json': '{ "name": "x" }', '.postcheckrc.yml': '# nothing yet\n' }))).sources).toEqual(['.postcheckrc.yml'])
})

test('configs add up from the root of the repository to the folder of the post, the nearer wins', async () => {
  const root = folderWith({
    'outside/.postcheckrc': 'audience: teen',
    'outside/repo/.postcheckrc.yml':
      'audience: public\nlocale: en-GB\nown: [clinic.example]\nallow: [one]\nrules: { long-sentence: { severity: warning, max: 30 }, miracle-claim: error }',
    'outside/repo/posts/.postcheckrc.yml': 'audience: clinician\nallow: [two]\nrules: { long-sentence: { max: 40 }, miracle-claim: off }',
  })
  mkdirSync(join(root, 'outside/repo/.git'))
  expect(await levels(join(root, 'outside/repo'), 'posts/a.md')).toMatchObject({
    sources: ['.postcheckrc.yml', 'posts/.postcheckrc.yml'],
    audience: 'clinician',
    locale: 'en-GB',
    own: ['clinic.example'],
    allow: ['one', 'two'],
    rules: { 'readability/long-sentence': { severity: 'warning', max: 40 }, 'conduct/miracle-claim': 'off', 'privacy/phone-number': 'error' },
  })
  expect((await levels(join(root, 'outside/repo/posts'), 'a.md')).audience).toBe('clinician')
})

test('overrides hold for the posts that their patterns fit, in order', async () => {
  const cwd = folderWith({
    '.postcheckrc.yml': `
rules: { miracle-claim: info }
overrides:
  - files: leaflets/**
    preset: leaflet
    audience: teen
    rules: { miracle-claim: warning }
  - files: ["*.{draft,tmp}.md", notes]
    rules: { miracle-claim: off, phone-number: warning }
`,
  })
  expect(await levels(cwd, 'a.md')).toMatchObject({ preset: 'recommended', rules: { 'conduct/miracle-claim': 'info' } })
  expect(await levels(cwd, 'leaflets/a.md')).toMatchObject({ preset: 'leaflet', audience: 'teen', rules: { 'conduct/miracle-claim': 'warning' } })
  expect(await levels(cwd, 'leaflets/a.tmp.md')).toMatchObject({
    preset: 'leaflet',
    rules: { 'conduct/miracle-claim': 'off', 'privacy/phone-number': 'warning' },
  })
  expect(await levels(cwd, 'deep/notes/a.md')).toMatchObject({ rules: { 'conduct/miracle-claim': 'off' } })
})

test('extends takes presets, paths and packages; the file itself wins', async () => {
  const cwd = folderWith({
    '.postcheckrc.yml': 'extends: [strict, ./base/house.yml, house-style]\nrules: { long-sentence: info }',
    'base/house.yml': 'extends: ../more.json\naudience: public\nlocale: de\noverrides: [{ files: posts, rules: { phone-number: info } }]',
    'more.json': '{ "audience": "teen", "own": ["clinic.example"] }',
    'node_modules/house-style/postcheck.config.yaml': 'locale: en-GB\nrules: { long-sentence: error, miracle-claim: off }',
  })
  expect(await levels(cwd, 'posts/a.md')).toMatchObject({
    sources: ['.postcheckrc.yml', 'more.json', 'base/house.yml', 'node_modules/house-style/postcheck.config.yaml'],
    preset: 'strict',
    audience: 'public',
    locale: 'en-GB',
    own: ['clinic.example'],
    rules: { 'readability/long-sentence': 'info', 'conduct/miracle-claim': 'off', 'privacy/phone-number': 'info', 'editorial/shouting': 'warning' },
  })
})

test.each([
  [
    'a circle',
    { '.postcheckrc': 'extends: ./a.yml', 'a.yml': 'extends: ./b.yml', 'b.yml': 'extends: ./a.yml' },
    '“extends” goes in a circle: .postcheckrc → a.yml → b.yml → a.yml. Remove one of them.',
  ],
  ['a missing base', { '.postcheckrc': 'extends: ./gone.yml' }, '.postcheckrc extends ./gone.yml, but there is no file gone.yml. Mend the path in “extends”.'],
  [
    'an unknown base',
    { '.postcheckrc': 'extends: strcit' },
    '.postcheckrc extends “strcit”, which is neither a preset (recommended, strict, privacy, leaflet), nor a path that starts with “./”, nor an installed package.',
  ],
  [
    'a package without a config',
    { '.postcheckrc': 'extends: empty', 'node_modules/empty/package.json': '{}' },
    '.postcheckrc extends the package empty, which holds no config',
  ],
  ['broken YAML', { '.postcheckrc.yml': 'rules:\n  a: [\n' }, '.postcheckrc.yml:3:1 is not valid YAML:'],
  ['broken JSON', { '.postcheckrc.json': '{ "rules": }' }, '.postcheckrc.json is not valid JSON:'],
  [
    'an alias bomb',
    {
      '.postcheckrc.yml': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefg'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[i]}`).join(',')}]`)
        .join('\n')}\n`,
    },
    '.postcheckrc.yml is not valid YAML:',
  ],
  ['no mapping', { '.postcheckrc.yml': '- a\n' }, 'Expected a config to be a mapping of keys to values, not ["a"], in .postcheckrc.yml.'],
  ['an unknown key', { '.postcheckrc.yml': 'locale: en\nrule: {}' }, 'Unknown key “rule” in .postcheckrc.yml:2. Did you mean “rules”?'],
  ['an import', { '.postcheckrc.yml': '$import: ./other.yml' }, 'Unknown key “$import” in .postcheckrc.yml:1.'],
  [
    'an unknown rule',
    { '.postcheckrc.yml': 'rules:\n  phone-number: off\n  long-sentance: error' },
    'Unknown rule “long-sentance” in .postcheckrc.yml:3. Did you mean “readability/long-sentence”?',
  ],
  [
    'an unknown option',
    { '.postcheckrc.json': '{\n  "rules": {\n    "long-sentence": { "maximum": 20 }\n  }\n}' },
    'Unknown option “maximum” of “readability/long-sentence” in .postcheckrc.json:3.',
  ],
  [
    'a wrong option',
    { '.postcheckrc.yml': 'rules:\n  long-sentence:\n    max: many' },
    'Option “max” of “readability/long-sentence” must be a number from 5, not "many" in .postcheckrc.yml:3.',
  ],
  [
    'a rule set twice',
    { '.postcheckrc.yml': 'rules:\n  phone-number: off\n  privacy/phone-number: error' },
    '“privacy/phone-number” is set twice in .postcheckrc.yml:3.',
  ],
  [
    'a third shape',
    { '.postcheckrc.yml': 'rules: { phone-number: [error, {}] }' },
    '“privacy/phone-number” takes a level (off, info, warning, error) or a mapping such as { severity: warning }, not ["error",{}] in .postcheckrc.yml:1.',
  ],
  ['an unknown preset', { '.postcheckrc.yml': 'preset: strikt' }, 'Unknown value "strikt" for “preset” in .postcheckrc.yml:1. Did you mean “strict”?'],
  [
    'an unknown audience',
    { '.postcheckrc.yml': 'overrides:\n  - files: a\n    audience: patients' },
    'Unknown value "patients" for “audience” in .postcheckrc.yml:3. Did you mean “patient”?',
  ],
  [
    'a wrong locale',
    { '.postcheckrc.yml': 'locale: "English!"' },
    '“locale” must be a language tag such as en or en-GB, not "English!" in .postcheckrc.yml:1.',
  ],
  [
    'an override for nothing',
    { '.postcheckrc.yml': 'overrides:\n  - rules: {}' },
    'An entry of “overrides” needs “files”, the patterns of the posts that it is for in .postcheckrc.yml:2.',
  ],
  ['a config that is a folder', { '.postcheckrc/x': '' }, 'The config .postcheckrc cannot be read (EISDIR). Mend its permissions, or pass --no-config.'],
])('%s stops the run', async (_, files, message) => {
  const { code, stdout, stderr } = await runCli(['post.md'], { cwd: folderWith({ ...files, 'post.md': good }) })
  expect(stderr).toContain(`postcheck: ${message}`)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('--config takes one config and no other, --no-config none', async () => {
  const cwd = folderWith({
    '.postcheckrc': 'rules: { phone-number: off }',
    'other.json': '{ "rules": { "miracle-claim": "error" } }',
    'bad.md': bad,
    'warned.md': warned,
  })
  expect((await runCli(['bad.md', 'warned.md'], { cwd })).code).toBe(0)
  expect((await runCli(['warned.md', '--config', 'other.json'], { cwd })).code).toBe(1)
  expect((await runCli(['bad.md', '-c', 'other.json'], { cwd })).code).toBe(1)
  expect((await runCli(['bad.md', '--no-config'], { cwd })).code).toBe(1)
})

test('flags beat the config: --preset replaces the preset, rules of the config stay', async () => {
  const cwd = folderWith({ '.postcheckrc': 'preset: strict\nrules: { phone-number: info }', 'bad.md': bad, 'long.md': `${'word '.repeat(20)}.` })
  expect((await runCli(['long.md', '--fail-on', 'warning'], { cwd })).code).toBe(1)
  expect((await runCli(['long.md', '--fail-on', 'warning', '--preset', 'recommended'], { cwd })).code).toBe(0)
  expect((await runCli(['bad.md', '--preset', 'recommended'], { cwd })).code).toBe(0)
  expect((await runCli(['bad.md', '--rule', 'privacy/phone-number: error'], { cwd })).code).toBe(1)
})

test('--validate names the configs that are right', async () => {
  const cwd = folderWith({ '.postcheckrc.yml': 'rules: { phone-number: off }' })
  expect((await runCli(['config', '--validate'], { cwd })).stdout).toBe('1 config read, no mistakes: .postcheckrc.yml\n')
  expect((await runCli(['config', '--validate'], { cwd: folderWith({}) })).stdout).toBe('No config was found; the preset recommended holds.\n')
})

test('the schema accepts what is accepted and refuses what is refused', async () => {
  const { stdout } = await runCli(['config', '--schema'], { cwd: '/' })
  await expect(stdout).toMatchFileSnapshot('out/schema.out')
  const validate = new Ajv2020({ strict: true }).compile(JSON.parse(stdout))
  for (const config of [
    {},
    { $schema: 'x', extends: 'strict', preset: 'privacy' },
    { rules: { 'phone-number': 'off', 'readability/long-sentence': { severity: 'info', max: 20, lists: false } } },
    { overrides: [{ files: 'a', audience: 'teen' }] },
  ]) {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
  }
  for (const config of [
    { rule: {} },
    { preset: 'lax' },
    { rules: { 'phone-number': 'warn' } },
    { rules: { 'long-sentence': { max: 3 } } },
    { rules: { nothing: 'off' } },
    { overrides: [{ audience: 'teen' }] },
  ]) {
    expect(validate(config)).toBe(false)
  }
})
