import { expect, test } from 'vitest'
import { patternWords } from '../data/pattern-words.ts'

test('each pattern is called by words that its matches cannot do without', () => {
  expect(patternWords('\\bdate of birth\\b')).toEqual(['birth'])
  expect(patternWords('\\b(?:was|were) hospitali[sz]ed\\b')).toEqual(['hospitalised', 'hospitalized'])
  expect(patternWords('\\bthe (?:\\w+ ){0,2}patient(?!s\\b)')).toEqual(['patient'])
  expect(patternWords('\\b(?:met|saw) (?:her|him)?\\s{1,3}$')).toEqual(['met', 'saw'])
})

test('a pattern that may match inside a word is called by none', () => {
  expect(patternWords('diabet')).toBeUndefined()
  expect(patternWords('\\b\\w+\\b')).toBeUndefined()
})
