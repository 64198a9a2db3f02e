// The peers, installed at pinned versions into a temporary folder, on the same posts as the bench.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const packages = [
  'markdownlint-cli2@0.22.1',
  'textlint@15.8.0',
  'textlint-rule-no-todo@2.0.1',
  'remark-cli@12.0.1',
  'remark-lint@10.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'alex@11.0.1',
  'write-good@1.0.8',
]

/** Prints how long postcheck and each peer take for one post and for 500, as medians, and the ratio of the peer to postcheck in the same run. */
export function runPeers({ folder, cli, check, pair, report }) {
  const home = join(folder, 'peers')
  mkdirSync(home)
  writeFileSync(join(home, 'package.json'), '{"private":true}')
  writeFileSync(join(home, '.textlintrc.json'), '{"rules":{"no-todo":true}}')
  execFileSync('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts', ...packages], { cwd: home, stdio: 'ignore' })
  const bin = (name) => join(home, 'node_modules', name)
  const peers = [
    ['markdownlint-cli2', (glob) => [bin('markdownlint-cli2/markdownlint-cli2-bin.mjs'), '--no-globs', glob]],
    [
      'textlint, one rule',
      (glob) => [bin('textlint/bin/textlint.js'), '--config', join(home, '.textlintrc.json'), '--rulesdir', join(home, 'node_modules'), glob],
    ],
    ['remark-lint recommended', (glob) => [bin('remark-cli/cli.js'), '--no-stdout', '--quiet', '--use', bin('remark-preset-lint-recommended/index.js'), glob]],
    ['alex', (glob) => [bin('alex/cli.js'), glob]],
    ['write-good', (glob) => [bin('write-good/bin/write-good.js'), ...expand(glob)]],
  ]
  const expand = (glob) => (glob.includes('*') ? Array.from({ length: 500 }, (_, i) => join(folder, `many/post-${i}.md`)) : [glob])
  report('', '', '', '', '')
  for (const [what, path, glob, runs] of [
    ['one post', join(folder, 'one/post.md'), join(folder, 'one/post.md'), 5],
    ['500 posts', join(folder, 'many'), join(folder, 'many/*.md'), 1],
  ]) {
    for (const [name, argv] of peers) {
      const wrapper = join(home, 'run.cjs')
      writeFileSync(
        wrapper,
        `const{spawnSync}=require('node:child_process');spawnSync(process.execPath,JSON.parse(process.argv[2]),{stdio:'ignore',cwd:${JSON.stringify(home)}})`,
      )
      const probe = spawnSync(process.execPath, argv(glob), { cwd: home, stdio: 'ignore' })
      if (probe.error) {
        report(`${name}, ${what}`, 'could not run', '', '', '')
        continue
      }
      const { a, b, ratio } = pair([wrapper, JSON.stringify(argv(glob))], [wrapper, JSON.stringify([cli, ...check, path])], runs)
      report(`${name}, ${what} (${a.toFixed(0)} ms)`, `postcheck (${b.toFixed(0)} ms)`, `${ratio.toFixed(2)}x`, '', '')
    }
  }
}
