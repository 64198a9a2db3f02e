import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { fdaTips, ftcHealth } from '../sources.ts'

export default defineRule({
  id: 'conduct/miracle-claim',
  severity: 'error',
  summary: 'A promise of cure, certainty or safety that no evidence can support.',
  why: 'Readers delay effective care when a post promises a certain result.',
  fix: 'Say how large the benefit is, for whom, and how sure the evidence is.',
  sources: [ftcHealth, fdaTips],
  tags: ['accuracy'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['This tea is a {{miracle cure}} for migraine.', 'The device is {{100% safe}}.', 'A diet with {{guaranteed results}}.'],
    good: [
      'No tea is a miracle cure for migraine.',
      'In one trial, 4 in 10 people had fewer migraine days.',
      '“Miracle cure” is a phrase to distrust.',
      'Can a diet cure diabetes?',
    ],
  },
  *check(post, context) {
    yield* findingsOf('miracle-claim', post, context)
  },
})
