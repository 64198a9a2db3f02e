import { isInEnglish } from '../../src/measure.ts'
import { perPost } from '../../src/post/per-post.ts'
import type { Block, Post, Section, Sentence } from '../../src/post/post.ts'
import { lastStartingAt } from '../../src/span.ts'
import { type ClaimScore, isAboutHealth, scoreClaim } from '../../src/text/claims.ts'
import { type Marker, markersOf } from './markers.ts'
import { referencesOf } from './references.ts'
import { canCover } from './tiers.ts'
import { claimScore, denseTopic, healthShareOf, likelyShareOf, nothingElse, thinTopic } from './topic.ts'

/** `source`: a marker or an outside link in the sentence itself. `near`: one beside it, or a source list that no marker points to. */
type Cover = 'source' | 'near' | 'none'

/** A sentence that would profit from a source. */
export interface Claim extends ClaimScore {
  readonly sentence: Sentence
  readonly cover: Cover
}

/** Blocks over which a source is taken to carry on; in a post of many sections it does so to the end of its section. */
const reach = 2
const manySections = 4
/** In a shorter post a source stands for the claim that it is linked in; a longer one discusses what it has cited. */
const manyWords = 500

interface Settings {
  readonly own: readonly string[]
}

const byOwn = perPost(() => new Map<string, readonly Claim[]>())

/** Every sentence of a post that states something about health and scores at least 1 (at least 5 in a post on something else), with how it is covered. `own` are the publisher's domains: links to them are no sources. */
export function claimsOf(post: Post, { own }: Settings): readonly Claim[] {
  const known = byOwn(post)
  const key = own.join(' ')
  const claims = known.get(key) ?? findClaims(post, own)
  known.set(key, claims)
  return claims
}

interface Scored extends ClaimScore {
  readonly sentence: Sentence
}

/** What does not depend on the publisher's domains. */
const scoredOf = perPost((post) => {
  // The cues of claims are English.
  if (!isInEnglish(post)) return []
  const markers = markersByBlock(post)
  const scored: Scored[] = []
  const topics = topicsOf(post)
  const dense = likelyShareOf(post) >= nothingElse
  const least = healthShareOf(post) < thinTopic ? claimScore.high : claimScore.info
  const body = bodyStart(post)
  const hasFormulas = post.source.includes('$')
  for (const block of post.blocks) {
    if (block.start < body || !isProse(block, post)) continue
    const inBlock = markers.get(block) ?? []
    let at = 0
    for (const sentence of block.sentences) {
      if (hasFormulas && formula.test(post.source.slice(sentence.start, sentence.end))) continue
      while ((inBlock[at]?.end ?? Infinity) <= sentence.start) at++
      let last = at
      while ((inBlock[last]?.start ?? Infinity) < sentence.end) last++
      const score = scoreClaim(withoutMarkers(sentence, inBlock.slice(at, last)), { topic: topics.has(sentence), dense })
      if (score.score >= least) scored.push({ ...score, sentence })
    }
  }
  return scored
})

/** A sentence with a formula shows where its figure comes from. */
const formula = /\$[^$\n]{0,200}\\[a-z]/i

function findClaims(post: Post, own: readonly string[]): readonly Claim[] {
  const scored = scoredOf(post)
  if (!scored.length) return []
  const covers = coversOf(post, own, new Set(scored.map(({ sentence }) => sentence)))
  return scored.map((claim) => ({ ...claim, cover: covers(claim.sentence, claim.hasFigures) }))
}

/** Prose in which the author speaks: no headings, notes, source lists, tables of figures, recipes, and no quotes of others. */
function isProse(block: Block, post: Post): boolean {
  if (block.type === 'heading' || block.type === 'title' || block.type === 'description' || block.type === 'footnote' || block.footnote !== undefined)
    return false
  if (block.section.role || block === block.section.heading) return false
  if (block.quoted && !/\[!/.test(post.source.slice(Math.max(0, block.start - 80), block.start))) return false
  if (block.type === 'table-cell' && block.words.length < 5) return false
  if (isCondition(block)) return false
  if (/^\W*(?:sources?|data|references?|adapted from|credit|photo|image|figure|fig\.|written by|last (?:reviewed|updated))\b[^.]{0,20}:/i.test(block.folded))
    return false
  const lead = block.list ? (block.list.lead?.folded ?? '') : ''
  return !(block.list && /\b(?:ingredients|you(?:'ll| will) need|shopping list|recipe)\b/i.test(`${lead} ${block.section.heading?.folded ?? ''}`))
}

/** An item under "Call us at once if:" or under the heading "When to see a doctor" says when to act, not what is so. */
function isCondition({ list, section, folded }: Block): boolean {
  if (!list) return false
  const lead = list.lead?.folded.trimEnd() ?? ''
  if (/[:\u2026-]\W*$/.test(lead)) return conditionalLead.test(lead.slice(-160))
  return whenToAct.test(section.heading?.folded ?? '') && !/[.!?]["')\]*_]*\s*$/.test(folded)
}
const conditionalLead =
  /\b(?:if|when|whenever|unless|in\s+case|any\s+(?:one\s+)?of|(?:following|these|warning|danger|emergency|urgent|such)\s+(?:symptoms?|signs?|things|changes|apply|problems|happens?)|red\s+flags?|(?:signs?|symptoms?)\s+(?:to\s+(?:watch|look)|of|that)|look\s+out\s+for|watch\s+(?:out\s+)?for|(?:call|tell|phone|ring|contact|see)\s+(?:\w+\s+){1,4}(?:about|for|with))\b[^.!?]*$/i
const whenToAct =
  /^\W*(?:when\s+(?:to|should|do)|(?:call|see|ring|phone|contact|go\s+to|get|seek|ask|tell|speak)\b.{0,60}\b(?:if|when|for|about)\b|red\s+flags?|warning\s+signs?|danger\s+signs?|do\s+not\b.{0,40}\bif\b|emergency|urgent|look\s+out\s+for|watch\s+for)/i

/** A summary in front matter repeats what the body says; only where the body is kept there is it read. */
function bodyStart(post: Post): number {
  const end = post.frontMatter?.end ?? 0
  let words = 0
  for (const block of post.blocks) words += block.start < end ? -block.words.length : block.words.length
  return words >= 0 ? end : 0
}

/** Sentences whose surroundings are about health: one of the three before in the block is, or the heading, in a post that on the whole is. */
function topicsOf(post: Post): ReadonlySet<Sentence> {
  const topics = new Set<Sentence>()
  if (likelyShareOf(post) < denseTopic) return topics
  const titled = post.title !== undefined && isAboutHealth(post.title.words)
  for (const block of post.blocks) {
    const headed =
      titled ||
      (block.section.heading !== undefined && isAboutHealth(block.section.heading.words)) ||
      (block.list?.lead !== undefined && isAboutHealth(block.list.lead.words))
    let last = -Infinity
    for (const [index, sentence] of block.sentences.entries()) {
      if (headed || index - last <= carried) topics.add(sentence)
      if (isAboutHealth(sentence.words)) last = index
    }
  }
  return topics
}

/** Sentences over which a topic is taken for granted. */
const carried = 3

function markersByBlock(post: Post): ReadonlyMap<Block, readonly Marker[]> {
  const byBlock = new Map<Block, Marker[]>()
  for (const marker of markersOf(post)) {
    const known = byBlock.get(marker.block)
    if (known) known.push(marker)
    else byBlock.set(marker.block, [marker])
  }
  return byBlock
}

/** Blanks markers, so that "[1]" and "(Li, 2020)" are not taken for numbers of the claim. A narrative author stays: he is the subject. */
function withoutMarkers(sentence: Sentence, markers: readonly Marker[]): Pick<Sentence, 'start' | 'folded' | 'words'> {
  const inside = markers.filter(({ kind }) => kind !== 'anchor')
  if (!inside.length) return sentence
  let { folded } = sentence
  for (const marker of inside) {
    const from = Math.max(0, (marker.narrative && marker.kind === 'author-year' ? marker.end - 6 : marker.start) - sentence.start)
    const to = Math.min(folded.length, marker.end - sentence.start)
    folded = folded.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + folded.slice(to)
  }
  const words = sentence.words.filter((word) => folded.charCodeAt(word.start - sentence.start) !== 32)
  return { start: sentence.start, folded, words }
}

function coversOf(post: Post, own: readonly string[], claims: ReadonlySet<Sentence>): (sentence: Sentence, bringsFigures: boolean) => Cover {
  const markers = markersByBlock(post)
  const { listed, entries } = referencesOf(post)
  const unlinkedList = listed.length > 0 && markersOf(post).every(({ kind }) => kind === 'identifier' || kind === 'tag')
  const linkStarts = new Map<Block, number[]>()
  const near = new Set<Block>()
  let at = 0
  for (const link of post.links) {
    if (link.form === 'definition') continue
    if (!(canCover(link.url, own) || isNote(link.url, entries.length > 0)) || isResidue(post.source.slice(link.content.start, link.content.end))) continue
    // A block starts at its text, which for a link at its head is behind the bracket.
    const { start } = link.content
    while (at + 1 < post.blocks.length && (post.blocks[at + 1]?.start ?? Infinity) <= start) at++
    const block = post.blocks[at]
    if (!block || block.section.role === 'further-reading') continue
    const known = linkStarts.get(block)
    if (known) known.push(start)
    else linkStarts.set(block, [start])
  }
  const marks = (block: Block): readonly Mark[] => [
    ...(markers.get(block) ?? []).map(({ start, end, kind, narrative }) => ({
      start: narrative ? end - 1 : start,
      movable: kind !== 'anchor' && !narrative,
      isLink: false,
    })),
    ...(linkStarts.get(block) ?? []).map((start) => ({ start, movable: false, isLink: true })),
  ]
  for (const [index, block] of post.blocks.entries()) if (isSourceLine(block) && marks(block).length) nearBefore(post, index, near)
  /** A note behind the last full stop of a paragraph stands for all of it where it is the only one; a link stands for its own sentence. */
  const endsInNote = (block: Block): boolean => {
    const last = block.sentences.at(-1)
    const notes = markers.get(block) ?? []
    return (
      last !== undefined &&
      notes.length === 1 &&
      notes.some(({ kind, narrative, start, end }) => kind !== 'anchor' && !narrative && start >= last.start && end >= block.end - 2)
    )
  }
  const covered = new Map<Block, ReadonlySet<number>>()
  const coveredIn = (block: Block): ReadonlySet<number> => {
    const known = covered.get(block) ?? sentencesWith(block, marks(block))
    covered.set(block, known)
    return known
  }
  const places = new Map(post.blocks.map((block, place) => [block, place]))
  /** What the paragraphs right before discuss is often still discussed here; a list does so by its lead. */
  const firstSource = new Map<Section, number>()
  for (const [place, block] of post.blocks.entries())
    if (!firstSource.has(block.section) && block !== block.section.heading && coveredIn(block).size > 0) firstSource.set(block.section, place)
  const isDiscussion = post.words >= manyWords
  /** "More on this at the NHS": a sentence with a source that states nothing itself speaks for those beside it. */
  const pointsElsewhere = (block: Block, index: number): boolean => {
    const sentence = block.sentences[index]
    return sentence !== undefined && !claims.has(sentence)
  }
  const isLong = post.sections.length >= manySections
  const carriesOn = (block: Block): boolean => {
    if (block.list && !block.list.lead) return false
    const place = places.get(block.list?.lead ?? block) ?? 0
    const last = block.list ? place : place - 1
    if (isLong && (firstSource.get(block.section) ?? Infinity) <= last) return true
    for (let before = last; before >= Math.max(0, place - reach); before--) {
      const other = post.blocks[before]
      if (other?.section !== block.section) return false
      if (coveredIn(other).size > 0) return true
    }
    return false
  }
  return ({ block, index }, bringsFigures) => {
    const inside = coveredIn(block)
    if (inside.has(index)) return 'source'
    const lead = block.list?.lead
    if (lead && /:\s*$/.test(lead.folded.trimEnd()) && coveredIn(lead).has(lead.sentences.length - 1)) return 'source'
    if (block.table && near.has(block)) return 'source'
    if (unlinkedList || near.has(block) || endsInNote(block)) return 'near'
    const last = block.sentences.length - 1
    if ([index + 1, last, ...(bringsFigures ? [] : [index - 1])].some((other) => inside.has(other) && pointsElsewhere(block, other))) return 'near'
    const text = block.sentences[index]?.folded ?? ''
    if (inside.has(index - 1) && !bringsFigures && (isDiscussion || takesUp(text))) return 'near'
    if ((inside.has(index - 1) || inside.has(index - 2)) && refersBack(text)) return 'near'
    if (isDiscussion && (inside.has(index + 1) || inside.has(last) || ((isLong || !bringsFigures) && carriesOn(block)))) return 'near'
    return block.section.heading && coveredIn(block.section.heading).size > 0 ? 'near' : 'none'
  }
}

/** "It also works for adults": more of what the sentence before says. */
function takesUp(folded: string): boolean {
  return /^\W*(?:(?:and|but|so|also|still|yet|however|moreover|in\s+addition|in\s+fact|overall|in\s+other\s+words|for\s+(?:example|instance))\W+)?(?:they|it|its|their|this|these|those|that|both|such|he|she|another|the\s+(?:same|effects?|benefits?|risks?|drop|gain|difference|others?|rest|results?))\b/i.test(
    folded,
  )
}

/** "The study also found": what the sentence before cites is still meant. */
function refersBack(folded: string): boolean {
  return /^\W*(?:(?:the|this|that|these|those|its|their|both|other)\s+(?:same\s+)?(?:study|trial|review|survey|authors?|researchers?|report|analysis|paper|results?|findings?|guidelines?|team|scientists|data|investigators|participants|experiment|article|model|figures?|slide|table|graph|plot|chart|paper's|latter|former)|(?:he|she|they|it)\s+(?:also\s+)?(?:found|reported|concluded|showed|estimated|noted|suggested|say|says))\b/i.test(
    folded,
  )
}

interface Mark {
  readonly start: number
  /** Right at the start of a sentence it belongs to the one before. */
  readonly movable: boolean
  readonly isLink: boolean
}

/** A mark belongs to the sentence that it stands in; after the full stop and at the start of the next sentence it belongs to the one before, and so does a link that stands there alone. */
function sentencesWith(block: Block, marks: readonly Mark[]): ReadonlySet<number> {
  const found = new Set<number>()
  const { sentences } = block
  for (const { start, movable, isLink } of marks) {
    const own = lastStartingAt(sentences, start)
    let index = own?.index ?? 0
    if (index > 0 && own && (movable || (isLink && own.words.length <= alone)) && /^[\s([\u2060]*$/.test(own.folded.slice(0, Math.min(start - own.start, 12))))
      index--
    found.add(index)
  }
  return found
}

/** Words of a sentence that is only a link in brackets. */
const alone = 5

function isSourceLine(block: Block): boolean {
  return (
    /^\W*(?:sources?|data|references?|adapted from|data from|based on)\b\s*:?/i.test(block.folded) && block.sentences.length <= 3 && block.words.length <= 60
  )
}

/** A "Source:" line speaks for the table right above it, or for the paragraph. */
function nearBefore(post: Post, line: number, near: Set<Block>): void {
  let at = line - 1
  const above = post.blocks[at]
  if (!above) return
  near.add(above)
  if (above.table) for (; post.blocks[at]?.table?.id === above.table.id; at--) near.add(post.blocks[at] as Block)
  if (above.list) for (; post.blocks[at]?.list?.id === above.list.id; at--) near.add(post.blocks[at] as Block)
}

function isNote(url: string, hasEntries: boolean): boolean {
  return url.startsWith('#')
    ? /^#(?:fn|footnote|cite|ref|note|endnote|bib|citation|_ftn|_edn|sdfootnote)/i.test(url)
    : hasEntries && /#(?:fn|ref|cite)/i.test(url)
}

function isResidue(label: string): boolean {
  return /oai_?cit/i.test(label)
}
