import { perPost } from '../../src/post/per-post.ts'
import { overlaps, partitionPoint } from '../../src/span.ts'
import { keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { afterPatient, cueGroups, genericCues, selfCues } from './cues.ts'
import { cueIndex } from './index-of-cues.ts'
import { introducers } from './name-cues.ts'
import { type Passage, passagesOf } from './passages.ts'

/** How strongly a stretch of text speaks of one real patient: the sum of its cues, 0 where it speaks of patients in general. */
export interface Evidence {
  /** Of each unit of the passage. */
  readonly units: readonly UnitEvidence[]
  readonly strongest: number
  /** A title, a relative or another word that introduces a name stands in the passage. */
  readonly introduces: boolean
}

export interface UnitEvidence {
  readonly weight: number
  /** Says what patients in general do, or what writers must not do, or that the person is invented. */
  readonly generic: boolean
  /** In the first person about the author's own health. */
  readonly self: boolean
}

/** Evidence of every passage, and of every group of passages. */
export const evidenceOf = perPost((post): { readonly of: (passage: Passage) => Evidence; readonly group: (passage: Passage) => number } => {
  const of = new Map<Passage, Evidence>()
  const groups = new Map<number, number>()
  for (const passage of passagesOf(post)) {
    const evidence = weigh(passage)
    if (evidence === undefined) continue
    of.set(passage, evidence)
    if (evidence.strongest > 0) groups.set(passage.group, Math.max(groups.get(passage.group) ?? 0, evidence.strongest))
  }
  return { of: (passage) => of.get(passage) ?? noEvidence, group: (passage) => groups.get(passage.group) ?? 0 }
})

/** The place of the unit that holds an offset of the passage. */
export function unitAt({ units }: Passage, offset: number): number {
  return Math.max(0, partitionPoint(units.length, (i) => units[i]!.start <= offset) - 1)
}

/** What the sentence or line at an offset of the passage speaks of. */
export function evidenceAt(passage: Passage, evidence: Evidence, offset: number): UnitEvidence {
  return evidence.units[unitAt(passage, offset)] ?? none
}

const none: UnitEvidence = { weight: 0, generic: false, self: false }
const noEvidence: Evidence = { units: [], strongest: 0, introduces: false }

function weigh(passage: Passage): Evidence | undefined {
  const units: UnitEvidence[] = []
  let strongest = 0
  let introduces = false
  let seen = false
  for (const [i, span] of passage.units.entries()) {
    const called = evidenceCues.called(passage.lower, span.start, span.end)
    if (called.length === 0) continue
    introduces ||= (called.at(-1) ?? 0) >= introducing
    const mayBeGeneric = called.some((number) => number >= general && number < own)
    if ((called[0] ?? 0) >= general && !mayBeGeneric) continue
    seen = true
    const lower = passage.lower.slice(span.start, span.end)
    const weight = weightOf(lower, called, passage.text.slice(span.start, span.end))
    if (weight === 0 && !mayBeGeneric) continue
    const isGeneric = mayBeGeneric && called.some((number) => number >= general && number < own && evidenceCues.pattern(number).test(lower))
    if (weight === 0 && !isGeneric) continue
    const isOwn = called.some((number) => number >= own && number < introducing && evidenceCues.pattern(number).test(lower))
    units[i] = { weight: isGeneric ? 0 : weight, generic: isGeneric, self: isOwn && !/\bmy patient\b/.test(lower) }
    if (!isGeneric) strongest = Math.max(strongest, weight)
  }
  return seen || introduces ? { units, strongest, introduces } : undefined
}

/** Sums the cues of care; of cues of one group that overlap, the strongest counts. */
function weightOf(lower: string, called: readonly number[], text: string): number {
  let weight = 0
  let group = -1
  let found: { readonly start: number; readonly end: number; readonly weight: number }[] = []
  const count = (): void => {
    const counted: (typeof found)[number][] = []
    for (const cue of found.sort((a, b) => b.weight - a.weight || a.start - b.start)) {
      if (counted.some((other) => overlaps(cue, other))) continue
      counted.push(cue)
      weight += cue.weight
      if (counted.length > 8) break
    }
    found = []
  }
  for (const number of called) {
    const cue = careCues[number]
    if (!cue) break
    if (cue.group !== group) count()
    group = cue.group
    for (const match of lower.matchAll(evidenceCues.pattern(number))) {
      const written = text.slice(match.index, match.index + match[0].length)
      if (written === 'PT' || (/^pts?$/i.test(written) && /[\d.] ?$/.test(text.slice(Math.max(0, match.index - 2), match.index)))) continue
      if (/patient$/i.test(written) && isOfTheService(lower, match.index + written.length)) continue
      found.push({ start: match.index, end: match.index + match[0].length, weight: cue.weight })
    }
  }
  count()
  return weight
}

function isOfTheService(lower: string, at: number): boolean {
  const next = /^[\s-]{1,3}([a-z]+)/.exec(lower.slice(at, at + 24))?.[1]
  if (next === undefined) return false
  service ??= new Set(afterPatient())
  return service.has(next)
}

let service: Set<string> | undefined
const careCues = cueGroups.flatMap((group, number) => group.cues.flatMap(({ weight, words }) => words.map((source) => ({ group: number, weight, source }))))
/** What evidence is read from: cues of care, of patients in general from `general` on, of the author from `own` on, words that introduce names from `introducing` on. */
const evidenceSources = (): readonly string[] => [
  ...careCues.map(({ source }) => source),
  ...genericCues,
  ...selfCues,
  ...introducers.map((word) => `\\b${word}\\b`),
]
const general = careCues.length
const own = general + genericCues.length
const introducing = own + selfCues.length
export const evidenceCues = keyedPatterns(evidenceSources, () => cueIndex.evidence)
