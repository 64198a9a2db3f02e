import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/patient-place',
  severity: 'warning',
  summary: 'A town, county, facility, postcode or pair of coordinates tied to a patient.',
  why: 'Everything smaller than a state counts as an identifier, because few people there share an illness.',
  fix: 'Name the state, the country or “a rural town”.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(B)'],
  options: {},
  sensitive: 'place',
  scope: 'span',
  examples: {
    bad: ['A 58-year-old man who lives in {{Pikeville}} asked us about his cough.', 'Our patient was seen at {{Willowmere Hospital}} twice.'],
    good: [
      'Flu is high in Georgia, Jackson County and Paris, Texas this week.',
      'The guideline was written at Saint Brendan Hospital in Toledo.',
      'A patient with a history of Wilson’s disease needs a liver test.',
    ],
  },
  check: (post) => problemsOf(post, 'patient-place', ({ what }) => `A ${what ?? 'place'} tied to a patient narrows the story down to a few people`),
})
