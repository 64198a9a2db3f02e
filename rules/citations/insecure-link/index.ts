import { defineRule } from '../../../src/rule.ts'
import { outsideLinksOf } from '../links.ts'
import { isWithin, type Tier } from '../tiers.ts'

/** Hosts of these tiers were checked by their editors to serve https. */
const secure: ReadonlySet<Tier> = new Set(['authority', 'guideline', 'journal', 'society', 'hospital', 'charity'])

/** Old posts hold dozens of such links, which one command mends: after these they are notes. */
const mostWarnings = 3

export default defineRule({
  id: 'citations/insecure-link',
  severity: 'warning',
  summary: 'A link that is not encrypted, to a site that offers https.',
  why: 'What the reader gets can be changed or watched on the way.',
  fix: 'Write https.',
  sources: [{ title: 'CIO Council: The HTTPS-Only Standard', url: 'https://https.cio.gov/' }],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Eggs hold [choline]({{http}}://ods.od.nih.gov/factsheets/Choline-Consumer/).', 'Eggs hold choline: {{http}}://www.who.int/choline'],
    good: [
      'Eggs hold [choline](https://ods.od.nih.gov/factsheets/Choline-Consumer/).',
      'Eggs hold [choline](http://smallfarm.example.org/eggs), see http://dx.doi.org/10.1136/bmj.m513.',
    ],
  },
  *check(post, { own }) {
    let warnings = 0
    for (const { link, host, tier } of outsideLinksOf(post)) {
      if (!tier || !secure.has(tier) || /(?:^|\.)doi\.org$/.test(host) || own.some((domain) => isWithin(host, domain))) continue
      if (/^http:/i.test(post.source.slice(link.target.start, link.target.start + 5)))
        yield {
          start: link.target.start,
          end: link.target.start + 4,
          severity: warnings++ < mostWarnings ? 'warning' : 'info',
          message: `${host} serves https`,
          suggestions: [{ text: 'https', safe: true }],
        }
    }
  },
})
