import { describe, expect, test } from 'vitest'
import { names, phrases } from '../../rules/conduct/covers.ts'
import { sets } from '../../rules/conduct/sets.ts'
import { entries, isCover, vocabularies, vocabulary } from '../../rules/conduct/vocabulary.ts'
import { rules } from '../../rules/index.ts'
import { plural, verbForms } from '../../src/text/inflect.ts'
import { type Piece, parsePhrase, splitTop } from '../../src/text/notation.ts'
import { findTerms, type Term } from '../../src/text/terms.ts'
import { tokenize } from '../../src/text/tokens.ts'

const terms = Object.entries(vocabularies).flatMap(([rule, list]) => list.map((term: Term) => ({ rule, term })))

/** One way to say each alternative of a phrase. */
function samples(phrase: string): string[] {
  return parsePhrase(phrase).map((pieces) => say(pieces))
}

function say(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) {
    if (piece.kind === 'word') text += `${text.endsWith('/') ? '' : ' '}${fill(piece.keys[0]!)}`
    else if (piece.kind === 'gap') text += ' something'.repeat(piece.min)
    else if (piece.kind === 'slash') text += '/'
    else if (piece.kind === 'set' && !piece.optional) {
      const source = piece.named ? sets[piece.source]! : piece.source
      const first = splitTop(source).find((part) => part !== '' && !part.startsWith('-'))!
      text += `${text.endsWith('/') ? '' : ' '}${say(parsePhrase(first)[0]!)}`
    }
  }
  return text.trim().replaceAll('/ ', '/').replaceAll(' /', '/')
}

function fill(key: string): string {
  return { '#': '5', '%': '50%', $: '$5', '^': 'Example' }[key] ?? key
}

function hits(text: string): readonly Term[] {
  return findTerms(vocabulary(), tokenize(text), text, 0).map(({ term }) => term)
}

test('every vocabulary has a rule that reports it', () => {
  const ids = new Set(rules.map(({ id }) => id))
  expect(Object.keys(vocabularies).filter((name) => !ids.has(`conduct/${name}`))).toEqual([])
})

describe.each(Object.entries(vocabularies))('the vocabulary of %s', (_rule, list: readonly Term[]) => {
  test('finds every entry by each of its own phrases', () => {
    const missed = list
      .flatMap((term) => samples(term.find).map((sample) => ({ term, sample })))
      .filter(({ term, sample }) => {
        const near = term.near?.split('|')[0]?.replaceAll('*', '') ?? ''
        return !hits(`${near} ${sample}`).includes(term) && !hits(`${sample} ${near}`).includes(term)
      })
    expect(missed.map(({ sample }) => sample)).toEqual([])
  })

  test('gives each entry a reason, a source and a way to mend it', () => {
    const poor = list.filter(
      ({ why, source, say: instead, tip }) => !/^\p{Ll}.*[^.\s]$/u.test(why) || source.title === '' || (instead === undefined && tip === undefined),
    )
    expect(poor.map(({ find }) => find)).toEqual([])
  })
})

test('no phrase stands in two entries', () => {
  const seen = new Map<string, string>()
  const twice: string[] = []
  for (const { term } of terms) {
    for (const sample of new Set(samples(term.find))) {
      const key = `${sample} ${term.locale ?? ''} ${term.near ?? ''}`
      if (seen.has(key)) twice.push(`${sample}: ${seen.get(key)} / ${term.find}`)
      seen.set(key, term.find)
    }
  }
  expect(twice).toEqual([])
})

test('no suggestion is itself found in the same locale', () => {
  const bad: string[] = []
  for (const { term } of terms) {
    for (const option of [term.say ?? []].flat()) {
      const texts = [
        option,
        option.replace(/([\p{L}-]+)\/s/u, (_, noun: string) => plural(noun)),
        option.replace(/([\p{L}-]+)\/v/u, (_, verb: string) => verbForms(verb).past),
      ].map((text) => text.replace(/\/[sv]/g, ''))
      for (const text of texts) {
        const found = hits(text).filter((other) => !isCover(other) && (other.locale === undefined || other.locale === term.locale || term.locale === undefined))
        const locales = found.filter((other) => other.locale === undefined || other.locale === term.locale)
        if (locales.length > 0) bad.push(`${term.find} → ${text}: ${locales[0]!.find}`)
      }
    }
  }
  expect(bad).toEqual([])
})

test('covers are read, and hold more than one word or a capital', () => {
  expect(entries().filter(isCover)).toHaveLength(names.length + phrases.length)
  for (const cover of [...names, ...phrases])
    expect(
      hits(samples(cover)[0]!).some((term) => term.find === cover),
      cover,
    ).toBe(true)
})
