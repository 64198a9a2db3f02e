import { describe, expect, test } from 'vitest'
import { findAgesOver89 } from '../../src/text/ages.ts'
import { findDates } from '../../src/text/dates.ts'
import { findEmails, isRoleMailbox } from '../../src/text/emails.ts'
import { findIpAddresses } from '../../src/text/ip-addresses.ts'
import { isCommonWord, isFirstName, isSurname, isTown } from '../../src/text/name-book.ts'
import { findNameCandidates } from '../../src/text/name-candidates.ts'
import { findPhones } from '../../src/text/phones.ts'

const found = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end))

describe('dates', () => {
  test.each([
    ['seen on March 14, 2021 and 3 April 2022', ['March 14, 2021', '3 April 2022']],
    ['born 02.10.1994, then 1994-10-02 or 10/2/94', ['02.10.1994', '1994-10-02', '10/2/94']],
    ['le 3 avril 2022, el 4 de mayo de 2021, am 3. Mai 1944', ['3 avril 2022', '4 de mayo de 2021', '3. Mai 1944']],
    ["Jan 15 '23 and the 5th of May", ["Jan 15 '23", '5th of May']],
    ['in March 2021', ['March 2021']],
    ['in 2021, in March, you may 3 times, 12:30, 120/80, 44/99', []],
  ])('%s', (text, dates) => expect(found(text, findDates(text))).toEqual(dates))
})

describe('phones', () => {
  test.each([
    ['(207) 555-0142, +44 7700 900123 or 207.555.0142 x12', ['(207) 555-0142', '+44 7700 900123', '207.555.0142 x12']],
    ['on 03/14/1961, at 2021-03-14, ISBN 978-0-306-40615-7, $2,918.40 and 219-09-9999', []],
  ])('%s', (text, phones) => expect(found(text, findPhones(text))).toEqual(phones))
  test('a helpline is a shared line', () => {
    for (const line of ['1-800-827-1000', '0808 808 1677', '1300 659 467']) expect(findPhones(line)).toMatchObject([{ service: true }])
    expect(findPhones('(304) 555-0182')).toMatchObject([{ service: false }])
  })
})

test('e-mail addresses end before the full stop; office mailboxes are known by name', () => {
  const text = 'Write to odalys.fenn@example.net. Or a@b, @handle and x@@y.org.'
  expect(found(text, findEmails(text))).toEqual(['odalys.fenn@example.net'])
  expect(isRoleMailbox('records@example.org')).toBe(true)
  expect(isRoleMailbox('odalys@example.org')).toBe(false)
})

test('internet addresses that only a network has are left out', () => {
  const text = '98.38.228.91 10.20.4.7 192.168.1.1 203.0.113.9 2a02:6b8:0:1a2d::5 2001:db8::1 1.2.3.4.5 12:30:45'
  expect(found(text, findIpAddresses(text))).toEqual(['98.38.228.91', '2a02:6b8:0:1a2d::5'])
})

describe('ages over 89', () => {
  test.each(['a 94-year-old', 'She turned 97.', 'Winifred (Ashdown, 92)', 'At 101 years old, he', 'the patient was 93.', 'his mother, 95, fell'])(
    '%s',
    (text) => expect(findAgesOver89(text)).toHaveLength(1),
  )
  test.each([
    'aged 90 to 99',
    'adults aged 90 and above',
    'range 41-93',
    '91% of wards',
    '90-year-olds',
    'Psychology, 108(6)',
    '60 to 100 years old',
    'a 89-year-old',
    'bed 94',
    '$95',
  ])('not %s', (text) => expect(findAgesOver89(text)).toEqual([]))
})

describe('name candidates', () => {
  test.each([
    ['then Ludwig van der Berg and Anna S. came', ['Ludwig van der Berg', 'Anna S']],
    ['SMITHSON, Harold was here', ['SMITHSON, Harold']],
    ["for Iñaki O'Brien-Núñez, M.D. too", ["Iñaki O'Brien-Núñez", 'M.D.']],
    ['CHADS2 and mRNA', []],
  ])('%s', (text, names) => expect(found(text, findNameCandidates(text)).map((name) => name.replace(/^(Anna S)\.$/, '$1'))).toEqual(names))
})

test('the lists know names, towns and words, with and without accents', () => {
  expect([isFirstName('José'), isFirstName('Mary-Anne'), isFirstName('Warfarin')]).toEqual([true, true, false])
  expect([isSurname("O'Brien"), isSurname('Achterbergx')]).toEqual([true, false])
  expect([isTown('Salida'), isTown('St. Louis'), isTown('Nowhereton')]).toEqual([true, true, false])
  expect([isCommonWord('patient'), isCommonWord('Oksana')]).toEqual([true, false])
})

test.each(['1', 'A', '@', '"', 'Ab ', '12 ', '1/', 'a@', 'Mr '])('a megabyte of %j takes no longer than a blink', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length)
  const start = performance.now()
  for (const find of [findDates, findPhones, findEmails, findIpAddresses, findAgesOver89, findNameCandidates]) find(text)
  expect(performance.now() - start).toBeLessThan(8_000)
})
