/** True for ten digits, the last of which may be X, whose sum weighted 10 to 1 divides by 11 (ISO 2108, to 2006). Hyphens and spaces are skipped. */
export function isIsbn10(text: string): boolean {
  const digits = compact(text)
  return /^\d{9}[\dX]$/.test(digits) && weighted(digits, (i) => 10 - i) % 11 === 0
}

/** True for thirteen digits from 978 or 979 whose sum weighted 1, 3, 1, 3 ... divides by 10 (ISO 2108). Hyphens and spaces are skipped. */
export function isIsbn13(text: string): boolean {
  const digits = compact(text)
  return /^97[89]\d{10}$/.test(digits) && weighted(digits, (i) => (i % 2 ? 3 : 1)) % 10 === 0
}

/** True for `NNNN-NNNC` whose sum weighted 8 to 1 divides by 11, X standing for 10 (ISO 3297). */
export function isIssn(text: string): boolean {
  const digits = compact(text)
  return /^\d{7}[\dX]$/.test(digits) && weighted(digits, (i) => 8 - i) % 11 === 0
}

/** True for sixteen characters whose last is the ISO 7064 mod 11-2 check of the fifteen before it. */
export function isOrcid(text: string): boolean {
  const digits = compact(text)
  if (!/^\d{15}[\dX]$/.test(digits)) return false
  let sum = 0
  for (const digit of digits.slice(0, 15)) sum = ((sum + Number(digit)) * 2) % 11
  return digitOf(digits[15] ?? '') === (12 - sum) % 11
}

function weighted(digits: string, weight: (index: number) => number): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) sum += digitOf(digits[i] ?? '') * weight(i)
  return sum
}

function digitOf(character: string): number {
  return character === 'X' ? 10 : Number(character)
}

function compact(text: string): string {
  return text.replace(/[\s\u2010-\u2015-]/g, '').toUpperCase()
}
