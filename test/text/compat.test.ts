import { expect, test } from 'vitest'
import { countAs } from '../../src/text/compat.ts'

test('textstat ends a sentence at any stop, and takes a piece of two words for none', () => {
  expect(countAs('textstat', ['Cool dogs wear da sunglasses.'])).toMatchObject({ sentences: 1, words: 5, smog: 0 })
  expect(countAs('textstat', ['Take 0.5 mg of it. Dr. Lee will see you. No way.'])).toMatchObject({ sentences: 2, words: 12 })
  expect(countAs('textstat', ['A heading', 'Drink a lot of water.'])).toMatchObject({ sentences: 1, words: 7 })
})

test('Microsoft Word ends one at a stop before a blank and at the end of a paragraph', () => {
  expect(countAs('word', ['Take 0.5 mg of it. Call us!', 'A heading'])).toMatchObject({ sentences: 3, words: 9 })
  expect(countAs('word', ['Take it.'])).not.toHaveProperty('smog')
})

test('hostile text costs linear time', () => {
  for (const unit of ['a.', '. ', '(', "'!", 'x'.repeat(50)]) {
    countAs('textstat', [unit.repeat(20_000)])
    countAs('word', [unit.repeat(20_000)])
  }
})
