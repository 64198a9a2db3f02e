/** Luhn's mod 10 check (ISO/IEC 7812-1, annex B) over a string of digits, the check digit last. */
export function luhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digitAt(digits, i) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** Verhoeff's check over the dihedral group D5, the check digit last (J. Verhoeff, Error Detecting Decimal Codes, 1969). */
export function verhoeff(digits: string): boolean {
  let check = 0
  for (let i = 0; i < digits.length; i++) check = digitAt(dihedral[check]!, digitAt(permuted[i % 8]!, digitAt(digits, digits.length - 1 - i)))
  return check === 0
}

/** GS1's mod 10 check (GTIN, EAN-13, AHV): weights 3, 1, 3, 1 … from the digit before the last. */
export function gs1(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, weight = 1; i >= 0; i--, weight = 4 - weight) sum += digitAt(digits, i) * weight
  return sum % 10 === 0
}

/** ISO 7064 mod 97-10 as IBAN uses it (ISO 13616): letters are 10 to 35, the first four characters move to the end. */
export function iban(code: string): boolean {
  return remainder97(code.slice(4) + code.slice(0, 4)) === 1
}

/** The remainder by 97 of a number of any length; letters count 10 to 35. */
export function remainder97(code: string): number {
  let rest = 0
  for (const character of code) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}

/** Sum of digits times weights; digits beyond the weights are left out. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * digitAt(digits, i), 0)
}

/** True when six digits are a day, month and two-digit year in the given order ("DMY" or "YMD"). */
export function isShortDate(digits: string, order: 'DMY' | 'YMD'): boolean {
  const [first, month, last] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)].map(Number) as [number, number, number]
  const day = order === 'DMY' ? first : last
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** The value of the digit at a place of a string of digits. */
export function digitAt(digits: string, place: number): number {
  return digits.charCodeAt(place) - 48
}

const dihedral = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210']
const permuted = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258']
