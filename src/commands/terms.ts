import { resolve } from 'node:path'
import { openConfigs, readList } from '../config/load.ts'
import type { OwnTerm } from '../config/terms.ts'
import { PostcheckError } from '../errors.ts'
import { FAILED, PASSED } from '../exit-codes.ts'
import { shownFrom } from '../files/shown.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import { inert, withoutCommands } from '../report/inert.ts'
import { counted } from '../report/phrases.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

const actions = ['list', 'explain', 'test'] as const

/** `postcheck terms list|explain|test`: the publisher's own terms, from the config or from files named. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const { flags, operands } = parseFlags<{ readonly config?: string }>(
    flagParser('terms').argument('[action]').argument('[rest...]').option('-c, --config <file>'),
    args,
  )
  const [given, ...rest] = operands
  const action = actions.find((known) => known === given)
  if (action === undefined)
    throw new PostcheckError(
      given === undefined
        ? 'Say what to do: “postcheck terms list”, “explain” or “test”.'
        : `“terms ${given}” is unknown.${didYouMean(given, actions) || ` Known are ${actions.join(', ')}.`}`,
    )
  if (action === 'explain' && rest[0] === undefined) throw new PostcheckError('Name a word or a sentence to look up: “postcheck terms explain "drug addict"”.')
  const files = action === 'explain' ? rest.slice(1) : rest
  const terms = files.length > 0 ? await termsIn(files, io) : await configured(flags.config, io, rules)
  const say = (lines: readonly string[]): unknown => io.stdout.write(withoutCommands(lines.map((line) => `${inert(line)}\n`).join('')))
  if (action === 'list') say([...terms.map((term) => `${term.severity.padEnd(8)} ${term.find}${adviceOf(term)}`), counted(terms.length, 'term')])
  if (action === 'explain') return explain(rest[0] ?? '', terms, say)
  return action === 'test' ? test(terms, rules, say) : PASSED
}

async function configured(named: string | undefined, io: Io, rules: readonly AnyRule[]): Promise<readonly OwnTerm[]> {
  const layers = await openConfigs({ cwd: io.cwd, rules, named }).layersFor(io.cwd)
  const terms = layers.flatMap((layer) => layer.terms ?? [])
  if (terms.length === 0) throw new PostcheckError('There are no terms of your own here. Write them under “terms” in the config, or name a file of terms.')
  return terms
}

async function termsIn(files: readonly string[], io: Io): Promise<readonly OwnTerm[]> {
  const [{ termsOf }, { checkTogether }] = await Promise.all([import('../config/term-lists.ts'), import('../config/terms.ts')])
  const lists = await Promise.all(files.map((file) => readList(resolve(io.cwd, file), file, shownFrom(io.cwd))))
  const terms = lists.flatMap(termsOf)
  checkTogether(terms, (message) => new PostcheckError(message))
  return terms
}

/** What the terms say of a text. */
async function explain(text: string, terms: readonly OwnTerm[], say: (lines: readonly string[]) => unknown): Promise<number> {
  const [{ termsIn: found }, { compileTerms }] = await Promise.all([import('../config/terms.ts'), import('../text/terms.ts')])
  const hits = found(text, compileTerms(terms))
  say(
    hits.length === 0
      ? [`None of ${counted(terms.length, 'term')} is found in “${text}”.`]
      : hits.flatMap((term) => [
          `${term.find} (${term.severity})`,
          `  ${term.why}${adviceOf(term)}`,
          `  source: ${term.source.title}${term.source.url && term.source.url !== term.source.title ? `, ${term.source.url}` : ''}`,
          ...(term.unlessNear ? [`  unless near: ${term.unlessNear.replaceAll('|', ', ')}`] : []),
          `  written in ${term.place}`,
        ]),
  )
  return PASSED
}

/** Runs the tests of the terms: each bad text must be reported for its term, no good one may be. */
async function test(terms: readonly OwnTerm[], rules: readonly AnyRule[], say: (lines: readonly string[]) => unknown): Promise<number> {
  const { problemsOf } = await import('../testing.ts')
  const rule = rules.find((candidate) => candidate.terms)
  if (rule === undefined) throw new PostcheckError('There is no rule that looks for terms of your own.')
  const failures: string[] = []
  let count = 0
  for (const term of terms) {
    const reports = (text: string): boolean => problemsOf(rule, { text, terms: [term] }).length > 0
    for (const text of term.tests.bad) if (!reports(text)) failures.push(`${term.place}: “${term.find}” is not found in “${text}”`)
    for (const text of term.tests.good) if (reports(text)) failures.push(`${term.place}: “${term.find}” is found in “${text}”`)
    count += term.tests.bad.length + term.tests.good.length
  }
  const untested = terms.filter(({ tests }) => tests.bad.length === 0).length
  say([
    ...failures,
    `${counted(count, 'test')} of ${counted(terms.length, 'term')}, ${failures.length} failed${untested > 0 ? `; ${counted(untested, 'term')} without a bad text` : ''}`,
  ])
  return failures.length > 0 ? FAILED : PASSED
}

function adviceOf({ say, tip }: OwnTerm): string {
  if (say !== undefined)
    return ` → ${[say]
      .flat()
      .join(' | ')
      .replaceAll(/\/[sv](?!\p{L})/gu, '')}`
  return tip === undefined ? '' : `; ${tip}`
}
