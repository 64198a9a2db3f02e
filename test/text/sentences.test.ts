import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))

/** One sentence ends at each bar. */
const traps = [
  'Ask your doctor.| Then rest.',
  'Dr. Lee and Prof. Wu met Mrs. Poe.| They talked.',
  'Take 0.5 mg daily.| Do not take 5.0 mg.',
  'Some foods, e.g. liver, are rich in iron.| Others, i.e. most fruit, are not.',
  'It was found in the U.S. Food supply.',
  'It was approved in the U.S.| The vaccine is safe.',
  'Come at 9 a.m. on Monday.',
  'Come at 9 a.m.| Bring your notes.'.replace('Bring', 'The clinic needs'),
  'Eat fruit, nuts, etc.| You may drink tea.',
  'J. R. Smith wrote it.| We agree.',
  'You need vitamin C.| Ask for a test.',
  'She has hepatitis B.| Her son does not.',
  'It was found early (stage I).| Most people get well.',
  '(Rest for a day.| Then call us.)',
  'We tried plan C.| The nurse helped.',
  'So says A. B. Poe.| We agree.',
  'It costs no more.| No. 5 is the best.',
  'Is it safe?| Yes!| It is.',
  '“Is it safe?” asked Ann.| Nobody knew.',
  'She said “Stop.”| Then she left.',
  'It helps (see below.)| Then it stops.',
  'It works (N Engl J Med. 2021;384:1-12).| Ask for it.',
  'It lowers risk.[1]| It is cheap.[^2]| It is old.¹| So is tea. [3]| Yes.',
  'It lowers risk.[1, 2]| 45 people took part.',
  'Well … maybe.| Wait...| Then go.',
  'He waited... and waited.',
  'In 2019 it rose to 3. 5 people fell ill.',
  '1. Wash your hands.| 2. Dry them.',
  'mRNA is fragile.| mRNA vaccines are kept cold.',
  'Great job! 🎉',
  'Take it on Jan. 5 at home.| Then wait.',
  'A break\nin a line is no end.| This\nis.',
  'Take   one  .   Then    rest.'.replace('.   ', '.|   '),
  'Smith et al. found it.| Jones et al. Nature 2019 did not.',
  'He has a fever.| • Rest.| • Drink.',
  'No stop here',
]

describe('sentences', () => {
  test.each(traps)('%s', (trap) => {
    expect(split(trap.replaceAll('|', ''))).toEqual(trap.split('|').map((sentence) => sentence.trim()))
  })

  test('blanks alone hold no sentence', () => {
    expect(split('')).toEqual([])
    expect(split('  \n\u2060 ')).toEqual([])
  })

  test('a closing quote that blanked markup parts from its stop stays with it', () => {
    expect(split('He said "stop.  " Then he left.')).toEqual(['He said "stop.  "', 'Then he left.'])
  })

  test.each([
    ['no stop', 'word '.repeat(200_000)],
    ['dots', '.'.repeat(1_000_000)],
    ['spaced dots', 'a . '.repeat(250_000)],
    ['open brackets', '(a. '.repeat(250_000)],
    ['quotes', '." '.repeat(333_333)],
    ['citation marks', 'a.[1 '.repeat(200_000)],
    ['blanks', `a.${' '.repeat(1_000_000)}B.`],
  ])('a megabyte of %s takes linear time', (_, text) => {
    const started = performance.now()
    splitSentences(text)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
