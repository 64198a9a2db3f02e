const narrow = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/
const unseen = /\p{M}|[\u200b-\u200d\u2060]|\p{Variation_Selector}/u
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/** Columns that a text takes on a terminal: 2 for a wide character, 0 for a mark or joiner. Counts no colour codes. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length
  let width = 0
  let joined = false
  for (const character of text) {
    if (!unseen.test(character) && !joined) width += wide.test(character) ? 2 : 1
    joined = character === '\u200d'
  }
  return width
}

/** The longest start of a text that takes at most `width` columns; characters are never split. */
export function startWithin(text: string, width: number): string {
  if (narrow.test(text)) return text.slice(0, Math.max(0, width))
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) > width) break
    kept += character
  }
  return kept
}
