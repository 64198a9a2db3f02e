import { defineRule } from '../../../src/rule.ts'
import { disclosuresOf } from '../../editorial/promotion.ts'
import { findingsOf } from '../findings.ts'
import { ftcEndorsements } from '../sources.ts'

export default defineRule({
  id: 'conduct/undisclosed-promotion',
  severity: 'error',
  summary: 'A sales pitch that may hide a tie to the seller.',
  why: 'Readers take an advertisement for advice.',
  fix: 'Say at the top what you get for it.',
  sources: [ftcEndorsements],
  tags: ['promotion'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['I wear [these shoes]({{https://shop.example/shoes?tag=fitdoc-20}}) all day.', '{{Use my code SLEEP20}} at checkout.', '{{Buy now}} while it lasts.'],
    good: [
      'Ad: I earn a commission. I wear [these shoes](https://shop.example/shoes?tag=fitdoc-20) all day.',
      'Use the code on your appointment letter.',
      'Some clinics sell their own creams.',
    ],
  },
  *check(post, context) {
    const disclosures = disclosuresOf(post).filter(
      ({ start, wordsBefore }) => wordsBefore <= opening && !/^\s*no\b/i.test(post.source.slice(start, start + 20)),
    )
    const isDisclosed = (at: number) => disclosures.some(({ start }) => start <= at)
    yield* findingsOf('undisclosed-promotion', post, context, { counts: ({ match }) => !isDisclosed(match.start) })
    for (const { url, target } of post.links) {
      if (affiliate.test(url) && !isDisclosed(target.start))
        yield { start: target.start, end: target.end, message: 'This link pays its author for sales; say at the top what you get for it' }
    }
  },
})

/** Words from the start within which a disclosure stands where readers see it. FTC: before the promotion, and hard to miss. */
const opening = 100

/** Parameters and short domains of the large affiliate networks. */
const affiliate =
  /[?&](?:tag|aff|affiliate|aff_?id|affiliate_?id|irclickid|utm_medium=affiliate|coupon)=|^https?:\/\/(?:www\.)?(?:amzn\.to|shareasale\.com|rstyle\.me|go\.magik\.ly|shrsl\.com|liketk\.it|ltk\.app|awin1\.com|click\.linksynergy\.com|iherb\.co|prf\.hn)\//i
