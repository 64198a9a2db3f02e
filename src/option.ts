import type { Audience } from './rule.ts'

/** One option of a rule: its default, how it is documented, and what it accepts. The same declaration feeds config validation, the JSON schema and the docs. */
export interface Option<Value> {
  readonly default: Value
  /** What the option means, as a phrase: "words a sentence may have". */
  readonly what: string
  /** JSON Schema (draft 2020-12) of a value in the config. */
  readonly schema: Readonly<Record<string, unknown>>
  /** The default as the docs print it. */
  readonly printed: string
  /** What a wrong value is told: "must be a whole number from 1". */
  readonly expects: string
  accepts(given: unknown): boolean
  /** The value that a rule sees: what the config gave, else the default for the audience. */
  resolve(given: unknown, audience: Audience): Value
}

export type Options = Readonly<Record<string, Option<unknown>>>
export type OptionValues<Declared> = { readonly [Name in keyof Declared]: Declared[Name] extends Option<infer Value> ? Value : never }

/** A number, optionally bounded from below. */
export function number(value: number, what: string, { min = 0 } = {}): Option<number> {
  return {
    default: value,
    what,
    schema: { type: 'number', minimum: min, default: value },
    printed: String(value),
    expects: `must be a number from ${min}`,
    accepts: (given) => isNumber(given, min),
    resolve: (given) => (isNumber(given, min) ? given : value),
  }
}

/** A number whose default depends on the audience; `Infinity` switches the check off for that audience. A config gives one number for all. */
export function numberByAudience(values: Readonly<Record<Audience, number>>, what: string, { min = 0 } = {}): Option<number> {
  const printed = Object.entries(values)
    .map(([audience, value]) => `${audience} ${value === Infinity ? 'off' : value}`)
    .join(', ')
  return {
    default: values.patient,
    what,
    schema: { type: 'number', minimum: min },
    printed,
    expects: `must be a number from ${min}`,
    accepts: (given) => isNumber(given, min),
    resolve: (given, audience) => (isNumber(given, min) ? given : values[audience]),
  }
}

/** A list of strings. */
export function strings(value: readonly string[], what: string): Option<readonly string[]> {
  return {
    default: value,
    what,
    schema: { type: 'array', items: { type: 'string' }, default: value },
    printed: value.length ? value.join(', ') : 'none',
    expects: 'must be a list of strings',
    accepts: isStrings,
    resolve: (given) => (isStrings(given) ? given : value),
  }
}

/** On or off. */
export function flag(value: boolean, what: string): Option<boolean> {
  return {
    default: value,
    what,
    schema: { type: 'boolean', default: value },
    printed: String(value),
    expects: 'must be true or false',
    accepts: (given) => typeof given === 'boolean',
    resolve: (given) => (typeof given === 'boolean' ? given : value),
  }
}

/** One of a closed set of words. */
export function choice<Word extends string>(value: Word, words: readonly Word[], what: string): Option<Word> {
  const isWord = (given: unknown): given is Word => words.includes(given as Word)
  return {
    default: value,
    what,
    schema: { enum: words, default: value },
    printed: value,
    expects: `must be one of ${words.join(', ')}`,
    accepts: isWord,
    resolve: (given) => (isWord(given) ? given : value),
  }
}

function isNumber(given: unknown, min: number): given is number {
  return typeof given === 'number' && Number.isFinite(given) && given >= min
}

function isStrings(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.every((word) => typeof word === 'string')
}
