import type { AnyRule } from './lint.ts'
import { parsePost } from './post/parse.ts'
import type { Context, Example, Problem } from './rule.ts'
import { overlaps } from './span.ts'

const settled = { audience: 'patient', locale: 'en', jurisdiction: undefined, own: [], allow: [], resources: {} } as const

/** What a rule says of an example as of 1 June 2026, in order of place. The example's own settings win over the defaults. */
export function problemsOf(rule: AnyRule, example: Example): readonly Problem[] {
  const { text, path = 'example.md', options = {}, resources, ...given } = typeof example === 'string' ? { text: example } : example
  const post = parsePost({ path, source: unmark(text) })
  const audience = given.audience ?? settled.audience
  const values = Object.fromEntries(
    Object.entries((rule.options ?? {}) as Context['options']).map(([name]) => [name, rule.options[name].resolve(options[name], audience)]),
  )
  const context: Context = { ...settled, ...given, today: new Date('2026-06-01T00:00:00Z'), options: values, ...(resources && { resources: resources() }) }
  return [...rule.check(post, context)].sort((a, b) => a.start - b.start || a.end - b.end)
}

/**
 * Runs a rule on an example without its marks and puts marks around what it reports, so that `mark(rule, example) === text of the example` is the whole test of an example.
 * Of problems that overlap, the first is marked; one without a place (a file name) shows as `{{}}` at the start.
 */
export function mark(rule: AnyRule, example: Example): string {
  const source = unmark(textOf(example))
  const shown: Problem[] = []
  for (const problem of problemsOf(rule, example)) if (!shown.some((before) => overlaps(before, problem))) shown.push(problem)
  return shown.reduceRight((text, { start, end }) => `${text.slice(0, start)}{{${text.slice(start, end)}}}${text.slice(end)}`, source)
}

/** The text of an example, marks included. */
export function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text
}

/** Text without its `{{marks}}`. */
export function unmark(text: string): string {
  return text.replace(/\{\{([^{}]*)\}\}/g, '$1')
}
