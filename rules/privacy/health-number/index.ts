import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/health-number',
  severity: 'error',
  summary: 'A health service, insurance, plan or member number of a person.',
  why: 'The number opens a person’s health record or insurance.',
  fix: 'Delete the number.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(I)'],
  options: {},
  sensitive: 'health number',
  scope: 'span',
  examples: {
    bad: [
      'The letter (NHS No: {{943 476 5919}}) was found on the bus.',
      'Medicare number {{1EG4-TE5-MK73}} was typed into a chat.',
      'The claim for member {{ZGP553357724}} was denied.',
      'Her health card, {{9876-543-217-AB}}, had lapsed.',
    ],
    good: ['Medicare Part B covers 80 percent after 2024.', 'Call the NHS on 111.', 'The VA hotline is 1-800-827-1000.'],
  },
  check: (post) => problemsOf(post, 'health-number', ({ what }) => `${what ?? 'A health number'} of a person: it opens records and claims`),
})
