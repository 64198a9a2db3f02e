import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ftcEndorsements } from '../sources.ts'

export default defineRule({
  id: 'conduct/undisclosed-promotion',
  severity: 'error',
  summary: 'A sales pitch that may hide a tie to the seller.',
  why: 'Readers take an advertisement for advice.',
  fix: 'Say at the top what you get for it.',
  sources: [ftcEndorsements],
  tags: ['promotion'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      '{{Use my code SLEEP20}} at checkout.',
      '{{Buy now}} while it lasts.',
    ],
    good: [
      'Use the code on your appointment letter.',
      'Some clinics sell their own creams.',
    ],
  },
  *check(post, context) {
    yield* findingsOf('undisclosed-promotion', post, context)
  },
})
