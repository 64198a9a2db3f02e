import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { reporting, whoSuicide } from '../sources.ts'

export default defineRule({
  id: 'conduct/suicide-method',
  severity: 'error',
  summary: 'A method, a place or the words of a note in a text about suicide.',
  why: 'Details of a method are copied by readers at risk.',
  fix: 'Say “died by suicide” and leave the method out.',
  sources: [reporting, whoSuicide],
  tags: ['safe-messaging'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['The actor {{hanged himself}} last year.', 'Her {{suicide note said}} that she was tired.'],
    good: ['The actor died by suicide last year.', 'He jumped off the bridge on a bungee cord.'],
  },
  *check(post, context) {
    yield* findingsOf('suicide-method', post, context)
  },
})
