import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { gmc, postcheck } from '../sources.ts'

export default defineRule({
  id: 'conduct/unsafe-invitation',
  severity: 'error',
  summary: 'An invitation to tell health details in public.',
  why: 'What readers post about their health cannot be taken back.',
  fix: 'Ask a question that needs no health details.',
  sources: [gmc, postcheck],
  tags: ['boundaries'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{Tell us your symptoms in the comments}}.', '{{Tag a friend who has}} migraine.'],
    good: ['Please do not post your symptoms in the comments.', 'What would you like us to write about next?'],
  },
  *check(post, context) {
    yield* findingsOf('unsafe-invitation', post, context)
  },
})
