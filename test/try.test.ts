import { test } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { vocabularies, vocabulary } from '../rules/conduct/vocabulary.ts'
import { tokenize } from '../src/text/tokens.ts'
import { fold } from '../src/text/fold.ts'
import { findTerms } from '../src/text/terms.ts'
import { findPhrases } from '../src/text/phrases.ts'
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
test('x', () => {
  let t0 = cpu()
  const v = vocabulary()
  console.log('compile', cpu() - t0, v.anchors.size, [...v.anchors.values()].reduce((a, b) => a + b.length, 0))
  const dir = '/work/shared/corpus/health/department-of-veterans-affairs+vagov-content'
  const text = fold(readdirSync(dir, { recursive: true }).map(String).filter((f) => f.endsWith('.md')).slice(0, 80).map((f) => readFileSync(dir + '/' + f, 'utf8')).join('\n'))
  for (let k = 0; k < 4; k++) {
  t0 = cpu()
  const tokens = tokenize(text)
  const t1 = cpu()
  const n = findPhrases(v, tokens).length
  const t2 = cpu()
  const m = findTerms(v, tokens, text, 0).length
  const t3 = cpu()
  console.log(tokens.length, 'tokenize', t1 - t0, 'phrases', t2 - t1, n, 'terms', t3 - t2, m)
  }
  const tokens = tokenize(text)
  const hits = new Map<string, number>()
  for (const t of tokens) { const l = v.anchors.get(t.lower); if (l) hits.set(t.lower, (hits.get(t.lower) ?? 0) + l.reduce((a, b) => a + b.max - b.min + 1, 0)) }
  console.log([...hits].sort((a, b) => b[1] - a[1]).slice(0, 60).map(([w, c]) => w + ' ' + c + '/' + v.anchors.get(w)!.length).join(', '))
})
