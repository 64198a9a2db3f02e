import { perPost } from '../../src/post/per-post.ts'
import type { Post, Sentence } from '../../src/post/post.ts'
import type { Context } from '../../src/rule.ts'
import { lastStartingAt, type Span } from '../../src/span.ts'
import { findDois } from '../../src/text/citation-ids/doi.ts'
import type { RetractionStatus } from '../../src/text/citation-ids/retractions.ts'
import { fold } from '../../src/text/fold.ts'
import { citedKeysOf } from './bibliography.ts'
import { type Reference, referencesOf } from './references.ts'
import { identifiersOf, readerFacing } from './scanned.ts'
import { tierOf } from './tiers.ts'

/** A DOI or PMID by which a post names a source. */
export interface SourceIdentifier extends Span {
  readonly doi?: string
  readonly pmid?: string
}

/** A source that the list of retracted papers names. */
export interface DoubtedSource extends SourceIdentifier {
  readonly status: RetractionStatus
  /** The post says so itself, in a sentence that cites it or in the entry. */
  readonly isSaid: boolean
}

/** Every DOI and PMID that a reader meets, in order, each as often as it stands there; in comments and code none. */
const identifiersMet = perPost((post): readonly SourceIdentifier[] => {
  const found: SourceIdentifier[] = []
  if (post.source.includes('10.')) found.push(...readerFacing(post, findDois(fold(post.source))))
  for (const { kind, value, problem, ...span } of identifiersOf(post)) if (kind === 'PMID' && problem === undefined) found.push({ ...span, pmid: value })
  return found.sort((a, b) => a.start - b.start)
})

/** Every DOI and PMID of a post, each where it first stands. */
export const sourceIdentifiersOf = perPost((post): readonly SourceIdentifier[] => {
  const seen = new Set<string>()
  return identifiersMet(post).filter((identifier) => !seen.has(nameOf(identifier)) && seen.add(nameOf(identifier)))
})

function nameOf({ doi, pmid }: Pick<SourceIdentifier, 'doi' | 'pmid'>): string {
  return doi ?? `pmid ${pmid}`
}

/** How many sources a post names that no list can know: entries, and links to journals, without a DOI or PMID. */
export const unidentifiedSourcesOf = perPost((post): number => {
  const identifiers = sourceIdentifiersOf(post)
  const holds = (span: Span): boolean => (lastStartingAt(identifiers, span.end - 1)?.end ?? -1) > span.start
  const entries = referencesOf(post).entries.filter(({ isSource }) => isSource)
  const inEntry = (at: number): boolean => (lastStartingAt(entries, at)?.end ?? -1) > at
  const links = post.links.filter(({ url, form, target }) => form !== 'definition' && tierOf(url) === 'journal' && !holds(target) && !inEntry(target.start))
  return entries.filter((entry) => entry.dois.length === 0 && !holds(entry)).length + new Set(links.map(({ url }) => url)).size
})

const byContext = perPost(() => new WeakMap<object, readonly DoubtedSource[]>())

/** The sources of a post that are on the list, one for each line that names them. Empty when no list was imported. */
export function doubtedSourcesOf(post: Post, { resources }: Pick<Context, 'resources'>): readonly DoubtedSource[] {
  const { retractions } = resources
  if (retractions === undefined) return []
  const known = byContext(post)
  const found = known.get(retractions) ?? findDoubted(post, resources)
  known.set(retractions, found)
  return found
}

function findDoubted(post: Post, { retractions, bibliographies }: Context['resources']): readonly DoubtedSource[] {
  if (retractions === undefined) return []
  const statusOf = ({ doi, pmid }: { readonly doi?: string; readonly pmid?: string }): RetractionStatus | undefined =>
    (doi === undefined ? undefined : retractions.ofDoi(doi)) ?? (pmid === undefined ? undefined : retractions.ofPmid(pmid))
  const cited = citedKeysOf(post, bibliographies ?? []).map(({ entry, start, end }) => ({ doi: entry.doi, pmid: entry.pmid, start, end }))
  const doubted = new Map<string, DoubtedSource>()
  let before: (Span & Pick<DoubtedSource, 'status'> & { readonly name: string; readonly isDoi: boolean }) | undefined
  for (const { doi, pmid, ...span } of [...identifiersMet(post), ...cited].sort((a, b) => a.start - b.start)) {
    const named = { ...(doi !== undefined && { doi }), ...(pmid !== undefined && { pmid }) }
    const status = statusOf(named)
    if (status === undefined) continue
    // The DOI and the PMID of one entry are one source.
    const isSame =
      before?.status === status &&
      before.isDoi !== (doi !== undefined) &&
      span.start - before.end < 120 &&
      !post.source.slice(before.end, span.start).includes('\n')
    const name = isSame && before ? before.name : nameOf(named)
    const first = doubted.get(name) ?? { ...named, ...span, status, isSaid: false }
    // Who says it once knows it: the paper is the story, not the source.
    doubted.set(name, { ...first, isSaid: first.isSaid || isSaid(post, span) })
    before = { ...span, status, name, isDoi: doi !== undefined }
  }
  return [...doubted.values()]
}

/** "Withdrawal" alone is what smokers feel, and patients withdraw from trials: only of papers it means this. */
const said =
  /\bretract(?:ed|ions?|s|ing)\b|\bwithdr(?:awn|ew|aws?|awing|awal\s+of)\s+(?:the|this|that|its|a|his|her|their)?\s*(?:original\s+|first\s+)?(?:paper|study|article|review|report|trial|version|publication)s?\b|\b(?:paper|study|article|review|report|version|publication|it)\s+(?:was|has\s+(?:since\s+)?been|had\s+been|is\s+now|is|were)\s+(?:later\s+|since\s+|now\s+)?withdrawn\b(?!\s+from\s+the\s+(?:market|trial|study))|\b(?:fabricated|falsified|faked|fraudulent|discredited|disowned|debunked|reinstated)\b|\b(?:research|scientific)\s+(?:fraud|misconduct)\b|\bexpressions?\s+of\s+concern\b|\b(?:pulled|removed|taken\s+down|disavowed)\s+by\s+(?:the|its)\s+(?:journal|publisher|editors?|authors?)\b|\b(?:journal|publisher|editors?|authors?|lancet)\s+(?:has\s+|have\s+|later\s+)?(?:pulled|removed|disavowed)\s+(?:the|this|that|it)\b|\btook\s+(?:the\s+(?:study|paper|article)|it)\s+back\b|\bno\s+longer\s+stands\b/i

/** Looks into the entry, the sentence, and the sentences that point to the entry. */
function isSaid(post: Post, { start }: Span): boolean {
  const { entries, markers } = referencesOf(post)
  const before = lastStartingAt(entries, start)
  const entry = before && before.end > start ? before : undefined
  const sentences = [
    sentenceAt(post, start),
    ...(entry ? markers.filter(({ labels }) => pointsTo(entry, labels)).map((marker) => sentenceAt(post, marker.start)) : []),
  ]
  return said.test(entry?.text ?? '') || sentences.some((sentence) => sentence !== undefined && said.test(sentence.folded))
}

function pointsTo({ form, label, number }: Reference, labels: readonly string[]): boolean {
  if (form === 'footnote') return labels.some((each) => each.toLowerCase() === label?.toLowerCase())
  return number !== undefined && labels.includes(String(number))
}

/** A marker after the full stop still belongs to the sentence. */
function sentenceAt(post: Post, at: number): Sentence | undefined {
  const block = lastStartingAt(post.blocks, at)
  return block && block.end >= at ? lastStartingAt(block.sentences, Math.min(at, block.end)) : undefined
}
