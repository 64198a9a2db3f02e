import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { newsReview } from '../sources.ts'

export default defineRule({
  id: 'conduct/overcertainty',
  severity: 'warning',
  summary: 'A statement that is surer than evidence can be.',
  why: 'Readers cannot weigh a choice that is told as settled.',
  fix: 'Say how strong the evidence is.',
  sources: [newsReview],
  tags: ['accuracy'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Walking {{will definitely help}} your back.', 'This is {{the only treatment for}} gout.'],
    good: ['Walking may help your back.', 'It is not the only treatment for gout.'],
  },
  *check(post, context) {
    yield* findingsOf('overcertainty', post, context)
  },
})
