import { digitAt, gs1, isShortDate, weighted } from './check-digits.ts'
import type { Identifier } from './identifier.ts'

export const nhs: Identifier = { name: 'NHS number', kind: 'health-number', shape: /^\d{10}$/, valid: nhsCheck }

export const chi: Identifier = { name: 'Scottish CHI number', kind: 'health-number', shape: /^\d{10}$/, valid: (n) => isShortDate(n, 'DMY') && nhsCheck(n) }

export const nino: Identifier = {
  name: 'UK National Insurance number',
  kind: 'national-id',
  shape: /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
  grouped: /^[A-Z]{2} \d{2} \d{2} \d{2} [A-D]$/,
}

export const ppsn: Identifier = {
  name: 'Irish PPS number',
  kind: 'national-id',
  shape: /^\d{7}[A-W][ABHW]?$/,
  valid: (n) => {
    const second = n[8] === undefined || n[8] === 'W' ? 0 : n.charCodeAt(8) - 64
    return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(n, [8, 7, 6, 5, 4, 3, 2]) + 9 * second) % 23] === n[7]
  },
}

/** 18 digits: GS1 prefix, a core with its own mod 11 check at place 17, GS1's check at place 18 (HIQA, IHI specification). */
export const irishHealth: Identifier = { name: 'Irish individual health identifier', kind: 'health-number', shape: /^\d{18}$/, valid: gs1 }

function nhsCheck(digits: string): boolean {
  return (11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(digits, 9)
}
