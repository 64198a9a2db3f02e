import { describe, expect, test } from 'vitest'
import { isIsbn10, isIsbn13, isIssn, isOrcid } from '../../../src/text/citation-ids/check-digits.ts'

// Reckoned by another program in another language.
const valid = {
  'ISBN-13':
    '9792601815909 9780166131862 9789139099604 9780824628192 9798219935183 9789093786572 9795432319486 9795749118628 9792760189552 9799797114717 9784974650751 9789170342363 9797127684268 9796563212233 9780792440260 9799952890784 9796661760315 9787215901094 9788159013966 9784595711770',
  'ISBN-10':
    '7741215477 2803852802 841485253X 8885393365 3387500475 4395755135 137353799X 0751163724 6516761221 2029729973 5288200181 2633043488 3954862050 7986828285 8072902229 7918058887 7180334014 8780175988 9834788789 3848372614',
  ISSN: '6751-3611 3412-5248 2731-6726 3268-6560 3551-5058 8770-658X 9481-1318 1440-2424 6462-8892 7514-0268 1401-419X 3141-7051 8649-208X 3124-0232 4483-4780 2450-4009 0883-8739 7167-8689 4335-3266 5020-1468',
  ORCID:
    '0000-2016-8493-4075 0000-2247-0455-8532 0000-0435-2056-1742 0000-8338-0141-2694 0000-0604-4319-8293 0000-6572-4920-8680 0000-2889-0931-0023 0000-5167-8008-3748 0000-0718-8181-7414 0000-4333-7761-7400 0000-9319-2544-9922 0000-0707-4137-4848 0000-7771-8341-7047 0000-7187-4633-1918 0000-2845-2984-1537 0000-7760-2077-642X 0000-6565-1505-561X 0000-3044-5166-9153 0000-6404-1042-3467 0000-8535-6068-8312',
}
const checks = { 'ISBN-13': isIsbn13, 'ISBN-10': isIsbn10, ISSN: isIssn, ORCID: isOrcid }

describe.each(Object.entries(checks))('%s', (name, isValid) => {
  const numbers = valid[name as keyof typeof valid].split(' ')

  test('twenty numbers with a right check digit pass', () => {
    for (const number of numbers) expect(isValid(number), number).toBe(true)
  })

  test('the same numbers with any one digit mistyped fail', () => {
    for (const number of numbers) {
      for (let at = 0; at < number.length; at++) {
        const digit = number[at] ?? ''
        if (!/\d/.test(digit)) continue
        const wrong = `${number.slice(0, at)}${(Number(digit) + 1) % 10}${number.slice(at + 1)}`
        expect(isValid(wrong), wrong).toBe(false)
      }
    }
  })

  test('the same numbers with two neighbours swapped fail, but for the ISBN-13, which cannot see all swaps', () => {
    if (name === 'ISBN-13') return
    for (const number of numbers) {
      const [first = '', second = ''] = number.slice(1, 3)
      if (first === second || !/\d\d/.test(first + second)) continue
      expect(isValid(`${number[0]}${second}${first}${number.slice(3)}`), number).toBe(false)
    }
  })

  test('too short, too long and letters fail', () => {
    for (const number of numbers.slice(0, 3))
      for (const wrong of [number.slice(1), `${number}0`, number.replace(/\d/, 'O'), '']) expect(isValid(wrong), wrong).toBe(false)
  })

  test('hyphens and spaces do not matter', () => {
    for (const number of numbers) expect(isValid([...number.replaceAll('-', '')].join(' ')), number).toBe(true)
  })
})
