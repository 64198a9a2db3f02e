import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { newsReview } from '../sources.ts'

export default defineRule({
  id: 'conduct/scare-tactic',
  severity: 'warning',
  summary: 'Fear in place of figures.',
  why: 'Frightened readers decide worse, or turn away.',
  fix: 'State the actual risk in numbers.',
  sources: [newsReview],
  tags: ['accuracy'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['High blood pressure is a {{silent killer}}.', 'Your liver is a {{ticking time bomb}}.'],
    good: ['Natural killer cells fight viruses.', 'High blood pressure often has no symptoms.'],
  },
  *check(post, context) {
    yield* findingsOf('scare-tactic', post, context)
  },
})
