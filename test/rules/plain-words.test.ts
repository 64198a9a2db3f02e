import { describe, expect, test } from 'vitest'
import { formalWords } from '../../rules/readability/formal-word/vocab.ts'
import { plainSources } from '../../rules/readability/guidance.ts'
import { findJargon } from '../../rules/readability/jargon/terms.ts'
import { medicalWords } from '../../rules/readability/jargon/vocab.ts'
import { plainMatchAt, plainSuggestions, plainWords } from '../../rules/readability/plain-words.ts'
import { wordyPhrases } from '../../rules/readability/wordy-phrase/vocab.ts'
import { parsePost } from '../../src/post/parse.ts'
import { rareWordPoints } from '../../src/text/rare-words.ts'

const tables = { medicalWords, formalWords, wordyPhrases }
const vocabularies = Object.values(tables).map(plainWords)
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((field) => field.trim()))
const bare = (text: string) => text.replaceAll(/\/[sv]\b/g, '')
const cost = (phrase: string) => Math.max(...phrase.split(/[\s-]+/).map((word) => rareWordPoints(word.toLowerCase())))
const sentence = (text: string) => parsePost({ path: 'post.md', source: text }).sentences[0]!

describe.each(Object.entries(tables))('%s', (_, table) => {
  test('is in order, one entry a line, each with a known source and known conditions', () => {
    const found = rows(table).map(([find = '']) => find)
    expect(found.map(bare)).toEqual([...new Set(found.map(bare))].sort())
    for (const [find = '', , source = '', conditions = ''] of rows(table)) {
      expect([find, find === find.toLowerCase() || /[A-Z]/.test(find)]).toEqual([find, true])
      expect([find, Object.hasOwn(plainSources, source)]).toEqual([find, true])
      for (const condition of conditions.split(';').map((word) => word.trim()))
        expect([find, /^(?:|safe|noun|verb|adj|(?:next|before|unless-next|unless-before): .+)$/.test(condition)]).toEqual([find, true])
    }
  })

  test('nothing that is offered instead is itself found', () => {
    const wrong: string[] = []
    for (const [find = '', plain = ''] of rows(table)) {
      for (const offered of plain.replace(/^= /, '').split(', ')) {
        if (offered === '') continue
        const text = sentence(`we say ${bare(offered)}.`)
        for (const vocabulary of vocabularies)
          for (let i = 0; i < text.words.length; i++) {
            const match = plainMatchAt(vocabulary, text, i)
            if (match) wrong.push(`${find} → ${offered}: ${match.entry.find}`)
          }
      }
    }
    expect(wrong).toEqual([])
  })
})

test('there are more than a thousand entries, and more than 150 that may be put in unasked', () => {
  const all = Object.values(tables).flatMap(rows)
  expect(all.length).toBeGreaterThan(1000)
  expect(all.filter(([, , , conditions = '']) => /\bsafe\b/.test(conditions)).length).toBeGreaterThan(150)
})

test('no entry stands in two tables', () => {
  const all = Object.values(tables).flatMap((table) => rows(table).map(([find = '']) => bare(find)))
  expect(all.filter((find, i) => all.indexOf(find) !== i)).toEqual([])
})

test('every medical word is rare, and what is offered is no rarer', () => {
  const wrong: string[] = []
  for (const [find = '', plain = ''] of rows(medicalWords)) {
    if (cost(bare(find)) < 0.75) wrong.push(`${find} is common`)
    for (const offered of plain.replace(/^= /, '').split(', ')) if (cost(bare(offered)) > cost(bare(find))) wrong.push(`${find} → ${offered}`)
  }
  expect(wrong).toEqual([])
})

const jargonIn = (text: string) => findJargon(sentence(text), { type: 'paragraph' }).map(({ plain, entry }) => plain[0] ?? entry.means)

test.each([
  ['A small laceration bled.', ['cut']],
  ['Small lacerations bled.', ['cuts']],
  ['She exhaled slowly.', ['breathed out']],
  ['After myocardial infarction you rest.', ['heart attack']],
  ['The air was exhaled by her.', ['breathed out']],
])('plain forms agree with what they stand for: %s', (text, plain) => {
  expect(jargonIn(text)).toEqual(plain)
})

const mended = (text: string) => {
  const read = sentence(text)
  for (let i = 0; i < read.words.length; i++)
    for (const vocabulary of vocabularies) {
      const match = plainMatchAt(vocabulary, read, i)
      const [first] = match ? plainSuggestions(match, read) : []
      if (first?.span) return `${text.slice(0, first.span.start)}${first.text}${text.slice(first.span.end)}${first.safe ? '' : ' ?'}`
    }
  return text
}

test.each([
  ['They utilise a tube.', 'They use a tube.'],
  ['We took part in order to learn.', 'We took part to learn.'],
  ['A purchase was made.', 'A purchase was made.'],
  ['You can purchase it here.', 'You can buy it here.'],
  ['She purchased it.', 'She bought it.'],
  ['It was purchased in May.', 'It was bought in May.'],
  ['Commence the course on Monday.', 'Begin the course on Monday.'],
  ['The course commenced late.', 'The course begun late. ?'],
  ['She participated in a class.', 'She took part in a class.'],
  ['It is an extremely rare thing.', 'It is an extremely rare thing.'],
  ['NUMEROUS people came.', 'many people came. ?'],
])('what is put in place of a phrase fits: %s', (text, result) => {
  expect(mended(text)).toBe(result)
})
