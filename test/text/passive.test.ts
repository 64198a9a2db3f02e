import { expect, test } from 'vitest'
import { findPassive } from '../../src/text/passive.ts'
import { splitWords } from '../../src/text/words.ts'

const passiveOf = (text: string) => findPassive(splitWords(text))?.participle.text

test.each([
  ['The tablets are taken with water.', 'taken'],
  ['The wound was not properly cleaned.', 'cleaned'],
  ['Your blood will be tested.', 'tested'],
  ['It’s given at night.', 'given'],
  ['They’re kept in the fridge.', 'kept'],
  ['She got bitten by a dog.', 'bitten'],
  ['The drug isn’t often used here.', undefined],
  ['The dose has been cut.', 'cut'],
])('%s', (text, participle) => {
  expect(passiveOf(text)).toBe(participle)
})

test.each([
  'You take the tablets with water.',
  'I am tired and worried.',
  'The patient’s prescribed dose is high.',
  'They are married.',
  'You need rest.',
  'She is interested in the trial.',
  'It is related to age.',
  'He was 42 years old when he stopped smoking.',
  'The nurse has washed her hands.',
])('%s is not passive', (text) => {
  expect(passiveOf(text)).toBeUndefined()
})
