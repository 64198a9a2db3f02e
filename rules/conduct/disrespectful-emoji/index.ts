import type { Block } from '../../../src/post/post.ts'
import { defineRule, type Problem } from '../../../src/rule.ts'
import { ahpraCosmetic, postcheck } from '../sources.ts'
import { type EmojiEntry, emojis } from './vocab.ts'

export default defineRule({
  id: 'conduct/disrespectful-emoji',
  severity: 'error',
  summary: 'An emoji that mocks patients, illness or treatment.',
  why: 'Patients read an emoji as the true feeling of its sender.',
  fix: 'Leave it out.',
  sources: [ahpraCosmetic, postcheck],
  tags: ['respect'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Third family meeting today {{🙄}}', 'Filler Friday {{💉💰}}', 'Our patients and their questions {{😂😂}}'],
    good: ['Our dog came to work 😂', 'The mother whale 🐳 swims 6,000 miles.', 'Flu jabs are here 💉'],
  },
  *check(post) {
    for (const block of post.blocks) if (anyEmoji.test(block.text)) yield* emojisIn(block)
  },
})

const anyEmoji = /\p{Extended_Pictographic}/u
/** Emoji of one kind in a row count once; U+FE0F, skin tones and joined signs belong to the emoji before. */
const tail = '(?:\\uFE0F|\\p{Emoji_Modifier}|\\u200D[\\u2640\\u2642]\\uFE0F?)*'
const patterns = new Map<EmojiEntry, { emoji: RegExp; near: RegExp | undefined }>()

function* emojisIn(block: Block): Generator<Problem> {
  const at = block.start
  for (const entry of emojis) {
    const { emoji, near } = patternOf(entry)
    for (const match of block.text.matchAll(emoji)) {
      const start = match.index
      const around = block.folded.slice(Math.max(0, start - 100), start + 100)
      if (near && !near.test(around)) continue
      yield { start: start + at, end: start + at + match[0].length, severity: entry.severity, message: `“${match[0]}” ${entry.why}; leave it out` }
      break
    }
  }
}

function patternOf(entry: EmojiEntry): { emoji: RegExp; near: RegExp | undefined } {
  let pattern = patterns.get(entry)
  if (pattern === undefined) {
    const signs = entry.emoji.split(' ').map((sign) =>
      [...sign]
        .map((character) => `${character}${tail}\\s*`)
        .join('')
        .replace(/\\s\*$/, ''),
    )
    const near = entry.near?.replaceAll('*', '\\p{L}*')
    pattern = {
      emoji: new RegExp(`(?:${signs.map((sign) => `(?:${sign}\\s{0,2})*${sign}`).join('|')})`, 'gu'),
      near: near === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${near})(?!\\p{L})`, 'iu'),
    }
    patterns.set(entry, pattern)
  }
  return pattern
}
