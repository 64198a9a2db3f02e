import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { asa12, cmpa } from '../sources.ts'

export default defineRule({
  id: 'conduct/individual-advice',
  severity: 'error',
  summary: 'A directive or a diagnosis for one reader whom nobody has examined.',
  why: 'What is right in general can harm one person.',
  fix: 'Speak in general, and say to ask the prescriber or a clinician.',
  sources: [cmpa, asa12],
  tags: ['boundaries'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{You should stop taking your statin}}.', '{{Double your dose}} for a week.', '{{Ignore what your doctor}} said.'],
    good: [
      'Do not stop taking your statin without talking to your doctor.',
      'Ask your doctor whether you should stop taking your statin.',
      'Stop smoking before surgery.',
    ],
  },
  *check(post, context) {
    yield* findingsOf('individual-advice', post, context)
  },
})
