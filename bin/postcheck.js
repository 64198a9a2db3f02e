#!/usr/bin/env node
// Interim runner: replaced by the real command.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../dist/builtin.js'
import { lint } from '../dist/index.js'

const argv = process.argv.slice(2)
const values = (name) => argv.flatMap((a, i) => (a === name ? [argv[i + 1]] : []))
const only = values('--only')
const files = []
const walk = (dir) => {
  for (const name of readdirSync(dir).sort()) {
    const p = join(dir, name)
    if (statSync(p).isDirectory()) walk(p)
    else if (/\.(md|mdx|markdown|html|txt|qmd)$/.test(name)) files.push(p)
  }
}
const target = argv.at(-1)
if (statSync(target).isDirectory()) walk(target)
else files.push(target)
const active = rules
  .filter((r) => only.length === 0 || only.some((o) => r.id === o || r.id.startsWith(`${o}/`)))
  .filter((r) => r.presets?.recommended !== 'off')
  .map((rule) => ({ rule, severity: rule.presets?.recommended ?? rule.severity, options: {} }))
const today = new Date(values('--today')[0] ?? Date.now())
const results = []
const problems = []
for (const path of files) {
  const out = lint(
    { path, source: readFileSync(path, 'utf8') },
    {
      rules: active,
      known: rules,
      audience: undefined,
      locale: undefined,
      jurisdiction: undefined,
      today,
      own: [],
      allow: [],
      inlineConfig: true,
      minConfidence: 'low',
    },
  )
  for (const f of out.result.findings) delete f.frame
  results.push(out.result)
  problems.push(...out.problems)
}
const format = values('--format')[0] ?? 'json'
const json = JSON.stringify({ schemaVersion: 1, results, problems })
if (format.startsWith('json:')) writeFileSync(format.slice(5), json)
else console.log(json)
for (const p of problems) console.error(p.message)
