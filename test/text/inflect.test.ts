import { expect, test } from 'vitest'
import { article, plural, verbForms } from '../../src/text/inflect.ts'

test.each([
  ['addict', 'addicts'],
  ['junkie', 'junkies'],
  ['baby', 'babies'],
  ['person', 'people'],
  ['child', 'children'],
  ['woman', 'women'],
  ['crash', 'crashes'],
  ['diagnosis', 'diagnoses'],
  ['analysis', 'analyses'],
])('the plural of %s is %s', (noun, form) => {
  expect(plural(noun)).toBe(form)
})

test('verbs take their forms, regular and not', () => {
  expect(verbForms('commit')).toEqual({ base: 'commit', s: 'commits', ing: 'committing', past: 'committed', participle: 'committed' })
  expect(verbForms('take')).toEqual({ base: 'take', s: 'takes', ing: 'taking', past: 'took', participle: 'taken' })
  expect(verbForms('deny')).toEqual({ base: 'deny', s: 'denies', ing: 'denying', past: 'denied', participle: 'denied' })
  expect(verbForms('die').ing).toBe('dying')
  expect(verbForms('refuse').ing).toBe('refusing')
})

test.each([
  ['person', 'a'],
  ['older adult', 'an'],
  ['HIV test', 'an'],
  ['unit', 'a'],
  ['unborn child', 'an'],
  ['hour', 'an'],
  ['STI', 'an'],
  ['European', 'a'],
  ['used needle', 'a'],
])('“%s” takes “%s”', (phrase, word) => {
  expect(article(phrase)).toBe(word)
})
