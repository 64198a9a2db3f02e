import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { ama, fsmb } from '../sources.ts'

export default defineRule({
  id: 'conduct/self-exposure',
  severity: 'error',
  summary: 'Private facts of the author: home, family, registration numbers, absence.',
  why: 'A stranger can use them against the author.',
  fix: 'Leave them out, or use the address of the clinic.',
  sources: [ama, fsmb],
  tags: ['privacy'],
  sensitive: 'private fact of the author',
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{My home address is}} 12 Example Street.', '{{My licence number is}} on the card.'],
    good: ['Our clinic is at 12 Example Street.', 'Ask for your passport photo to be returned.'],
  },
  *check(post, context) {
    yield* findingsOf('self-exposure', post, context, { hidden: true })
  },
})
