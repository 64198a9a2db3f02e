/** A sentence as it stands, and in lower case. */
export interface Cased {
  readonly folded: string
  readonly lower: string
}

/** Tells whether a sentence has the form that a cue needs. */
export type Frame = (sentence: Cased) => boolean

/**
 * One pattern a line, in lower case: folding case in the pattern would make it several times as dear to compile, which a single post pays for.
 * Written as a tagged template, so that backslashes stand as they are; each line is compiled when it is first needed.
 */
export function either(lines: TemplateStringsArray, ...parts: readonly string[]): Frame {
  const fits = anyOf(lines, parts)
  return ({ lower }) => fits(lower)
}

/** As `either`, for text as it stands, where case tells names from words: WHO, NICE. */
export function exactly(lines: TemplateStringsArray, ...parts: readonly string[]): Frame {
  const fits = anyOf(lines, parts)
  return ({ folded }) => fits(folded)
}

function anyOf(lines: TemplateStringsArray, parts: readonly string[]): (text: string) => boolean {
  let patterns: (RegExp | string)[] | undefined
  return (text) => {
    patterns ??= String.raw(lines, ...parts)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    for (const [index, line] of patterns.entries()) {
      const pattern = typeof line === 'string' ? new RegExp(cheaper(line)) : line
      patterns[index] = pattern
      if (pattern.test(text)) return true
    }
    return false
  }
}

/**
 * V8 copies all that follows an optional word up to ten times, but never across a loop: an idle one after each such word keeps the compiled pattern small,
 * and the end of a word is dearer than no letter ahead.
 */
function cheaper(line: string): string {
  return line.replaceAll(/\\s\+\)(?:\?|\{0,[123]\})\??/g, String.raw`$&\s{0,4}`).replaceAll(/\)\\b(?![\w\\]|\(\?:)/g, String.raw`)(?!\w)`)
}
