import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ahpra, ftcEndorsements } from '../sources.ts'

export default defineRule({
  id: 'conduct/testimonial',
  severity: 'error',
  summary: 'A cure story, praise of patients, or before and after.',
  why: 'One story shows no typical result, and some regulators ban it.',
  fix: 'Say what most patients can expect.',
  sources: [ahpra, ftcEndorsements],
  tags: ['promotion'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{It cured my migraine}} in a week.', '{{Our patients love}} this peel.'],
    good: ['In a survey, 60 of 100 patients were satisfied.', 'Measure sugar before and after meals.'],
  },
  *check(post, context) {
    yield* findingsOf('testimonial', post, context)
  },
})
