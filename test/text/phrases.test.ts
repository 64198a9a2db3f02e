import { describe, expect, test } from 'vitest'
import { fold, JOINER } from '../../src/text/fold.ts'
import { compilePhrases, findPhrases } from '../../src/text/phrases.ts'
import { tokenize } from '../../src/text/tokens.ts'

function found(phrase: string, text: string, sets = {}): string[] {
  const tokens = tokenize(fold(text))
  return findPhrases(compilePhrases([[phrase, true]], sets), tokens).map(({ open, close }) => text.slice(tokens[open]!.start, tokens[close - 1]!.end))
}

describe('the notation', () => {
  test('a space stands for a hyphen, any white space and blanked markup', () => {
    for (const text of ['drug addict', 'drug-addict', 'Drug  addict', 'drug\u00a0addict', 'drug   \n addict', 'wheel\u00addrug addict'])
      expect(found('drug addict', `a ${text} b`).length).toBe(text.startsWith('wheel') ? 0 : 1)
    expect(found('wheelchair bound', 'wheelchair\u2011bound')).toEqual(['wheelchair\u2011bound'])
  })

  test('markup inside a word joins it', () => {
    expect(found('psycho', `psycho${JOINER}physiological`)).toEqual([])
    expect(found('abuser', `ab${JOINER}user`)).toEqual([`ab${JOINER}user`])
  })

  test('punctuation parts what a phrase would join, unless the phrase allows it', () => {
    expect(found('drug addict', 'a drug, addict')).toEqual([])
    expect(found('drug addict', 'a drug. Addict')).toEqual([])
    expect(found('wake up , people', 'Wake up, people! Wake up people!')).toHaveLength(2)
    expect(found('HIV / AIDS', 'HIV/AIDS and HIV AIDS')).toEqual(['HIV/AIDS'])
  })

  test('words with capitals match only so', () => {
    expect(found('AIDS test', 'An AIDS test, and hearing aids test well')).toEqual(['AIDS test'])
    expect(found('so ADHD', 'so ADHD, so add salt')).toEqual(['so ADHD'])
  })

  test('nouns, verbs, groups, gaps, options and joined words', () => {
    expect(found('junkie/s', 'junkie junkies Junkie’s')).toEqual(['junkie', 'junkies', 'Junkie’s'])
    expect(found('kick/v the [old] habit', 'kicked the habit, kicking the old habit')).toHaveLength(2)
    expect(found('break~through', 'breakthrough break-through break through')).toHaveLength(3)
    expect(found('(half|bad)~ass', 'halfass bad ass')).toHaveLength(2)
    expect(found('lose *2 weight', 'lose weight, lose much more weight, lose a lot of extra weight')).toHaveLength(2)
    expect(found('the <blind>', 'the blind')).toEqual(['blind'])
    expect(found('take # mg', 'take 20 mg, take 20mg')).toHaveLength(2)
    expect(found('stop your {drug}', 'stop your warfarin, stop your atorvastatin, stop your car', { drug: 'warfarin|-statin' })).toHaveLength(2)
  })

  test('a gap never runs over a negation', () => {
    expect(found('vaccines *3 autism', 'vaccines do not cause autism')).toEqual([])
  })

  test('a contraction typed without its apostrophe is the same word', () => {
    expect(found("don't stop", 'dont stop, don’t stop')).toHaveLength(2)
  })

  test('a phrase that breaks the notation is refused', () => {
    expect(() => compilePhrases([['(a|b', 1]])).toThrow('not closed')
    expect(() => compilePhrases([['take {nothing}', 1]])).toThrow('no set')
    expect(() => compilePhrases([['* *', 1]])).toThrow('no word')
  })
})

test('hostile text costs as much again when it is twice as long', () => {
  const phrases = compilePhrases<number>([
    ['lose *8 (weight|fat) *8 fast', 1],
    ['a (very|so) *3 bad idea', 2],
  ])
  const steps = (text: string): number => {
    let reads = 0
    const tokens = new Proxy(tokenize(text), {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++
        return Reflect.get(target, key, receiver)
      },
    })
    findPhrases(phrases, tokens)
    return reads
  }
  for (const unit of ['lose ', 'lose weight ', 'fat ', 'a very so bad ', '1.1.1.', "''''", 'a-b-', ',,,,']) {
    expect(steps(unit.repeat(2000)), unit).toBeLessThanOrEqual(2.3 * steps(unit.repeat(1000)) + 100)
  }
})
