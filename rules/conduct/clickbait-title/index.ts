import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { clickbait } from '../sources.ts'

export default defineRule({
  id: 'conduct/clickbait-title',
  severity: 'warning',
  summary: 'A title that withholds what the page tells.',
  why: 'Readers who need an answer cannot tell whether the page has it.',
  fix: 'Say in the title what the reader will learn.',
  sources: [clickbait],
  tags: ['tone'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['# {{You won’t believe}} what salt does', '# {{The real reason}} you are tired'],
    good: ['# How salt affects blood pressure', '# 5 questions to ask before surgery\n\nThe real reason for the wait is staff.'],
  },
  *check(post, context) {
    yield* findingsOf('clickbait-title', post, context)
  },
})
