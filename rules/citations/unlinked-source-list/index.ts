import { defineRule } from '../../../src/rule.ts'
import { discern4 } from '../guidance.ts'
import { headOfPost } from '../place.ts'
import { referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/unlinked-source-list',
  severity: 'info',
  summary: 'A source list that no mark in the text points to.',
  why: 'The reader cannot tell which source supports which statement.',
  fix: 'Put a mark, a footnote or a link at each statement that a source supports.',
  sources: [discern4],
  tags: ['discern:4'],
  options: {},
  scope: 'post',
  examples: {
    bad: [
      '# Zinc\n\nZinc shortens colds a little.\n\n## {{Sources}}\n\n- Doe J. Zinc for colds. 2019.',
      '# Zinc\n\nZinc shortens colds a little.\n\n## {{References}}\n\n1. Doe J. Zinc for colds. 2019.\n2. Roe R. Honey for coughs. 2020.',
    ],
    good: [
      '# Zinc\n\nZinc shortens colds a little [1].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.',
      '# Zinc\n\nZinc [shortens colds](https://example.org/zinc) a little.\n\n## Sources\n\n- Doe J. Zinc for colds. 2019.',
    ],
  },
  *check(post) {
    const { listed, markers } = referencesOf(post)
    const first = listed[0]
    if (!first || markers.length > 0) return
    if (post.links.some((link) => /^https?:/i.test(link.url) && link.start < first.start)) return
    const heading = first.block?.section.heading
    const head = heading ? { start: heading.start, end: heading.start + heading.folded.trimEnd().length } : headOfPost(post)
    if (head) yield { ...head, message: 'Nothing in the text points to these sources' }
  },
})
