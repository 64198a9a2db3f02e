import { digitAt, weighted } from './check-digits.ts'
import type { Identifier } from './identifier.ts'

export const cpf: Identifier = {
  name: 'Brazilian CPF number',
  kind: 'national-id',
  shape: /^\d{11}$/,
  grouped: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
  valid: (n) =>
    ((weighted(n, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === digitAt(n, 9) &&
    ((weighted(n, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10 === digitAt(n, 10),
}

export const cns: Identifier = {
  name: 'Brazilian health card number',
  kind: 'health-number',
  shape: /^[12789]\d{14}$/,
  grouped: /^\d{3} \d{4} \d{4} \d{4}$/,
  valid: (n) => weighted(n, [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
}
