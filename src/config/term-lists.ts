import { PostcheckError } from '../errors.ts'
import type { TermList } from './load.ts'
import { type Parsed, parseJson, parseYaml } from './parse.ts'
import { checkTogether, type OwnTerm, readTerms } from './terms.ts'
import { spotAt } from './validate.ts'

/** The terms of a config: those in the lists that it names, and its own. `name` is the config as printed. */
export function ownTerms({ value, lineOf }: Parsed, lists: readonly TermList[], name: string): readonly OwnTerm[] {
  const given: unknown = typeof value === 'object' && value !== null && 'terms' in value ? value.terms : undefined
  if (given === undefined) return []
  const spot = spotAt(name, lineOf).in('terms')
  if (!Array.isArray(given)) throw spot.error('“terms” must be a list of terms and of files with terms')
  const listed = lists.flatMap(termsOf)
  const own = given.flatMap((entry: unknown, index) => (typeof entry === 'string' ? [] : readTerms([entry], shifted(name, lineOf, index))))
  const terms = [...listed, ...own]
  checkTogether(terms, (message) => new PostcheckError(message))
  return terms
}

/** The terms of a file, checked one by one. */
export function termsOf({ name, text }: TermList): readonly OwnTerm[] {
  const { value, lineOf } = name.endsWith('.json') ? parseJson(text, name) : parseYaml(text, name)
  return readTerms(value, spotAt(name, lineOf))
}

/** The place of a list that holds only the entry at an index of “terms”. */
function shifted(name: string, lineOf: Parsed['lineOf'], index: number) {
  return spotAt(name, (keys) => lineOf(['terms', index, ...keys.slice(1)]))
}
