import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ama, nmc } from '../sources.ts'

export default defineRule({
  id: 'conduct/patient-anecdote',
  severity: 'error',
  summary: 'The opening of a recent story that may identify a patient.',
  why: 'In the known cases names were mostly absent: a day, an age and a place were enough.',
  fix: 'Use a made-up example, or ask for written consent and change the details.',
  sources: [ama, nmc],
  tags: ['confidentiality'],
  sensitive: 'patient story',
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{A woman I saw}} in clinic had a rash.', '{{The man in room 4}} told me of the war.'],
    good: ['Imagine a woman who comes to a clinic with a rash.', 'People often ask about rashes.'],
  },
  *check(post, context) {
    yield* findingsOf('patient-anecdote', post, context, { hidden: true })
  },
})
