import type { Options, OptionValues } from './option.ts'
import type { Post } from './post/post.ts'
import type { Span } from './span.ts'
import type { Bibliography } from './text/bibliography/bibliography.ts'
import type { Retractions } from './text/citation-ids/retractions.ts'
import type { Term } from './text/terms.ts'

export type Severity = 'error' | 'warning' | 'info'
export type Level = Severity | 'off'
/** How sure a finding is; `low` needs a human to look. How bad it is says the severity. */
export type Confidence = 'high' | 'medium' | 'low'
export type Audience = 'patient' | 'public' | 'teen' | 'clinician'
export type Jurisdiction = 'us' | 'uk' | 'ie' | 'ca' | 'au' | 'nz' | 'in' | 'de' | 'fr' | 'es'
export type Preset = 'recommended' | 'strict' | 'privacy' | 'leaflet'
export type Family = 'privacy' | 'citations' | 'conduct' | 'readability' | 'accessibility' | 'editorial'

/** A way to mend a finding. Without `span` it replaces the finding's own span. Only `safe` ones are applied by `--fix`. */
export interface Suggestion {
  readonly text: string
  readonly span?: Span
  readonly safe?: boolean
}

/** What a rule yields: a span of the source and what is wrong there. The message of a sensitive rule never holds the matched text. */
export interface Problem extends Span {
  readonly message: string
  /** Only where one rule speaks at several levels; never above the rule's own. */
  readonly severity?: Severity
  readonly confidence?: Confidence
  /** For scored rules: the sum of the cues. */
  readonly score?: number
  /** The cues that spoke, in words: "named as patient +2". Never the matched text of a sensitive rule. */
  readonly because?: readonly string[]
  readonly suggestions?: readonly Suggestion[]
  /** Further places of the same problem that this one speaks for. A suppression must cover them all, else the finding stays, at the first place that none covers. */
  readonly also?: readonly Span[]
  /** Overrides the rule's `sensitive` placeholder for this finding: "name?". */
  readonly placeholder?: string
}

export interface Source {
  readonly title: string
  readonly url?: string
}

/** What a picture file holds besides the picture. */
export interface ImageFacts {
  readonly kinds: ReadonlySet<'place' | 'date' | 'owner' | 'serial number' | 'text' | 'medical record'>
  /** Descriptions, comments and keywords, never printed. */
  readonly texts: readonly string[]
}

/** Names and numbers that no post may hold, as `text/bare-words.ts` spells them. Never printed. */
export interface Roster {
  readonly names: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Length of the longest of them. */
  readonly longest: number
}

/** All that a rule may know besides the post. */
export interface Context<Declared extends Options = Options> {
  readonly options: OptionValues<Declared>
  readonly audience: Audience
  /** BCP 47: "en", "en-GB", "de". */
  readonly locale: string
  readonly jurisdiction: Jurisdiction | undefined
  readonly today: Date
  /** The publisher's own domains. */
  readonly own: readonly string[]
  /** Words and phrases that the config allows; what they name is never reported, so it need not count either. */
  readonly allow: readonly string[]
  /** The publisher's own terms, for the rule that asks for them. */
  readonly terms?: readonly Term[]
  readonly resources: Resources
}

/** Files that a rule may know of: read by the engine, and only for a post that calls for them. A rule never opens a file itself. */
export interface Resources {
  /** The list of retracted papers; undefined when none was imported. */
  readonly retractions?: Retractions
  /** The files that front matter names under `bibliography`; undefined where nobody looked, as for a text that is no file. */
  readonly bibliographies?: readonly Bibliography[]
  /** The pictures beside the post that it shows, by the target as the post writes it. */
  readonly images?: ReadonlyMap<string, ImageFacts>
  /** The clinic's own list of patients. */
  readonly roster?: Roster
}

/** What a preset changes in a rule, as a config would write it: a level, option values, or both. */
export type PresetSetting = Level | { readonly severity?: Level; readonly [option: string]: unknown }

export interface Rule<Declared extends Options = Options> {
  /** `family/problem`: named after the problem, so that "disable miracle-claim" reads well. */
  readonly id: `${Family}/${string}`
  /** The highest level at which the rule speaks in the preset `recommended`. */
  readonly severity: Severity
  /** Levels and option values in other presets; `recommended: 'off'` for a rule that is off by default. */
  readonly presets?: Readonly<Partial<Record<Preset, PresetSetting>>>
  /** Names the problem, in one sentence. */
  readonly summary: string
  /** Who is harmed, in one sentence. */
  readonly why: string
  /** What to write instead, in one sentence. */
  readonly fix: string
  readonly sources: readonly Source[]
  /** How often the rule was right and what it missed, on which text: a sentence for its page. */
  readonly measured?: string
  /** Where the page of a rule of your own can be read. */
  readonly url?: string
  /** Standards that the rule serves: `hipaa:164.514(b)(2)(i)(A)`, `discern:4`. */
  readonly tags: readonly string[]
  readonly options: Declared
  /** What a match is called where it must not be printed: `phone number` shows as `[phone number]`. Its presence makes the rule sensitive. */
  readonly sensitive?: string
  readonly scope: 'span' | 'block' | 'post'
  /** The rule looks for the publisher's own terms, and runs only where there are some. */
  readonly terms?: true
  /** What the engine reads for this rule before it runs. */
  readonly needs?: readonly (keyof Resources)[]
  /** `bad` examples mark with {{…}} exactly what is reported; `good` ones hold no marks and yield nothing. `path` and `audience` may be set by a comment-free wrapper object. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
  check(post: Post, context: Context<Declared>): Iterable<Problem>
  /** Figures for the post's scorecard and the JSON report: `{ claims: 12, claimsCited: 9 }`. */
  metrics?(post: Post, context: Context<Declared>): Readonly<Record<string, number>>
}

/** Text of an example, or the text with the setting that it needs. */
export type Example =
  | string
  | {
      readonly text: string
      readonly path?: string
      readonly audience?: Audience
      readonly locale?: string
      readonly options?: Readonly<Record<string, unknown>>
      readonly terms?: readonly Term[]
      readonly resources?: () => Resources
    }

/** Declares a rule. The declaration is the config default, the check, the docs, the schema and the test. */
export function defineRule<const Declared extends Options>(rule: Rule<Declared>): Rule<Declared> {
  return rule
}
