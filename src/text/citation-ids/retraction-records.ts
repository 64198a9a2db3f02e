import { normaliseDoi } from './doi.ts'
import type { PaperStatuses, RetractionStatus } from './retractions.ts'

/** One row of the Retraction Watch data, as far as it matters here. */
export interface RetractionRecord {
  readonly doi: string
  readonly pmid: string
  /** `Retraction`, `Expression of concern`, `Correction`, `Reinstatement`. */
  readonly nature: string
  /** `M/D/YYYY 0:00`. */
  readonly date: string
  /** `+Retract and Replace;+Error in Data;` */
  readonly reason: string
}

export interface GatheredPapers extends PaperStatuses {
  /** The newest date up to `today`, as `2026-08-14`; undefined where no row has one. */
  readonly newest: string | undefined
}

interface Event {
  readonly day: number
  readonly status: RetractionStatus
}

/** Gathers rows into one status a paper. */
export function gatherRecords(today: string) {
  const dois = new Map<string, Event[]>()
  const pmids = new Map<string, Event[]>()
  const last = dayOf(today)
  let newest = 0
  return {
    add(record: RetractionRecord): void {
      const doi = normaliseDoi(record.doi)
      const status = statusOf(record, doi)
      if (status === undefined) return
      const day = dayOf(record.date)
      if (day > newest && day <= last) newest = day
      const pmid = /^\s*([1-9]\d{0,8})(?:\.0)?\s*$/.exec(record.pmid)?.[1]
      if (doi !== undefined) append(dois, doi, { day, status })
      if (pmid !== undefined) append(pmids, pmid, { day, status })
    },
    close: (): GatheredPapers => ({ dois: settled(dois), pmids: settled(pmids), newest: newest === 0 ? undefined : isoOf(newest) }),
  }
}

/** A version of a Cochrane review that is withdrawn has been superseded, most often, and is no misconduct. */
export function statusOfDoi(doi: string): RetractionStatus {
  return doi.startsWith('10.1002/14651858.') ? 'withdrawn' : 'retracted'
}

function statusOf({ nature, reason }: RetractionRecord, doi: string | undefined): RetractionStatus | undefined {
  if (/^\s*expression of concern/i.test(nature)) return 'concern'
  if (/^\s*reinstate/i.test(nature)) return 'reinstated'
  if (!/^\s*(?:retract|withdraw|remov)/i.test(nature)) return undefined
  if (/retract(?:ed|ion)? and (?:replace|republish)/i.test(`${nature} ${reason}`)) return 'republished'
  return doi === undefined ? 'retracted' : statusOfDoi(doi)
}

/** The latest word holds, but a concern that is voiced after a retraction does not undo it. */
function settled(events: ReadonlyMap<string, readonly Event[]>): ReadonlyMap<string, RetractionStatus> {
  const statuses = new Map<string, RetractionStatus>()
  for (const [id, all] of events) {
    let current: RetractionStatus | undefined
    for (const { status } of all.toSorted((a, b) => a.day - b.day || rank[a.status] - rank[b.status])) {
      if (status !== 'concern' || current === undefined || current === 'reinstated') current = status
    }
    if (current !== undefined) statuses.set(id, current)
  }
  return statuses
}

/** Of two that are said on one day the later one here holds. */
const rank: Readonly<Record<RetractionStatus, number>> = { concern: 0, withdrawn: 1, retracted: 1, republished: 2, reinstated: 3 }

function append(events: Map<string, Event[]>, id: string, event: Event): void {
  const known = events.get(id)
  if (known) known.push(event)
  else events.set(id, [event])
}

/** `8/14/2026 0:00` and `2026-08-14` as 20260814; 0 where it is no date. */
function dayOf(date: string): number {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(date)
  if (iso) return Number(iso[1]) * 10000 + Number(iso[2]) * 100 + Number(iso[3])
  const american = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(date)
  return american ? Number(american[3]) * 10000 + Number(american[1]) * 100 + Number(american[2]) : 0
}

function isoOf(day: number): string {
  const text = String(day)
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}
