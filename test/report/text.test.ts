import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt } from '../../src/report/excerpt.ts'
import { inert, inertJson } from '../../src/report/inert.ts'
import { colorLevel, reportWidth, showsLinks } from '../../src/report/style.ts'
import { displayWidth } from '../../src/report/width.ts'
import { wrap } from '../../src/report/wrap.ts'

test.each([
  ['plain', 5],
  ['naïve café', 10],
  ['e\u0301', 1],
  ['頭痛', 4],
  ['👩‍⚕️', 2],
  ['“quoted” — dash…', 16],
  ['', 0],
])('%s takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width)
})

test('a long line is cut around the span, at blanks', () => {
  const text = 'It is said by many people in our town that this tea is a miracle cure for migraine and for a lot of other things besides'
  const start = text.indexOf('miracle')
  expect(excerpt({ line: 1, text, start, end: start + 12 }, 50)).toEqual({ before: '…that this tea is a ', marked: 'miracle cure', after: ' for migraine…' })
})

test('an excerpt never takes more room than there is, and never loses the span', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(120), fc.nat(60), fc.integer({ min: 12, max: 90 }), (text, from, length, width) => {
      const start = Math.min(from, text.length)
      const end = Math.min(start + length, text.length)
      const { before, marked, after } = excerpt({ line: 1, text, start, end }, width)
      expect(displayWidth(before) + displayWidth(marked) + displayWidth(after)).toBeLessThanOrEqual(width)
      if (end > start && displayWidth(inert(text.slice(start, end))) < width / 2) expect(marked).toBe(inert(text.slice(start, end)))
    }),
  )
})

test('wrapped text keeps every character and every line its width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 4, max: 60 }), (text, width) => {
      const plain = inert(text)
      const lines = wrap(plain, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})

test('JSON made inert means the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const value = { [text]: [`##[${text}`, `\u0085\u202e\u2028${text}`] }
      expect(JSON.parse(inertJson(value))).toEqual(value)
    }),
  )
})

test.each([
  { when: 'auto', env: { TERM: 'xterm-256color' }, isTTY: true, level: 2 },
  { when: 'auto', env: { COLORTERM: 'truecolor' }, isTTY: true, level: 3 },
  { when: 'auto', env: { TERM: 'xterm' }, isTTY: true, level: 1 },
  { when: 'auto', env: { TERM: 'dumb' }, isTTY: true, level: 0 },
  { when: 'auto', env: { TERM: 'xterm' }, isTTY: false, level: 0 },
  { when: 'auto', env: { NO_COLOR: '1' }, isTTY: true, level: 0 },
  { when: 'auto', env: { NO_COLOR: '' }, isTTY: true, level: 1 },
  { when: 'auto', env: { FORCE_COLOR: '1' }, isTTY: false, level: 1 },
  { when: 'auto', env: { FORCE_COLOR: '3', NO_COLOR: '1' }, isTTY: false, level: 3 },
  { when: 'auto', env: { FORCE_COLOR: '0' }, isTTY: true, level: 0 },
  { when: 'auto', env: { FORCE_COLOR: 'true' }, isTTY: false, level: 1 },
  { when: 'always', env: { NO_COLOR: '1' }, isTTY: false, level: 1 },
  { when: 'never', env: { FORCE_COLOR: '3' }, isTTY: true, level: 0 },
] as const)('--color $when with $env on a terminal: $isTTY gives level $level', ({ when, env, isTTY, level }) => {
  expect(colorLevel(when, { env, isTTY, columns: 80 })).toBe(level)
})

test('reports are as wide as the terminal, but never too wide to read', () => {
  expect([30, 80, 100, 300, undefined].map((columns) => reportWidth({ env: {}, isTTY: true, columns }))).toEqual([50, 80, 100, 120, 80])
  expect(reportWidth({ env: { COLUMNS: '96' }, isTTY: false, columns: undefined })).toBe(96)
})

test('links are made only where a terminal is known to show them', () => {
  const on = (env: Record<string, string>, isTTY = true) => showsLinks({ env, isTTY, columns: 80 })
  expect([on({ TERM_PROGRAM: 'vscode' }), on({ VTE_VERSION: '6800' }), on({ TERM: 'xterm-kitty' })]).toEqual([true, true, true])
  expect([
    on({ TERM: 'xterm' }),
    on({ TERM_PROGRAM: 'vscode', CI: '1' }),
    on({ TERM_PROGRAM: 'vscode' }, false),
    on({ TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' }),
  ]).toEqual([false, false, false, false])
})
