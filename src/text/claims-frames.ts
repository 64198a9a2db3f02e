/** A sentence as it stands, and in lower case. */
export interface Cased {
  readonly folded: string
  readonly lower: string
}

/** Tells whether a sentence has the form that a cue needs. `gates`: see `data/claim-gates.ts`. */
export interface Frame {
  (sentence: Cased, gates?: string): boolean
  readonly lines: () => readonly string[]
}

/**
 * One pattern a line, in lower case: folding case in the pattern would make it several times as dear to compile, which a single post pays for.
 * Written as a tagged template, so that backslashes stand as they are; each line is compiled when a sentence first has a piece of text that it cannot do without.
 */
export function either(template: TemplateStringsArray, ...parts: readonly string[]): Frame {
  return frameOf(template, parts, ({ lower }) => lower)
}

/** As `either`, for text as it stands, where case tells names from words: WHO, NICE. */
export function exactly(template: TemplateStringsArray, ...parts: readonly string[]): Frame {
  return frameOf(template, parts, ({ folded }) => folded)
}

function frameOf(template: TemplateStringsArray, parts: readonly string[], textOf: (sentence: Cased) => string): Frame {
  const lines = (): readonly string[] =>
    String.raw(template, ...parts)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  let patterns: (RegExp | Waiting)[] | undefined
  const fits = (sentence: Cased, gates?: string): boolean => {
    const text = textOf(sentence)
    patterns ??= waitingOf(lines(), gates)
    for (const [index, waiting] of patterns.entries()) {
      let pattern = waiting
      if ('line' in pattern) {
        // Once compiled, a pattern is faster than a look for its words.
        if (pattern.required && !pattern.required.some((piece) => text.includes(piece))) continue
        pattern = new RegExp(cheaper(pattern.line))
        patterns[index] = pattern
      }
      if (pattern.test(text)) return true
    }
    return false
  }
  return Object.assign(fits, { lines })
}

/** A pattern that no sentence has called for yet. */
interface Waiting {
  readonly line: string
  readonly required: readonly string[] | undefined
}

function waitingOf(lines: readonly string[], gates = ''): Waiting[] {
  const required = gates.split('\t')
  return lines.map((line, index) => ({ line, required: required[index] && required.length === lines.length ? required[index].split('|') : undefined }))
}

/**
 * V8 copies all that follows an optional word up to ten times, but never across a loop: an idle one after each such word keeps the compiled pattern small,
 * and the end of a word is dearer than no letter ahead.
 */
function cheaper(line: string): string {
  return line.replaceAll(/\\s\+\)(?:\?|\{0,[123]\})\??/g, String.raw`$&\s{0,4}`).replaceAll(/\)\\b(?![\w\\]|\(\?:)/g, String.raw`)(?!\w)`)
}
