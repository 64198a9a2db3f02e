import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { mark, problemsOf, textOf } from '../src/testing.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const { bad, good } = rule.examples

  test.each(bad.map((example) => [textOf(example), example] as const))('reports %j', (text, example) => {
    expect(text).toMatch(/\{\{[^{}]*\}\}/)
    expect(mark(rule, example)).toBe(text)
  })

  test.each(good.map((example) => [textOf(example), example] as const))('is silent on %j', (text, example) => {
    expect(mark(rule, example)).toBe(text)
  })

  test('has at least two bad and two good examples, none of them twice', () => {
    expect(bad.length).toBeGreaterThanOrEqual(2)
    expect(good.length).toBeGreaterThanOrEqual(2)
    const all = [...bad, ...good].map((example) => JSON.stringify(example))
    expect(new Set(all).size).toBe(all.length)
  })

  test('says what is wrong, who is harmed and what to write, and on whose word', () => {
    for (const sentence of [rule.summary, rule.why, rule.fix]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u)
    expect(rule.sources.length).toBeGreaterThan(0)
  })

  test('sets in presets only options that it has, to values that they accept', () => {
    for (const setting of Object.values(rule.presets ?? {})) {
      if (typeof setting === 'string') continue
      const { severity: _, ...options } = setting
      for (const [name, value] of Object.entries(options)) expect(rule.options[name]?.accepts(value), name).toBe(true)
    }
  })

  test('writes messages without a full stop, and without the match where that is sensitive', () => {
    for (const example of bad) {
      for (const problem of problemsOf(rule, example)) {
        expect(problem.message).not.toMatch(/\.$|maybe|perhaps/)
        if (!rule.sensitive) continue
        const match = textOf(example)
          .replaceAll(/\{\{|\}\}/g, '')
          .slice(problem.start, problem.end)
        if (match.length >= 4) expect([problem.message, ...(problem.because ?? [])].join('\n')).not.toContain(match)
      }
    }
  })
})

test('the list holds every rule that has a folder, in the order of families and names', () => {
  const families = ['privacy', 'citations', 'conduct', 'readability', 'accessibility', 'editorial']
  const folders = families.flatMap((family) =>
    existsSync(`rules/${family}`)
      ? readdirSync(`rules/${family}`, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && existsSync(`rules/${family}/${entry.name}/index.ts`))
          .map(({ name }) => `${family}/${name}`)
          .sort()
      : [],
  )
  expect(rules.map(({ id }) => id)).toEqual(folders)
})
