import type { Confidence } from '../../src/rule.ts'
import type { Span } from '../../src/span.ts'

/** Something that could identify a patient: what the rules of the family share with each other. Offsets are those of the source. */
export interface Sighting extends Span {
  readonly kind: SightingKind
  readonly score: number
  readonly because: readonly string[]
  readonly confidence: Confidence
  /** Says more than the kind: "NHS number", "facility". */
  readonly what?: string
}

export type SightingKind =
  | 'patient-name'
  | 'street-address'
  | 'patient-place'
  | 'patient-date'
  | 'age-over-89'
  | 'phone-number'
  | 'email-address'
  | 'national-id'
  | 'health-number'
  | 'record-number'
  | 'account-number'
  | 'licence-number'
  | 'vehicle-number'
  | 'device-number'
  | 'personal-link'
  | 'ip-address'
  | 'biometric-record'
  | 'patient-photo'

/** High from 3.5, medium from 2; below that nothing is reported. */
export function confidenceOf(score: number): Confidence {
  return score >= 3.5 ? 'high' : score >= 2 ? 'medium' : 'low'
}

/** A cue as the report prints it: "named as patient +2". */
export function reason(what: string, weight: number): string {
  return `${what} ${weight < 0 ? '−' : '+'}${Math.abs(weight)}`
}
