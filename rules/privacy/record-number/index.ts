import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/record-number',
  severity: 'error',
  summary: 'A medical record, chart, specimen, case, prescription or subject number of a person.',
  why: 'Whoever can search the hospital’s system finds the whole record by it.',
  fix: 'Delete the number; keep a key outside the post if you need to find the case again.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(H)', 'hipaa:164.514(b)(2)(i)(R)'],
  options: {},
  sensitive: 'record number',
  scope: 'span',
  examples: {
    bad: ['MRN {{51568553}} is all that a stranger needs.', 'Lab accession {{ACC82140336}} was matched to the wrong person.', 'Chart number: {{#SF-998877}}'],
    good: [
      'Sample ID: John Q. Public, DOB 01/01/1900, MRN 0000000.',
      'PMID: 31106373. doi:10.1001/jama.2018.1234',
      'The chart below shows 1,204 patients in 12 wards.',
    ],
  },
  check: (post) => problemsOf(post, 'record-number', ({ what }) => `A ${what ?? 'record number'} leads to one patient’s record`),
})
