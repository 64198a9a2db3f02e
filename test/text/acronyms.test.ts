import { describe, expect, test } from 'vitest'
import { introducedIn, isAcronym } from '../../src/text/acronyms.ts'
import { splitWords } from '../../src/text/words.ts'

const introduced = (folded: string) => introducedIn({ folded, start: 0, words: splitWords(folded, 0) }).map(({ text }) => text)

describe('short forms that a sentence spells out', () => {
  test.each([
    ['He has chronic obstructive pulmonary disease (COPD).', 'COPD'],
    ['COPD (chronic obstructive pulmonary disease) makes it hard to breathe.', 'COPD'],
    ['The Department of Veterans Affairs (VA) pays.', 'VA'],
    ['Many babies catch RSV, or respiratory syncytial virus, in winter.', 'RSV'],
    ['CDC = Centers for Disease Control', 'CDC'],
    ['BMI stands for body mass index.', 'BMI'],
    ['Ask your general practitioners (GPs).', 'GPs'],
  ])('%s', (sentence, short) => {
    expect(introduced(sentence)).toEqual([short])
  })

  test.each(['The scan (MRI) is free.', 'It is rare (CDC, 2019).', 'ECG (see page 3) was normal.', 'Call us (or not).'])('not in: %s', (sentence) => {
    expect(introduced(sentence)).toEqual([])
  })

  test('a long run of brackets and capitals is read to its end', () => {
    expect(introduced('A (B '.repeat(20_000))).toEqual([])
  })
})

test('acronyms are two to six capitals or digits', () => {
  expect(['HIV', 'A1C', 'GPs', 'H5N1', 'COVID'].every(isAcronym)).toBe(true)
  expect(['I', 'As', '2020', 'NASDAQS', 'Hello', 'IgA'].some(isAcronym)).toBe(false)
})
