import { describe, expect, test } from 'vitest'
import { defineRule, formatResults, lintFiles, lintText, measureText, PostcheckError } from '../src/index.ts'
import { folderWith } from './cli/run-cli.ts'

describe('lintText', () => {
  test('gives findings as plain data without a line of the text', () => {
    const { findings, words } = lintText('This tea is a miracle cure for migraine.', { path: 'draft.md' })
    expect(words).toBe(8)
    expect(findings.find(({ ruleId }) => ruleId === 'conduct/miracle-claim')).toMatchObject({
      severity: 'error',
      path: 'draft.md',
      start: { line: 1, column: 15, offset: 14 },
      end: { column: 27, offset: 26 },
      sensitive: false,
    })
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
  })

  test('takes what a config file may hold', () => {
    const text = 'This tea is a miracle cure for migraine.'
    expect(lintText(text, { config: { rules: { 'conduct/miracle-claim': 'off' } } }).findings.map(({ ruleId }) => ruleId)).not.toContain(
      'conduct/miracle-claim',
    )
    expect(() => lintText(text, { config: { rules: { 'conduct/miracle-clam': 'off' } } })).toThrow(PostcheckError)
  })

  test('runs rules of your own beside the built-in ones', () => {
    const rule = defineRule({
      id: 'conduct/tea',
      severity: 'info',
      summary: 'Tea.',
      why: 'Tea.',
      fix: 'Tea.',
      sources: [],
      tags: [],
      options: {},
      scope: 'span',
      examples: { bad: [], good: [] },
      *check(post) {
        for (const { folded, start } of post.blocks)
          for (const match of folded.matchAll(/\btea\b/g)) yield { start: start + match.index, end: start + match.index + 3, message: 'Tea again' }
      },
    })
    expect(lintText('More tea.', { rules: [rule] }).findings).toMatchObject([{ ruleId: 'conduct/tea', message: 'Tea again' }])
  })
})

test('lintFiles and formatResults make the report of the command', async () => {
  const cwd = folderWith({ 'a.md': 'The dose is 1.0 mg.\n', 'node_modules/b.md': 'The dose is 1.0 mg.\n' })
  const run = await lintFiles(['.', 'gone.md'], { cwd, today: new Date('2026-06-01') })
  expect(run.results.map(({ path }) => path)).toEqual(['a.md'])
  expect(run.problems).toMatchObject([{ kind: 'missing-file', path: 'gone.md' }])
  expect(await formatResults(run, 'compact')).toContain('a.md:1:13: error: “1.0 mg” can be read as 10 mg [readability/trailing-zero]')
  expect(JSON.parse(await formatResults(run, 'json'))).toMatchObject({ schemaVersion: 1, summary: { posts: 1, errors: 1 } })
})

test('measureText gives the figures of a text and of its sentences', () => {
  const text = '# Head\n\nTake one tablet a day. It was prescribed by your doctor.\n'
  const { metrics, sentences } = measureText(text)
  expect(metrics).toMatchObject({ sentences: 2, words: 11 })
  expect(sentences.map(({ start, end, words, passive }) => [text.slice(start, end), words, passive])).toEqual([
    ['Take one tablet a day.', 5, false],
    ['It was prescribed by your doctor.', 6, true],
  ])
})
