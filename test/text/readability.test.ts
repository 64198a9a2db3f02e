import { describe, expect, test } from 'vitest'
import { fleschKincaid, smog, smogBand } from '../../src/text/readability.ts'

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
