import { defineRule } from '../../../src/rule.ts'
import { problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/patient-name',
  severity: 'error',
  summary: 'A name, part of a name or initials that belong to a patient or a relative.',
  why: 'A name tells every reader, now and in any later search, whose illness this is.',
  fix: 'Write “a patient”, “a woman in her fifties” or a made-up name that the post says is made up.',
  sources: [safeHarbor, { title: 'OCR: Cadia Healthcare settles for $182,000 over patients’ success stories posted without authorization (2025)' }],
  tags: ['hipaa:164.514(b)(2)(i)(A)'],
  options: {},
  sensitive: 'name?',
  scope: 'span',
  examples: {
    bad: [
      'It took Mrs {{Holloway}} three visits to tell us about the lump.',
      'Our patient {{Ada Larkmoor}} went home on the third day.',
      'The biopsy of my neighbour’s aunt, a 61-year-old baker named {{Odalys Fenn}}, was clear.',
      '> They never gave up on me.\n>\n> — {{Tobias Renfield}}, kidney patient',
      '<!-- the quote is from {{Marit Dahlgren}} (MRN 4471902) -->',
    ],
    good: [
      'Dr. Priya Raman and nurse Tom Ellery see patients on Mondays.',
      'Medically reviewed by Lena Hartwig, MD, FACP.',
      'A patient with Parkinson’s disease may fall more often than one with Crohn’s disease.',
      'See Okafor & Lindqvist (2019) and Tanaka et al. 2021 on patients who were admitted twice.',
      'Senator Maria Belmont has spoken about her diabetes.',
      'The patient was treated at Saint Brendan’s with Oral Semaglutide.',
      'Names and details in this story have been changed. Mrs Holloway was 80 when we met.',
    ],
  },
  check: (post) => problemsOf(post, 'patient-name', () => 'A patient’s name tells every reader whose story this is'),
})
