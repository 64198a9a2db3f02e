import { defineRule } from '../../../src/rule.ts'
import { nhsHeadings, wcagStructure } from '../guidance.ts'
import { headingsOf } from '../headings.ts'

export default defineRule({
  id: 'accessibility/second-h1',
  severity: 'info',
  summary: 'More than one heading of the first level.',
  why: 'The first level is the title of the page; with several of them nobody can tell what the page is.',
  fix: 'Keep the first level for the title, and start the parts at the second.',
  sources: [nhsHeadings, wcagStructure],
  tags: ['wcag:1.3.1'],
  options: {},
  scope: 'block',
  examples: {
    bad: ['# Asthma\n\nYou may cough.\n\n# {{Care}}\n\nUse your inhaler.', '# One\n\nText.\n\n# {{Two}}\n\nText.\n\n# Three\n\nText.'],
    good: ['# Asthma\n\nYou may cough.\n\n## Care\n\nUse your inhaler.', '---\ntitle: Asthma\n---\n\n# Asthma\n\nYou may cough.'],
  },
  *check(post) {
    const [, second, ...more] = headingsOf(post).filter(({ depth }) => depth === 1)
    if (!second) return
    yield { start: second.start, end: second.end, message: `This is the second of ${more.length + 2} headings of level 1: use level 2` }
  },
})
