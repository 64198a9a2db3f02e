import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { asa12 } from '../sources.ts'

export default defineRule({
  id: 'conduct/prescription-promotion',
  severity: 'error',
  summary: 'A prescription medicine by its brand, with a call to buy or book.',
  why: 'Prescription medicines need an assessment first.',
  fix: 'Use the generic name and give risks with benefits.',
  sources: [asa12],
  tags: ['promotion'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{Order Ozempic}} on our page.', '{{Now offering Botox}} on Mondays.'],
    good: ['Semaglutide (Ozempic) can cause nausea.', 'Do not buy Ozempic from a website.'],
  },
  *check(post, context) {
    yield* findingsOf('prescription-promotion', post, context)
  },
})
