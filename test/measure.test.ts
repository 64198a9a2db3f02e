import { describe, expect, test } from 'vitest'
import { measure, readForGrade } from '../src/measure.ts'
import { parsePost } from '../src/post/parse.ts'

const read = (source: string) => parsePost({ path: 'post.md', source })
const metrics = (source: string) => measure(read(source)).metrics

describe('counting on Markdown', () => {
  test('each list item is a sentence, and so is the line that leads in', () => {
    expect(metrics('Call us if you have:\n\n- a fever\n- pain. It may come and go.\n')).toMatchObject({ sentences: 4, words: 13 })
  })

  test('headings, tables, code, footnotes, sources and bare addresses are not counted', () => {
    const source = `---
title: Sore throat and what helps
---
# Sore throat

Drink a lot of water.

| Drink | Helps |
|---|---|
| tea | yes |

\`\`\`
code is no prose
\`\`\`

https://example.org/throat

[^1]: A note on tea.

## References

- Smith J. Tea and throats. 2019.
`
    expect(metrics(source)).toMatchObject({ sentences: 1, words: 5 })
  })

  test('citation marks and e-mail addresses are no words, an address in a sentence is one', () => {
    expect(metrics('Tea helps [1]. Write to ann@example.org or see https://example.org/tea for more.')).toMatchObject({ sentences: 2, words: 9 })
  })

  test('a break inside a paragraph ends no sentence', () => {
    expect(metrics('Take your pills\nwith\nwater.')).toMatchObject({ sentences: 1, words: 5 })
  })

  test('quotes count', () => {
    expect(metrics('> I felt better.\n\nSo did I.')).toMatchObject({ sentences: 2, words: 6 })
  })
})

describe('rare-word load', () => {
  test('a word that the post has explained costs nothing from then on', () => {
    const { sentences } = readForGrade(read('She has high blood pressure (hypertension). We treat hypertension. We treat thrombosis.'))
    expect(sentences[1]?.rareWordLoad).toBeLessThan(1)
    expect(sentences[2]?.rareWordLoad).toBeGreaterThanOrEqual(1.5)
  })

  test.each([
    'Hypertension, or high blood pressure, is common.',
    'Hypertension is when the pressure of your blood is too high.',
    'This is called hypertension.',
    'Hypertension means that your blood presses too hard.',
    'Hypertension (blood pressure that is too high) is common.',
    'Hypertension – pressure that is too high – is common.',
    '## What is hypertension?\n\nIt is common.',
    '- **Hypertension**: pressure of the blood that is too high.',
  ])('explains: %s', (text) => {
    expect([...readForGrade(read(text)).explained.keys()]).toContain('hypertension')
  })

  test.each([
    'Hypertension (Smith et al. 2019) is common.',
    'Hypertension is common.',
    'People with hypertension should see a doctor (see below).',
    'Treat hypertension or stress.',
  ])('does not explain: %s', (text) => {
    expect([...readForGrade(read(text)).explained.keys()]).not.toContain('hypertension')
  })

  test('the load of a post is the square root of the mean load of its sentences', () => {
    const { sentences, rareWordLoad } = readForGrade(read('We treat thrombosis. You are well.'))
    expect(rareWordLoad).toBeCloseTo(Math.sqrt(((sentences[0]?.rareWordLoad ?? 0) + (sentences[1]?.rareWordLoad ?? 0)) / 2), 12)
  })
})

test('a post in another language gets counts and no grade', () => {
  const german =
    'Trinken Sie viel Wasser und schlafen Sie genug. Wenn das Fieber nicht sinkt, rufen Sie bitte in der Praxis an. Bringen Sie Ihre Tabletten mit, und sagen Sie uns, was Sie sonst noch nehmen. '
  expect(metrics(german)).toMatchObject({ sentences: 3 })
  expect(metrics(german)).not.toHaveProperty('smog')
  expect(metrics(german)).not.toHaveProperty('rareWordLoad')
})

test('the sentences of a measured post say where they stand, how long, how hard and how passive they are', () => {
  const source = 'Wash your hands. The tablets are taken at night.'
  expect(measure(read(source)).sentences.map(({ start, end, words, passive }) => [source.slice(start, end), words, passive])).toEqual([
    ['Wash your hands.', 3, false],
    ['The tablets are taken at night.', 6, true],
  ])
})

test('an empty post has no sentences and no grade', () => {
  expect(measure(read(''))).toEqual({ language: 'en', metrics: { words: 0, sentences: 0 }, sentences: [] })
})

test('hostile posts are measured in linear time', () => {
  for (const unit of ['(a ', 'term (gloss ', 'hypertension – ', 'hypertension, or ', 'called hypertension ', 'is not ', 'xerostomia']) {
    const started = performance.now()
    measure(read(`The ${unit.repeat(4_000)} of it and the rest.`))
    expect(performance.now() - started).toBeLessThan(3000)
  }
})

describe('what costs nothing', () => {
  test('words and phrases that the config allows', () => {
    const post = read('We treat thrombosis. We treat atrial fibrillation. The atrial wall is thin.')
    const loads = readForGrade(post, ['Thrombosis', 'atrial fibrillation']).sentences.map(({ rareWordLoad }) => rareWordLoad)
    expect(loads.slice(0, 2)).toEqual([0, 0])
    expect(loads[2]).toBeGreaterThan(0)
    expect(measure(post, ['thrombosis']).metrics.rareWordLoad).toBeLessThan(Number(measure(post).metrics.rareWordLoad))
  })

  test('a short form in the sentence that spells it out, and afterwards', () => {
    const { sentences } = readForGrade(read('Ask the house for women with pain (HWWP). The HWWP is open.'))
    expect(sentences.map(({ rareWordLoad }) => rareWordLoad)).toEqual([0, 0])
  })
})

test('a summary in front matter is not counted beside the body that it repeats', () => {
  const body = 'Drink a lot of water when it is hot. '.repeat(8)
  expect(metrics(`---\nsummary: "Drink a lot of water when it is hot."\n---\n\n${body}`)).toMatchObject({ sentences: 8 })
})
