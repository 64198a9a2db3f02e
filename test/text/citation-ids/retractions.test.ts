import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatherRecords, type RetractionRecord } from '../../../src/text/citation-ids/retraction-records.ts'
import { openRetractions, packRetractions, type RetractionStatus, retractionStatuses } from '../../../src/text/citation-ids/retractions.ts'

const about = { source: 'Retraction Watch', snapshot: '2026-05-01', imported: '2026-05-02', dois: 0, pmids: 0 }

function record(given: Partial<RetractionRecord>): RetractionRecord {
  return { doi: '10.5555/zinc', pmid: '0', nature: 'Retraction', date: '3/1/2020 0:00', reason: '', ...given }
}

function statusAfter(...records: readonly Partial<RetractionRecord>[]): RetractionStatus | undefined {
  const gathered = gatherRecords('2026-06-01')
  for (const each of records) gathered.add(record(each))
  return gathered.close().dois.get('10.5555/zinc')
}

describe('a packed list', () => {
  test('knows what went in and nothing else', () => {
    const doi = fc
      .tuple(fc.constantFrom('10.1001/', '10.1016/j.', '10.1155/2022/', '10.5555/ä'), fc.stringMatching(/^[a-z0-9.()-]{1,12}$/))
      .map((parts) => parts.join(''))
    const status = fc.constantFrom(...retractionStatuses)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(doi, status), { maxLength: 300 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99_999_999 }), status), { maxLength: 300 }),
        fc.array(doi),
        (some, numbers, others) => {
          const dois = new Map(some)
          const pmids = new Map(numbers.map(([pmid, its]) => [String(pmid), its]))
          const list = openRetractions(packRetractions({ dois, pmids }), about)
          for (const [id, its] of dois) expect(list.ofDoi(id)).toBe(its)
          for (const [id, its] of pmids) expect(list.ofPmid(id)).toBe(its)
          for (const other of others) expect(list.ofDoi(other)).toBe(dois.get(other))
          for (const [id] of pmids) expect(list.ofPmid(String(Number(id) + 1))).toBe(pmids.get(String(Number(id) + 1)))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('that is empty knows nothing', () => {
    const list = openRetractions(packRetractions({ dois: new Map(), pmids: new Map() }), about)
    expect([list.ofDoi('10.5555/zinc'), list.ofDoi(''), list.ofPmid('1'), list.ofPmid('0'), list.ofPmid('x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('of several notices about a paper', () => {
  test('the latest holds', () => {
    expect(statusAfter({ nature: 'Expression of concern', date: '1/1/2019 0:00' }, { date: '3/1/2020 0:00' })).toBe('retracted')
    expect(statusAfter({ nature: 'Reinstatement', date: '1/1/2021 0:00' }, { date: '3/1/2020 0:00' })).toBe('reinstated')
    expect(statusAfter({ date: '3/1/2020 0:00' }, { nature: 'Reinstatement', date: '1/1/2021 0:00' }, { date: '2/1/2022 0:00' })).toBe('retracted')
    expect(statusAfter({ nature: 'Reinstatement', date: '1/1/2021 0:00' }, { nature: 'Expression of concern', date: '2/1/2022 0:00' })).toBe('concern')
  })

  test('a concern that comes after a retraction, and a correction, change nothing', () => {
    expect(statusAfter({ date: '3/1/2020 0:00' }, { nature: 'Expression of concern', date: '1/1/2021 0:00' })).toBe('retracted')
    expect(statusAfter({ date: '3/1/2020 0:00' }, { nature: 'Correction', date: '1/1/2021 0:00' })).toBe('retracted')
    expect(statusAfter({ nature: 'Correction', date: '1/1/2021 0:00' })).toBeUndefined()
  })
})

test('a paper that was replaced, and a withdrawn version of a Cochrane review, are told apart', () => {
  expect(statusAfter({ reason: '+Error in Analyses;+Retract and Replace;' })).toBe('republished')
  const gathered = gatherRecords('2026-06-01')
  gathered.add(record({ doi: '10.1002/14651858.CD000001.pub2' }))
  expect(gathered.close().dois.get('10.1002/14651858.cd000001.pub2')).toBe('withdrawn')
})

test('a row without identifiers names nothing, and a date to come is not the newest', () => {
  const gathered = gatherRecords('2026-06-01')
  gathered.add(record({ doi: 'unavailable', pmid: '0' }))
  gathered.add(record({ doi: 'Unavailable', pmid: '20000001.0', date: '5/7/2026 0:00' }))
  gathered.add(record({ doi: 'https://doi.org/10.5555/A%28B%29', date: '1/1/2099 0:00' }))
  expect(gathered.close()).toEqual({ dois: new Map([['10.5555/a(b)', 'retracted']]), pmids: new Map([['20000001', 'retracted']]), newest: '2026-05-07' })
})
