import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/licence-number',
  severity: 'error',
  summary: 'A driver’s licence, passport or other certificate number of a person.',
  why: 'The number proves an identity and can be used to take it over.',
  fix: 'Delete the number.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(K)'],
  options: {},
  sensitive: 'licence number',
  scope: 'span',
  examples: {
    bad: ['His passport number, {{X4471902}}, was on the form.', "The driver's license {{S530-4601-2345}} was copied into the chart."],
    good: ['Bring your passport and a list of medicines.', 'The course carries licence 4.0 of Creative Commons.'],
  },
  check: (post) => problemsOf(post, 'licence-number', () => 'A licence or passport number of a person proves who it is'),
})
