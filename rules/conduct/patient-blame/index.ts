import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { cox, jgme, sun } from '../sources.ts'

export default defineRule({
  id: 'conduct/patient-blame',
  severity: 'error',
  summary: 'Wording that blames, doubts or orders the patient.',
  why: 'Blame in writing makes the next clinician listen less.',
  fix: 'Say what happened in neutral words, and what got in the way.',
  sources: [cox, sun, jgme],
  tags: ['respect'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['He is {{non-compliant}} with his inhaler.', 'It is {{their own fault}} that they are ill.'],
    good: ['He uses his inhaler on most days.', 'Lung compliance falls with age.', 'The insurer refused to pay for insulin.'],
  },
  *check(post, context) {
    yield* findingsOf('patient-blame', post, context)
  },
})
