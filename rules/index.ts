import type { Rule } from '../src/rule.ts'
import accountNumber from './privacy/account-number/index.ts'
import ageOver89 from './privacy/age-over-89/index.ts'
import biometricRecord from './privacy/biometric-record/index.ts'
import consentStatement from './privacy/consent-statement/index.ts'
import deviceNumber from './privacy/device-number/index.ts'
import emailAddress from './privacy/email-address/index.ts'
import healthNumber from './privacy/health-number/index.ts'
import identifiableStory from './privacy/identifiable-story/index.ts'
import ipAddress from './privacy/ip-address/index.ts'
import licenceNumber from './privacy/licence-number/index.ts'
import nationalId from './privacy/national-id/index.ts'
import patientDate from './privacy/patient-date/index.ts'
import patientName from './privacy/patient-name/index.ts'
import patientPhoto from './privacy/patient-photo/index.ts'
import patientPlace from './privacy/patient-place/index.ts'
import personalLink from './privacy/personal-link/index.ts'
import phoneNumber from './privacy/phone-number/index.ts'
import recordNumber from './privacy/record-number/index.ts'
import streetAddress from './privacy/street-address/index.ts'
import vehicleNumber from './privacy/vehicle-number/index.ts'
import drugAbbreviation from './readability/drug-abbreviation/index.ts'
import hardPost from './readability/hard-post/index.ts'
import hardSentence from './readability/hard-sentence/index.ts'
import highGrade from './readability/high-grade/index.ts'
import jargon from './readability/jargon/index.ts'
import latinDosing from './readability/latin-dosing/index.ts'
import longSentence from './readability/long-sentence/index.ts'
import nakedDecimal from './readability/naked-decimal/index.ts'
import trailingZero from './readability/trailing-zero/index.ts'
import ungroupedDose from './readability/ungrouped-dose/index.ts'
import unsafeUnit from './readability/unsafe-unit/index.ts'

/** Every built-in rule, in the order in which the docs list them. */
// biome-ignore lint/suspicious/noExplicitAny: rules of different options meet here
export const rules: readonly Rule<any>[] = [
  accountNumber,
  ageOver89,
  biometricRecord,
  consentStatement,
  deviceNumber,
  emailAddress,
  healthNumber,
  identifiableStory,
  ipAddress,
  licenceNumber,
  nationalId,
  patientDate,
  patientName,
  patientPhoto,
  patientPlace,
  personalLink,
  phoneNumber,
  recordNumber,
  streetAddress,
  vehicleNumber,
  drugAbbreviation,
  hardPost,
  hardSentence,
  highGrade,
  jargon,
  latinDosing,
  longSentence,
  nakedDecimal,
  trailingZero,
  ungroupedDose,
  unsafeUnit,
]
