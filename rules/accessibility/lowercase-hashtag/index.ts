import { isInEnglish } from '../../../src/measure.ts'
import { defineRule } from '../../../src/rule.ts'
import { rareWordPoints } from '../../../src/text/rare-words.ts'
import { hashtagGuidance } from '../guidance.ts'
import { hashtagsOf } from '../hashtags.ts'

const unknown = 2.5
const longest = 30
/** A part that costs more is no word that readers would see in the tag. */
const dearest = 1.75
const small = new Set('a i of in to at on is my no we us up it be for and the you not all our your her his can'.split(' '))

export default defineRule({
  id: 'accessibility/lowercase-hashtag',
  severity: 'info',
  summary: 'A hashtag of several words without capitals.',
  why: 'A screen reader says it as one word that nobody knows, and eyes misread it too.',
  fix: 'Begin each word with a capital.',
  sources: [hashtagGuidance],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Join us for {{#hearthealth}} week.', 'Read {{#mentalhealthmatters}} and tell us.'],
    good: ['Join us for #HeartHealth week.', 'A word on #diabetes and #vaccination.', 'See #cardiology.', 'The colour is #fedcba.'],
  },
  *check(post) {
    for (const { start, end, word } of hashtagsOf(post)) {
      if (!/^[a-z]{6,}$/.test(word) || word.length > longest || rareWordPoints(word) < unknown || !isInEnglish(post)) continue
      const parts = split(word)
      if (!parts) continue
      const text = `#${parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}`
      yield { start, end, confidence: 'medium', message: `“#${word}” is read as one word; write “${text}”`, suggestions: [{ text }] }
    }
  },
})

/** The fewest and cheapest everyday words that make up the tag; undefined where there are none, or more than five. */
function split(word: string): readonly string[] | undefined {
  const best: ({ readonly cost: number; readonly parts: readonly string[] } | undefined)[] = [{ cost: 0, parts: [] }]
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 14); start < end; start++) {
      const before = best[start]
      const part = word.slice(start, end)
      const points = small.has(part) ? 0 : part.length >= 3 && !endings.has(part) ? rareWordPoints(part) : unknown
      if (!before || points > dearest || before.parts.length >= 5) continue
      const cost = before.cost + points + 1
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, parts: [...before.parts, part] }
    }
  }
  const found = best[word.length]?.parts
  return found && found.length > 1 && found.some((part) => part.length >= 4) ? found : undefined
}

/** Short words that are more often the end or the beginning of a long one. */
const endings = new Set(
  'ion ing est ism ist age ate ant ent ous ive ine ide ose ase ray non pro pre con dis mis per sub uni tri era ill ness less ship pox'.split(' '),
)
