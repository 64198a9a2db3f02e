import { expect, test } from 'vitest'
import { countSyllables } from '../../src/text/syllables.ts'

test.each(
  Object.entries({
    the: 1,
    safety: 2,
    going: 2,
    large: 1,
    area: 3,
    diabetes: 4,
    science: 2,
    people: 2,
    every: 2,
    business: 2,
    asthma: 2,
    dose: 1,
    doses: 2,
    opioid: 3,
    osteoarthritis: 6,
    gastroenteritis: 6,
    preeclampsia: 5,
    behavioural: 4,
  }),
)('%s has %d syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test.each([
  ['one-third', 2],
  ['follow-up', 3],
  ['COVID-19', 3],
  ["don't", 1],
  ["doctor's", 2],
  ["nurse's", 2],
  ['naïve', 2],
  ['1,200', 1],
  ['0.5', 1],
  ['2021', 1],
  ['10-20', 1],
  ['mg', 1],
  ['FDA', 3],
  ['WHO', 5],
  ['NHS', 3],
  ['GPs', 2],
  ['AIDS', 1],
  ['NASA', 2],
  ['HIV', 3],
  ['e.g', 2],
  ['U.S', 2],
  ['a.m', 2],
  ['B12', 2],
  ['STOP', 1],
  ['NOT', 1],
  ['https://example.org/vaccines', 1],
  ['½', 1],
] as const)('%s is said in %d', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test('a megabyte of one word is counted in time', () => {
  const started = performance.now()
  countSyllables('ba'.repeat(500_000))
  countSyllables('a-'.repeat(500_000))
  countSyllables('BA'.repeat(500_000))
  expect(performance.now() - started).toBeLessThan(3000)
})
