import { describe, expect, test } from 'vitest'
import { type Reading, readingOf } from '../../../src/text/context/reading.ts'
import type { Surroundings } from '../../../src/text/context/surroundings.ts'
import { fold } from '../../../src/text/fold.ts'

/** Reads the part in double braces; the text is one sentence unless `sentence` says otherwise. */
function read(marked: string, given: Partial<Surroundings> & { deniable?: boolean; label?: boolean } = {}): Reading {
  const { deniable = true, label = true, ...place } = given
  const start = marked.indexOf('{{')
  const end = marked.indexOf('}}') - 2
  const text = fold(marked.replace('{{', '').replace('}}', ''))
  return readingOf(
    { text, start, end, sentence: { start: 0, end: text.length }, emphases: [], header: '', lead: '', heading: '', blockQuote: false, ...place },
    { deniable, label },
  )
}

describe('a mention', () => {
  test.each([
    'The phrase “{{miracle cure}}” should make you wary.',
    'Adverts that promise a ‘{{miracle cure}}’ are everywhere.',
    'She was told she was "{{wheelchair bound}}" by a clerk.',
    'We never write “{{drug abuser}}”.',
  ])('%s', (text) => {
    expect(read(text)).toBe('mentioned')
  })

  test('scare quotes alone are no mention', () => {
    expect(read('Those “{{drug abusers}}” came again.')).toBe('scare-quoted')
  })

  test('a quotation that ends the sentence is seen as one', () => {
    const text = 'He called it “a real {{miracle cure}}.”'
    expect(read(text, { sentence: { start: 0, end: text.length - 5 } })).toBe('mentioned')
  })

  test('an apostrophe opens no quotation', () => {
    expect(read("The patient's {{miracle cure}} was the clinics' idea.")).toBe('used')
  })
})

describe('a label', () => {
  test.each([
    'The term {{diabetic}} is dated.',
    'Avoid: {{drug abuser}}',
    'Use person with diabetes rather than {{diabetic}}.',
    'Write “people with epilepsy”, not {{epileptics}}.',
  ])('%s', (text) => {
    expect(read(text)).toBe('labelled')
  })

  test('a column or a list of what not to say', () => {
    expect(read('{{addict}}', { header: 'Not this' })).toBe('labelled')
    expect(read('{{addict}}', { header: 'Avoid' })).toBe('labelled')
    expect(read('{{addict}}', { lead: 'Words to avoid:' })).toBe('labelled')
    expect(read('{{addict}}', { header: 'Say this' })).toBe('used')
  })
})

describe('an old term', () => {
  test('is given as one', () => {
    expect(read('Bipolar disorder, once known as {{manic depression}}.')).toBe('old-term')
    expect(read('{{Mental retardation}} is the older term.')).toBe('old-term')
  })
})

describe('a name', () => {
  test('of an organisation is left alone', () => {
    expect(read('She joined the National Institute on {{Drug Abuse}} in 2010.')).toBe('name')
    expect(read('The {{Stupid}} Cancer charity helps.')).toBe('name')
  })

  test('does not excuse the label later in the sentence', () => {
    expect(read('The National Institute on Drug Abuse studies {{drug abusers}}.')).toBe('used')
  })

  test('a comma breaks the run of capitals, but a title is one span', () => {
    expect(read('The Trust, {{Crazy}} as it is, closed.')).toBe('used')
    const text = 'In the film Mad, {{Bad}} and Dangerous she acts.'
    expect(read(text, { emphases: [{ start: 12, end: 37 }] })).toBe('name')
  })

  test('capitals throughout make no name', () => {
    expect(read('THE {{DRUG ABUSER}} SOCIETY')).toBe('used')
  })
})

describe('a denial', () => {
  test.each([
    'No tea is a {{miracle cure}}.',
    'This is not a {{miracle cure}} for anyone.',
    'There is no evidence, in any trial so far, that garlic {{cures cancer}}.',
    'It is a myth that {{vaccines cause autism}}.',
    'Claim: {{vaccines cause autism}}',
    'That it is {{100% safe}} is simply untrue.',
    'A {{guaranteed cure}} does not exist.',
    'Does garlic {{cure cancer}}?',
    'Beware of anything sold as a {{cure-all}}.',
    'It isn’t a {{magic bullet}}.',
  ])('%s', (text) => {
    expect(read(text)).toBe('denied')
  })

  test.each([
    'They say it is a myth, but {{vaccines cause autism}}.',
    'Don’t panic, this {{miracle cure}} works.',
    'Not just tea but a {{miracle cure}}.',
    'It is no wonder that this {{miracle cure}} sells.',
    'Nothing works like this {{miracle cure}}.',
    'I was not well; this {{miracle cure}} helped.',
    'Without drugs, this {{miracle cure}} heals.',
    'Are you tired and looking for a {{miracle cure}}?',
    'Why not try this {{miracle cure}}?',
  ])('is none in “%s”', (text) => {
    expect(read(text)).toBe('used')
  })

  test('a denied insult is still an insult', () => {
    expect(read('He is not an {{idiot}}.', { deniable: false })).toBe('used')
  })

  test('a phrase that itself begins with a negation is tested on what precedes it', () => {
    expect(read('A pill with {{no side effects}}.')).toBe('used')
    expect(read('No medicine has {{no side effects}}.')).toBe('denied')
  })
})

describe('speech', () => {
  test('in a block quote is the speaker’s', () => {
    expect(read('I was a {{drug addict}} then.'.replace('I was a', 'They met a'), { blockQuote: true })).toBe('quoted')
  })

  test('of oneself is left alone', () => {
    expect(read('I am an {{alcoholic}} in recovery.')).toBe('self-description')
    expect(read('An {{alcoholic}}, he says of himself.')).toBe('self-description')
    expect(read('I am an {{alcoholic}}.', { label: false })).toBe('used')
  })
})

test('a line of references is left alone', () => {
  expect(read('[1] Smith AB, et al. {{Drug abusers}} and care. Lancet 2009;12:3.')).toBe('citation')
  expect(read('Smith AB, Jones C. The {{drug addict}}. J Example 2009;1:2')).toBe('citation')
})

test('many matches in one long line stay linear: nothing is read beyond some hundred characters', () => {
  const text = 'no '.repeat(200_000)
  const place: Surroundings = {
    text,
    start: 300_000,
    end: 300_002,
    sentence: { start: 0, end: text.length },
    emphases: [],
    header: '',
    lead: '',
    heading: '',
    blockQuote: false,
  }
  for (let i = 0; i < 500; i++) expect(readingOf(place, { deniable: true, label: true })).toBe('denied')
})
