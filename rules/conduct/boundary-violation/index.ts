import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { fsmb, nmc } from '../sources.ts'

export default defineRule({
  id: 'conduct/boundary-violation',
  severity: 'error',
  summary: 'Private contact, friendship or remote diagnosis between clinician and reader.',
  why: 'It harms patients, and boards sanction it.',
  fix: 'Name the practice’s main number or the patient portal.',
  sources: [fsmb, nmc],
  tags: ['boundaries'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{DM me your symptoms}} and I will have a look.', 'I am {{dating a patient}} of ours.'],
    good: ['Call our main number to book a visit.', 'Send your photos through the secure portal.', 'We do not accept friend requests from patients.'],
  },
  *check(post, context) {
    yield* findingsOf('boundary-violation', post, context)
  },
})
