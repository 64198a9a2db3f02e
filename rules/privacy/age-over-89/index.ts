import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/age-over-89',
  severity: 'error',
  summary: 'The age of one person of 90 or more.',
  why: 'So few people are that old that the age with a town tells who it is.',
  fix: 'Write “90 or older” or “in her nineties”.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(C)'],
  options: {},
  sensitive: 'age',
  scope: 'span',
  examples: {
    bad: [
      'At {{94}} years old, she was the oldest person we have sent home with a new valve.',
      'We met a {{97}}-year-old man who still rows.',
      'His mother had just turned {{101}}.',
    ],
    good: [
      'Among people aged 90 to 99, falls are the leading cause of injury.',
      'Vaccination is free for adults aged 90 and above.',
      'Hand hygiene rose from 62% to 91% across 14 wards.',
      'The 89-year-old walked home.',
      'Behavioral Medicine, 108(6), 1203.',
    ],
  },
  check: (post) => problemsOf(post, 'age-over-89', () => 'An age of 90 or more may not be told of one person'),
})
