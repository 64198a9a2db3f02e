import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { nmc, slang } from '../sources.ts'

export default defineRule({
  id: 'conduct/patient-insult',
  severity: 'error',
  summary: 'Slang or mockery at the cost of patients.',
  why: 'Patients who read it lose trust, and boards have punished it.',
  fix: 'Leave it out, or describe what the patient needed.',
  sources: [nmc, slang],
  tags: ['respect'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Another {{bed blocker}} on the ward.', '{{Patients are idiots}} on Mondays.'],
    good: ['He waited for a place in a care home.', 'The word “gomer” has no place in notes.'],
  },
  *check(post, context) {
    yield* findingsOf('patient-insult', post, context)
  },
})
