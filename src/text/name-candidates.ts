import type { Span } from '../span.ts'

/** A run of words that could be a personal name, by its letters and their case alone. */
export interface NameCandidate extends Span {
  readonly tokens: readonly NameToken[]
  /** Written "LAST, First". */
  readonly inverted: boolean
}

export interface NameToken extends Span {
  readonly text: string
  /** A single letter, with or without a stop. */
  readonly initial: boolean
  /** Two letters or more, all capitals. */
  readonly capitals: boolean
}

/** Finds runs of up to five capitalised words (particles between them do not count), initials and "LAST, First" in folded text. `breaks` tells where a line end parts two names. */
export function findNameCandidates(
  text: string,
  { from = 0, to = text.length, breaks = (_from: number, _to: number): boolean => false } = {},
): readonly NameCandidate[] {
  const candidates: NameCandidate[] = []
  let tokens: NameToken[] = []
  let inverted = false
  const finish = (): void => {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) candidates.push({ start: first.start, end: last.end, tokens, inverted })
    tokens = []
    inverted = false
  }
  word.lastIndex = from
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
    const token = makeToken(match[0], match.index)
    const last = tokens.at(-1)
    if (last) {
      const gap = text.slice(last.end, token.start)
      const turns = gap.length <= 3 && /^, ?$/.test(gap) && last.capitals && last.text.length > 2 && tokens.length === 1
      const joined =
        turns ||
        (gap.length <= 14 && (last.initial ? joinsInitial : abbreviated.test(last.text) ? joinsTitle : joins).test(gap) && !breaks(last.end, token.start))
      if (!joined || tokens.length >= 5) finish()
      else if (turns) inverted = true
    }
    tokens.push(token)
  }
  finish()
  return candidates
}

function makeToken(written: string, start: number): NameToken {
  const text = written.replace(/'s$|'$/i, '')
  const initial = /^\p{L}\.?$/u.test(text)
  return { start, end: start + text.length, text, initial, capitals: !initial && text.length > 1 && text === text.toUpperCase() }
}

const word = /(?<![\p{L}\p{N}_@#'/-])(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}\u2060]{0,24}(?:['-]\p{L}[\p{L}\p{M}]{0,24}){0,3}(?![\p{L}\p{M}\p{N}_@]))/gu
const particle = '(?:van|von|der|den|de|del|della|da|dos|das|di|do|du|la|le|las|los|el|al|bin|ibn|bint|ben|abu|ní|nic|ó|mac|ap|y|zu|ter|ten|af)'
const joins = new RegExp(`^ {1,3}(?:${particle} {1,2}){0,2}$`, 'u')
const joinsTitle = new RegExp(`^\\.? {1,3}(?:${particle} {1,2}){0,2}$`, 'u')
const abbreviated = /^(?:Mrs?|Ms|Mx|Drs?|Prof|St|Sra?|Mme|Mlle|Rev|Sen|Gov|Gen|Rep|Jr|Smt|Hon|Sig|Dra|Sgt|Cpl|Pvt|Lt|Capt|Col|Maj|Cmdr|Fr|Msgr|Bro)$/
const joinsInitial = new RegExp(`^ {0,3}(?:${particle} {1,2}){0,2}$`, 'u')
