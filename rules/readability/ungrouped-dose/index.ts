import { defineRule } from '../../../src/rule.ts'
import { doseBlocks, ismp, matchIn } from '../doses.ts'

const ungrouped = /(?<![\w.,/])(?<figure>\d{5,9})(?<gap>\s*-?\s*)(?<unit>units?|international\s+units?|IU|mg|mcg|mL)\b(?!\s*\/)/g

export default defineRule({
  id: 'readability/ungrouped-dose',
  severity: 'warning',
  summary: 'A dose of five digits or more without commas.',
  why: 'A nurse or patient who miscounts the zeros gives a tenth or ten times the dose.',
  fix: 'Part the thousands with commas: 10,000 units.',
  sources: [ismp],
  tags: ['ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Heparin {{10000 units}} was given.', 'A capsule of {{50000 IU}} once a week is enough.'],
    good: ['Heparin 10,000 units was given.', 'Take 1000 mg twice a day.', 'Part number 4410023 holds 10 mL.'],
  },
  *check(post) {
    for (const { start, end, text, groups } of matchIn(doseBlocks(post), ungrouped)) {
      const figure = groups.figure?.replace(/\B(?=(?:\d{3})+$)/g, ',')
      yield {
        start,
        end,
        message: `The digits of “${text}” are easily miscounted`,
        suggestions: [{ text: `${figure}${groups.gap}${groups.unit}`, safe: true }],
      }
    }
  },
})
