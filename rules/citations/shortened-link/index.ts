import { defineRule } from '../../../src/rule.ts'
import { medlineplus } from '../guidance.ts'
import { outsideLinksOf } from '../links.ts'

export default defineRule({
  id: 'citations/shortened-link',
  severity: 'warning',
  summary: 'A link that hides where it leads.',
  why: 'Readers cannot judge the source before they click, and the link dies with the service.',
  fix: 'Link the address that it leads to.',
  sources: [medlineplus],
  tags: ['discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Zinc [shortens colds]({{https://bit.ly/zinc}}).', 'Read {{https://tinyurl.com/zinc}} on zinc.'],
    good: ['Zinc [shortens colds](https://www.nhs.uk/zinc).', 'Read https://habit.ly/zinc on zinc.'],
  },
  *check(post) {
    for (const { link, host, shortened } of outsideLinksOf(post)) if (shortened) yield { ...link.target, message: `${host} hides where this link leads` }
  },
})
