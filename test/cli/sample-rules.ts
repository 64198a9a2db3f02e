import type { AnyRule } from '../../src/lint.ts'
import { flag, number } from '../../src/option.ts'
import type { Post } from '../../src/post/post.ts'
import { defineRule, type Problem } from '../../src/rule.ts'

const said = { sources: [{ title: 'A source for tests', url: 'https://example.org/source' }], tags: ['test:1'], scope: 'span', options: {} } as const

function* matches(post: Post, pattern: RegExp, message: (text: string) => string, more: Partial<Problem> = {}): Iterable<Problem> {
  for (const surface of post.surfaces) {
    for (const match of surface.folded.matchAll(pattern)) {
      const start = surface.start + match.index
      yield { start, end: start + match[0].length, message: message(match[0]), ...more }
    }
  }
}

/** Rules that stand in for the built-in ones, so that a test of the command does not hang on what postcheck believes about health posts. */
export const sampleRules: readonly AnyRule[] = [
  defineRule({
    ...said,
    id: 'privacy/phone-number',
    severity: 'error',
    sensitive: 'phone number',
    tags: ['hipaa:164.514(b)(2)(i)(D)'],
    summary: "A phone number that may be a patient's.",
    why: 'Whoever calls it finds the patient.',
    fix: 'Remove the number, or say whose public line it is.',
    examples: { bad: ['Call Ann at {{555-0142}}.', 'Her number is {{555-0187}}.'], good: ['Call 911.', 'Stay on the line.'] },
    *check(post) {
      yield* matches(post, /\b555-01\d\d\b/g, () => "A phone number that may be a patient's", { because: ['looks like a number to call'] })
    },
  }),
  defineRule({
    ...said,
    id: 'conduct/miracle-claim',
    severity: 'warning',
    presets: { leaflet: 'error' },
    summary: 'A promise that no evidence can support.',
    why: 'Readers delay care that works.',
    fix: 'Say how large the benefit is, for whom, and how sure the evidence is.',
    examples: { bad: ['This tea is a {{miracle cure}}.', 'It is {{100% safe}}.'], good: ['It helped 4 in 10 people.', 'It may help.'] },
    *check(post) {
      yield* matches(post, /miracle cure|100% safe/gi, (text) => `“${text}” promises more than evidence can show`, {
        suggestions: [{ text: 'treatment' }, { text: 'may help' }],
      })
    },
  }),
  defineRule({
    ...said,
    id: 'readability/long-sentence',
    severity: 'info',
    scope: 'block',
    presets: { strict: 'warning' },
    options: { max: number(12, 'words a sentence may have', { min: 5 }), lists: flag(true, 'whether list items count') },
    summary: 'A sentence that is long.',
    why: 'Readers lose the thread.',
    fix: 'Split the sentence where a new thought begins.',
    examples: { bad: [], good: [] },
    *check(post, { options }) {
      for (const { start, end, words } of post.sentences)
        if (words.length > options.max) yield { start, end, message: `This sentence has ${words.length} words; aim below ${options.max}`, confidence: 'medium' }
    },
    metrics: () => ({ smogTarget: 8, claims: 3, claimsCited: 2 }),
  }),
  defineRule({
    ...said,
    id: 'editorial/shouting',
    severity: 'warning',
    presets: { recommended: 'off' },
    summary: 'Words in capitals.',
    why: 'They are hard to read.',
    fix: 'Write them in lower case.',
    examples: { bad: [], good: [] },
    *check(post) {
      yield* matches(post, /\b[A-Z]{5,}\b/g, () => 'This is in capitals', { confidence: 'low' })
    },
  }),
  defineRule({
    ...said,
    id: 'editorial/crash',
    severity: 'info',
    summary: 'Fails on a post that asks for it.',
    why: 'To see what a crash costs.',
    fix: 'Nothing.',
    examples: { bad: [], good: [] },
    *check(post) {
      if (post.source.includes('crash the rule')) throw new TypeError(`secret of ${post.path}`)
    },
  }),
]
