import { strings } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { medrs } from '../guidance.ts'
import { outsideLinksOf } from '../links.ts'
import { isWithin } from '../tiers.ts'

export default defineRule({
  id: 'citations/low-credibility-source',
  severity: 'warning',
  summary: 'A link to a site that is known for false or misleading health claims.',
  why: 'A link from a clinician lends the site trust and sends readers there.',
  fix: 'Link a health authority, a guideline or the study itself.',
  sources: [
    medrs,
    { title: 'Center for Countering Digital Hate: The Disinformation Dozen (2021)', url: 'https://counterhate.com/research/the-disinformation-dozen/' },
  ],
  tags: ['nam:several-sources'],
  options: { allow: strings([], 'domains that are never reported'), deny: strings([], 'more domains that are reported') },
  scope: 'span',
  examples: {
    bad: [
      'Zinc [cures everything]({{https://www.naturalnews.com/zinc}}).',
      'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc. {{https://articles.mercola.com/zinc}}',
      { text: 'Zinc [cures everything]({{https://zinc.example.org/cures}}).', options: { deny: ['example.org'] } },
    ],
    good: ['Zinc [helps a little](https://www.nhs.uk/zinc).', 'Zinc [helps a little](https://notmercola.com/zinc).'],
  },
  *check(post, { own, options }) {
    for (const { link, host, tier } of outsideLinksOf(post)) {
      const isDenied = options.deny.some((domain) => isWithin(host, domain))
      if ((tier !== 'low credibility' && !isDenied) || [...own, ...options.allow].some((domain) => isWithin(host, domain))) continue
      const fault = isDenied ? 'is on your list of sites not to link' : 'is known for misleading health claims'
      yield { ...link.target, message: `${host} ${fault}: link a health authority or the study itself` }
    }
  },
})
