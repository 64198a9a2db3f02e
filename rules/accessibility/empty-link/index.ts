import { defineRule } from '../../../src/rule.ts'
import { wcagLinks } from '../guidance.ts'
import { namedLinks } from '../link-names.ts'

export default defineRule({
  id: 'accessibility/empty-link',
  severity: 'error',
  summary: 'A link without a text.',
  why: 'Nobody sees it, yet keyboards stop at it and screen readers read its address out.',
  fix: 'Write what the link leads to between its brackets, or remove it.',
  sources: [wcagLinks],
  tags: ['wcag:2.4.4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Book a visit: {{[](https://clinic.example/book)}}', 'Call us. {{<a href="https://clinic.example/call"> </a>}}'],
    good: [
      '[Book a visit](https://clinic.example/book)',
      '[![Book a visit](book.png)](https://clinic.example/book)',
      '<a href="https://clinic.example/call" aria-label="Call us"><i class="icon"></i></a>',
      '<a id="dose" href="#dose"></a>Take one a day.',
      '[`metformin`](https://clinic.example/metformin)',
    ],
  },
  *check(post) {
    for (const { link, name, images, hasHiddenName } of namedLinks(post)) {
      if (name !== '' || hasHiddenName || images.length > 0 || link.form === 'wiki' || /^\s*(?:#|$)/.test(link.url)) continue
      yield { start: link.start, end: link.end, message: 'This link has no text, so nobody can see where it leads' }
    }
  },
})
