import type { Block } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { type Emoji, emojiIn } from '../emoji.ts'
import { emojiGuidance } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/emoji-run',
  severity: 'info',
  summary: 'Three or more emoji together.',
  why: 'A screen reader says the name of each: “face with tears of joy” three times over.',
  fix: 'Keep one of them, at the end.',
  sources: [emojiGuidance],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Well done {{🎉🎉🎉}}', 'Get your jab {{💉 💪 😷}}'],
    good: ['Well done 🎉', 'Fruit 🍎 and water 💧 and sleep 😴.', 'We care for 👩‍👩‍👧‍👦'],
  },
  *check(post) {
    for (const block of post.blocks) {
      for (const run of runsIn(block)) {
        const [first] = run
        const last = run.at(-1)
        if (first && last && run.length > 2)
          yield { start: first.start, end: last.end, message: `${run.length} emoji together are read out one by one: keep one` }
      }
    }
  },
})

function runsIn(block: Block): readonly (readonly Emoji[])[] {
  const runs: Emoji[][] = []
  for (const emoji of emojiIn(block)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && block.text.slice(last.end - block.start, emoji.start - block.start).trim() === '') run.push(emoji)
    else runs.push([emoji])
  }
  return runs
}
