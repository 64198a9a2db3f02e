import { defineRule } from '../../../src/rule.ts'
import { nhsHeadings, wcagStructure } from '../guidance.ts'
import { headingsOf } from '../headings.ts'

export default defineRule({
  id: 'accessibility/skipped-heading',
  severity: 'warning',
  summary: 'A heading more than one level below the one before it.',
  why: 'People who move from heading to heading by ear think that a part is missing.',
  fix: 'Use the next level, and leave the size of the letters to the design.',
  sources: [wcagStructure, nhsHeadings],
  tags: ['wcag:1.3.1'],
  options: {},
  scope: 'block',
  examples: {
    bad: ['# Asthma\n\n## Signs\n\n#### {{At night}}\n\nYou may cough.', '## Asthma\n\n##### {{Signs}}\n\nYou may cough.'],
    good: [
      '# Asthma\n\n## Signs\n\n### At night\n\nYou may cough.\n\n## Care\n\nUse your inhaler.',
      '### Signs\n\nYou may cough.\n\n### Care\n\nUse your inhaler.',
      '# Asthma\n\n<h4>Note</h4>\n\nYou may cough.',
    ],
  },
  *check(post) {
    let before: number | undefined
    const seen = new Set<string>()
    for (const { depth, html, start, end } of headingsOf(post)) {
      if (depth === undefined || html) continue
      if (before !== undefined && depth > before + 1) {
        const jump = `${before} to ${depth}`
        yield { start, end, severity: seen.has(jump) ? 'info' : 'warning', message: `The headings jump from level ${jump}` }
        seen.add(jump)
      }
      before = depth
    }
  },
})
