import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ahpra, newsReview } from '../sources.ts'

export default defineRule({
  id: 'conduct/hype',
  severity: 'warning',
  summary: 'Sensational words for a treatment, a finding or a clinic.',
  why: 'Readers hope for more than the treatment can do.',
  fix: 'Say what changed, by how much and for whom.',
  sources: [newsReview, ahpra],
  tags: ['accuracy'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['A {{groundbreaking}} drug for gout.', 'The results are a {{game-changer}}.'],
    good: [
      'The drug is new; 3 in 10 people had fewer attacks.',
      'Breakthrough bleeding is common on the pill.',
      'The Breakthrough Therapy designation speeds up review.',
    ],
  },
  *check(post, context) {
    yield* findingsOf('hype', post, context)
  },
})
