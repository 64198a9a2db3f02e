import type { Block } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { emojiIn } from '../emoji.ts'
import { emojiGuidance } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/emoji-bullet',
  severity: 'info',
  summary: 'An emoji in the place of a bullet.',
  why: 'A screen reader says its name before each line, and does not know that there is a list.',
  fix: 'Use a list, and put an emoji at the end if it must be there.',
  sources: [emojiGuidance],
  tags: ['wcag:1.3.1'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['- {{✅}} Drink water\n- ✅ Sleep well', '{{🍎}} Eat fruit.\n\n🥕 Eat greens.'],
    good: ['- Drink water\n- Sleep well', '😀 Welcome to our new clinic.', '# 🍎 Fruit\n\nEat some.', 'Eat fruit 🍎'],
  },
  *check(post) {
    let run: Block[] = []
    for (const block of [...post.blocks, undefined]) {
      if (block && beginsWithEmoji(block) && (run.length === 0 || run[0]?.list?.id === block.list?.id)) {
        run.push(block)
        continue
      }
      const first = run[0] && emojiIn(run[0])[0]
      if (first && run.length > 1)
        yield {
          start: first.start,
          end: first.end,
          message: `“${first.text}” is read out before the line, here and ${run.length - 1} more time${run.length > 2 ? 's' : ''}`,
        }
      run = block && beginsWithEmoji(block) ? [block] : []
    }
  },
})

function beginsWithEmoji(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list-item') return false
  const [first] = emojiIn(block)
  return first !== undefined && block.words.length > 0 && block.text.slice(0, first.start - block.start).trim() === ''
}
