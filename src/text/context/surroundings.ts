import type { Span } from '../../span.ts'

/**
 * A phrase where it stands. `text` is the folded block (or other surface); all offsets count from its beginning.
 * Nothing reads further than some hundred characters, so that many matches in one long line stay linear.
 */
export interface Surroundings extends Span {
  readonly text: string
  /** The sentence that holds the phrase. */
  readonly sentence: Span
  /** Contents of emphasis in the block. */
  readonly emphases: readonly Span[]
  /** Header of the table column. */
  readonly header: string
  /** The paragraph before the list, and the heading of the section. */
  readonly lead: string
  readonly heading: string
  readonly blockQuote: boolean
}

const reach = 300

/** The sentence before the phrase, at most 300 characters. */
export function before({ text, sentence, start }: Surroundings): string {
  return text.slice(Math.max(sentence.start, start - reach), start)
}

/** The sentence after the phrase, at most 300 characters. */
export function after({ text, sentence, end }: Surroundings): string {
  return text.slice(end, Math.min(Math.max(sentence.end, end), end + reach))
}

/** The stretch inside quotation marks that holds the phrase, without the marks, if it is at most 200 characters. */
export function quotation(place: Surroundings): Span | undefined {
  return quoted(place, '"') ?? quoted(place, "'")
}

/** The emphasised stretch that holds the phrase, if it is at most 200 characters. */
export function emphasis({ emphases, start, end }: Surroundings): Span | undefined {
  return emphases.find((span) => span.start <= start && end <= span.end && span.end - span.start <= 200)
}

/** The next sentence, as far as 80 characters. */
export function following({ text, sentence }: Surroundings): string {
  return text.slice(sentence.end, sentence.end + 80).trimStart()
}

const limit = 200

function quoted({ text, start, end }: Surroundings, mark: string): Span | undefined {
  let opening = start - 1
  while (opening >= 0 && start - opening <= limit && !(text[opening] === mark && isMark(text, opening))) opening--
  if (opening < 0 || start - opening > limit || !opensAt(text, opening)) return undefined
  let closing = end
  while (closing < text.length && closing - opening <= limit && !(text[closing] === mark && isMark(text, closing))) closing++
  if (closing >= text.length || closing - opening > limit || (opensAt(text, closing) && !closesAt(text, closing))) return undefined
  return { start: opening + 1, end: closing }
}

/** An apostrophe inside a word is no quotation mark. */
function isMark(text: string, at: number): boolean {
  return !(isLetter(text[at - 1]) && isLetter(text[at + 1]))
}

function opensAt(text: string, at: number): boolean {
  const previous = text[at - 1]
  return (previous === undefined || /[\s([\u2014\u2060>:/-]/.test(previous)) && /\S/.test(text[at + 1] ?? ' ')
}

function closesAt(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? ' ')
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
