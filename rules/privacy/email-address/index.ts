import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/email-address',
  severity: 'error',
  summary: 'An e-mail address of a patient or a relative.',
  why: 'An address reaches one person and often spells the name.',
  fix: 'Leave the address out; give an office mailbox if readers need one.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(F)'],
  options: {},
  sensitive: 'email address',
  scope: 'span',
  examples: {
    bad: ['Our patient’s daughter answers at {{odalys.fenn@example.net}}.', 'The patient, 44, wrote from {{tfenn61@example.org}} after his discharge.'],
    good: ['Email the records office: records@example.org (no patient details, please).', 'Questions? Write to info@example.com.'],
  },
  check: (post) => problemsOf(post, 'email-address', () => 'A patient’s e-mail address leads straight to one person'),
})
