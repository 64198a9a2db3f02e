import { defineRule } from '../../../src/rule.ts'
import { nhsHeadings, wcagStructure } from '../guidance.ts'

const mostWords = 12

export default defineRule({
  id: 'accessibility/bold-heading',
  severity: 'info',
  presets: { recommended: 'off', strict: 'info' },
  summary: 'A line in bold that works as a heading.',
  why: 'People who move from heading to heading by ear never find it.',
  fix: 'Make it a heading.',
  sources: [wcagStructure, nhsHeadings],
  tags: ['wcag:1.3.1'],
  options: {},
  scope: 'block',
  examples: {
    bad: ['**{{What to bring}}**\n\nYour card and a list of your pills.', 'You may cough.\n\n**{{At night}}**\n\nSit up.'],
    good: ['## What to bring\n\nYour card and a list of your pills.', '**Call 999 now.**\n\nDo not wait.', '**Bring:** your card.', 'Thank you.\n\n**Dr Doe**'],
  },
  *check(post) {
    for (const [i, block] of post.blocks.entries()) {
      const next = post.blocks[i + 1]
      if (block.type !== 'paragraph' || block.section.heading !== block || block.words.length >= mostWords || !next || next.type === 'heading') continue
      yield { start: block.start, end: block.end, message: 'This line looks like a heading and is none: use #' }
    }
  },
})
