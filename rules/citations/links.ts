import { perPost } from '../../src/post/per-post.ts'
import type { Link, Post } from '../../src/post/post.ts'
import { lastStartingAt, type Span } from '../../src/span.ts'
import { claimsOf } from './claims.ts'
import { referencesOf } from './references.ts'
import { type Host, hostOf, isWithin, type Tier, tierOf } from './tiers.ts'

export interface OutsideLink extends Host {
  readonly link: Link
  readonly tier: Tier | undefined
  /** The link shortener `domain` belongs to: where it leads cannot be seen. */
  readonly shortened: boolean
}

/** Every written web address that a link of the post leads to, once, in reading order; of a reference-style link the definition. */
export const outsideLinksOf = perPost((post) => {
  const found = new Map<number, OutsideLink>()
  for (const link of post.links) {
    const place = hostOf(link.url)
    if (place && (link.form !== 'reference' || !found.has(link.target.start)))
      found.set(link.target.start, { ...place, link, tier: tierOf(link.url), shortened: shorteners.has(place.host) })
  }
  return [...found.values()].sort((a, b) => a.link.start - b.link.start)
})

/** Links that the author leans on: in a source list, a footnote, or a sentence that states something about health. The publisher's own pages are left out. */
export function sourceLinksOf(post: Post, own: readonly string[]): readonly OutsideLink[] {
  const links = outsideLinksOf(post).filter(({ host }) => !own.some((domain) => isWithin(host, domain)))
  if (!links.length) return links
  const claims: readonly Span[] = claimsOf(post, { own }).map(({ sentence }) => sentence)
  const entries: readonly Span[] = referencesOf(post).entries
  const leanedOn = new Set(post.links.filter((link) => isIn(link, claims) || isIn(link, entries)).map(({ target }) => target.start))
  return links.filter(({ link }) => leanedOn.has(link.target.start))
}

/** A link right after the full stop still belongs to the sentence. */
function isIn({ content }: Link, spans: readonly Span[]): boolean {
  const span = lastStartingAt(spans, content.start)
  return span !== undefined && content.start <= span.end + 3
}

/** Services that hide where a link leads. */
const shorteners: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.co goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly cutt.ly shorturl.at tiny.cc rb.gy bl.ink lnkd.in t.ly soo.gd s.id short.io dlvr.it trib.al ift.tt fb.me wp.me adf.ly shorte.st bit.do mcaf.ee tr.im x.gd qr.ae urlz.fr u.to j.mp snip.ly hubs.ly hubs.la shor.by'.split(
    ' ',
  ),
)
