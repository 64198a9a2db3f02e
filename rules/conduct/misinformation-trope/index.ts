import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { asa15, ftcHealth, infodemic } from '../sources.ts'

export default defineRule({
  id: 'conduct/misinformation-trope',
  severity: 'error',
  summary: 'A stock claim of health misinformation, such as a hidden cure or a detox.',
  why: 'Such claims turn readers away from care and vaccines.',
  fix: 'Say what the evidence shows, and name its source.',
  sources: [infodemic, asa15, ftcHealth],
  tags: ['accuracy'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{Doctors don’t want you to know}} about this root.', 'This juice will {{flush out toxins}}.'],
    good: ['Vaccines do not cause autism.', 'It is a myth that you can detox your liver.', 'Her alcohol detox took a week.'],
  },
  *check(post, context) {
    yield* findingsOf('misinformation-trope', post, context)
  },
})
