import { defineRule } from '../../../src/rule.ts'
import { emojiIn } from '../emoji.ts'
import { emojiGuidance } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/emoji-word',
  severity: 'info',
  summary: 'An emoji in the middle of a sentence.',
  why: 'A screen reader says its name between the words, so the sentence falls apart; others see another picture, or a box.',
  fix: 'Write the word, and put the emoji at the end of the sentence if it must be there.',
  sources: [emojiGuidance],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Wash your {{🧼}} before you eat.', 'Get a {{💉}} and stay well.'],
    good: ['Wash your hands before you eat 🧼', 'Well done! 🎉 you made it.', 'Fruit 🍎, greens 🥕.', 'We measured 5 × 3 cm ± 1.'],
  },
  *check(post) {
    for (const block of post.blocks) {
      for (const { start, end, text } of emojiIn(block)) {
        const before = block.folded.slice(Math.max(0, start - block.start - 20), start - block.start).trimEnd()
        const after = block.folded.slice(end - block.start, end - block.start + 20)
        if (/[\p{Ll}\d]$/u.test(before) && /^ {1,2}\p{Ll}/u.test(after))
          yield { start, end, message: `“${text}” is read out in the middle of the sentence: write the word` }
      }
    }
  },
})
