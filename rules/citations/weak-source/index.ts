import { strings } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { medlineplus, medrs } from '../guidance.ts'
import { sourceLinksOf } from '../links.ts'
import { isWithin, type Tier } from '../tiers.ts'

/** What the tier is called, and the next better kind of source. */
const advice: Readonly<Partial<Record<Tier, string>>> = {
  'consumer media': 'is consumer media: link a health authority or the study that it reports',
  news: 'is news: link the study or guideline that it reports',
  encyclopedia: 'is an encyclopedia: link the source that it cites',
  social: 'is social media: link a health authority or the study itself',
  'file share': 'is a file-sharing or network site: link the publisher’s page or the DOI',
  shop: 'sells what it praises: link a health authority or a study',
}

export default defineRule({
  id: 'citations/weak-source',
  severity: 'info',
  summary: 'A source that is itself second-hand: news, consumer media, an encyclopedia, a social post, a shop.',
  why: 'What it says may be shortened, outdated or an advertisement.',
  fix: 'Follow it to the study, guideline or authority and cite that.',
  sources: [medrs, medlineplus],
  tags: ['discern:4', 'nam:citations'],
  options: { allow: strings([], 'domains that are never reported') },
  scope: 'span',
  examples: {
    bad: [
      'Zinc [shortens colds by a third]({{https://www.healthline.com/zinc}}).',
      'Zinc helps.[^a]\n\n[^a]: Zinc. Wikipedia. 2024. {{https://en.wikipedia.org/wiki/Zinc}}',
    ],
    good: ['Zinc [shortens colds by a third](https://doi.org/10.1136/bmj.m513).', 'Follow us on [Facebook](https://www.facebook.com/clinic).'],
  },
  *check(post, { own, options }) {
    for (const { link, host, tier, shortened } of sourceLinksOf(post, own)) {
      const words = tier && advice[tier]
      if (words && !shortened && !options.allow.some((domain) => isWithin(host, domain))) yield { ...link.target, message: `${host} ${words}` }
    }
  },
})
