import { defineRule } from '../../../src/rule.ts'
import { doseBlocks, doseUnit, ismp, jointCommission, matchIn } from '../doses.ts'

const nakedDecimal = new RegExp(`(?<=^|[\\s(\\[~<>=/"'+-])(?<![\\d.]\\s*)\\.(?<digits>\\d{1,4})(?<gap>\\s*-?\\s*)(?<unit>${doseUnit})\\b`, 'g')

export default defineRule({
  id: 'readability/naked-decimal',
  severity: 'error',
  summary: 'A dose below one that begins with its decimal point.',
  why: 'A reader who misses the point takes ten times the dose or more.',
  fix: 'Write a zero before the point: 0.5 mg, not .5 mg.',
  sources: [jointCommission, ismp],
  tags: ['jc:do-not-use', 'ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Take {{.5 mg}} at night.', 'Give {{.25 mL}} of the drops to a baby.'],
    good: ['Take 0.5 mg at night.', 'The difference was significant (p < .05) at 20 mg.', 'Read section 4 .5 mg is the lowest dose.'],
  },
  *check(post) {
    for (const { start, end, text, groups } of matchIn(doseBlocks(post), nakedDecimal)) {
      yield {
        start,
        end,
        message: `“${text}” can be read as ${Number(groups.digits)} ${groups.unit}`,
        suggestions: [{ text: `0.${groups.digits}${groups.gap}${groups.unit}`, safe: true }],
      }
    }
  },
})
