import { defineRule } from '../../../src/rule.ts'
import { nhsHeadings, wcagHeadings } from '../guidance.ts'
import { headingsOf } from '../headings.ts'

export default defineRule({
  id: 'accessibility/deep-heading',
  severity: 'info',
  summary: 'Headings of the fifth or sixth level.',
  why: 'Readers lose count of where they are, by eye and by ear.',
  fix: 'Split the post, or bring the parts up one level.',
  sources: [nhsHeadings, wcagHeadings],
  tags: ['wcag:2.4.6'],
  options: {},
  scope: 'block',
  examples: {
    bad: ['## Care\n\n### At home\n\n#### At night\n\n##### {{In bed}}\n\nSit up.', '##### {{One}}\n\nSit up.\n\n###### Two\n\nLie down.'],
    good: ['## Care\n\n### At home\n\n#### At night\n\nSit up.', 'Tag it ##### if you like.'],
  },
  *check(post) {
    const deep = headingsOf(post).filter(({ depth }) => (depth ?? 0) >= 5)
    const [first] = deep
    if (!first) return
    const more = deep.length > 1 ? `, and ${deep.length - 1} more` : ''
    yield { start: first.start, end: first.end, message: `A heading of level ${first.depth}${more}: keep to four levels` }
  },
})
