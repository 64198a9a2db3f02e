import { expect, test } from 'vitest'
import { isEnglish } from '../../src/text/language.ts'
import { splitWords } from '../../src/text/words.ts'

const english = (text: string) => isEnglish([{ words: splitWords(text) }])

test.each([
  'Drink water.',
  'Antimicrobial prophylaxis reduces perioperative morbidity.',
  'Is it safe to take it on an empty stomach? It is.',
  '',
  'Fluoxetine, sertraline, paroxetine, citalopram, escitalopram, venlafaxine',
])('%j is taken for English', (text) => {
  expect(english(text)).toBe(true)
})

test.each([
  'Trinken Sie viel Wasser und schlafen Sie genug.',
  'Buvez de l’eau et reposez-vous dans le calme.',
  'Beba agua y descanse en la cama.',
  'Пейте больше воды.',
  '多喝水',
  'Drik vand, og hvil dig på sofaen.',
])('%j is not', (text) => {
  expect(english(text)).toBe(false)
})
