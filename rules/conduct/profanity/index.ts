import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { postcheck } from '../sources.ts'

export default defineRule({
  id: 'conduct/profanity',
  severity: 'error',
  summary: 'Swear words.',
  why: 'They cost a health post its authority.',
  fix: 'Leave them out.',
  sources: [postcheck],
  tags: ['tone'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'This {{bullshit}} has to stop.',
      'That was a {{crappy}} shift.',
    ],
    good: [
      'Bloody diarrhoea needs a doctor.',
      'The skin prick test takes 20 minutes.',
      'Breast, penis and vagina are the right words.',
    ],
  },
  *check(post, context) {
    yield* findingsOf('profanity', post, context)
  },
})
