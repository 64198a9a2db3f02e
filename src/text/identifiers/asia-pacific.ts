import { digitAt, luhn, verhoeff, weighted } from './check-digits.ts'
import type { Identifier } from './identifier.ts'

export const australianMedicare: Identifier = {
  name: 'Australian Medicare number',
  kind: 'health-number',
  shape: /^[2-6]\d{9,10}$/,
  grouped: /^[2-6]\d{3} \d{5} \d(?:[ /-]?\d)?$/,
  valid: (n) => weighted(n, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(n, 8),
}

export const australianHealth: Identifier = {
  name: 'Australian individual healthcare identifier',
  kind: 'health-number',
  shape: /^800360\d{10}$/,
  grouped: /^8003 60\d{2} \d{4} \d{4}$/,
  valid: luhn,
}

/** The identifiers of people and organisations that give care: public, never a patient's. */
export const australianProvider: Identifier = { name: 'Australian healthcare provider identifier', kind: 'provider', shape: /^80036[12]\d{10}$/, valid: luhn }

export const nhi: Identifier = {
  name: 'New Zealand NHI number',
  kind: 'health-number',
  shape: /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/,
  valid: (n) => {
    const values = [...n].map((character) => (/\d/.test(character) ? Number(character) : nhiLetters.indexOf(character) + 1))
    const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, i) => total + weight * (values[i] ?? 0), 0)
    if (/\d$/.test(n)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === values[6]
    // HISO 10046:2023 takes 23 as the modulus; the 2022 edition and software written for it take 24.
    return 23 - (sum % 23) === values[6] || 24 - (sum % 24) === values[6]
  },
}

export const aadhaar: Identifier = { name: 'Aadhaar number', kind: 'national-id', shape: /^[2-9]\d{11}$/, grouped: /^[2-9]\d{3} \d{4} \d{4}$/, valid: verhoeff }

export const abha: Identifier = { name: 'Indian ABHA number', kind: 'health-number', shape: /^\d{14}$/, grouped: /^\d{2}-\d{4}-\d{4}-\d{4}$/ }

export const koreanResident: Identifier = {
  name: 'Korean resident registration number',
  kind: 'national-id',
  shape: /^\d{13}$/,
  valid: (n) => (11 - (weighted(n, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === digitAt(n, 12),
}

export const singaporeNric: Identifier = {
  name: 'Singapore NRIC number',
  kind: 'national-id',
  shape: /^[STFG]\d{7}[A-Z]$/,
  valid: (n) => {
    const sum = weighted(n.slice(1), [2, 7, 6, 5, 4, 3, 2]) + (n[0] === 'T' || n[0] === 'G' ? 4 : 0)
    return (n[0] === 'S' || n[0] === 'T' ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === n[8]
  },
}

const nhiLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
