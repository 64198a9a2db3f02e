import type { PostcheckError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { parsePhrase } from '../text/notation.ts'
import { compileTerms, findTerms, type Term, type Vocabulary } from '../text/terms.ts'
import { tokenize } from '../text/tokens.ts'
import type { Spot } from './validate.ts'

/** A term of a publisher's own list, with its tests and where it is written. */
export interface OwnTerm extends Term {
  /** Texts in which it must be found, and in which it must not. */
  readonly tests: { readonly bad: readonly string[]; readonly good: readonly string[] }
  /** File and line, as printed. */
  readonly place: string
}

/** More would slow each run down, and no person keeps so long a list in order. */
const mostTerms = 20_000
const longestFind = 300
/** Parts of a phrase that may be left out, and gaps: each doubles what must be tried. */
const mostOptional = 4
const mostWays = 200

const keys = [
  'find',
  'say',
  'tip',
  'why',
  'source',
  'severity',
  'fix',
  'audience',
  'locale',
  'near',
  'unless',
  'unlessNext',
  'unlessBefore',
  'noun',
  'tests',
] as const
const packKeys = ['$schema', 'source', 'severity', 'terms'] as const

/** Reads the entries of a list of terms: a list, or `{ source, severity, terms }` with what holds for entries that do not say. Throws a sentence for the first mistake. */
export function readTerms(given: unknown, spot: Spot): readonly OwnTerm[] {
  const isPack = typeof given === 'object' && given !== null && !Array.isArray(given)
  const pack: Record<string, unknown> = isPack ? { ...given } : { terms: given }
  for (const key of Object.keys(pack)) if (!packKeys.includes(key as (typeof packKeys)[number])) throw unknownKey(key, packKeys, spot)
  const list = isPack ? spot.in('terms') : spot
  const entries = pack.terms
  if (!Array.isArray(entries)) throw list.error('Expected a list of terms, each with “find” and “why”,')
  if (entries.length > mostTerms)
    throw list.error(`These are ${entries.length} terms; more than ${mostTerms} are not read, since every run would have to take them in`)
  return entries.map((entry: unknown, index) => readTerm(entry, list.in(index), pack))
}

function readTerm(given: unknown, spot: Spot, pack: Record<string, unknown>): OwnTerm {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw spot.error('Expected a term to be a mapping with “find” and “why”,')
  const entry: Record<string, unknown> = { ...given }
  for (const key of Object.keys(entry)) if (!keys.includes(key as (typeof keys)[number])) throw unknownKey(key, keys, spot)
  const text = (key: string): string | undefined => {
    const value = entry[key]
    if (value === undefined) return undefined
    if (typeof value !== 'string' || value.trim() === '') throw spot.in(key).error(`“${key}” must be a text`)
    return value.trim()
  }
  const word = <Word extends string>(key: string, value: unknown, words: readonly Word[]): Word | undefined => {
    if (value === undefined) return undefined
    const known = words.find((one) => one === value)
    if (known === undefined) throw spot.in(key).error(`“${key}” must be ${words.join(', ')}`, didYouMean(String(value), words))
    return known
  }
  const find = text('find')
  const why = text('why')
  if (find === undefined) throw spot.error('A term needs “find”, the words to look for,')
  if (why === undefined) throw spot.error(`The term “${find}” needs “why”, the end of a sentence such as “labels the person by the illness”,`)
  checkPhrase(find, spot.in('find'))
  const say = texts(entry.say, spot.in('say'))
  const tip = text('tip')
  const near = text('near')
  const unless = texts(entry.unless, spot.in('unless'))
  const unlessNext = texts(entry.unlessNext, spot.in('unlessNext'))
  const unlessBefore = texts(entry.unlessBefore, spot.in('unlessBefore'))
  const locale = text('locale')
  const fix = word('fix', entry.fix, ['safe'])
  const audience = word('audience', entry.audience, ['public'])
  if (fix && say.length === 0) throw spot.in('fix').error(`The term “${find}” has nothing to put in its place: “fix: safe” needs “say”`)
  return {
    find,
    why: why.replace(/[.\s]+$/, ''),
    source: readSource(entry.source ?? pack.source, spot.in('source')),
    severity: word('severity', entry.severity ?? pack.severity, ['error', 'warning', 'info']) ?? 'warning',
    tests: readTests(entry.tests, spot.in('tests')),
    // A line is looked for only where it is told.
    get place() {
      return String(spot)
    },
    ...(say.length > 0 && { say }),
    ...(tip !== undefined && { tip }),
    ...(near !== undefined && { near }),
    ...(unless.length > 0 && { unlessNear: unless.join('|') }),
    ...(unlessNext.length > 0 && { unlessNext: unlessNext.join('|') }),
    ...(unlessBefore.length > 0 && { unlessBefore: unlessBefore.join('|') }),
    ...(locale !== undefined && { locale }),
    ...(fix && { fix }),
    ...(audience && { audience }),
    ...(entry.noun === true && { noun: true as const }),
  }
}

/** What `find` may hold is words and the few signs of the notation: no text can make it slow. */
function checkPhrase(find: string, spot: Spot): void {
  if (/^\/.*\/[a-z]*$|\\[a-z.]|\.[*+]|\)[*+?]|\]\+|\(\?/i.test(find))
    throw spot.error(`“find” takes words, never a regular expression, which could take for ever: “${cut(find)}”`)
  if (find.length > longestFind) throw spot.error(`“find” is longer than ${longestFind} characters; make it several terms: “${cut(find)}”`)
  const optional = (find.match(/[[*]/g) ?? []).length
  const ways = (find.match(/\|/g) ?? []).length + 1
  const joined = (find.match(/~/g) ?? []).length
  if (optional > mostOptional * Math.max(1, find.split(/ \| /).length) || joined > 4 || ways * 2 ** joined > mostWays)
    throw spot.error(`“find” has too many parts that may be left out or joined, which would have to be tried one by one; make it several terms: “${cut(find)}”`)
  try {
    parsePhrase(find)
    compileTerms([{ find, why: '', source: { title: '' }, severity: 'info' }])
  } catch (error) {
    throw spot.error(`“find” is not understood: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Checks terms against each other. Throws a sentence that names both where two say the same, undo each other, or one speaks against its own advice. */
export function checkTogether(terms: readonly OwnTerm[], error: (message: string) => PostcheckError): void {
  const byPhrase = new Map<string, OwnTerm>()
  for (const term of terms) {
    for (const way of term.find.split(/ \| /)) {
      const phrase = `${way.trim().toLowerCase().replace(/\s+/g, ' ')} ${term.locale ?? ''} ${term.audience ?? ''}`
      const other = byPhrase.get(phrase)
      if (other && other !== term) throw error(`“${way.trim()}” in ${term.place} stands in ${other.place} already. Keep one of them.`)
      byPhrase.set(phrase, term)
    }
  }
  const vocabulary = compileTerms(terms)
  const leadsTo = new Map<OwnTerm, readonly OwnTerm[]>()
  for (const term of terms) {
    const hit = [term.say ?? []].flat().flatMap((said) => termsIn(said, vocabulary))
    if (hit.includes(term)) throw error(`“${term.find}” in ${term.place} finds its own advice, “${[term.say].flat()[0]}”. Change one of them.`)
    leadsTo.set(term, hit)
  }
  const circle = circleIn(terms, leadsTo)
  if (circle)
    throw error(
      `These terms send writers round in a circle: ${circle.map(({ find, place }) => `“${find}” (${place})`).join(' → ')}. Change the advice of one of them.`,
    )
}

/** The terms that are found in a text on its own. */
export function termsIn<Entry extends Term>(text: string, vocabulary: Vocabulary<Entry>): readonly Entry[] {
  const plain = text.replaceAll(/\/[sv](?!\p{L})/gu, '')
  return [...new Set(findTerms(vocabulary, tokenize(plain), plain, 0).map(({ term }) => term))]
}

function circleIn(terms: readonly OwnTerm[], leadsTo: ReadonlyMap<OwnTerm, readonly OwnTerm[]>): readonly OwnTerm[] | undefined {
  const done = new Set<OwnTerm>()
  for (const first of terms) {
    const path: OwnTerm[] = []
    const open: { readonly term: OwnTerm; next: number }[] = [{ term: first, next: 0 }]
    while (!done.has(first)) {
      const top = open.at(-1)
      if (top === undefined) break
      if (top.next === 0) path.push(top.term)
      const target = leadsTo.get(top.term)?.[top.next++]
      if (target === undefined) {
        done.add(top.term)
        path.pop()
        open.pop()
      } else if (path.includes(target)) return [...path.slice(path.indexOf(target)), target]
      else if (!done.has(target)) open.push({ term: target, next: 0 })
    }
  }
  return undefined
}

function readSource(given: unknown, spot: Spot): Term['source'] {
  if (given === undefined) return { title: 'your own list of terms' }
  if (typeof given === 'string') return /^https?:\/\//.test(given) ? { title: given, url: given } : { title: given }
  if (typeof given === 'object' && given !== null && 'title' in given && typeof given.title === 'string')
    return { title: given.title, ...('url' in given && typeof given.url === 'string' && { url: given.url }) }
  throw spot.error('“source” must be a text, or a mapping of “title” and “url”')
}

function readTests(given: unknown, spot: Spot): OwnTerm['tests'] {
  if (given === undefined) return { bad: [], good: [] }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw spot.error('“tests” must be a mapping of “bad” and “good”, lists of texts')
  const tests: Record<string, unknown> = { ...given }
  for (const key of Object.keys(tests)) if (key !== 'bad' && key !== 'good') throw unknownKey(key, ['bad', 'good'], spot)
  return { bad: texts(tests.bad, spot.in('bad')), good: texts(tests.good, spot.in('good')) }
}

function texts(given: unknown, spot: Spot): readonly string[] {
  if (given === undefined) return []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (!list.every((text): text is string => typeof text === 'string' && text.trim() !== '')) throw spot.error('Expected a text or a list of texts')
  return list.map((text) => text.trim())
}

function unknownKey(key: string, known: readonly string[], spot: Spot): PostcheckError {
  return spot.in(key).error(`Unknown key “${key}”`, didYouMean(key, known) || ` Known are ${known.join(', ')}.`)
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
