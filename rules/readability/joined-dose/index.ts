import { defineRule } from '../../../src/rule.ts'
import { doseBlocks, ismp, matchIn } from '../doses.ts'

const joined = /(?<![\w.,/-])(?<figure>\d{1,6}(?:[.,]\d{1,4})?)(?<unit>mg|mcg|mL|units?|mEq|mmol)\b(?!\s*\/)/g
const intoName = /(?<![\w-])(?<name>[A-Z]?[a-z]{4,20})(?<figure>\d{1,5}(?:\.\d{1,3})?)\s?(?<unit>mg|mcg|mL|units?)\b/g

export default defineRule({
  id: 'readability/joined-dose',
  severity: 'warning',
  summary: 'A dose that runs into its unit, or into the name of the medicine.',
  why: 'The m of mg is taken for a zero or two, and the last letter of a name for a 1: “Inderal40 mg” was given as 140 mg.',
  fix: 'Leave a space before the figure and before the unit: 10 mg.',
  sources: [ismp],
  tags: ['ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Take {{propranolol40 mg}} at night.', { text: 'Take {{10mg}} at night, and {{2.5mL}} of the syrup.', locale: 'en-US' }],
    good: [
      'Take 10 mg at night.',
      'NHS leaflets write 250mg and 5ml.',
      { text: 'The level was 10mg/dL, and the ward is 4units.', locale: 'en-GB' },
      { text: 'Take vitamin B12 5 mcg, or CoQ10 100 mg.', locale: 'en-US' },
    ],
  },
  *check(post, { locale }) {
    for (const { start, end, text, groups } of matchIn(doseBlocks(post), intoName))
      yield {
        start,
        end,
        message: `In “${text}” the name runs into the dose`,
        suggestions: [{ text: `${groups.name} ${groups.figure} ${groups.unit}` }],
      }
    // The NHS writes figure and unit together.
    if (!/^en-us$/i.test(locale)) return
    for (const { start, end, text, groups } of matchIn(doseBlocks(post), joined))
      yield {
        start,
        end,
        severity: 'info',
        message: `In “${text}” the figure runs into the unit`,
        suggestions: [{ text: `${groups.figure} ${groups.unit}`, safe: true }],
      }
  },
})
