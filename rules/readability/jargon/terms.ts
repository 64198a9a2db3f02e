import type { Block, Word } from '../../../src/post/post.ts'
import { type JargonTerm, jargonTerms } from './vocab.ts'

export interface JargonMatch {
  readonly term: JargonTerm
  readonly isPlural: boolean
  /** Where it stands in the words that were searched. */
  readonly first: number
  readonly last: number
}

/** Finds the terms of the vocabulary in words, the longest at each place. A capitalised word inside a sentence is part of a name, unless `titled`. */
export function findJargon(words: readonly Word[], { titled = false } = {}): JargonMatch[] {
  const found: JargonMatch[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const candidates = word && byFirstWord().get(word.lower)
    const match = (candidates && matchAt(candidates, words, i)) ?? pluralAt(words, i)
    if (!match) continue
    if (titled || i === 0 || !/^\p{Lu}\p{Ll}/u.test(word?.text ?? '')) found.push(match)
    i = match.last
  }
  return found
}

/** What can stand in the place of one word in lower case; undefined where the vocabulary has nothing. */
export function plainFormOf(lower: string): string | undefined {
  const exact = byFirstWord()
    .get(lower)
    ?.find(({ term }) => term === lower)
  if (exact) return exact.plain?.[0]
  const singular = singularOf(lower)
  return singular && (singular.plurals ?? singular.plain)?.[0]
}

/** Plain forms for the match as it is inflected, the best first. */
export function plainForms({ term, isPlural }: JargonMatch): readonly string[] {
  return (isPlural ? (term.plurals ?? term.plain) : term.plain) ?? []
}

function matchAt(candidates: readonly JargonTerm[], words: readonly Word[], first: number): JargonMatch | undefined {
  for (const term of candidates) {
    const parts = term.term.split(' ')
    const last = first + parts.length - 1
    const final = words[last]?.lower
    if (!final || !parts.every((part, k) => k === parts.length - 1 || words[first + k]?.lower === part)) continue
    const part = parts.at(-1) ?? ''
    const isPlural = final !== part
    if ((!isPlural || singulars(final).includes(part)) && stands(term, words, first, last)) return { term, isPlural, first, last }
  }
  return undefined
}

function pluralAt(words: readonly Word[], at: number): JargonMatch | undefined {
  const lower = words[at]?.lower ?? ''
  const term = lower.endsWith('s') ? singularOf(lower) : undefined
  return term && stands(term, words, at, at) ? { term, isPlural: true, first: at, last: at } : undefined
}

function singularOf(lower: string): JargonTerm | undefined {
  for (const singular of singulars(lower)) {
    const term = byFirstWord()
      .get(singular)
      ?.find((candidate) => candidate.term === singular)
    if (term) return term
  }
  return undefined
}

function singulars(lower: string): readonly string[] {
  if (!lower.endsWith('s')) return []
  return [lower.slice(0, -1), ...(lower.endsWith('ies') ? [`${lower.slice(0, -3)}y`] : []), ...(lower.endsWith('ses') ? [`${lower.slice(0, -3)}sis`] : [])]
}

function stands({ notBefore, notAfter }: JargonTerm, words: readonly Word[], first: number, last: number): boolean {
  return !notBefore?.includes(words[last + 1]?.lower ?? '') && !notAfter?.includes(words[first - 1]?.lower ?? '')
}

let index: ReadonlyMap<string, readonly JargonTerm[]> | undefined

/** Built when the first word is looked up: a run without this rule pays nothing. */
function byFirstWord(): ReadonlyMap<string, readonly JargonTerm[]> {
  if (index) return index
  const terms = new Map<string, JargonTerm[]>()
  for (const term of jargonTerms) {
    const first = term.term.split(' ', 1)[0] ?? ''
    const known = terms.get(first)
    if (known) known.push(term)
    else terms.set(first, [term])
  }
  for (const known of terms.values()) known.sort((a, b) => b.term.length - a.term.length)
  index = terms
  return index
}

/** Headings and titles write every word with a capital. */
export function isTitled({ type }: Block): boolean {
  return type === 'heading' || type === 'title'
}
