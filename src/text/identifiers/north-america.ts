import { digitAt, isShortDate, luhn, weighted } from './check-digits.ts'
import type { Identifier } from './identifier.ts'

export const ssn: Identifier = {
  name: 'US Social Security number',
  kind: 'national-id',
  shape: /^\d{9}$/,
  grouped: /^\d{3}-\d{2}-\d{4}$/,
}

export const itin: Identifier = {
  name: 'US taxpayer number',
  kind: 'national-id',
  shape: /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/,
}

const letter = '[AC-HJKMNP-RT-Y]'
const either = '[AC-HJKMNP-RT-Y0-9]'
export const mbi: Identifier = {
  name: 'US Medicare beneficiary identifier',
  kind: 'health-number',
  shape: new RegExp(`^[1-9]${letter}${either}\\d${letter}${either}\\d${letter}{2}\\d{2}$`),
  grouped: new RegExp(`^[1-9]${letter}${either}\\d-${letter}${either}\\d-${letter}{2}\\d{2}$`),
}

/** A clinician's own number, public by law: never a patient's. */
export const npi: Identifier = { name: 'US National Provider Identifier', kind: 'provider', shape: /^[12]\d{9}$/, valid: (n) => luhn(`80840${n}`) }

export const dea: Identifier = {
  name: 'US DEA registration',
  kind: 'licence-number',
  shape: /^[A-Z][A-Z9]\d{7}$/,
  valid: (n) => (weighted(n.slice(2), [1, 0, 1, 0, 1]) + 2 * weighted(n.slice(2), [0, 1, 0, 1, 0, 1])) % 10 === digitAt(n, 8),
}

export const ontario: Identifier = {
  name: 'Ontario health card number',
  kind: 'health-number',
  shape: /^\d{10}[A-Z]{0,2}$/,
  grouped: /^\d{4}-\d{3}-\d{3}-[A-Z]{2}$/,
  valid: (n) => luhn(n.slice(0, 10)),
}

export const britishColumbia: Identifier = {
  name: 'British Columbia personal health number',
  kind: 'health-number',
  shape: /^9\d{9}$/,
  grouped: /^9\d{3} \d{3} \d{3}$/,
  valid: (n) => {
    const sum = [2, 4, 8, 5, 10, 9, 7, 3].reduce((total, weight, i) => total + ((weight * digitAt(n, i + 1)) % 11), 0)
    return (11 - (sum % 11)) % 11 === digitAt(n, 9)
  },
}

export const ramq: Identifier = {
  name: 'Quebec health insurance number',
  kind: 'health-number',
  shape: /^[A-Z]{4}\d{8}$/,
  grouped: /^[A-Z]{4} \d{4} \d{4}$/,
  valid: (n) => isShortDate(`${n.slice(4, 6)}${String(Number(n.slice(6, 8)) % 50).padStart(2, '0')}${n.slice(8, 10)}`, 'YMD'),
}

/** Provinces whose numbers have no published check: 8 to 12 digits, or a letter and 7 digits in the Northwest Territories. */
export const otherProvince: Identifier = { name: 'Canadian health card number', kind: 'health-number', shape: /^(?:\d{8,12}|[DHMNTX]\d{7})$/ }

export const sin: Identifier = { name: 'Canadian social insurance number', kind: 'national-id', shape: /^\d{9}$/, valid: luhn }
