import type { Post, Sentence } from '../../src/post/post.ts'
import type { Context } from '../../src/rule.ts'
import { lastStartingAt, type Span } from '../../src/span.ts'
import type { RetractionStatus } from '../../src/text/citation-ids/retractions.ts'
import { citedKeysOf } from './bibliography.ts'
import { claimsOf } from './claims.ts'
import type { Tier } from './domains.ts'
import { type SourceIdentifier, sourceIdentifiersOf } from './doubted.ts'
import { type OutsideLink, outsideLinksOf, sourceLinksOf } from './links.ts'
import { type Marker, markersOf } from './markers.ts'
import { isNamedBy, type Reference, referencesOf } from './references.ts'
import { tierOf } from './tiers.ts'
import { claimScore } from './topic.ts'

/** A source that a post names: an entry of its list, a footnote, an entry of a file of sources, a link, or a bare identifier. */
interface NamedSource extends Span {
  /** From 1, in order of place. */
  readonly number: number
  /** What the post calls it. */
  readonly name: string
  readonly url: string | undefined
  readonly tier: Tier | undefined
  readonly doi: string | undefined
  readonly pmid: string | undefined
  readonly year: number | undefined
  /** What the list of retracted papers says; `unlisted` when it knows nothing of it, `unchecked` without a list or an identifier. */
  readonly status: RetractionStatus | 'unlisted' | 'unchecked'
}

/** A statement about health that needs a source. */
interface SourcedClaim extends Span {
  readonly sentence: Sentence
  readonly score: number
  /** Worth a hint, not a warning. */
  readonly isWeak: boolean
  /** `near`: a source stands close by, but not in the sentence. */
  readonly cover: 'source' | 'near' | 'none'
  /** Numbers of the sources that the sentence points to. */
  readonly sources: readonly number[]
}

export interface SourceTable {
  readonly claims: readonly SourcedClaim[]
  readonly sources: readonly NamedSource[]
}

type Drafted = Omit<NamedSource, 'number' | 'status'> & { readonly entry?: Reference; readonly key?: string; readonly links: readonly Span[] }

/** Every claim of a post and every source that it names. */
export function tableOfSources(post: Post, context: Pick<Context, 'own' | 'resources'>): SourceTable {
  const drafted = [...draftSources(post, context)].sort((a, b) => a.start - b.start)
  const sources = drafted.map(({ entry, key, links, ...source }, i): NamedSource => ({ ...source, number: i + 1, status: statusOf(source, context.resources) }))
  const pointers = pointersOf(post, drafted)
  const claims = claimsOf(post, context).map(({ sentence, score, cover }): SourcedClaim => {
    const own = cover === 'none' ? [] : pointers.filter(({ at }) => belongsTo(at, sentence)).map(({ number }) => number)
    const isWeak = score < claimScore.warning
    return { start: sentence.start, end: sentence.end, sentence, score, isWeak, cover, sources: [...new Set(own)].sort((a, b) => a - b) }
  })
  return { claims, sources }
}

function* draftSources(post: Post, { own, resources }: Pick<Context, 'own' | 'resources'>): Generator<Drafted> {
  const links = outsideLinksOf(post)
  const identifiers = sourceIdentifiersOf(post)
  const entries = referencesOf(post).entries.filter(({ isSource }) => isSource)
  const inEntry = (at: number): boolean => (lastStartingAt(entries, at)?.end ?? -1) > at
  for (const entry of entries) yield ofEntry(entry, links, identifiers)
  yield* ofKeys(post, resources)
  const byUrl = new Map<string, Drafted>()
  const leanedOn = new Set(sourceLinksOf(post, own).map(({ link }) => link))
  for (const { link, tier, host } of links) {
    const inside = identifiers.filter(({ start, end }) => start < link.end && end > link.start)
    if (inEntry(link.target.start) || (inside.length === 0 && !leanedOn.has(link))) continue
    const known = byUrl.get(link.url)
    const spans = post.links.filter(({ target }) => target.start === link.target.start).map(({ content }) => content)
    if (known) {
      byUrl.set(link.url, { ...known, links: [...known.links, ...spans] })
      continue
    }
    const text = link.form === 'bare' || link.form === 'autolink' ? host : post.source.slice(link.content.start, link.content.end)
    byUrl.set(link.url, {
      start: link.start,
      end: link.end,
      name: plain(text) || host,
      url: link.url,
      tier,
      ...idsOf(inside),
      year: undefined,
      links: spans,
    })
  }
  yield* byUrl.values()
  const linked = [...byUrl.values()]
  for (const identifier of identifiers) {
    const { start, end, doi, pmid } = identifier
    if (
      inEntry(start) ||
      linked.some((source) => source.doi === doi && source.pmid === pmid) ||
      links.some(({ link }) => link.start <= start && end <= link.end)
    )
      continue
    yield {
      start,
      end,
      name: doi ?? `PMID ${pmid}`,
      url: undefined,
      tier: tierOf(addressOf({ doi, pmid }) ?? ''),
      doi,
      pmid,
      year: undefined,
      links: [{ start, end }],
    }
  }
}

function ofEntry(entry: Reference, links: readonly OutsideLink[], identifiers: readonly SourceIdentifier[]): Drafted {
  const link = links.find(({ link }) => link.target.start >= entry.start && link.target.end <= entry.end)
  const ids = idsOf(identifiers.filter(({ start, end }) => start < entry.end && end > entry.start))
  const doi = ids.doi ?? entry.dois[0]
  const url = link?.link.url ?? addressOf({ doi, pmid: ids.pmid })
  return {
    start: entry.start,
    end: entry.end,
    name: plain(entry.text.replace(/^\[\^[^\]]{1,80}\]:\s*|^\[?\d{1,3}[\].)]\s*/, '')),
    url,
    tier: link?.tier ?? (url === undefined ? undefined : tierOf(url)),
    doi,
    pmid: ids.pmid,
    year: entry.years.at(-1),
    entry,
    links: [],
  }
}

function* ofKeys(post: Post, { bibliographies }: Context['resources']): Generator<Drafted> {
  const seen = new Set<string>()
  for (const { entry, start, end } of citedKeysOf(post, bibliographies ?? [])) {
    if (seen.has(entry.key)) continue
    seen.add(entry.key)
    const url = entry.url ?? addressOf(entry)
    yield {
      start,
      end,
      name: entry.title ?? entry.key,
      url,
      tier: url === undefined ? undefined : tierOf(url),
      doi: entry.doi,
      pmid: entry.pmid,
      year: entry.year,
      key: entry.key,
      links: [],
    }
  }
}

function addressOf({ doi, pmid }: { readonly doi?: string | undefined; readonly pmid?: string | undefined }): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`
  return pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
}

function idsOf(identifiers: readonly SourceIdentifier[]): Pick<NamedSource, 'doi' | 'pmid'> {
  return { doi: identifiers.find(({ doi }) => doi !== undefined)?.doi, pmid: identifiers.find(({ pmid }) => pmid !== undefined)?.pmid }
}

function statusOf({ doi, pmid }: Pick<NamedSource, 'doi' | 'pmid'>, { retractions }: Context['resources']): NamedSource['status'] {
  if (retractions === undefined || (doi === undefined && pmid === undefined)) return 'unchecked'
  return (doi === undefined ? undefined : retractions.ofDoi(doi)) ?? (pmid === undefined ? undefined : retractions.ofPmid(pmid)) ?? 'unlisted'
}

/** Every place of the text that points to a source, and the number of that source. */
function pointersOf(post: Post, drafted: readonly Drafted[]): readonly { readonly at: number; readonly number: number }[] {
  const pointers: { at: number; number: number }[] = []
  for (const [i, { links }] of drafted.entries()) for (const { start } of links) pointers.push({ at: start, number: i + 1 })
  const byLabel = new Map<string, number[]>()
  for (const [i, source] of drafted.entries()) for (const label of labelsOf(source)) byLabel.set(label, [...(byLabel.get(label) ?? []), i + 1])
  for (const { kind, labels, start } of markersOf(post)) {
    const found =
      kind === 'author-year'
        ? drafted.flatMap(({ entry }, i) => (entry && labels.some((label) => isNamedBy(entry, label)) ? i + 1 : []))
        : labels.flatMap((label) => byLabel.get(labelOf(kind, label)) ?? [])
    for (const number of found) pointers.push({ at: start, number })
  }
  return pointers
}

function labelsOf({ entry, key }: Drafted): readonly string[] {
  if (key !== undefined) return [labelOf('key', key)]
  return [
    ...(entry?.label === undefined ? [] : [labelOf('footnote', entry.label), labelOf('anchor', entry.label)]),
    ...(entry?.number === undefined ? [] : [labelOf('number', String(entry.number)), labelOf('superscript', String(entry.number))]),
  ]
}

function labelOf(kind: Marker['kind'], label: string): string {
  return `${kind} ${kind === 'key' ? label : label.toLowerCase()}`
}

/** A mark right after the full stop belongs to the sentence before it; where nothing follows, so does one that stands alone. */
function belongsTo(at: number, sentence: Sentence): boolean {
  const { block, index } = sentence
  const next = block.sentences[index + 1]
  if (at < sentence.start || at > Math.max(sentence.end + 3, next === undefined ? block.end : 0)) return false
  return next === undefined || at < next.start || at <= sentence.end + 3
}

/** Markdown without its marks, on one line. */
function plain(text: string): string {
  return text
    .slice(0, 600)
    .replace(/!?\[([^\]]{0,300})\]\([^)]{0,500}\)/g, '$1')
    .replace(/<?https?:\/\/[^\s>)]+>?|<[^>]{1,200}>|[*_`]/g, '')
    .replace(/\b(?:doi|PMID|PMCID)\s*:?\s*(?:10\.\d{4,9}\/\S+|(?:PMC)?\d+|(?=[.,;]|$))/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;])/g, '$1')
    .replace(/[\s.,;:(]+$/, '')
    .trim()
}
