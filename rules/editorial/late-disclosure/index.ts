import { number } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { disclosuresOf, promotionsOf } from '../promotion.ts'

export default defineRule({
  id: 'editorial/late-disclosure',
  severity: 'warning',
  summary: 'A disclosure that comes after what it is about.',
  why: 'Most readers have clicked or believed before they reach it.',
  fix: 'Move it to the top, before the first link or praise.',
  sources: [
    { title: 'FTC: Guides Concerning the Use of Endorsements and Testimonials, 16 CFR 255.0(f)', url: 'https://www.ecfr.gov/current/title-16/part-255' },
  ],
  tags: ['jama:disclosure', 'ftc:255.0'],
  options: { within: number(100, 'words from the start within which a disclosure is never late') },
  scope: 'span',
  examples: {
    bad: [
      { text: 'I take [these drops](https://amzn.to/3abcd) each night. {{Disclosure:}} I earn from sales.', options: { within: 5 } },
      { text: 'Get yours with my code ZINC20 today, before the shop shuts. {{Paid partnership}} with Zincor.', options: { within: 5 } },
    ],
    good: ['Disclosure: I earn from sales. I take [these drops](https://amzn.to/3abcd) each night.', 'The authors declare no conflicts of interest.'],
  },
  *check(post, { options }) {
    const promotion = promotionsOf(post).find(({ isHard }) => isHard)
    const first = promotion && disclosuresOf(post)[0]
    if (promotion && first && first.start > promotion.start && first.wordsBefore >= options.within)
      yield { start: first.start, end: first.end, message: 'This disclosure comes after the promotion' }
  },
})
