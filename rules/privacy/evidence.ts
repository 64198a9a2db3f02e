import { perPost } from '../../src/post/per-post.ts'
import { cueGroups, genericCues, selfCues } from './cues.ts'
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
export function unitAt(passage: Passage, offset: number): number {
  const { units } = passage
  let from = 0
  let to = units.length - 1
  while (from < to) {
    const middle = (from + to + 1) >> 1
    if ((units[middle]?.start ?? 0) <= offset) from = middle
    else to = middle - 1
  }
  return from
}

/** What the sentence or line at an offset of the passage speaks of. */
export function evidenceAt(passage: Passage, evidence: Evidence, offset: number): UnitEvidence {
  return evidence.units[unitAt(passage, offset)] ?? none
}

const none: UnitEvidence = { weight: 0, generic: false, self: false }
const noEvidence: Evidence = { units: [], strongest: 0, introduces: false }
const introduction = 1 << 20

function weigh(passage: Passage): Evidence | undefined {
  const units: UnitEvidence[] = []
  let strongest = 0
  let seen = 0
  for (const [i, span] of passage.units.entries()) {
    const groups = groupsIn(passage.text, span.start, span.end)
    seen |= groups
    if ((groups & ~introduction) === 0) continue
    const text = passage.text.slice(span.start, span.end)
    let weight = 0
    for (const [k, pattern] of patterns.entries()) {
      if ((groups & (1 << k)) === 0) continue
      for (const match of text.matchAll(pattern))
        if (match[0] !== 'PT' && !(/^pts?$/i.test(match[0]) && /[\d.] ?$/.test(text.slice(0, match.index)))) weight += match[1] === undefined ? 1 : 2
    }
    if (weight === 0) continue
    const isGeneric = generic.test(text)
    units[i] = { weight: isGeneric ? 0 : weight, generic: isGeneric, self: self.test(text) && !/\bmy patient\b/i.test(text) }
    if (!isGeneric) strongest = Math.max(strongest, weight)
  }
  return seen ? { units, strongest, introduces: (seen & introduction) !== 0 } : undefined
}

/** One bit for each group of cues whose key words stand in the stretch; reads each word once. */
function groupsIn(text: string, from: number, to: number): number {
  let groups = 0
  word.lastIndex = from
  for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) groups |= groupOf(match[0])
  return groups
}

function groupOf(written: string): number {
  return written.length > 14 ? 0 : (keys.get(written) ?? keys.get(written.toLowerCase()) ?? 0)
}

const keys = new Map<string, number>()
for (const [i, group] of cueGroups.entries()) for (const key of group.keys) keys.set(key, (keys.get(key) ?? 0) | (1 << i))
for (const key of introducers) keys.set(key, (keys.get(key) ?? 0) | introduction)
const patterns = cueGroups.map(
  ({ cues }) => new RegExp(cues.map(({ weight, words }) => (weight === 2 ? `(${words.join('|')})` : `(?:${words.join('|')})`)).join('|'), 'gi'),
)
const word = /\p{L}[\p{L}']*/gu
const generic = new RegExp(genericCues.join('|'), 'i')
const self = new RegExp(selfCues.join('|'), 'i')
