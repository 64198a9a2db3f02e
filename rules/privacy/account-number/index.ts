import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/account-number',
  severity: 'error',
  summary: 'A billing, bank or card number of a person.',
  why: 'The number opens an account and names its owner to whoever can look it up.',
  fix: 'Delete the number.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(J)'],
  options: {},
  sensitive: 'account number',
  scope: 'span',
  examples: {
    bad: ['Statement for account no. {{965048928}}: one stitch, says the patient’s mother.', 'The family paid with card number {{4111 1111 1111 1111}}.'],
    good: ['The grant of $3,250,000 will train 1,200 nurses by 2027.', 'A no-show costs the clinic 200 dollars on account of the empty slot.'],
  },
  check: (post) => problemsOf(post, 'account-number', () => 'An account number of a person opens it to anyone'),
})
