import { test } from 'vitest'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { parsePost } from '../src/post/parse.ts'
import { measure, readForGrade } from '../src/measure.ts'
const D = '/work/shared/eval/readability/'
const walk = (d: string): string[] => readdirSync(d, { withFileTypes: true }).flatMap((e) => e.isDirectory() ? walk(`${d}/${e.name}`) : [`${d}/${e.name}`])
test('ev2', () => {
  for (const r of JSON.parse(readFileSync(D + 'marked_dev.json', 'utf8'))) { const m = measure(parsePost({ path: 'a.md', source: r.markdown })).metrics; console.log(r.id, JSON.stringify(m), r.sentences, r.words, r.fkgl, r.smog) }
  for (const folder of ['health', 'other-languages']) {
    const files = walk(`/work/shared/corpus/${folder}`).filter((f) => /\.(md|mdx|html|txt)$/.test(f))
    const posts = files.map((f) => [f, parsePost({ path: f, source: readFileSync(f, 'utf8') })] as const)
    for (const [, p] of posts) p.words
    for (const [, p] of posts) for (const b of p.blocks) for (const s of b.sentences) s.words
    const t = performance.now(); let words = 0
    const out = posts.map(([f, p]) => { const m = measure(p); words += p.words; return [f, m, p] as const })
    console.log(folder, files.length, 'posts', words, 'words', ((performance.now() - t) / words * 1000).toFixed(3), 'ms/1000w')
    const en = out.filter(([, m]) => m.metrics.smog !== undefined); console.log('graded', en.length, out.filter(([, m]) => m.metrics.smog === undefined).map(([f]) => f.split('/').pop()).slice(0, 20).join(' '))
    if (folder === 'health') {
      const va = en.filter(([f]) => /va\.gov|vagov|va-gov/i.test(f)); console.log('va', va.length)
      const q = (xs: number[], p: number) => xs.sort((a, b) => a - b)[Math.floor(xs.length * p)]
      for (const [name, set] of [['all', en], ['va', va]] as const) {
        const loads = set.map(([, m]) => m.metrics.rareWordLoad as number), sm = set.map(([, m]) => m.metrics.smog as number)
        const hard = set.reduce((n, [, m]) => n + m.sentences.filter((s) => s.rareWordLoad >= 10).length, 0), w = set.reduce((n, [, m]) => n + (m.metrics.words as number), 0)
        console.log(name, 'load q', q(loads, .25), q(loads, .5), q(loads, .75), 'smog', q(sm, .5), 'hard/1000', (hard / w * 1000).toFixed(2), 'post>1.8', (loads.filter((x) => x > 1.8).length / loads.length).toFixed(2))
      }
    }
  }
})
