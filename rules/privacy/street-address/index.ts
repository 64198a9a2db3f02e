import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/street-address',
  severity: 'error',
  summary: 'The street address of a patient or a relative.',
  why: 'An address is one door.',
  fix: 'Leave it out, or name the state or country only.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(B)'],
  options: {},
  sensitive: 'address',
  scope: 'span',
  examples: {
    bad: ['Home visit: {{397 W. Juniper Ave, Homer, AK 99603}}. The stairs are the problem.', 'The patient, who lives at {{12 Larkspur Lane}}, fell twice.'],
    good: ['Appointments: (207) 555-0127. 88 Elm Street, Suite 2, Montpelier, VT 05602.', 'Our new office opens at 500 Main Street in May.'],
  },
  check: (post) => problemsOf(post, 'street-address', () => 'A patient’s address is one door'),
})
