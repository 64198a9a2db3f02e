import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/patient-date',
  severity: 'error',
  summary: 'A day or month of birth, admission, visit, surgery, death or the like of one person.',
  why: 'A date with a place is enough to match a news item or a hospital record to one patient.',
  fix: 'Keep the year alone, or say how long ago: “in 2021”, “two years later”.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(C)'],
  options: {},
  sensitive: 'date',
  scope: 'span',
  examples: {
    bad: [
      'Our patient had her knee replaced on {{March 14, 2021}}.',
      'MRN 4471902, DOB {{03/09/1958}}.',
      'The patient was admitted on {{2 May 2022}} and died on {{9 May 2022}}.',
    ],
    good: [
      'Posted March 14, 2021 | Updated April 2, 2021',
      'The patient was admitted in 2021.',
      'Join us on Thursday, March 14, at 6 p.m. for a talk on sleep.',
      'Of 1,204 patients seen from March to May 2023, 12% missed a visit.',
      'I had my own colonoscopy on May 21.',
      'Clinic hours: 8:30 to 17:00. Closed 12/25 and 1/1.',
      'Take half a tablet (1/2) on days 3/4 for 7/10 pain.',
    ],
  },
  check: (post) => problemsOf(post, 'patient-date', () => 'A day or month of a patient’s life narrows it down to one person'),
})
