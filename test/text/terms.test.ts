import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { compileTerms, findTerms, replacements, type Term } from '../../src/text/terms.ts'
import { tokenize } from '../../src/text/tokens.ts'

const base = { why: 'is an example', source: { title: 'Example' }, severity: 'warning' } as const

function mended(term: Omit<Term, keyof typeof base> & Partial<Term>, text: string): { text: string; safe: boolean }[] {
  const tokens = tokenize(fold(text))
  return findTerms(compileTerms([{ ...base, ...term }]), tokens, fold(text), 0).map((match) => {
    const [first] = replacements(match, tokens, text, 0)
    return first ? { text: text.slice(0, first.start) + first.text + text.slice(first.end), safe: first.safe } : { text, safe: false }
  })
}

const addict = { find: '(drug addict/s)', say: 'person/s with a substance use disorder', fix: 'safe' } as const
const died = { find: 'commit/v suicide', say: 'die/v by suicide', fix: 'safe' } as const

test('a replacement agrees in number', () => {
  expect(mended(addict, 'Help for drug addicts is near.')).toEqual([{ text: 'Help for people with a substance use disorder is near.', safe: true }])
  expect(mended(addict, 'Help for the drug addict who is alone.')).toEqual([
    { text: 'Help for the person with a substance use disorder who is alone.', safe: true },
  ])
})

test('a replacement agrees in tense', () => {
  expect(mended(died, 'He committed suicide.')[0]?.text).toBe('He died by suicide.')
  expect(mended(died, 'One who commits suicide.')[0]?.text).toBe('One who dies by suicide.')
  expect(mended(died, 'Thoughts of committing suicide.')[0]?.text).toBe('Thoughts of dying by suicide.')
})

test('a replacement mends “a” and “an”, and keeps the capital', () => {
  expect(mended({ find: 'alcohol abuser/s', say: 'person/s with alcohol use disorder' }, 'He is an alcohol abuser.')[0]?.text).toBe(
    'He is a person with alcohol use disorder.',
  )
  expect(mended({ find: 'geezer/s', say: 'older man/s' }, 'A geezer spoke.')[0]?.text).toBe('An older man spoke.')
  expect(mended(addict, 'Drug addicts need care.')[0]?.text).toBe('People with a substance use disorder need care.')
})

test('a replacement is not safe where an adjective or a noun clings to the term', () => {
  for (const text of ['Former drug addicts spoke.', 'The drug addict population grew.', 'A drug-addict mother came.', 'DRUG ADDICTS need care.'])
    expect(mended(addict, text)[0]?.safe, text).toBe(false)
})

test('a possessive is not replaced', () => {
  expect(mended(addict, 'the drug addict’s brain')[0]?.text).toBe('the drug addict’s brain')
})

test('an adjective is told from a noun by what follows', () => {
  const alcoholic = { find: '(an|the) <alcoholic/s>', say: 'person/s with alcohol use disorder', noun: true } as const
  expect(mended(alcoholic, 'an alcoholic who drinks')).toHaveLength(1)
  expect(mended(alcoholic, 'an alcoholic.')).toHaveLength(1)
  expect(mended(alcoholic, 'an alcoholic drink')).toHaveLength(0)
})

test('words near a term, and words that may not follow, decide', () => {
  const clean = { find: 'got clean', near: 'drug*|heroin', unlessNear: 'wound*' } as const
  expect(mended(clean, 'She got clean from heroin.')).toHaveLength(1)
  expect(mended(clean, 'The wound got clean without drugs.')).toHaveLength(0)
  expect(mended(clean, 'The floor got clean. Heroin is a drug.')).toHaveLength(0)
  expect(mended({ find: 'the deaf', unlessNext: 'community' }, 'the deaf community')).toHaveLength(0)
})
