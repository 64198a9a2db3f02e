import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { isEnglish, languageOf } from '../../src/text/language.ts'
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

test.each([
  ['es', 'Beba mucha agua y descanse en la cama. Si la fiebre no baja, llame al médico o vaya a la farmacia con su receta.'],
  ['pt', 'Beba muita água e descanse na cama. Se a febre não baixar, ligue para o médico ou vá à farmácia com a sua receita.'],
  ['fr', 'Buvez beaucoup d’eau et reposez-vous. Si la fièvre ne baisse pas, appelez le médecin ou allez à la pharmacie avec votre ordonnance.'],
  ['it', 'Beva molta acqua e riposi. Se la febbre non scende, chiami il medico o vada in farmacia con la sua ricetta.'],
  ['de', 'Trinken Sie viel Wasser und ruhen Sie sich aus. Wenn das Fieber nicht sinkt, rufen Sie den Arzt an oder gehen Sie in die Apotheke.'],
  ['nl', 'Drink veel water en rust uit. Als de koorts niet daalt, bel dan de huisarts of ga met uw recept naar de apotheek.'],
  ['other', 'Drik meget vand og hvil dig. Hvis feberen ikke falder, så ring til lægen eller gå på apoteket med din recept.'],
  ['other', 'Пейте больше воды и отдыхайте. Если температура не снижается, позвоните врачу.'],
  ['en', 'Drink a lot of water and rest. If the fever does not go down, call the doctor.'],
])('reads as %s: %s', (language, text) => {
  expect(languageOf([{ words: splitWords(fold(text)) }])).toBe(language)
})
