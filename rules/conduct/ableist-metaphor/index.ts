import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { equality } from '../sources.ts'

export default defineRule({
  id: 'conduct/ableist-metaphor',
  severity: 'warning',
  summary: 'An illness or disability as a figure of speech.',
  why: 'People who have it read that it is a fault.',
  fix: 'Say it plainly.',
  sources: [equality],
  tags: ['inclusion'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['The {{bipolar weather}} is back.', 'What a {{crazy}} week.'],
    good: ['Bipolar disorder affects mood.', 'A walnut snack, if you can eat nuts.'],
  },
  *check(post, context) {
    yield* findingsOf('ableist-metaphor', post, context)
  },
})
