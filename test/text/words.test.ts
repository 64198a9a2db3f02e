import { describe, expect, test } from 'vitest'
import { splitWords } from '../../src/text/words.ts'

const split = (text: string) => splitWords(text).map((word) => word.text)

describe('words', () => {
  test.each([
    ['Don’t take one-third of 1,200 mg/dL.', ["Don't", 'take', 'one-third', 'of', '1,200', 'mg/dL']],
    ['U.S. patients’ “and/or” risk, yes,no', ['U.S', 'patients', 'and/or', 'risk', 'yes', 'no']],
    ['It works [1], [2-4], [@smith2020] well ¹ [sic].', ['It', 'works', 'well', 'sic']],
    ['See https://example.org/a-b?c=d. Or www.example.org, then.', ['See', 'https://example.org/a-b?c=d', 'Or', 'www.example.org', 'then']],
    ['Write to jane.doe@example.org now', ['Write', 'to', 'now']],
    ['psycho\u2060physio\u2060logical soft\u00adhyphen', ['psychophysiological', 'softhyphen']],
    ['🎉 naïve Ménière 50% ½ tablet', ['naïve', 'Ménière', '50', '½', 'tablet']],
    ['wait -- what — now...then', ['wait', 'what', 'now', 'then']],
    ['𝗯𝗼𝗹𝗱 words', ['𝗯𝗼𝗹𝗱', 'words']],
    ['', []],
  ])('%s', (text, words) => {
    expect(split(text)).toEqual(words)
  })

  test('offsets are those of the text, joiners and all', () => {
    const text = '  a psycho\u2060logical  b'
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'psycho\u2060logical', 'b'])
  })

  test.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['dots', 'a.'.repeat(500_000)],
    ['brackets', '['.repeat(1_000_000)],
    ['at signs', 'a@'.repeat(500_000)],
    ['addresses', 'http://'.repeat(150_000)],
    ['joiners', `a${'\u2060'.repeat(1_000_000)}`],
    ['apostrophes', "a'\u2060".repeat(300_000)],
    ['citations', '[@'.repeat(500_000)],
  ])('a megabyte of %s takes linear time', (_, text) => {
    const started = performance.now()
    splitWords(text)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
