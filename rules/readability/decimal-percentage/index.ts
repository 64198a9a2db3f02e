import { isInEnglish } from '../../../src/measure.ts'
import { defineRule } from '../../../src/rule.ts'
import { proseOf } from '../prose.ts'

const mostFindings = 3

export default defineRule({
  id: 'readability/decimal-percentage',
  severity: 'info',
  summary: 'A share of people as a percentage with decimals.',
  why: 'Fractions of a percent are hard to picture, and nobody is 0.3 of a person.',
  fix: 'Round it, or say how many people in 1,000.',
  sources: [
    { title: 'CDC Clear Communication Index, item 15: numbers that the audience uses', url: 'https://www.cdc.gov/ccindex/index.html' },
    {
      title: 'NHS digital service manual: Numbers, measurements, dates and time',
      url: 'https://service-manual.nhs.uk/content/numbers-measurements-dates-time',
    },
  ],
  tags: ['cci:15'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['About {{7.5% of adults}} have asthma.', 'It happens to {{0.3% of people}}.'],
    good: ['About 8% of adults have asthma.', 'It happens to 3 in 1,000 people.', 'The gel holds 2.5% benzoyl peroxide.', 'Your HbA1c should stay below 6.5%.'],
  },
  *check(post, { audience }) {
    if (audience === 'clinician' || !isInEnglish(post)) return
    let found = 0
    for (const block of proseOf(post)) {
      if (block.type === 'table-cell' || !/\d\.\d+\s?(?:%|per)/.test(block.folded)) continue
      for (const match of block.folded.matchAll(share)) {
        if (found++ >= mostFindings) return
        const start = block.start + match.index
        yield { start, end: start + match[0].length, message: `“${match[0].replaceAll(/\s+/g, ' ')}” is hard to picture: round it, or say how many in 1,000` }
      }
    }
  },
})

const people =
  '(?:people|adults|children|women|men|patients|americans|babies|teens|teenagers|veterans|students|cases|participants|infants|users|pregnancies|births|deaths|(?:the|our)\\s+population|them|those|us)'
const share = new RegExp(
  `(?<![\\d.,<>=])\\d{1,2}\\.\\d{1,3}\\s?(?:%|per\\s?cent|percent)(?:\\s+of\\s+(?:all\\s+|the\\s+|these\\s+|those\\s+|U\\.S\\.\\s+|US\\s+|UK\\s+|older\\s+|young\\s+)?${people}\\b)`,
  'gi',
)
