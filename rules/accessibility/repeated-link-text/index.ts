import type { Problem } from '../../../src/rule.ts'
import { defineRule } from '../../../src/rule.ts'
import { nhsLinks, wcagLinks } from '../guidance.ts'
import { namedLinks } from '../link-names.ts'

export default defineRule({
  id: 'accessibility/repeated-link-text',
  severity: 'info',
  summary: 'Links of the same text that lead to different pages.',
  why: 'In the list of links that a screen reader gives they cannot be told apart.',
  fix: 'Say in the text of each link where it leads.',
  sources: [wcagLinks, nhsLinks],
  tags: ['wcag:2.4.4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'For adults: [dose table](https://clinic.example/adults). For children: [{{dose table}}](https://clinic.example/children).',
      '<a href="/a">Opening hours</a> in Ayr, <a href="/b">{{opening hours}}</a> in Troon',
    ],
    good: [
      '[Dose table for adults](https://clinic.example/adults), [dose table for children](https://clinic.example/children).',
      '[Dose table](https://clinic.example/doses), and once more the [dose table](https://clinic.example/doses/).',
      'Zinc helps [1](https://trial.example/1). Honey helps [1](https://trial.example/2).',
    ],
  },
  *check(post) {
    const targets = new Map<string, Set<string>>()
    for (const { link, name, place, block, hasHiddenName } of namedLinks(post)) {
      const text = name.toLowerCase()
      if (hasHiddenName || !/\p{L}{3}/u.test(text) || vague.test(text) || /\d{4}/.test(text) || link.url.startsWith('#') || block?.section.role) continue
      const target = link.url
        .replace(/[?#].*$|\/$/g, '')
        .replace(/^https?:\/\/(?:www\.)?/i, '')
        .toLowerCase()
      const known = targets.get(text) ?? new Set()
      const isNew = known.size > 0 && !known.has(target)
      known.add(target)
      targets.set(text, known)
      if (isNew && known.size === 2) yield { ...place, message: `Another link reads “${name}” too, and leads elsewhere` } satisfies Problem
    }
  },
})

/** What vague-link-text reports, and names of formats. */
const vague = /^(?:.{0,12}\b(?:here|this|more)|link|this (?:link|page|article|website)|pdf|doc|html|source|ref|doi|pubmed|pmid|website|abstract|full text)$/
