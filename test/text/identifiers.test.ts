import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as asia from '../../src/text/identifiers/asia-pacific.ts'
import * as isles from '../../src/text/identifiers/british-isles.ts'
import { gs1, luhn, verhoeff } from '../../src/text/identifiers/check-digits.ts'
import * as europe from '../../src/text/identifiers/europe.ts'
import * as goods from '../../src/text/identifiers/goods.ts'
import { compact, holds, type Identifier } from '../../src/text/identifiers/identifier.ts'
import * as latin from '../../src/text/identifiers/latin-america.ts'
import * as america from '../../src/text/identifiers/north-america.ts'

const vectors: readonly [Identifier, readonly string[], readonly string[]][] = [
  [america.ssn, ['219-09-9999', '000-12-3456'], ['219-09-999', '111-11-1111']],
  [america.itin, ['900-70-0000', '987-94-0000'], ['900-89-0000', '123-70-0000']],
  [america.mbi, ['1EG4-TE5-MK73', '1EG4TE5MK73'], ['0EG4-TE5-MK73', '1SG4-TE5-MK73', '1EG4-TE5-MKA3']],
  [america.npi, ['1234567893'], ['1234567890', '3234567893']],
  [america.dea, ['AB1234563', 'F91234563'], ['AB1234564']],
  [america.ontario, ['9876-543-217', '9876543217 AB'], ['9876543218']],
  [america.britishColumbia, ['9698 658 215'], ['9698 658 216', '8698 658 215']],
  [america.ramq, ['TREM 5261 1234', 'BOUF 9412 3101'], ['TREM 5213 1234']],
  [america.sin, ['046 454 286'], ['046 454 287']],
  [isles.nhs, ['943 476 5919', '401 023 2137'], ['943 476 5918', '111 111 1111', '123 456 7890']],
  [isles.chi, ['0101301235'], ['3201301235', '0101301236']],
  [isles.nino, ['AB 12 34 56 C'], ['BG 12 34 56 C', 'DA123456A', 'AB 12 34 56 E']],
  [isles.ppsn, ['1234567T', '1234567FA', '1234567TW'], ['1234567A', '1234567TA']],
  [isles.irishHealth, [withCheck('80001234567890123', gs1)], ['123']],
  [asia.australianMedicare, ['2123 45670 1', '2123 45670 1/2'], ['2123 45671 1', '7123 45670 1']],
  [asia.australianHealth, ['8003 6081 6669 0503'], ['8003608166690504', '8003618166690503']],
  [asia.nhi, ['ZAC5361', 'ZAA0008', 'ZBN77VL', 'ABC12DS', 'ABC12AY'], ['ZAC5362', 'ZAI5361', 'ZBN77VK']],
  [asia.aadhaar, ['2341 2341 2346'], ['2341 2341 2347', '1341 2341 2346']],
  [asia.koreanResident, [withCheck('900101123456', (n) => asia.koreanResident.valid?.(n) ?? false)], ['900101123456']],
  [asia.singaporeNric, ['S1234567D', 'T1234567J', 'F1234567N', 'G1234567X'], ['S1234567A']],
  [europe.kvnr, ['A000500015', 'C000500021'], ['A000500016']],
  [europe.nir, ['2 95 10 99 126 111 93'], ['2 95 10 99 126 111 94']],
  [europe.dni, ['12345678Z', 'X1234567L'], ['12345678A']],
  [europe.bsn, ['111222333'], ['111222334', '111111111']],
  [europe.belgian, ['93.05.18-223.61'], ['93.05.18-223.62']],
  [europe.ahv, ['756.9217.0769.85'], ['756.9217.0769.84']],
  [europe.codiceFiscale, ['RSSMRA85T10A562S'], ['RSSMRA85T10A562T']],
  [europe.personnummer, ['811228-9874'], ['811228-9875', '811328-9874']],
  [europe.southAfricanId, ['8001015009087'], ['8001015009088']],
  [europe.norwegian, ['29029600013'], ['29029600014']],
  [europe.hetu, ['131052-308T', '131052A308T'], ['131052-308U']],
  [europe.pesel, ['44051401359'], ['44051401358']],
  [europe.cpr, ['211062-5629'], ['311362-5629']],
  [europe.turkishId, ['10000000146'], ['10000000147']],
  [latin.cpf, ['111.444.777-35'], ['111.444.777-36', '111.111.111-11']],
  [latin.cns, [withCheck('70000000000000', (n) => latin.cns.valid?.(n) ?? false)], ['123 4567 8901 2345']],
  [goods.bankAccount, ['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000'], ['GB82 WEST 1234 5698 7654 33']],
  [goods.card, ['4111 1111 1111 1111'], ['4111 1111 1111 1112']],
  [goods.vin, ['1M8GDM9AXKP042788'], ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278O']],
  [goods.gtin14, ['00012345678905'], ['00012345678904']],
]

describe('a published number holds, one with a slip of the pen does not', () => {
  test.each(vectors)('$name', (identifier, valid, invalid) => {
    expect(valid.filter((number) => !holds(identifier, compact(number)))).toEqual([])
    expect(invalid.filter((number) => holds(identifier, compact(number)))).toEqual([])
  })
})

test('the checks of Luhn, Verhoeff and GS1 let exactly one last digit pass', () => {
  const body = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 3, maxLength: 17 })
  for (const check of [luhn, verhoeff, gs1]) fc.assert(fc.property(body, (digits) => lastDigits(digits, check).length === 1))
})

test('a wrong digit never passes Luhn, Verhoeff or mod 11', () => {
  const body = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 })
  const slip = fc.tuple(body, fc.nat(8), fc.integer({ min: 1, max: 9 }))
  const nhs = (digits: string) => isles.nhs.valid?.(digits) ?? false
  for (const check of [luhn, verhoeff, nhs]) {
    fc.assert(
      fc.property(slip, ([digits, place, by]) => {
        const [last] = lastDigits(digits, check)
        if (last === undefined) return true
        const wrong = digits.slice(0, place) + String((Number(digits[place]) + by) % 10) + digits.slice(place + 1)
        return !check(wrong + last)
      }),
    )
  }
})

test('Verhoeff agrees with the published pair', () => {
  expect(verhoeff('2363')).toBe(true)
  expect(verhoeff('12345')).toBe(false)
})

function lastDigits(body: string, check: (digits: string) => boolean): readonly string[] {
  return [...'0123456789'].filter((digit) => check(body + digit))
}

function withCheck(body: string, check: (digits: string) => boolean): string {
  return body + (lastDigits(body, check)[0] ?? '')
}
