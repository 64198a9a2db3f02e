import { defineRule } from '../../../src/rule.ts'
import { unclearDisclosuresOf } from '../promotion.ts'

export default defineRule({
  id: 'editorial/unclear-disclosure',
  severity: 'warning',
  summary: 'A disclosure that readers do not understand as one.',
  why: 'Tags such as #sp and a mere thank-you hide that the author was paid.',
  fix: 'Write “Ad” or “Paid partnership with …” at the start.',
  sources: [
    {
      title: 'FTC: Disclosures 101 for Social Media Influencers',
      url: 'https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers',
    },
  ],
  tags: ['jama:disclosure', 'ftc:255.5'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['These drops taste of lemon {{#sp}} today.', '{{Thanks @zincor for the}} drops!'],
    good: ['#ad These drops taste of lemon.', 'Thanks to the nurses for the cake!', 'Join our #partners day.'],
  },
  *check(post) {
    for (const { start, end } of unclearDisclosuresOf(post))
      yield { start, end, message: 'Readers may not see that this was paid for: write “Ad” or “Paid partnership”' }
  },
})
