import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/phone-number',
  severity: 'error',
  summary: 'A telephone or fax number of a patient, a relative or an employer.',
  why: 'A number reaches one household, and can be looked up in seconds.',
  fix: 'Leave the number out; give the clinic’s public line if readers need one.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(D)', 'hipaa:164.514(b)(2)(i)(E)'],
  options: {},
  sensitive: 'phone number',
  scope: 'span',
  examples: {
    bad: ['Please call my patient’s daughter at {{(207) 555-0142}}.', '* Chart number: 70601699\n* Cell: {{541-555-0160}}'],
    good: [
      'Appointments: (207) 555-0127. Fax: 1-606-555-0148. 88 Elm Street, Suite 2.',
      'Call 211 for help with rent. Eldercare Locator: 1-800-677-1116.',
      'Shout: text 85258. Cruse: 0808 808 1677.',
      'PMID: 31106373. NCT03665704. GTIN 00312547714273.',
    ],
  },
  check: (post) => problemsOf(post, 'phone-number', () => 'A patient’s phone number leads straight to one household'),
})
