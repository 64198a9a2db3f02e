import { defineRule } from '../../../src/rule.ts'
import { jama } from '../../citations/guidance.ts'
import { disclosuresOf, promotionsOf, unclearDisclosuresOf } from '../promotion.ts'

export default defineRule({
  id: 'editorial/missing-disclosure',
  severity: 'error',
  summary: 'Promotion in a health post that does not say who pays.',
  why: 'Readers take paid praise for professional advice.',
  fix: 'Say before the link, in plain words, that you earn a commission, were paid or got the product for free.',
  sources: [
    jama,
    { title: 'FTC: Guides Concerning the Use of Endorsements and Testimonials, 16 CFR 255', url: 'https://www.ecfr.gov/current/title-16/part-255' },
  ],
  tags: ['jama:disclosure', 'ftc:255.5'],
  options: {},
  scope: 'post',
  examples: {
    bad: [
      'I take [these drops]({{https://amzn.to/3abcd}}) each night.',
      'Get yours {{with my code ZINC20}} today.',
      '{{We love Zincor supplements}} and so will you.',
    ],
    good: [
      'Disclosure: I earn a commission on sales. I take [these drops](https://amzn.to/3abcd) each night.',
      'Read the [guideline](https://www.nhs.uk/zinc?tagged=1). The ward has a zip code of 99999.',
      'Zinc has no side effects, says #ad. Use code ZINC20.',
    ],
  },
  *check(post) {
    const [first] = promotionsOf(post)
    if (!first || disclosuresOf(post).length || unclearDisclosuresOf(post).length) return
    const shown = promotionsOf(post).find(({ isHard }) => isHard) ?? first
    yield {
      start: shown.start,
      end: shown.end,
      message: 'This is promotion, and the post does not say who pays',
      ...(shown.isHard ? {} : { severity: 'warning', confidence: 'medium' }),
    }
  },
})
