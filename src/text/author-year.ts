import type { Span } from '../span.ts'

/** A citation by author and year. Offsets are those of the text that was searched. */
export interface AuthorYear extends Span {
  /** First surname or organisation without accents in lower case, and the year with its letter: "pompoli 2016", "world health organization 2022". */
  readonly labels: readonly string[]
  /** "Smith et al. (2020)", with only the year in brackets. */
  readonly narrative: boolean
}

const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|since|in|by|until|before|after|from|published|updated|reviewed|born|founded|copyright|established|season|week|phase|accessed)$/i
const name = String.raw`(?:(?:[vVdD][aeo]n?\s(?:de[rn]?\s)?|[dD]e\s|d'|al-|el-)?\p{Lu}[\p{L}'-]+|\p{Lu}{2,8})`
const author = String.raw`${name}(?:\s${name}|\s(?:of|for|and|the)\s(?:the\s)?(?=\p{Lu})${name}){0,6}(?:,?\s\p{Lu}\.?(?:\s?\p{Lu}\.?)?)?`
const authors = String.raw`${author}(?:,\s${author}){0,6}(?:,?\s(?:&|and)\s${author})?(?:,?\set\sal\.?)?`
const year = String.raw`(?:(?:19|20)\d\d[a-z]?|n\.d\.|in\spress)`
const part = String.raw`(?:(?:see|e\.g\.,?|cf\.|see\salso|reviewed\sin|data\sfrom)\s)?${authors},?\s+${year}(?:,\s?(?:(?:19|20)\d\d)?[a-z]?)?(?:,\s?pp?\.\s?[\d-]{1,12}|:\s?\d[\d-]{0,10})?`

interface Patterns {
  readonly inBrackets: RegExp
  readonly narrated: RegExp
  readonly cited: RegExp
}
let built: Patterns | undefined

/** Compiled for the first post that has a year in brackets. */
function patterns(): Patterns {
  built ??= {
    inBrackets: new RegExp(String.raw`^[(\[]${part}(?:;\s?${part}){0,12}[)\]]`, 'u'),
    narrated: new RegExp(
      String.raw`(?<![\p{L}'-])(${name}(?:,\s${name}){0,4}(?:,?\s(?:&|and)\s${name}|,?\set\sal\.?(?:'s)?|'s\scolleagues)?)(?:'s)?\s\((${year})(?:,\s?pp?\.\s?[\d-]{1,12})?\)`,
      'gu',
    ),
    cited: new RegExp(String.raw`(${authors}),?\s+(${year})`, 'gu'),
  }
  return built
}

/** Finds "(Smith et al., 2020; WHO, 2022)" and "Smith et al. (2020)" in folded text. "(March 2020)" and "(since 2019)" are none. */
export function findAuthorYears(folded: string): AuthorYear[] {
  const found: AuthorYear[] = []
  for (const bracket of brackets(folded)) {
    const match = patterns().inBrackets.exec(bracket.text)
    if (!match) continue
    const labels: string[] = []
    for (const [, who, when] of match[0].matchAll(patterns().cited)) {
      const label = authorYearLabel(who ?? '', when ?? '')
      if (label) labels.push(label)
    }
    if (labels.length) found.push({ start: bracket.start, end: bracket.start + bracket.text.length, labels, narrative: false })
  }
  if (/\(\s?(?:19|20)\d\d/.test(folded)) {
    for (const match of folded.matchAll(patterns().narrated)) {
      const label = authorYearLabel(match[1] ?? '', match[2] ?? '')
      if (label && (/\set\sal|\s(?:&|and)\s|colleagues/.test(match[1] ?? '') || !/\s/.test(match[1] ?? '')))
        found.push({ start: match.index, end: match.index + match[0].length, labels: [label], narrative: true })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The label by which a citation and its entry meet; undefined for a month or a word like "since". */
function authorYearLabel(who: string, when: string): string | undefined {
  const first =
    who
      .replace(/^(?:see also|see|e\.g\.,?|cf\.)\s/, '')
      .split(/,|\set\sal|\s&\s/)[0]
      ?.trim() ?? ''
  if (first.length < 2 || months.test(first) || months.test(first.split(' ').at(-1) ?? '')) return undefined
  return `${foldName(first)} ${when.toLowerCase()}`
}

/** Without accents, in lower case. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
}

/** Bracketed stretches that hold a year, up to 400 characters, so that the pattern runs on little. */
function* brackets(folded: string): Generator<{ start: number; text: string }> {
  for (const match of folded.matchAll(/[([][^()[\]]{3,400}[)\]]/g))
    if (/(?:19|20)\d\d|n\.d\.|in press/.test(match[0])) yield { start: match.index, text: match[0] }
}
