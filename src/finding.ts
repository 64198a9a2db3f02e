import type { SurfaceKind } from './post/post.ts'
import type { Audience, Confidence, Severity } from './rule.ts'
import type { Language } from './text/language.ts'

/** A position: line and column from 1, offset from 0; column and offset in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface FindingSuggestion {
  readonly text: string
  readonly start: Place
  readonly end: Place
  readonly safe: boolean
}

/** The line of a finding as it may be printed: sensitive ranges of the post are placeholders already, control characters are gone. `start` and `end` are offsets into `text`. */
export interface Frame {
  readonly line: number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What reporters print. Plain data; nothing in it quotes a sensitive match. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly message: string
  readonly path: string
  readonly start: Place
  readonly end: Place
  readonly suggestions: readonly FindingSuggestion[]
  readonly because: readonly string[]
  readonly score?: number
  readonly sensitive: boolean
  /** Where it was found, when that is not prose. */
  readonly surface?: SurfaceKind
  /** The page of the rule. */
  readonly url: string
  /** Why the finding does not count, when it was suppressed. */
  readonly suppression?: { readonly kind: 'comment' | 'front-matter' | 'config' | 'baseline'; readonly reason: string }
  /** Not part of the JSON report. */
  readonly frame?: Frame
}

/** `words`, `sentences`, `smog`, `smogBand`, `fkgl`, `rareWordLoad`; rules may add theirs: `claims`, `claimsCited`. */
export type Metrics = Readonly<Record<string, number | readonly [number, number]>>

export interface PostResult {
  readonly path: string
  readonly audience: Audience
  /** What its prose is written in. */
  readonly language: Language
  readonly words: number
  readonly metrics: Metrics
  /** In order of place. Suppressed ones are in `suppressed`. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** Share of the post that could not be read, 0 to 1, and why. */
  readonly unread: { readonly share: number; readonly reasons: readonly string[] }
}

/** Something that was asked for and could not be done; every kind means exit code 2, except `note`. */
export interface RunProblem {
  readonly kind:
    | 'missing-file'
    | 'unmatched-pattern'
    | 'unreadable-file'
    | 'binary-file'
    | 'invalid-encoding'
    | 'too-large'
    | 'too-deep'
    | 'no-posts'
    | 'rule-crash'
    | 'config'
    | 'report'
    | 'unwritten-fix'
    | 'resource'
    | 'interrupted'
    | 'note'
  readonly path?: string
  /** A whole sentence that names the file and the remedy. */
  readonly message: string
}

export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  readonly scope: 'span' | 'block' | 'post'
  readonly summary: string
  readonly why: string
  readonly fix: string
  readonly tags: readonly string[]
  readonly sensitive: boolean
  readonly url: string
}

/** All that a report may know. */
export interface Run {
  readonly version: string
  readonly results: readonly PostResult[]
  readonly problems: readonly RunProblem[]
  /** The rules that were active for at least one post, sorted by id. */
  readonly rules: readonly RuleInfo[]
  /** Number of files that ignore files left out. */
  readonly ignored: number
  readonly durationMs: number
}

/** How a report may look; computed once in `cli.ts`. */
export interface Style {
  readonly color: 0 | 1 | 2 | 3
  readonly width: number
  readonly links: boolean
  readonly frames: boolean
  /** Show findings of level info. */
  readonly info: boolean
  readonly quiet: boolean
  readonly stats: boolean
}

/** Findings in, text out; one format, one function, one file; pure. */
export type Reporter = (run: Run, style: Style) => string
