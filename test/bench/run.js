// npm run bench [-- --peers] [-- --quick]: the budgets, as ratios against floors measured in turn in the same run. Exit 1 when one does not hold.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runPeers } from './peers.js'
import { hostile, makePost } from './posts.js'

const quick = process.argv.includes('--quick')
const root = resolve(import.meta.dirname, '../..')
const cli = join(root, 'bin/postcheck.js')
const folder = mkdtempSync(join(tmpdir(), 'postcheck-bench-'))
const check = ['check', '--fail-on', 'never', '--no-config', '--format', 'json:/dev/null']
let failed = false

try {
  layOut()
  report('budget', 'floor', 'ratio', 'budget', '')
  const node = ['-e', '0']
  budget('postcheck --version', 'node -e 0', pair([cli, '--version'], node, 15), 1.5)
  budget('one post of 1,000 words', 'node -e 0', pair([cli, ...check, join(folder, 'one/post.md')], node, 15), 3)
  memory('  peak memory of that', [cli, ...check, join(folder, 'one/post.md')], 90)
  budget(
    '500 such posts',
    'parse only',
    pair([cli, ...check, join(folder, 'many')], [join(folder, 'floor/parse-only.js'), join(folder, 'many')], quick ? 2 : 5),
    2,
  )
  budget(
    '500 unchanged posts with --cache',
    'node -e 0',
    pair([cli, ...check, '--cache', '--cache-location', join(folder, 'results'), join(folder, 'many')], node, 15),
    6,
  )
  flatMemory()
  await growth()
  if (!quick) packed()
  if (process.argv.includes('--peers')) runPeers({ folder, cli, check, pair, report })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failed) process.exitCode = 1

function layOut() {
  for (const name of ['one', 'many', 'floor']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'one/post.md'), makePost(0, 1000))
  for (let i = 0; i < 500; i++) writeFileSync(join(folder, `many/post-${i}.md`), makePost(i, 1000))
  execFileSync(
    join(root, 'node_modules/.bin/rolldown'),
    [join(root, 'test/bench/parse-only.ts'), '-d', join(folder, 'floor'), '--format', 'esm', '--platform', 'node'],
    { cwd: root, stdio: 'ignore' },
  )
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
}

/** Runs two node programs in turn; the medians in milliseconds and the median of the ratios. */
function pair(a, b, runs) {
  const times = []
  for (let i = 0; i <= runs; i++) {
    const pairOfRuns = [time(a), time(b)]
    if (i > 0) times.push(pairOfRuns)
  }
  return { a: median(times.map(([x]) => x)), b: median(times.map(([, y]) => y)), ratio: median(times.map(([x, y]) => x / y)) }
}

function time(argv) {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${argv.join(' ')} left with ${status}: ${stderr}`)
  return performance.now() - started
}

function peak(argv) {
  const file = join(folder, 'peak')
  spawnSync(process.execPath, ['--require', join(root, 'test/bench/peak.cjs'), ...argv], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, BENCH_PEAK_FILE: file },
  })
  return Number(readFileSync(file, 'utf8')) / 1024
}

function memory(what, argv, limit) {
  const megabytes = peak(argv)
  verdict(what, '', `${megabytes.toFixed(0)} MB`, `${limit} MB`, megabytes <= limit)
}

/** One tree at a time: ten times the posts must not take much more memory. */
function flatMemory() {
  const few = join(folder, 'few.txt')
  const all = join(folder, 'all.txt')
  const paths = readdirSync(join(folder, 'many')).map((name) => join(folder, 'many', name))
  writeFileSync(few, paths.slice(0, 50).join('\n'))
  writeFileSync(all, paths.join('\n'))
  // The default report: one in JSON holds every finding by its nature, and grows with them.
  const pretty = [cli, 'check', '--fail-on', 'never', '--no-config', '--format', 'pretty:/dev/null', '--file-list']
  const small = peak([...pretty, few])
  const large = peak([...pretty, all])
  verdict('memory over 500 posts', `${small.toFixed(0)} MB for 50`, `${(large / small).toFixed(2)}x`, '1.5x', large / small <= 1.5)
}

/** A post twice as long may take 2.3 times as long: each rule on ordinary text, all rules on hostile text. */
async function growth() {
  const { lintText } = await import(join(root, 'dist/index.js'))
  const { rules } = await import(join(root, 'dist/builtin.js'))
  const only = (id) => ({ rules: Object.fromEntries(rules.map((rule) => [rule.id, id === undefined || rule.id === id ? rule.severity : 'off'])) })
  const cost = (source, id, runs) => {
    const times = Array.from({ length: runs }, () => {
      const started = performance.now()
      lintText(source, { config: only(id), today: new Date('2026-06-01') })
      return performance.now() - started
    })
    return Math.min(...times)
  }
  const [short, long] = [makePost(3, 5000), makePost(3, 10_000)]
  cost(long, undefined, 2)
  const growthOf = (id, runs) => [id, cost(long, id, runs) / cost(short, id, runs)]
  const steepest = (pairs) => pairs.sort((a, b) => b[1] - a[1])
  // One of a hundred ratios is always unlucky: those that look worst are measured again.
  const suspects = steepest(rules.map(({ id }) => growthOf(id, 3))).slice(0, 5)
  const worst = steepest(suspects.map(([id]) => growthOf(id, 9)))[0]
  if (worst) verdict('a post twice as long', `worst: ${worst[0]}`, `${worst[1].toFixed(2)}x`, '2.3x', worst[1] <= 2.3)
  const size = quick ? 20_000 : 100_000
  const texts = Object.entries(hostile)
    .map(([name, make]) => [name, cost(make(size * 2), undefined, 3) / cost(make(size), undefined, 3)])
    .sort((a, b) => b[1] - a[1])
  verdict('hostile text twice as long', `worst: ${texts[0][0]}`, `${texts[0][1].toFixed(2)}x`, '2.3x', texts[0][1] <= 2.3)
}

function packed() {
  const [{ filename, unpackedSize }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8' }),
  )
  const megabytes = unpackedSize / 2 ** 20
  verdict(
    'packed install',
    `${(statSync(join(folder, filename)).size / 2 ** 20).toFixed(2)} MB to download`,
    `${megabytes.toFixed(2)} MB`,
    '5 MB',
    megabytes <= 5,
  )
}

function budget(what, floor, { a, b, ratio }, limit) {
  verdict(`${what} (${a.toFixed(0)} ms)`, `${floor} (${b.toFixed(0)} ms)`, `${ratio.toFixed(2)}x`, `${limit}x`, ratio <= limit)
}

function verdict(what, floor, value, limit, holds) {
  if (!holds) failed = true
  report(what, floor, value, limit, holds ? 'holds' : 'DOES NOT HOLD')
}

function report(...columns) {
  const widths = [36, 34, 9, 8]
  console.log(
    columns
      .map((text, i) => String(text).padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
