import type { Metrics, PostResult } from '../finding.ts'
import { gradesOf } from '../text/foreign-readability.ts'
import { counted } from './phrases.ts'

/** One figure of a post in words; `good` is undefined where there is nothing to judge. */
export interface Score {
  readonly text: string
  readonly good: boolean | undefined
}

/** How a post does as a whole: its reading grade, its sources, and its identifiers where they were looked for. */
export function scorecard({ metrics, findings, language, unread }: PostResult, lookedForIdentifiers: boolean): readonly Score[] {
  const identifiers = findings.filter(({ sensitive }) => sensitive).length
  return [
    language === 'en' ? grade(metrics) : foreignGrade(metrics, language),
    language === 'en' ? sources(metrics) : undefined,
    language === 'en' ? undefined : { text: `in ${languageNames[language]}: rules for English wording were not run`, good: undefined },
    lookedForIdentifiers || identifiers > 0
      ? { text: identifiers === 0 ? 'no identifiers found' : `${counted(identifiers, 'possible identifier')}`, good: identifiers === 0 }
      : undefined,
    unread.share >= 0.01 ? { text: `${Math.round(unread.share * 100)}% could not be read`, good: false } : undefined,
  ].filter((score) => score !== undefined)
}

export const languageNames: Readonly<Record<PostResult['language'], string>> = {
  en: 'English',
  es: 'Spanish',
  de: 'German',
  fr: 'French',
  pt: 'Portuguese',
  nl: 'Dutch',
  it: 'Italian',
  other: 'another language',
}

/** SMOG is made for 30 sentences; on fewer than this many its error is larger than what it could tell. */
export const fewestSentences = 10

function grade({ smog, smogBand, smogTarget, sentences }: Metrics): Score | undefined {
  if (typeof smog !== 'number') return undefined
  if (typeof sentences === 'number' && sentences < fewestSentences) return { text: 'too short for a grade', good: undefined }
  const band = Array.isArray(smogBand) ? ` (${smogBand.map((edge: number) => edge.toFixed(1)).join('–')})` : ''
  const aim = typeof smogTarget === 'number' && Number.isFinite(smogTarget) ? smogTarget : undefined
  return { text: `grade ${smog.toFixed(1)}${band}${aim === undefined ? '' : `, aim for ${aim}`}`, good: aim === undefined ? undefined : smog <= aim }
}

/** The grade by the formula of the post's own language. */
function foreignGrade(metrics: Metrics, language: PostResult['language']): Score | undefined {
  const { sentences } = metrics
  if (typeof sentences === 'number' && sentences < fewestSentences) return undefined
  for (const { name, key, band, isPlain } of gradesOf(language === 'en' ? 'other' : language)) {
    const value = metrics[key]
    if (typeof value === 'number') return { text: `${name} ${value.toFixed(0)} (${band(value)})`, good: isPlain(value) }
  }
  return undefined
}

function sources({ claims, claimsCited }: Metrics): Score | undefined {
  if (typeof claims !== 'number' || typeof claimsCited !== 'number') return undefined
  if (claims === 0) return { text: 'no claims found', good: undefined }
  return { text: `${claimsCited} of ${counted(claims, 'claim')} cited`, good: claimsCited === claims }
}
