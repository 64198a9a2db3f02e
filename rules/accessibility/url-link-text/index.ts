import { defineRule } from '../../../src/rule.ts'
import { nhsLinks, wcagLinks } from '../guidance.ts'
import { namedLinks } from '../link-names.ts'

export default defineRule({
  id: 'accessibility/url-link-text',
  severity: 'info',
  summary: 'A link whose text is a web address.',
  why: 'A screen reader spells the address out, and it seldom says what is there.',
  fix: 'Make the name of the page the link.',
  sources: [nhsLinks, wcagLinks],
  tags: ['wcag:2.4.4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Book at [{{https://clinic.example/book?step=1}}](https://clinic.example/book?step=1).',
      'See <a href="https://www.clinic.example/asthma">{{www.clinic.example/asthma}}</a> first.',
    ],
    good: [
      'Book at [our booking page](https://clinic.example/book?step=1).',
      'Go to [clinic.example](https://clinic.example).',
      '## References\n\n- Doe J. Asthma. 2024. [https://doi.org/10.1000/182](https://doi.org/10.1000/182)',
    ],
  },
  *check(post) {
    for (const { name, place, block } of namedLinks(post)) {
      if (!address.test(name) || block?.section.role === 'references' || block?.footnote !== undefined) continue
      yield { ...place, message: 'This link shows its address: show the name of the page' }
    }
  },
})

const address = /^<?(?:https?:\/\/(?!(?:dx\.)?doi\.org\/)[^\s]{4,}|www\.[^\s/]{4,}\/\S+)>?$/i
