import { gs1, iban, luhn } from './check-digits.ts'
import type { Identifier } from './identifier.ts'

export const bankAccount: Identifier = {
  name: 'IBAN',
  kind: 'account-number',
  shape: /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/,
  grouped: /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?$/,
  valid: iban,
}

export const card: Identifier = {
  name: 'card number',
  kind: 'account-number',
  shape: /^[2-6]\d{15}$|^3[47]\d{13}$/,
  grouped: /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/,
  valid: luhn,
}

export const vin: Identifier = {
  name: 'vehicle identification number',
  kind: 'vehicle-number',
  shape: /^[A-HJ-NPR-Z0-9]{17}$/,
  grouped: /^(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{8}[\dX][A-HJ-NPR-Z0-9]{3}[A-HJ-NPR-Z0-9]\d{4}$/,
  valid: (n) => {
    const sum = [...n].reduce((total, character, i) => total + (vinWeights[i] ?? 0) * vinValue(character), 0)
    return '0123456789X'[sum % 11] === n[8]
  },
}

/** Names a model, not a device: by itself it identifies nobody. */
export const gtin14: Identifier = { name: 'GTIN-14', kind: 'provider', shape: /^\d{14}$/, valid: gs1 }

const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

function vinValue(character: string): number {
  return /\d/.test(character) ? Number(character) : Number('12345678.12345.7.923456789'[character.charCodeAt(0) - 65])
}
