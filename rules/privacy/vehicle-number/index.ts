import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/vehicle-number',
  severity: 'error',
  summary: 'A number plate or vehicle identification number of a person.',
  why: 'A plate can be looked up, and neighbours know it.',
  fix: 'Leave it out.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(L)'],
  options: {},
  sensitive: 'vehicle number',
  scope: 'span',
  examples: {
    bad: ['The patient’s car, plate {{9PVT464}}, was found by the river.', 'The insurer named the car by VIN {{1M8GDM9AXKP042788}}.'],
    good: ['Eat one plate of greens a day.', 'The plate was fixed with 6 screws.'],
  },
  check: (post) => problemsOf(post, 'vehicle-number', () => 'A plate or vehicle number leads to its owner'),
})
