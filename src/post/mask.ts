import { decodeReference } from '../text/character-reference.ts'
import { fold, JOINER } from '../text/fold.ts'
import { FILLER } from './templates.ts'

/** Collects the stretches of a source that a reader sees and lays them out at equal length, everything between them blanked. */
export class Mask {
  readonly #source: string
  readonly #parts: string[] = []
  readonly #references: { at: number; length: number; character: string }[] = []
  #start = -1
  #at = 0
  #separated = false

  constructor(source: string) {
    this.#source = source
  }

  /** Adds readable text; escapes, character references and quote markers in it are blanked. `raw` text has none. */
  add(start: number, end: number, { quoted = false, raw = false } = {}): void {
    if (end <= start) return
    const slice = this.#source.slice(start, end)
    if (raw || !/[\\&]|\[\[/.test(slice)) {
      this.#push(start, quoted ? blankQuoteMarkers(slice) : slice)
      return
    }
    let at = 0
    let wiki = 0
    for (const match of slice.matchAll(special)) {
      if (match[0] === ']]' && wiki-- <= 0) continue
      if (match[0] === '[[') wiki++
      this.#push(start + at, slice.slice(at, match.index))
      at = match.index + match[0].length
      if (match[0] === '[[') at = match.index + (wikiTarget.exec(slice.slice(match.index, match.index + 300))?.[0].length ?? 2)
      else if (match[0].startsWith('\\')) at = match.index + 1
      else if (match[0].startsWith('&')) {
        const character = decodeReference(match[0])
        if (character === undefined) at = match.index
        else {
          this.#references.push({ at: start + match.index, length: match[0].length, character })
          if (/\s/.test(fold(character))) this.separate()
        }
      }
    }
    this.#push(start + at, slice.slice(at))
    if (quoted) this.#parts.push(blankQuoteMarkers(this.#parts.pop() ?? ''))
  }

  /** Something that is not text stands here: what follows does not join the word before. */
  separate(): void {
    this.#separated = true
  }

  get isEmpty(): boolean {
    return this.#start < 0
  }

  /** The span and both readings of what was added; undefined when that is only white space. */
  finish(): { start: number; end: number; text: string; folded: string } | undefined {
    if (this.#start < 0) return undefined
    const whole = this.#parts.join('').replaceAll(FILLER, ' ')
    const lead = whole.length - whole.trimStart().length
    const text = whole.trim()
    if (text === '' && this.#references.length === 0) return undefined
    const start = this.#start + lead
    return { start, end: start + text.length, text, folded: this.#fold(text, start) }
  }

  #push(start: number, text: string): void {
    if (text === '') return
    if (this.#start < 0) {
      this.#start = start
      this.#at = start
    }
    if (start > this.#at) this.#parts.push(this.#gap(start, text))
    this.#parts.push(text)
    this.#at = start + text.length
    this.#separated = false
  }

  /** Blank for what lies between two texts: joining when only markup stood between two characters that a reader sees side by side. */
  #gap(start: number, next: string): string {
    const length = start - this.#at
    const joins = !this.#separated && /\S$/.test(this.#parts.at(-1) ?? '') && /^\S/.test(next) && !/\s/.test(this.#source.slice(this.#at, start))
    return (joins ? JOINER : ' ').repeat(length)
  }

  #fold(text: string, start: number): string {
    let folded = fold(text)
    for (const { at, length, character } of this.#references) {
      const from = at - start
      if (from < 0 || from + length > folded.length) continue
      const plain = fold(character)
      const fill = /\s/.test(plain) ? ' ' : JOINER
      folded = folded.slice(0, from) + plain + fill.repeat(length - plain.length) + folded.slice(from + length)
    }
    return folded
  }
}

const special = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\[\[|\]\]/gi
const wikiTarget = /^\[\[(?:[^[\]|\n]{1,200}\|)?/
function blankQuoteMarkers(text: string): string {
  return text.includes('\n') ? text.replace(/\n[ \t]*(?:>[ \t]?)+/g, (marker) => `\n${' '.repeat(marker.length - 1)}`) : text
}
