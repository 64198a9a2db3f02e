import { isInEnglish } from '../../src/measure.ts'
import { type Passage, passagesOf } from '../../src/post/passages.ts'
import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import { surroundingsOf } from '../../src/post/surroundings.ts'
import type { Context, Problem, Severity, Suggestion } from '../../src/rule.ts'
import { contains, overlaps, type Span } from '../../src/span.ts'
import { type Reading, readingOf } from '../../src/text/context/reading.ts'
import { JOINER } from '../../src/text/fold.ts'
import { findTerms, replacements, type Term, type TermMatch } from '../../src/text/terms.ts'
import { type ConductRule, isCover, ruleOf, vocabulary } from './vocabulary.ts'

/** A term of a conduct rule where it was found, and how it is meant there. */
interface ConductMatch {
  readonly rule: ConductRule
  readonly match: TermMatch
  readonly passage: Passage
  readonly text: string
  readonly reading: Reading
}

export interface Choice {
  /** The level of a term, where it is not the entry's own. */
  readonly severityOf?: (term: Term) => Severity
  /** Leaves out matches that the rule does not speak of. */
  readonly counts?: (found: ConductMatch) => boolean
  /** Keeps the matched text out of messages and suggestions. */
  readonly hidden?: boolean
}

/** Terms of one rule that count for the post's audience and locale, with the reading of each. */
function* matchesOf(rule: ConductRule, post: Post, context: Context): Generator<ConductMatch> {
  for (const found of chosen(post, context).get(rule) ?? []) {
    const { match, passage } = found
    const place = surroundingsOf(match, passage.surface, passage.block)
    yield { rule, match, passage, text: textOf(match, passage), reading: readingOf(place, readingOptions(rule)) }
  }
}

/** What the rule says of its terms: one problem an entry, at the first place where the post uses it. */
export function* findingsOf(
  rule: ConductRule,
  post: Post,
  context: Context,
  { severityOf = (term) => term.severity, counts = () => true, hidden = false }: Choice = {},
): Generator<Problem> {
  const byEntry = new Map<string, ConductMatch[]>()
  for (const found of matchesOf(rule, post, context)) {
    if (silent.has(found.reading) || !counts(found)) continue
    const key = `${found.match.term.find} ${found.reading === 'quoted'}`
    const same = byEntry.get(key)
    if (same) same.push(found)
    else byEntry.set(key, [found])
  }
  for (const places of byEntry.values()) yield problemOf(places, severityOf, hidden)
}

const silent: ReadonlySet<Reading> = new Set(['citation', 'mentioned', 'labelled', 'old-term', 'self-description', 'name', 'denied'])

/** A denied insult is still an insult. */
const undeniable: ReadonlySet<ConductRule> = new Set([
  'stigmatizing-term',
  'patient-blame',
  'patient-insult',
  'colleague-insult',
  'political-insult',
  'profanity',
  'gendered-assumption',
  'ableist-metaphor',
  'self-exposure',
  'clickbait-title',
])

function readingOptions(rule: ConductRule) {
  return { deniable: !undeniable.has(rule), label: rule === 'stigmatizing-term', neverName: rule === 'profanity', spoken: rule === 'testimonial' }
}

interface Found {
  readonly match: TermMatch
  readonly passage: Passage
}

const foundIn = perPost((post): readonly Found[] =>
  passagesOf(post).flatMap((passage) => {
    const { tokens, surface } = passage
    return uncovered(findTerms(vocabulary(), tokens, surface.folded, surface.start)).map((match) => ({ match, passage }))
  }),
)

/** Leaves out what a name or a clinical phrase holds: “alcoholic hepatitis”. */
function uncovered(matches: readonly TermMatch[]): readonly TermMatch[] {
  const covers = matches.filter(({ term }) => isCover(term))
  if (covers.length === 0) return matches
  let from = 0
  return matches.filter((match) => {
    if (isCover(match.term)) return false
    while (from < covers.length && covers[from]!.whole.end <= match.start) from++
    for (let i = from; i < covers.length && covers[i]!.whole.start <= match.start; i++) if (contains(covers[i]!.whole, match)) return false
    return true
  })
}

const choices = new WeakMap<Post, Map<string, Map<ConductRule, Found[]>>>()

function chosen(post: Post, { audience, locale }: Context): Map<ConductRule, Found[]> {
  const byContext = choices.get(post) ?? new Map<string, Map<ConductRule, Found[]>>()
  choices.set(post, byContext)
  const key = `${audience} ${locale}`
  const known = byContext.get(key)
  if (known) return known
  // Its words mean other things in other languages.
  const counting = (isInEnglish(post) ? foundIn(post) : []).filter(
    ({ match: { term }, passage }) =>
      (ruleOf(term) !== 'clickbait-title' || (passage.block !== undefined && passage.block === post.title)) &&
      (term.audience === undefined || audience !== 'clinician') &&
      (term.locale === undefined || sameLocale(term.locale, locale)),
  )
  const byRule = new Map<ConductRule, Found[]>()
  for (const found of withoutOverlaps(counting)) {
    const rule = ruleOf(found.match.term)
    const list = byRule.get(rule)
    if (list) list.push(found)
    else byRule.set(rule, [found])
  }
  byContext.set(key, byRule)
  return byRule
}

function sameLocale(wanted: string, locale: string): boolean {
  return wanted.toLowerCase() === locale.toLowerCase() || (wanted === 'en-GB' && /^en-(?:ie|uk)$/i.test(locale))
}

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }

/** One cause, one finding: the longest phrase counts, of several of one rule the gravest. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort(
    (a, b) => a.match.whole.start - b.match.whole.start || b.match.whole.end - a.match.whole.end || rank[b.match.term.severity] - rank[a.match.term.severity],
  )
  const kept: Found[] = []
  let open: Found[] = []
  for (const candidate of sorted) {
    open = open.filter(({ match }) => match.whole.end > candidate.match.whole.start)
    if (open.some(({ match }) => contains(match.whole, candidate.match.whole) && !isNearer(candidate.match, match))) continue
    const rival = open.find(({ match }) => ruleOf(match.term) === ruleOf(candidate.match.term) && overlaps(match, candidate.match))
    if (rival && weight(rival.match) >= weight(candidate.match) && !isNearer(candidate.match, rival.match)) continue
    if (rival) {
      kept.splice(kept.lastIndexOf(rival), 1)
      open = open.filter((other) => other !== rival)
    }
    kept.push(candidate)
    open.push(candidate)
  }
  return kept
}

/** Of the words that one entry finds after the same beginning, the first is the one to mark. */
function isNearer(one: TermMatch, other: TermMatch): boolean {
  return one.term === other.term && one.whole.start === other.whole.start && one.start !== one.whole.start && one.start < other.start
}

function weight({ term, whole }: TermMatch): number {
  return rank[term.severity] * 1000 + (whole.end - whole.start)
}

function problemOf(places: readonly ConductMatch[], severityOf: (term: Term) => Severity, hidden: boolean): Problem {
  const { match, text, reading } = places[0]!
  const { term, start, end } = match
  const suggestions = hidden ? [] : suggestionsOf(places)
  const severity = reading === 'quoted' ? 'info' : severityOf(term)
  const said = suggestions[0] ? `; say “${suggestions[0].text}”` : term.tip ? `; ${term.tip}` : ''
  const times = places.length > 1 ? ` (${places.length} times)` : ''
  return {
    start,
    end,
    severity,
    suggestions,
    ...(places.length > 1 && { also: places.slice(1).map(({ match: { start, end } }) => ({ start, end })) }),
    message: hidden ? `This${times} ${term.why}${said}` : `“${text}”${times} ${term.why}${said}`,
    confidence: reading === 'used' ? 'high' : 'low',
    because: reading === 'quoted' ? ['in a quotation: check that you need this word'] : [],
  }
}

/** The ways to mend the first place; of the others, those that may be put in unasked. */
function suggestionsOf(places: readonly ConductMatch[]): Suggestion[] {
  return places
    .flatMap(({ match, passage, reading }, i) => {
      const { surface, tokens } = passage
      const options = replacements(match, tokens, surface.folded, surface.start)
        .map((option) => ({ ...option, text: agreed(option.text) }))
        .filter(({ text }) => !isBroken(text))
      const usable = reading === 'used' && surface.kind === 'prose' && passage.block?.type !== 'title'
      return options.map(({ text, start, end, safe }) => ({ text, span: { start, end }, safe: safe && usable })).filter(({ safe }) => i === 0 || safe)
    })
    .slice(0, Math.max(3, places.length))
}

/** “people who uses drugs” → “people who use drugs”. */
function agreed(text: string): string {
  return text.replace(
    /\b(people|adults|children|women|men|parents|mothers|individuals) (who|that) (\p{Ll}+)/iu,
    (_, subject: string, joint: string, verb: string) => {
      return `${subject} ${joint} ${irregular[verb] ?? verb.replace(/(?<=sh|ch|ss|x)es$|(?<!s)s$/, '')}`
    },
  )
}

const irregular: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' }

/** True for “an often without symptoms” and “a rising suicide rates”: a noun must follow the article, and it must be one. */
function isBroken(text: string): boolean {
  return noNoun.test(text) || manyThings.test(text)
}

const noNoun =
  /^an? (?:people|women|men|children|they|often|at|in|on|by|of|with|without|for|from|not|has|have|having|had|is|are|was|were|died|survived|living|lives|uses|using|likely|able|being|coming|asking|say|says|may)\b/i
const manyThings = /^an? (?:(?!with |without |of |for |in |by |who |that |to |on |at )[\p{L}-]+ )*[\p{L}-]*(?:[^\P{L}siu]|ie)s$/iu

function textOf({ start, end }: Span, { surface }: Passage): string {
  return surface.folded
    .slice(start - surface.start, end - surface.start)
    .replaceAll(JOINER, '')
    .replace(/\s+/g, ' ')
}
