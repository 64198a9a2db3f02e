import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { reporting, samaritans, whoSuicide } from '../sources.ts'

export default defineRule({
  id: 'conduct/unsafe-suicide-wording',
  severity: 'error',
  summary: 'Wording that makes suicide a crime, a success, common or a choice.',
  why: 'Readers at risk may be drawn to it, and the bereaved are hurt.',
  fix: 'Say “died by suicide” or “suicide attempt”, and name a crisis line.',
  sources: [whoSuicide, samaritans, reporting],
  tags: ['safe-messaging'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['He {{committed suicide}} in spring.', 'It was her second {{unsuccessful suicide attempt}}.'],
    good: ['He died by suicide in spring.', 'Do not write “committed suicide”.'],
  },
  *check(post, context) {
    yield* findingsOf('unsafe-suicide-wording', post, context)
  },
})
