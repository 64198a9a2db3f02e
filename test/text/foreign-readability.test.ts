import { expect, test } from 'vitest'
import { gradesOf } from '../../src/text/foreign-readability.ts'
import type { FullCounts } from '../../src/text/readability.ts'

/** 100 words, 8 sentences, 180 syllables, 480 letters, 22 words of seven letters or more, 18 of three syllables or more, 45 of one. */
const counts: FullCounts = {
  words: 100,
  sentences: 8,
  syllables: 180,
  letters: 480,
  characters: 484,
  longWords: 22,
  polysyllables: 18,
  monosyllables: 45,
  complexWords: 15,
}

/** Worked by hand from the published formulas: 12.5 words a sentence, 1.8 syllables a word. */
test.each([
  ['es', 'inflesz', 206.835 - 112.14 - 12.5],
  ['es', 'fernandezHuerta', 206.84 - 108 - 12.75],
  ['de', 'wienerSachtextformel', 3.483 + 2.09 + 2.8534 - 1.4715 - 0.875],
  ['de', 'fleschAmstad', 180 - 12.5 - 105.3],
  ['fr', 'kandelMoles', 207 - 12.6875 - 132.48],
  ['pt', 'fleschMartins', 248.835 - 12.6875 - 152.28],
  ['nl', 'fleschDouma', 206.84 - 11.625 - 138.6],
  ['it', 'gulpease', 89 + 24 - 48],
  ['it', 'lix', 12.5 + 22],
  ['other', 'lix', 34.5],
] as const)('%s: %s', (language, key, expected) => {
  const grade = gradesOf(language).find((known) => known.key === key)
  expect(grade?.value(counts)).toBeCloseTo(expected, 6)
})

test('every formula has words for every value, and copes with an empty text', () => {
  const empty = Object.fromEntries(Object.keys(counts).map((name) => [name, 0])) as unknown as FullCounts
  for (const language of ['es', 'de', 'fr', 'pt', 'nl', 'it', 'other'] as const)
    for (const { band, value } of gradesOf(language)) {
      for (const sample of [-50, 0, 35, 55, 75, 120]) expect(band(sample)).toMatch(/\w/)
      expect(Number.isFinite(value(empty))).toBe(true)
    }
})
