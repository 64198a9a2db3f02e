/** What kind of number it is: which rule reports it. */
export type IdentifierKind = 'national-id' | 'health-number' | 'account-number' | 'licence-number' | 'vehicle-number' | 'device-number' | 'provider'

/** A number with a published format. `valid` gets the number without separators, letters in upper case. */
export interface Identifier {
  readonly name: string
  readonly kind: IdentifierKind
  /** The whole number, without separators. */
  readonly shape: RegExp
  /** The check digit, a real date, or what else the format promises; left out where the format has no check. */
  readonly valid?: (compact: string) => boolean
  /**
   * The grouping in which people write it, strict enough to stand without a label when the check holds.
   * Left out where the grouping is also that of a phone number, or the number is written without any.
   */
  readonly grouped?: RegExp
}

/** The number without spaces, dashes, dots and slashes, in upper case. */
export function compact(written: string): string {
  return written.replace(/[\s./#\u2060-]+/g, '').toUpperCase()
}

/** True when the number has the identifier's shape and passes its check, if it has one. Ten equal digits never pass. */
export function holds(identifier: Identifier, number: string): boolean {
  return identifier.shape.test(number) && !/^(\d)\1+$/.test(number) && (identifier.valid?.(number) ?? true)
}
