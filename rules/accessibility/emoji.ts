import type { Block } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'

export interface Emoji extends Span {
  readonly text: string
}

/** The emoji of a block, in order: flags, skin tones and joined ones are one each. Signs that a keyboard has (©, ™, ✓, →) are none. */
export function emojiIn({ text, start }: Block): readonly Emoji[] {
  if (!hint.test(text)) return []
  return [...text.matchAll(emoji)].map((match) => ({ text: match[0], start: start + match.index, end: start + match.index + match[0].length }))
}

const hint = /[\ud83c-\ud83e\u231a-\u27bf\u2b1b-\u2b55]|\ufe0f/
const emoji = /\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)\p{EMod}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{EMod}?){0,6}/gu
