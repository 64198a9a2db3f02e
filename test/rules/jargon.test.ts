import { expect, test } from 'vitest'
import { findJargon, plainForms } from '../../rules/readability/jargon/terms.ts'
import { jargonSources, jargonTerms } from '../../rules/readability/jargon/vocab.ts'
import { rareWordPoints } from '../../src/text/rare-words.ts'
import { splitWords } from '../../src/text/words.ts'

const cost = (phrase: string) => Math.max(...phrase.split(/[\s-]+/).map((word) => rareWordPoints(word.toLowerCase())))

test('terms are in order, each once, in lower case, with a known source and either plain forms or a meaning', () => {
  const terms = jargonTerms.map(({ term }) => term)
  expect(terms).toEqual([...new Set(terms)].sort())
  for (const { term, plain, means, source } of jargonTerms) {
    expect(term).toBe(term.toLowerCase())
    expect(Object.keys(jargonSources)).toContain(source)
    expect([term, (plain === undefined) !== (means === undefined)]).toEqual([term, true])
  }
})

test('every term is rare, and found by its own words', () => {
  for (const { term } of jargonTerms) {
    expect([term, cost(term) >= 0.75]).toEqual([term, true])
    expect(findJargon(splitWords(`the ${term}`)).map((match) => match.term.term)).toContain(term)
  }
})

test('nothing that is offered instead is itself a term, or rarer than the term', () => {
  for (const { term, plain = [], plurals = [], means } of jargonTerms) {
    for (const offered of [...plain, ...plurals, ...(means ? [means] : [])]) {
      expect([term, offered, findJargon(splitWords(offered.toLowerCase())).map((match) => match.term.term)]).toEqual([term, offered, []])
      expect([term, offered, cost(offered) <= cost(term)]).toEqual([term, offered, true])
    }
  }
})

test('plain forms follow the number of the term', () => {
  const forms = (text: string) => findJargon(splitWords(text)).flatMap(plainForms)
  expect(forms('a small laceration')).toEqual(['cut'])
  expect(forms('small lacerations')).toEqual(['cuts'])
  expect(forms('many comorbidities and hypersensitivities')).toEqual(['allergies'])
  expect(forms('two haemorrhages')).toEqual(['bleeding'])
})

test('the longest term wins', () => {
  expect(findJargon(splitWords('after myocardial infarction')).map(({ term }) => term.term)).toEqual(['myocardial infarction'])
})
