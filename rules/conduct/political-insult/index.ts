import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { gmc } from '../sources.ts'

export default defineRule({
  id: 'conduct/political-insult',
  severity: 'error',
  summary: 'An insult to people for their views, or a call to deny them care.',
  why: 'Readers of other views stop listening, and trust in care falls.',
  fix: 'Name the policy and its effect on health.',
  sources: [gmc],
  tags: ['respect'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Our {{corrupt politicians}} closed the ward.', 'They {{deserve to die}}.'],
    good: ['The council closed the ward in May.', 'Nobody deserves to die alone.'],
  },
  *check(post, context) {
    yield* findingsOf('political-insult', post, context)
  },
})
