import { expect, test } from 'vitest'
import { checkParser } from '../../src/commands/check-flags.ts'
import { folderWith, good, runCli } from './run-cli.ts'

test.each([
  [['--formt', 'json'], 'Unknown option “--formt”. Did you mean “--format”? See “postcheck help check”.'],
  [['--format', 'jsno'], 'Unknown format “jsno”. Did you mean “json”?'],
  [['--format', 'json:'], '--format json: names no file after the colon.'],
  [['--format', 'json', '--format', 'sarif'], 'Standard output takes one report, not json and sarif. Give all but one a file: --format sarif:report.txt.'],
  [['--format', 'json', '--format', 'github'], 'Standard output takes one report, not json and github. Give all but one a file: --format github:report.txt.'],
  [['-o', 'a', '-f', 'json:b'], '--output takes the one report that has no file, and there is none. Write --format name:file for each.'],
  [['--preset', 'recomended'], 'Unknown value “recomended” for --preset. Did you mean “recommended”?'],
  [['--audience', 'kids'], 'Unknown value “kids” for --audience. Known are patient, public, teen, clinician.'],
  [['--fail-on', 'warn'], 'Unknown value “warn” for --fail-on. Did you mean “warning”?'],
  [['--min-confidence', 'hihg'], 'Unknown value “hihg” for --min-confidence. Did you mean “high”?'],
  [['--color', 'yes'], 'Unknown value “yes” for --color. Known are auto, always, never.'],
  [['--max-warnings', '-1'], '--max-warnings takes a whole number from 0, not “-1”.'],
  [['--max-warnings', 'ten'], '--max-warnings takes a whole number from 0, not “ten”.'],
  [['--today', '2026-02-30'], '--today takes a date such as 2026-01-31, not “2026-02-30”.'],
  [['--locale', 'english please'], '--locale takes a language tag such as en or en-GB, not “english please”.'],
  [['--only', 'phone-nubmer'], 'Unknown rule “phone-nubmer” after --only. Did you mean “privacy/phone-number”?'],
  [['--skip', 'condcut/miracle-claim'], 'Unknown rule “condcut/miracle-claim” after --skip. Did you mean “conduct/miracle-claim”?'],
  [['--rule', 'miracle-claim: warn'], 'Unknown value "warn" for the level of “conduct/miracle-claim” in --rule. Did you mean “warning”?'],
  [['--rule', 'long-sentence: { mx: 3 }'], 'Unknown option “mx” of “readability/long-sentence” in --rule. Did you mean “max”?'],
  [['--rule', 'long-sentence: { max: 3 }'], 'Option “max” of “readability/long-sentence” must be a number from 5, not 3 in --rule.'],
  [['--rule', 'long-sentence'], "--rule takes one setting such as 'long-sentence: warning', not “long-sentence”."],
  [['--rule', 'privacy: off'], 'Unknown rule “privacy” after --rule. It is a family: name its rules, or use --skip privacy.'],
  [['--config', 'gone.yml'], 'There is no config file gone.yml. Mend the path after --config.'],
  [['--file-list', 'gone.txt'], 'There is no file gone.txt. Check the spelling and the folder you are in.'],
  [['--stdin-filename', 'a.md'], '--stdin-filename names the post on standard input: add --stdin or -.'],
  [['--staged', '--stdin'], '--staged reads the index of git: it does not go with standard input or --file-list.'],
  [['--file-list', '-', '-'], 'Standard input cannot be both a post and the list of posts.'],
  [['explian', 'phone-number'], 'There is no command and no file “explian”. Did you mean “postcheck explain”?'],
  [['help', 'chekc'], 'There is no command “chekc”. Did you mean “check”?'],
  [['explain'], 'Name the rule to explain: “postcheck explain long-sentence”. “postcheck rules” lists them all.'],
  [['explain', 'phone-nubmer'], 'Unknown rule “phone-nubmer”. Did you mean “privacy/phone-number”?'],
  [['explain', 'a', 'b'], 'Too many arguments. Expected 1 argument but got 2. See “postcheck help explain”.'],
  [['rules', '--format', 'xml'], 'Unknown format “xml” for the list of rules. Known are table, json, markdown.'],
  [['rules', '--frmat', 'json'], 'Unknown option “--frmat”. Did you mean “--format”? See “postcheck help rules”.'],
  [['init', '--ci', 'gitub'], 'Unknown value “gitub” for --ci. Did you mean “github”?'],
  [['config', '--schema', '--validate'], 'Ask for one of --print, --schema and --validate.'],
])('%j says what is wrong and exits 2', async (argv, message) => {
  const { code, stdout, stderr } = await runCli(argv, { cwd: folderWith({ 'good.md': good }) })
  expect(stderr).toBe(`postcheck: ${message}\n`)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test('--version is one line', async () => {
  const { code, stdout } = await runCli(['--version'], { cwd: '/' })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test.each([undefined, 'check', 'redact', 'baseline', 'explain', 'rules', 'init', 'config', 'terms', 'sources', 'links', 'retractions', 'stats'])(
  'the help of %s is written for 80 columns',
  async (command) => {
    const { code, stdout } = await runCli(command === undefined ? ['--help'] : [command, '--help'], { cwd: '/' })
    expect(code).toBe(0)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    await expect(stdout).toMatchFileSnapshot(`out/help-${command ?? 'all'}.out`)
    expect((await runCli(command === undefined ? ['help'] : ['help', command], { cwd: '/' })).stdout).toBe(stdout)
  },
)

test('the help of check tells of every flag, and of no other', async () => {
  const { stdout } = await runCli(['help', 'check'], { cwd: '/' })
  const told = new Set(stdout.match(/(?<=[\s,])--[a-z][a-z-]+/g))
  const declared = checkParser().options.map(({ long }) => long)
  expect([...told].sort()).toEqual(declared.sort())
})
