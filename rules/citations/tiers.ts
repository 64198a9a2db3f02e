import { domains, type Tier } from './domains.ts'

export type { Tier } from './domains.ts'

export interface Host {
  /** In lower case, without "www." and port. */
  readonly host: string
  readonly path: string
}

let index: Map<string, Tier> | undefined

/** Host and path of an absolute web address; undefined for anything else. Never throws. */
export function hostOf(url: string): Host | undefined {
  const match = /^(?:https?:)?\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:\s]{1,253})(?::\d{1,5})?([^\s]*)$/i.exec(url.trim())
  const host = match?.[1]?.toLowerCase().replace(/^www\d?\./, '').replace(/\.$/, '')
  return host?.includes('.') ? { host, path: match?.[2] ?? '' } : undefined
}

/** True when `host` is `domain` or below it. */
export function isWithin(host: string, domain: string): boolean {
  const plain = domain.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/, '').replace(/\/.*$/, '')
  return host === plain || host.endsWith(`.${plain}`)
}

/** The longest row that fits the address, on label borders: `pubmed.ncbi.nlm.nih.gov` before `nih.gov`. */
export function tierOf(url: string): Tier | undefined {
  const place = hostOf(url)
  if (!place) return undefined
  index ??= new Map(domains)
  const withPath = index.get(`${place.host}${place.path.split(/[?#]/)[0]?.split('/').slice(0, 3).join('/')}`)
  if (withPath) return withPath
  const doi = /^(?:dx\.)?doi\.org$/.test(place.host) ? /^\/(10\.\d{4,9})\//.exec(place.path)?.[1] : undefined
  if (doi && preprintPrefixes.has(doi)) return 'preprint'
  for (let host = place.host; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const tier = index.get(host)
    if (tier) return tier
  }
  return undefined
}

/** Registrants that only hold preprints: bioRxiv and medRxiv (two), Research Square, Preprints.org, PsyArXiv, arXiv, SSRN. */
export const preprintPrefixes: ReadonlySet<string> = new Set(['10.1101', '10.64898', '10.21203', '10.20944', '10.31234', '10.48550', '10.2139'])

const neverCover: ReadonlySet<Tier> = new Set(['social', 'shop', 'ai chat'])
const indexes = /^(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|doi\.org|dx\.doi\.org|scholar\.google\.[a-z.]+|google\.[a-z.]+|bing\.com|duckduckgo\.com|cochranelibrary\.com|europepmc\.org|semanticscholar\.org|clinicaltrials\.gov|uptodate\.com|jamanetwork\.com|nejm\.org|thelancet\.com|bmj\.com)$/
const booking = /\b(?:calendly\.com|acuityscheduling\.com|zocdoc\.com|opentable\.com|eventbrite\.[a-z.]+|doctolib\.[a-z]+|jane\.app|janeapp\.com|simplepractice\.com|mailchi\.mp|typeform\.com|forms\.gle|surveymonkey\.com)$/

/** True when a link can stand as a source for the sentence that it is in: an outside page that is no shop, no social post, no booking page, no chat and no bare home page of an index. */
export function canCover(url: string, own: readonly string[]): boolean {
  const place = hostOf(url)
  if (!place || own.some((domain) => isWithin(place.host, domain)) || booking.test(place.host)) return false
  const bare = /^\/?(?:[?#]|$)/.test(place.path)
  if (indexes.test(place.host) && bare) return false
  const tier = tierOf(url)
  return tier === undefined || !neverCover.has(tier)
}
