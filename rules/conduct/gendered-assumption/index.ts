import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { eighteenF } from '../sources.ts'

export default defineRule({
  id: 'conduct/gendered-assumption',
  severity: 'warning',
  summary: 'A word that assumes the gender of a role, a patient or a carer.',
  why: 'Readers who do not fit feel that care is not for them.',
  fix: 'Use neutral words unless sex matters to the care.',
  sources: [eighteenF],
  tags: ['inclusion'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{Mums should}} read the label.', 'Just {{man up}} and book the test.'],
    good: ['Parents should read the label.', 'Mothers should drink enough while breastfeeding.'],
  },
  *check(post, context) {
    yield* findingsOf('gendered-assumption', post, context)
  },
})
