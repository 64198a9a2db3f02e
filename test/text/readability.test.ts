import { describe, expect, test } from 'vitest'
import { automatedReadability, colemanLiau, fleschEase, fleschKincaid, gunningFog, lix, smog, smogBand } from '../../src/text/readability.ts'

/** Worked by hand from the published formulas. */
describe('grades', () => {
  test.each([
    // 1.0430 √(30 · P/S) + 3.1291
    [{ sentences: 1, polysyllables: 0 }, 3.1291],
    [{ sentences: 1, polysyllables: 4 }, 14.554593],
    [{ sentences: 30, polysyllables: 30 }, 8.841846],
    [{ sentences: 30, polysyllables: 100 }, 13.5591],
    [{ sentences: 12, polysyllables: 27 }, 11.698219],
  ])('SMOG of %j is %d', (counts, grade) => {
    expect(smog({ words: 0, syllables: 0, ...counts })).toBeCloseTo(grade, 6)
  })

  test.each([
    // 0.39 · W/S + 11.8 · Y/W − 15.59
    [{ words: 13, sentences: 1, syllables: 26 }, 13.08],
    [{ words: 100, sentences: 5, syllables: 150 }, 9.91],
    [{ words: 6, sentences: 1, syllables: 6 }, -1.45],
    [{ words: 120, sentences: 9, syllables: 171 }, 6.425],
  ])('Flesch-Kincaid of %j is %d', (counts, grade) => {
    expect(fleschKincaid({ polysyllables: 0, ...counts })).toBeCloseTo(grade, 6)
  })

  test('nothing is rounded on the way, and an empty text has a grade of its own', () => {
    expect(fleschKincaid({ words: 7, sentences: 3, syllables: 11, polysyllables: 1 })).toBeCloseTo(0.39 * (7 / 3) + 11.8 * (11 / 7) - 15.59, 12)
    expect(fleschKincaid({ words: 0, sentences: 0, syllables: 0, polysyllables: 0 })).toBe(0)
  })

  test('the band of a grade is wide for a short text and narrow for a long one', () => {
    const [low, high] = smogBand(10, 4)
    expect(low).toBeCloseTo(8.15, 6)
    expect(high).toBeCloseTo(11.85, 6)
    expect(smogBand(10, 100)[0]).toBeCloseTo(9.63, 6)
    expect(smogBand(3.1291, 1)[0]).toBe(0)
  })
})

/** Vectors from the tests of other implementations, and worked by hand from the published formulas. */
describe('formulas that are told for information', () => {
  test.each([
    [{ words: 6, sentences: 1, syllables: 6 }, 116.145],
    [{ words: 16, sentences: 1, syllables: 22 }, 74.27],
    [{ words: 13, sentences: 1, syllables: 26 }, 24.44],
  ])('Flesch reading ease of %j is %d', (counts, ease) => {
    expect(fleschEase({ polysyllables: 0, ...counts })).toBeCloseTo(ease, 6)
  })

  test.each([
    [{ words: 13, sentences: 1, complexWords: 0 }, 5.2],
    [{ words: 13, sentences: 1, complexWords: 2 }, 11.353846],
    [{ words: 100, sentences: 8, complexWords: 15 }, 11],
  ])('Gunning fog of %j is %d', (counts, grade) => {
    expect(gunningFog(counts)).toBeCloseTo(grade, 6)
  })

  test('Coleman-Liau, ARI and LIX', () => {
    expect(colemanLiau({ words: 119, sentences: 5, letters: 639 })).toBeCloseTo(14.53042, 5)
    expect(colemanLiau({ words: 100, sentences: 8, letters: 480 })).toBeCloseTo(10.056, 6)
    expect(automatedReadability({ words: 100, sentences: 8, characters: 484 })).toBeCloseTo(7.6164, 6)
    expect(lix({ words: 100, sentences: 8, longWords: 22 })).toBeCloseTo(34.5, 6)
  })

  test('an empty text has no figures to divide by', () => {
    const none = { words: 0, sentences: 0, syllables: 0, polysyllables: 0, letters: 0, characters: 0, longWords: 0, complexWords: 0 }
    for (const formula of [fleschEase, gunningFog, colemanLiau, automatedReadability, lix]) expect(formula(none)).toBe(0)
  })
})
