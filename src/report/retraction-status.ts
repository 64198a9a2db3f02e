import type { ListOrigin } from '../text/citation-ids/retractions.ts'
import { counted, grouped } from './phrases.ts'

/** A list older than this misses some thousand retractions. */
const mostDays = 180

/** Whole days from a day such as `2026-08-14` to `today`; never negative. */
export function ageInDays(snapshot: string, today: Date): number {
  const age = Math.floor((today.getTime() - Date.parse(`${snapshot}T00:00:00Z`)) / 86_400_000)
  return Number.isFinite(age) ? Math.max(0, age) : 0
}

/** `Retraction Watch as of 2026-08-14: 59,876 DOIs, 45,038 PMIDs`. */
export function listInWords({ source, snapshot, dois, pmids }: ListOrigin): string {
  return `${source} as of ${snapshot}: ${counted(dois, 'DOI')}, ${counted(pmids, 'PMID')}`
}

/** Says that a list is old; undefined where it is not. */
export function oldListWarning({ snapshot }: ListOrigin, today: Date): string | undefined {
  const age = ageInDays(snapshot, today)
  return age > mostDays ? `The list of retracted papers is of ${snapshot}, ${grouped(age)} days old. Import a newer one.` : undefined
}
