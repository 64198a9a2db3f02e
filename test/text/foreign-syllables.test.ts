import { expect, test } from 'vitest'
import { countForeignSyllables } from '../../src/text/foreign-syllables.ts'
import type { ForeignLanguage } from '../../src/text/language.ts'

/** Parted by hand, after the spelling rules and dictionaries of each language. */
const words: Readonly<Record<ForeignLanguage, string>> = {
  es: 'salud 2, médico 3, agua 2, corazón 3, día 2, país 2, también 2, presión 2, enfermedad 4, medicamento 5, guía 2, queso 2, ciudad 2, hipertensión 4, aéreo 4, paciente 3, y 1, muy 1, diabetes 3, cuidado 3, alcohol 3, riesgo 2, años 2, farmacia 3',
  pt: 'saúde 3, médico 3, água 2, coração 3, dia 2, pressão 2, doença 3, medicamento 5, família 3, não 1, mãe 1, sangue 2, você 2, diabetes 4, cuidado 3, risco 2, quando 2, hipertensão 4, farmácia 3, alegria 4, muito 2, pai 1',
  it: 'salute 3, medico 3, acqua 2, cuore 2, pressione 3, farmaco 3, paziente 3, giorno 2, scienza 2, paura 2, più 1, bere 2, città 2, famiglia 3, aiuto 3, perché 2, ospedale 4',
  fr: 'santé 2, médecin 3, eau 1, cœur 1, maladie 3, pression 2, médicament 4, patient 2, femme 1, diabète 2, prennent 1, souvent 2, hôpital 3, créé 2, théâtre 2, naïf 2, quand 1, traitement 3, vaccin 2, risque 1, les 1, dose 1, toux 1, fièvre 1, pharmacie 3, doivent 1',
  de: 'Gesundheit 3, Arzt 1, Wasser 2, Herz 1, Krankheit 2, Medikament 4, Patient 3, Apotheke 4, Familie 4, Studie 3, Therapie 3, Hygiene 4, Patienten 4, Theater 3, Bluthochdruck 3, täglich 2, Nation 3, Haus 1, Feuer 2, aktuell 3, Qual 1, Tee 1, Diabetes 4, Tabletten 3, müde 2',
  nl: 'gezondheid 3, dokter 2, water 2, hart 1, ziekte 2, medicijn 3, patiënt 3, apotheek 3, bloeddruk 2, huisarts 2, jij 1, nieuw 1, leeuw 1, theater 3, koeien 2, mooi 1, kwaliteit 3, diabetes 4, geïnfecteerd 4, ruim 1',
}

const languages: readonly ForeignLanguage[] = ['es', 'pt', 'it', 'fr', 'de', 'nl']

test.each(languages.flatMap((language) => words[language].split(', ').map((entry) => ({ language, entry }))))('$language: $entry', ({ language, entry }) => {
  const [word = '', count] = entry.split(' ')
  expect(countForeignSyllables(word, language)).toBe(Number(count))
})

test('numbers are one syllable, compounds the sum of their parts', () => {
  expect(countForeignSyllables('1.200', 'de')).toBe(1)
  expect(countForeignSyllables('rendez-vous', 'fr')).toBe(3)
  expect(countForeignSyllables('x'.repeat(5000), 'es')).toBe(1)
})
