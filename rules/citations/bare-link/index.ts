import { defineRule } from '../../../src/rule.ts'
import { lastStartingAt } from '../../../src/span.ts'
import { referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/bare-link',
  severity: 'info',
  summary: 'A web address in running text.',
  why: 'It interrupts reading, a screen reader spells it out, and it does not say what the source is.',
  fix: 'Make the name of the source the link.',
  sources: [{ title: 'W3C: Understanding WCAG 2.2, link purpose', url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html' }],
  tags: ['wcag:2.4.4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Zinc helps a little, says {{https://www.nhs.uk/zinc}} in its guide.', 'Read more about zinc on {{https://www.nhs.uk/zinc}}.'],
    good: ['Zinc helps a little, says the [NHS guide](https://www.nhs.uk/zinc).', 'Zinc helps.\n\n## Sources\n\n- NHS. Zinc. 2024. https://www.nhs.uk/zinc'],
  },
  *check(post) {
    const { entries } = referencesOf(post)
    for (const link of post.links) {
      if (link.form !== 'bare' && link.form !== 'autolink') continue
      if (!/^https?:/i.test(link.url) || (lastStartingAt(entries, link.content.start)?.end ?? 0) > link.content.start) continue
      const block = lastStartingAt(post.blocks, link.content.start)
      if (!block || block.section.role || block.footnote !== undefined || block.words.length < 4) continue
      yield { start: link.target.start, end: link.target.end, message: 'This address stands bare in the text: link the name of the source' }
    }
  },
})
