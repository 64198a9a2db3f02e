import { expect, test } from 'vitest'
import { measure } from '../src/measure.ts'
import { parsePost } from '../src/post/parse.ts'
import { fleschKincaid, smog } from '../src/text/readability.ts'

/** Short posts, each with a trap, counted by hand and aloud: sentences, words, syllables, words of three syllables or more. */
const counted: readonly (readonly [trap: string, source: string, sentences: number, words: number, syllables: number, polysyllables: number])[] = [
  ['plain', 'Take one tablet a day.', 1, 5, 6, 0],
  ['titles before names', 'Dr. Lee will see you. Ask for Mrs. Cole.', 2, 9, 11, 0],
  ['decimals, units and a.m.', 'Take 0.5 mg at 8 a.m. with food.', 1, 8, 9, 0],
  ['a list and its lead', 'Call us if you have:\n\n- a fever\n- chest pain\n- a rash that spreads\n', 4, 13, 14, 0],
  ['front matter and headings', '---\ntitle: Sleep\n---\n\n# Sleep well\n\nGo to bed at ten. Keep the room dark.\n', 2, 9, 9, 0],
  ['tables and code', 'Drink tea.\n\n| Drink | Cups |\n|---|---|\n| tea | two |\n\n```\nnpm test\n```\n\nRest a lot.\n', 2, 5, 5, 0],
  ['citation marks', 'Salt raises blood pressure [1]. Less is better [2,3].', 2, 7, 10, 0],
  ['an address in a sentence', 'See https://example.org/sleep for tips. It is free.', 2, 7, 7, 0],
  ['an e-mail address', 'Write to ann@example.org today.', 1, 3, 4, 0],
  ['letters said one by one', 'The NHS and the WHO agree.', 1, 6, 13, 2],
  ['capitals said as a word', 'AIDS and COVID spread.', 1, 4, 5, 0],
  ['hyphens', 'Well-known over-the-counter pills help.', 1, 4, 9, 1],
  ['curly apostrophes', 'Don’t stop. It’s your doctor’s call.', 2, 6, 7, 0],
  ['years and thousands', 'In 2021, 1,200 people took 2.5 grams.', 1, 7, 8, 0],
  ['dots that trail off', 'I waited … and then it stopped. It hurt!', 2, 8, 9, 0],
  ['abbreviations that end a sentence or not', 'Eat fruit, e.g. an apple. Avoid cakes, sweets, etc. They are sweet.', 3, 12, 18, 1],
  ['initials', 'Ms. J. B. Cole is our nurse.', 1, 7, 7, 0],
  ['a letter that is a name and ends a sentence', 'Eat some vitamin C. Ask for more.', 2, 7, 9, 1],
  ['speech', '“Does it hurt?” she asked. “No,” I said.', 2, 8, 8, 0],
  // A range of figures is one numeral.
  ['a citation in brackets', 'It is safe (N Engl J Med. 2021;384:1-12). Use it.', 2, 12, 12, 0],
  ['emoji', 'Wash your hands 🧼. Dry them 👍', 2, 5, 5, 0],
  ['a block quote', '> I felt well.\n\nSo did she.', 2, 6, 6, 0],
  ['an item of two sentences', '- Rest. Drink water.\n- Call us.\n', 3, 5, 6, 0],
  ['a footnote', 'Sugar harms teeth.[^1]\n\n[^1]: See the report of 2020.\n', 1, 3, 4, 0],
  ['a list of sources', 'Walk each day.\n\n## References\n\n1. Smith J. Walking. 2019.\n', 1, 3, 3, 0],
  ['a link and a comment', 'Read [our guide](https://example.org) <!-- not seen --> now.', 1, 4, 4, 0],
  ['emphasis inside a word', 'Take **one** *small* tab**let**.', 1, 4, 5, 0],
  ['a slash', 'Take it with food and/or milk.', 1, 6, 7, 0],
  ['medical words', 'Hypertension and diabetes damage the kidneys.', 1, 6, 14, 2],
  ['a percentage', 'About 10% of people get it.', 1, 6, 8, 0],
  ['countries with dots', 'U.S. doctors say so. The U.K. agrees.', 2, 7, 11, 0],
  ['a hard line break', 'Take it\\\nwith water.', 1, 4, 5, 0],
  ['“No.” before a figure and alone', 'No. 5 is the best. No. It is not.', 3, 9, 9, 0],
  ['a shortcode', '{{< figure src="x.png" >}}\n\nLift with your legs.', 1, 4, 4, 0],
]

test.each(counted)('%s', (_, source, sentences, words, syllables, polysyllables) => {
  const { metrics } = measure(parsePost({ path: 'post.md', source }), [], { full: true })
  const counts = { sentences, words, syllables, polysyllables }
  expect({ sentences: metrics.sentences, words: metrics.words, syllables: metrics.syllables, polysyllables: metrics.polysyllables }).toEqual(counts)
  expect(metrics.fkgl).toBeCloseTo(fleschKincaid(counts), 1)
  expect(metrics.smog).toBeCloseTo(smog(counts), 1)
})
