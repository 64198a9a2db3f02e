import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ftcEndorsements, ftcHealth } from '../sources.ts'

export default defineRule({
  id: 'conduct/borrowed-authority',
  severity: 'error',
  summary: 'An endorsement that names no one, or that does not exist.',
  why: 'Readers trust a product for an authority that never spoke.',
  fix: 'Say who recommends it, how many, and on what evidence.',
  sources: [ftcHealth, ftcEndorsements],
  tags: ['accuracy'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['A {{doctor-recommended}} tonic.', 'Our {{FDA-approved supplement}} is here.'],
    good: ['In a survey, 12 of 40 dentists used this paste.', 'No supplement is FDA approved.'],
  },
  *check(post, context) {
    yield* findingsOf('borrowed-authority', post, context)
  },
})
