import { defineRule } from '../../../src/rule.ts'
import { doseBlocks, doseUnit, ismp, jointCommission, matchIn, notPerVolume } from '../doses.ts'

const trailingZero = new RegExp(`(?<![\\d.,/])(?<whole>\\d{1,5})\\.0+(?<gap>\\s*-?\\s*)(?<unit>${doseUnit})\\b${notPerVolume}`, 'g')

export default defineRule({
  id: 'readability/trailing-zero',
  severity: 'error',
  summary: 'A dose that ends in “.0”.',
  why: 'A reader who misses the point takes ten times the dose.',
  fix: 'Write the whole number alone: 1 mg, not 1.0 mg.',
  sources: [jointCommission, ismp],
  tags: ['jc:do-not-use', 'ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Take {{1.0 mg}} of the tablet at night.', 'The child dose is {{5.0 mL}}, twice a day.', 'Start with 0.5 to {{1.0 mg}} a day.'],
    good: [
      'Take 1 mg of the tablet at night.',
      'Your creatinine should be 0.6–1.0 mg/dL.',
      'Version 2.0 of the app counts 10 mg as one step.',
      'The tumour was 1.0 cm wide.',
      'A level of 7.0 mmol/L or more after fasting means diabetes.',
    ],
  },
  *check(post) {
    for (const { start, end, text, groups } of matchIn(doseBlocks(post), trailingZero)) {
      const plain = `${groups.whole}${groups.gap}${groups.unit}`
      yield { start, end, message: `“${text}” can be read as ${groups.whole}0 ${groups.unit}`, suggestions: [{ text: plain, safe: true }] }
    }
  },
})
