import { defineRule } from '../../../src/rule.ts'
import { wcagStructure } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/empty-table-header',
  severity: 'info',
  summary: 'A column of a table without a header.',
  why: 'A screen reader says the header before each cell; without one the listener must count columns.',
  fix: 'Name every column; only the corner may be empty.',
  sources: [wcagStructure],
  tags: ['wcag:1.3.1'],
  options: {},
  scope: 'block',
  examples: {
    bad: ['| Dose |  |\n|---|---|\n| 5 mg | {{morning}} |\n| 10 mg | evening |', '|  |  |\n|---|---|\n| Monday | {{closed}} |'],
    good: ['| Dose | When |\n|---|---|\n| 5 mg | morning |', '|  | Adults |\n|---|---|\n| Dose | 5 mg |'],
  },
  *check(post) {
    const seen = new Set<number>()
    for (const block of post.blocks) {
      const { table, html, start, end } = block
      if (!table || html || table.row === 0 || table.column === 0 || table.header !== '' || block.words.length === 0 || seen.has(table.id)) continue
      seen.add(table.id)
      yield { start, end, message: `Column ${table.column + 1} of this table has no header` }
    }
  },
})
