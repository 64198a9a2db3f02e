import type { Finding, PostResult } from '../finding.ts'
import type { Audience, Family, Severity } from '../rule.ts'
import type { Language } from '../text/language.ts'
import { smog, smogBand } from '../text/readability.ts'
import { fewestSentences } from './scorecard.ts'

export const families: readonly Family[] = ['privacy', 'citations', 'conduct', 'readability', 'accessibility', 'editorial']

/** A sentence that is hard to read, as it may be printed. */
export interface HardSentence {
  readonly line: number
  readonly column: number
  /** What must stay secret is a placeholder in it. Cut where it is very long. */
  readonly text: string
  readonly load: number
  /** Its rarest words with what would help, then what else makes it hard. */
  readonly because: readonly string[]
}

export type Count = Readonly<Record<Severity, number>>

export interface PostFigures {
  readonly path: string
  readonly audience: Audience
  readonly language: Language
  readonly words: number
  readonly sentences: number
  readonly metrics: PostResult['metrics']
  readonly claims: number | undefined
  readonly claimsCited: number | undefined
  readonly findings: Readonly<Record<Family, Count>>
  /** The hardest first. */
  readonly hardest: readonly HardSentence[]
}

export function figuresOfPost(result: PostResult): PostFigures {
  const { path, audience, language, metrics, findings } = result
  const hard = findings.filter(({ ruleId, score }) => ruleId === 'readability/hard-sentence' && score !== undefined)
  return {
    path,
    audience,
    language,
    words: result.words,
    sentences: numberIn(metrics, 'sentences') ?? 0,
    metrics,
    claims: numberIn(metrics, 'claims'),
    claimsCited: numberIn(metrics, 'claimsCited'),
    findings: countByFamily(findings),
    hardest: hard.sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).map(hardSentence),
  }
}

export function numberIn(metrics: PostResult['metrics'], name: string): number | undefined {
  const value = metrics[name]
  return typeof value === 'number' ? value : undefined
}

/** The posts of one folder as one text: its grade is that of all its sentences together. */
export interface FolderFigures {
  readonly folder: string
  readonly posts: number
  readonly words: number
  readonly sentences: number
  readonly smog: number | undefined
  readonly smogBand: readonly [number, number] | undefined
  readonly rareWordLoad: number | undefined
  readonly claims: number
  readonly claimsCited: number
  readonly findings: Readonly<Record<Family, Count>>
}

export function figuresOfFolder(folder: string, posts: readonly PostFigures[]): FolderFigures {
  const sum = (value: (post: PostFigures) => number | undefined, among = posts) => among.reduce((total, post) => total + (value(post) ?? 0), 0)
  const english = posts.filter(({ metrics }) => numberIn(metrics, 'smog') !== undefined)
  const sentences = sum((post) => post.sentences, english)
  const counts = { words: 0, syllables: 0, sentences, polysyllables: sum(({ metrics }) => numberIn(metrics, 'polysyllables'), english) }
  const grade = sentences >= fewestSentences ? round(smog(counts)) : undefined
  const load = Math.sqrt(sum(({ metrics, sentences: own }) => (numberIn(metrics, 'rareWordLoad') ?? 0) ** 2 * own, english) / Math.max(1, sentences))
  const band = grade === undefined ? undefined : smogBand(grade, sentences)
  return {
    folder,
    posts: posts.length,
    words: sum((post) => post.words),
    sentences: sum((post) => post.sentences),
    smog: grade,
    smogBand: band && [round(band[0]), round(band[1])],
    rareWordLoad: sentences > 0 ? round(load) : undefined,
    claims: sum((post) => post.claims),
    claimsCited: sum((post) => post.claimsCited),
    findings: addUp(posts),
  }
}

/** The folders that hold posts, in order of path, each with its posts. */
export function byFolder(posts: readonly PostFigures[]): readonly { readonly folder: string; readonly posts: readonly PostFigures[] }[] {
  const folders = new Map<string, PostFigures[]>()
  for (const post of posts) {
    const folder = post.path.includes('/') ? post.path.slice(0, post.path.lastIndexOf('/')) : '.'
    const known = folders.get(folder)
    if (known) known.push(post)
    else folders.set(folder, [post])
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folder, held]) => ({ folder, posts: held }))
}

/** Errors and warnings. */
export function seriousIn({ error, warning }: Count): number {
  return error + warning
}

function hardSentence({ start, frame, score, because }: Finding): HardSentence {
  return { line: start.line, column: start.column, text: frame ? frame.text.slice(frame.start, frame.end) : '', load: score ?? 0, because }
}

function countByFamily(findings: readonly Finding[]): Readonly<Record<Family, Count>> {
  return perFamily((family) => ({
    error: findings.filter(({ ruleId, severity }) => severity === 'error' && ruleId.startsWith(`${family}/`)).length,
    warning: findings.filter(({ ruleId, severity }) => severity === 'warning' && ruleId.startsWith(`${family}/`)).length,
    info: findings.filter(({ ruleId, severity }) => severity === 'info' && ruleId.startsWith(`${family}/`)).length,
  }))
}

function addUp(posts: readonly PostFigures[]): Readonly<Record<Family, Count>> {
  const sum = (family: Family, severity: Severity) => posts.reduce((total, { findings }) => total + findings[family][severity], 0)
  return perFamily((family) => ({ error: sum(family, 'error'), warning: sum(family, 'warning'), info: sum(family, 'info') }))
}

function perFamily<Value>(value: (family: Family) => Value): Readonly<Record<Family, Value>> {
  return {
    privacy: value('privacy'),
    citations: value('citations'),
    conduct: value('conduct'),
    readability: value('readability'),
    accessibility: value('accessibility'),
    editorial: value('editorial'),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
