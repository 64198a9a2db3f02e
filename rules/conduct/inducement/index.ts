import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ahpra, ftcEndorsements } from '../sources.ts'

export default defineRule({
  id: 'conduct/inducement',
  severity: 'error',
  summary: 'A discount, gift or reward to take up care or to praise it.',
  why: 'People take up care that they do not need.',
  fix: 'State the price and who needs the care.',
  sources: [ahpra, ftcEndorsements],
  tags: ['promotion'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{50% off}} all fillers this week.', '{{Refer a friend and get $50}}.'],
    good: ['The visit costs $80.', 'Tell a friend about the clinic.'],
  },
  *check(post, context) {
    yield* findingsOf('inducement', post, context)
  },
})
