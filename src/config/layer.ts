import type { Audience, Jurisdiction, Level, Preset } from '../rule.ts'
import type { OwnTerm } from './terms.ts'

/** What a config says about one rule; what it leaves out stays as an outer config has it. */
export interface RuleSetting {
  readonly severity?: Level
  readonly options: Readonly<Record<string, unknown>>
}

/** The body of a config file, or of one of its overrides. Later layers win. */
export interface Layer {
  /** The file that says so, as printed. */
  readonly source: string
  /** Tells apart what the file says. */
  readonly digest: string
  /** Absolute folder that `files` and `ignore` are relative to. */
  readonly folder: string
  /** Of an override: patterns of the posts that it is for, as in `.gitignore`. */
  readonly files?: readonly string[]
  readonly preset?: Preset
  readonly audience?: Audience
  readonly locale?: string
  readonly jurisdiction?: Jurisdiction
  /** Absolute path of the clinic's own list of patients; only in a config that the user named. */
  readonly roster?: string
  readonly own: readonly string[]
  /** Absolute path of the list of retracted papers. */
  readonly retractions?: string
  readonly allow: readonly string[]
  /** The publisher's own terms. */
  readonly terms?: readonly OwnTerm[]
  readonly ignore: readonly string[]
  /** By rule id. */
  readonly rules: ReadonlyMap<string, RuleSetting>
}
