import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stigma } from '../rules/conduct/stigmatizing-term/vocab.ts'
import { rules } from '../rules/index.ts'
import { formalWords } from '../rules/readability/formal-word/vocab.ts'
import { medicalWords } from '../rules/readability/jargon/vocab.ts'
import { wordyPhrases } from '../rules/readability/wordy-phrase/vocab.ts'
import { settingsResolver, withoutFlags } from '../src/config/settings.ts'
import { fixPost } from '../src/fix-post.ts'
import { changesOf, draftText, mend } from '../src/fixes.ts'
import { type LintResult, lint } from '../src/lint.ts'

const flags = withoutFlags(new Date('2026-06-01'))
const settings = settingsResolver(rules, flags)('/post.md', []).lint

/** What the safe lines of the tables of plain words find, as written. */
const plainly = [wordyPhrases, medicalWords, formalWords].flatMap((table) =>
  table.split('\n').flatMap((line) => (/\| [^|]*\bsafe\b[^|]*$/.test(line) ? [line.slice(0, line.indexOf(' |')).replace(/\/[sv]/g, '')] : [])),
)

const fixable = [
  ...plainly,
  ...stigma.filter(({ fix, find }) => fix === 'safe' && /^[\w' -]+$/.test(find)).map(({ find }) => find),
  'a drug addict',
  'drug addicts',
  'an opioid addict',
  '1.0 mg',
  '.5 mL',
  '400 µg of it',
  '10000 units',
  '𝗖𝗮𝗹𝗹 𝘂𝘀',
  '[a page](https://www.nhs.uk/a?utm_source=x&utm_medium=y&page=2&fbclid=3)',
  '[a trial](http://dx.doi.org/10.1136/bmj.m513)',
  'http://www.who.int/a?utm_campaign=b&amp;page=1',
]
const others = [
  'the nurse',
  'you',
  'drink water',
  'and',
  'Ms. Wilma Testwell',
  '555-0142',
  'who',
  'is',
  '**very** tired',
  '“some words',
  'words”',
  '*it',
  'it*',
  '`code`',
  '&amp;',
  'a',
  'an',
]
const joints = [' ', ' ', ' ', ', ', '. ', '.\n\n', '\n', '\r\n', '\n> ', '\n- ', '\n\n## ', '  \n', ' | ', '\n\n1. ', '<br>', ' **', '** ']
const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fixable) }, { weight: 2, arbitrary: fc.constantFrom(...others) })
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const written = fc
  .array(fc.tuple(piece, fc.constantFrom(...joints), fc.boolean()), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map(([text, joint, big]) => `${big ? capital(text) : text}${joint}`).join(''))

const countsOf = ({ result }: LintResult): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { ruleId } of result.findings) {
    const family = ruleId.split('/')[0] ?? ''
    counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return counts
}

test('fixing twice is fixing once, leaves nothing that is safe to fix, and makes no new problem', () => {
  fc.assert(
    fc.property(written, (source) => {
      const input = { path: 'post.md', source }
      const first = lint(input, settings)
      const fixed = fixPost(input, settings, first)
      expect(fixed.checked.fixes).toEqual([])
      expect(fixed.changes.length === 0).toBe(fixed.count === 0)
      expect(fixed.checked.result.findings.flatMap(({ suggestions }) => suggestions).filter(({ safe }) => safe)).toEqual([])
      expect(fixPost({ ...input, source: fixed.source }, settings, fixed.checked).source).toBe(fixed.source)
      const before = countsOf(first)
      for (const [family, count] of countsOf(fixed.checked))
        expect(count, `${family} in ${JSON.stringify(fixed.source)}`).toBeLessThanOrEqual(before.get(family) ?? 0)
    }),
    { numRuns: 150, seed: 7 },
  )
})

test('what --fix would change is what the findings call safe', () => {
  fc.assert(
    fc.property(written, (source) => {
      const { result, fixes } = lint({ path: 'post.md', source }, settings)
      const safe = result.findings.flatMap(({ suggestions }) => suggestions).filter((suggestion) => suggestion.safe)
      expect(fixes.every(({ start, end }) => safe.some((suggestion) => suggestion.start.offset === start && suggestion.end.offset === end))).toBe(true)
      expect(safe.length > 0).toBe(fixes.length > 0)
    }),
    { numRuns: 50, seed: 11 },
  )
})

test('a draft that is mended again and again says what became of the source', () => {
  const edits = fc.array(fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.string({ maxLength: 5 })), { maxLength: 5 }), { maxLength: 4 })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), edits, (source, rounds) => {
      let draft: Parameters<typeof mend>[0] = [{ start: 0, end: source.length }]
      let text = source
      for (const round of rounds) {
        const fixes: { start: number; end: number; text: string }[] = []
        for (const [start, length, put] of round.toSorted((a, b) => a[0] - b[0]))
          if (length > 0 && start + length <= text.length && start >= (fixes.at(-1)?.end ?? 0)) fixes.push({ start, end: start + length, text: put })
        draft = mend(draft, fixes)
        text = fixes.reduceRight((whole, fix) => `${whole.slice(0, fix.start)}${fix.text}${whole.slice(fix.end)}`, text)
        expect(draftText(draft, source)).toBe(text)
      }
      expect(changesOf(draft, source).reduceRight((whole, { start, end, text: put }) => `${whole.slice(0, start)}${put}${whole.slice(end)}`, source)).toBe(text)
    }),
  )
})
