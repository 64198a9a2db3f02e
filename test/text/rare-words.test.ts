import { describe, expect, test } from 'vitest'
import { wordCosts } from '../../src/text/data/word-costs.ts'
import { figuresOf } from '../../src/text/lexicon.ts'
import { rareWordPoints } from '../../src/text/rare-words.ts'
import { classIn } from '../../src/text/sorted-words.ts'

describe('rare-word points', () => {
  test.each([
    ['the', 0],
    ['house', 0],
    ['diabetes', 1],
    ['insulin', 1],
    ['vaccine', 1],
    ['hypertension', 1.5],
    ['cardiovascular', 1.75],
    ['prophylaxis', 2.25],
    ['xerostomia', 2.5],
  ] as const)('%s costs %d', (word, points) => {
    expect(rareWordPoints(word)).toBe(points)
  })

  test.each([
    ["don't", 0],
    ["hadn't", 0],
    ["won't", 0],
    ["they'll", 0],
    ["patient's", rareWordPoints('patient')],
    ['naïve', rareWordPoints('naive')],
    ['running', 0],
    ['stopped', 0],
    ['carried', 0],
    ['symptoms', rareWordPoints('symptom')],
    ['haemorrhage', rareWordPoints('hemorrhage')],
    ['tumour', rareWordPoints('tumor')],
    ['centre', 0],
    ['programme', 0],
  ] as const)('%s is looked up by its base and in American spelling', (word, points) => {
    expect(rareWordPoints(word)).toBe(points)
  })

  test('numbers, single letters and addresses cost nothing', () => {
    for (const word of ['1,200', '0.5', 'b', 'e.g', '2021', 'https://example.org/prophylaxis', 'β']) expect(rareWordPoints(word)).toBe(0)
  })

  test('the parts of a hyphenated word add up', () => {
    expect(rareWordPoints('anticoagulant-prophylaxis')).toBe(rareWordPoints('anticoagulant') + rareWordPoints('prophylaxis'))
  })

  test('words younger than the films, and plain words for health matters, cost little', () => {
    for (const word of ['covid', 'website', 'ibuprofen', 'tiredness', 'painkillers']) expect(rareWordPoints(word)).toBeLessThanOrEqual(0.5)
  })

  test('a capitalised word inside a sentence is taken for a name', () => {
    expect(figuresOf({ start: 0, end: 9, text: 'Brandvold', lower: 'brandvold' })).toMatchObject({ points: 2.5, pointsInside: 1 })
    expect(figuresOf({ start: 0, end: 4, text: 'NSTEMI', lower: 'nstemi' })).toMatchObject({ points: 2.5, pointsInside: 2.5 })
  })

  test('words that are names of object members are words', () => {
    for (const word of ['constructor', '__proto__', 'hasownproperty']) expect(rareWordPoints(word)).toBeGreaterThan(0)
  })
})

test('every word of the table is found by its search, and its neighbours that are not in it are not', () => {
  const entries = [...wordCosts.matchAll(/([a-z]+)([A-Z])/g)]
  expect(entries.length).toBeGreaterThan(38_000)
  const words = new Set(entries.map(([, word]) => word))
  for (const [, word = '', letter = ''] of entries) {
    if (classIn(wordCosts, word) !== letter.charCodeAt(0) - 65) throw new Error(word)
    for (const neighbour of [`${word}q`, word.slice(0, -1), `${word.slice(0, -1)}~`])
      if (!words.has(neighbour) && classIn(wordCosts, neighbour) !== -1) throw new Error(neighbour)
  }
  for (const missing of ['', 'a', 'zzzzzz', '{', 'aa'.repeat(50)]) if (!words.has(missing)) expect(classIn(wordCosts, missing)).toBe(-1)
})
