import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/personal-link',
  severity: 'warning',
  summary: 'A page or an account of a patient: a care journal, a memorial, a fundraiser, a handle.',
  why: 'One click shows the name, the face and the family.',
  fix: 'Leave the link out; describe what it says without names.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(N)', 'hipaa:164.514(b)(2)(i)(R)'],
  options: {},
  sensitive: 'personal link',
  scope: 'span',
  examples: {
    bad: [
      'Message me at {{@odalysfenn61}}, she wrote under our page after her discharge.',
      'The family of our patient writes at {{caringbridge.org/visit/odalysfenn}}.',
    ],
    good: ['Tag us @lakeshorekids or use #FluFighters. Thanks to @AmerAcadPeds!', 'Follow our clinic at @willowmere for flu updates.'],
  },
  check: (post) => problemsOf(post, 'personal-link', () => 'A page or account of a patient shows name, face and family'),
})
