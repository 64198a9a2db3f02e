import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { gmc } from '../sources.ts'

export default defineRule({
  id: 'conduct/colleague-insult',
  severity: 'error',
  summary: 'Words that demean colleagues, other professions or rivals.',
  why: 'Readers lose trust in care that they may need.',
  fix: 'State the problem with the care or the evidence.',
  sources: [gmc],
  tags: ['respect'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Those {{incompetent nurses}} lost the chart.', 'She is {{just a nurse}}.'],
    good: ['The chart was lost at handover.', 'A nurse led the study.', 'See Quackwatch for a review.'],
  },
  *check(post, context) {
    yield* findingsOf('colleague-insult', post, context)
  },
})
