import { defineRule } from '../../../src/rule.ts'
import { around, type DoseMatch, dosingProse, ismp, jointCommission, matchIn } from '../doses.ts'
import { latinTerms } from './vocab.ts'

const latin =
  /(?<![\w.])(?:QOD|QD|BID|TID|QID|PRN|QHS|qhs|(?:Q\.O\.D|Q\.D|B\.I\.D|T\.I\.D|Q\.I\.D|P\.R\.N|q\.o\.d|q\.d|b\.i\.d|t\.i\.d|q\.i\.d|p\.r\.n|q\.h\.s)\.?|q\.?\s?\d{1,2}\s?h(?:rs?)?)(?!\w)/g
const dosing =
  /\d\s*(?:mg|mcg|g|mL|ml|cc|units?|%)|\b(?:tablets?|capsules?|spoons?|pills?|puffs?|drops?|doses?|dosed|dosing|take|taken|inject|apply|oral(?:ly)?|IV|IM|PO|medication|medicine|drug|ointment|cream|insulin|ibuprofen|paracetamol|acetaminophen)\b/i
const hint = /\b(?:q|[BTQbtq]\.?[IODid]|PRN|p\.r\.n|QHS)/i

export default defineRule({
  id: 'readability/latin-dosing',
  severity: 'error',
  summary: 'A Latin abbreviation that says how often to take a medicine.',
  why: 'Patients do not know these letters, and even nurses have read QD as four times a day.',
  fix: 'Say how often in words: once a day, every other day, twice a day, as needed.',
  sources: [jointCommission, ismp],
  tags: ['jc:do-not-use', 'ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Take 20 mg {{QD}} with food.', 'Use one tablet {{b.i.d.}} for a week.', 'Ibuprofen 400 mg {{q6h}} helps with the pain.', 'Apply the cream {{PRN}}.'],
    good: [
      'Take 20 mg once a day with food.',
      'The clinic won the BID for the new building.',
      'On a chart, “as needed (PRN)” means when you feel the need for the medicine.',
      'PRN Healthcare lends nurses to hospitals.',
    ],
  },
  *check(post) {
    const blocks = dosingProse(post).filter((block) => hint.test(block.folded))
    for (const match of matchIn(blocks, latin)) {
      if (!isDosing(match)) continue
      const term = latinTerms.find(({ letters }) => letters === match.text.replaceAll(/[^a-z]/gi, '').toLowerCase())
      const plain = term?.plain ?? `every ${/\d+/.exec(match.text)?.[0]} hours`
      yield {
        start: match.start,
        end: match.end,
        severity: term?.unsafe ? 'error' : 'warning',
        message: `Patients do not know “${match.text}”; write “${plain}”`,
        suggestions: [{ text: plain }],
      }
    }
  },
})

/** Dotted letters say nothing else; others need a dose, a medicine or an act of taking near them. None counts where it is being explained. */
function isDosing(match: DoseMatch): boolean {
  const { before, after } = around(match, 40)
  if (/[("']\s*$/.test(before) || /^\s*(?:\(|["']|[=:]|means?\b|stands\b|is\s+short\b)/.test(after)) return false
  return /\.[a-z]/i.test(match.text) || dosing.test(before) || dosing.test(after)
}
