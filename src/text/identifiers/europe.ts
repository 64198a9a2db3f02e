import { digitAt, gs1, isShortDate, luhn, remainder97, weighted } from './check-digits.ts'
import type { Identifier } from './identifier.ts'

export const kvnr: Identifier = {
  name: 'German health insurance number',
  kind: 'health-number',
  shape: /^[A-Z]\d{9}$/,
  valid: (n) => {
    const digits = String(n.charCodeAt(0) - 64).padStart(2, '0') + n.slice(1, 9)
    const sum = [...digits].reduce((total, digit, i) => total + crossSum(Number(digit) * (i % 2 ? 2 : 1)), 0)
    return sum % 10 === digitAt(n, 9)
  },
}

export const nir: Identifier = {
  name: 'French social security number',
  kind: 'national-id',
  shape: /^[1-478]\d{4}(?:\d{2}|2A|2B)\d{8}$/,
  grouped: /^[1-478] \d{2} \d{2} (?:\d{2}|2A|2B) \d{3} \d{3} \d{2}$/,
  valid: (n) => 97 - remainder97(n.slice(0, 13).replace('2A', '19').replace('2B', '18')) === Number(n.slice(13)),
}

export const dni: Identifier = {
  name: 'Spanish DNI number',
  kind: 'national-id',
  shape: /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/,
  valid: (n) => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(n.slice(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2')) % 23] === n[8],
}

export const bsn: Identifier = {
  name: 'Dutch BSN number',
  kind: 'national-id',
  shape: /^\d{9}$/,
  valid: (n) => weighted(n, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
}

export const belgian: Identifier = {
  name: 'Belgian national number',
  kind: 'national-id',
  shape: /^\d{11}$/,
  grouped: /^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/,
  valid: (n) => [n.slice(0, 9), `2${n.slice(0, 9)}`].some((body) => 97 - remainder97(body) === Number(n.slice(9))),
}

export const ahv: Identifier = { name: 'Swiss AHV number', kind: 'national-id', shape: /^756\d{10}$/, grouped: /^756\.\d{4}\.\d{4}\.\d{2}$/, valid: gs1 }

export const codiceFiscale: Identifier = {
  name: 'Italian tax code',
  kind: 'national-id',
  shape: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/,
  grouped: /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/,
  valid: (n) => {
    const sum = [...n.slice(0, 15)].reduce((total, character, i) => {
      const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65
      return total + (i % 2 ? value : (oddPlaces[value] ?? 0))
    }, 0)
    return sum % 26 === n.charCodeAt(15) - 65
  },
}

export const personnummer: Identifier = {
  name: 'Swedish personal number',
  kind: 'national-id',
  shape: /^\d{10}$/,
  valid: (n) => isShortDate(n, 'YMD') && luhn(n),
}

export const southAfricanId: Identifier = {
  name: 'South African ID number',
  kind: 'national-id',
  shape: /^\d{13}$/,
  valid: (n) => isShortDate(n, 'YMD') && luhn(n),
}

export const norwegian: Identifier = {
  name: 'Norwegian birth number',
  kind: 'national-id',
  shape: /^\d{11}$/,
  valid: (n) =>
    (11 - (weighted(n, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11 === digitAt(n, 9) &&
    (11 - (weighted(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(n, 10),
}

/** The century sign (`-`, `+`, `A` …) is a separator to `compact` when it is a dash or plus. */
export const hetu: Identifier = {
  name: 'Finnish personal identity code',
  kind: 'national-id',
  shape: /^\d{6}[A-FU-Y+]?\d{3}[0-9A-FHJ-NPR-Y]$/,
  grouped: /^\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]$/,
  valid: (n) => isShortDate(n, 'DMY') && '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(n.slice(0, 6) + n.slice(-4, -1)) % 31] === n.at(-1),
}

export const pesel: Identifier = {
  name: 'Polish PESEL number',
  kind: 'national-id',
  shape: /^\d{11}$/,
  valid: (n) => (10 - (weighted(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === digitAt(n, 10),
}

/** Numbers issued since 2007 need not pass the old mod 11 check, so only the date is asked for. */
export const cpr: Identifier = { name: 'Danish CPR number', kind: 'national-id', shape: /^\d{10}$/, valid: (n) => isShortDate(n, 'DMY') }

export const turkishId: Identifier = {
  name: 'Turkish identity number',
  kind: 'national-id',
  shape: /^[1-9]\d{10}$/,
  valid: (n) =>
    (7 * weighted(n, [1, 0, 1, 0, 1, 0, 1, 0, 1]) - weighted(n, [0, 1, 0, 1, 0, 1, 0, 1]) + 100) % 10 === digitAt(n, 9) &&
    weighted(n, Array<number>(10).fill(1)) % 10 === digitAt(n, 10),
}

const oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]

function crossSum(value: number): number {
  return value > 9 ? value - 9 : value
}
