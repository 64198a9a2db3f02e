import type { Resources } from '../../src/rule.ts'
import { openRetractions, packRetractions, type RetractionStatus } from '../../src/text/citation-ids/retractions.ts'

/** A small list of invented papers for examples. */
export function listedPapers(papers: Readonly<Record<string, RetractionStatus>>): Resources {
  const dois = new Map(Object.entries(papers).filter(([id]) => id.startsWith('10.')))
  const pmids = new Map(Object.entries(papers).filter(([id]) => !id.startsWith('10.')))
  const about = { source: 'Retraction Watch', snapshot: '2026-05-01', imported: '2026-05-02', dois: dois.size, pmids: pmids.size }
  return { retractions: openRetractions(packRetractions({ dois, pmids }), about) }
}
