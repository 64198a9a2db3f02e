import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/national-id',
  severity: 'error',
  summary: 'A national identity, tax or social security number of a person.',
  why: 'The number opens accounts and records for anyone who reads it.',
  fix: 'Delete the number: no part of it may stay, not even the last four digits.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(G)'],
  options: {},
  sensitive: 'national ID',
  scope: 'span',
  examples: {
    bad: [
      'Her Social Security number, {{219-09-9999}}, was printed on the wristband.',
      'The discharge card showed Aadhaar no. {{2341 2341 2346}}.',
      'The form has 219 on it and {{111.444.777-35}} below.',
    ],
    good: ['Recalled: lot 4471-B, UPC 012345678905.', 'NPI 1234567893, GMC 7012345.', 'The 2019 survey covered 12 345 678 adults.'],
  },
  check: (post) => problemsOf(post, 'national-id', ({ what }) => `${what ?? 'A national number'} of a person: anyone who reads it can use it`),
})
