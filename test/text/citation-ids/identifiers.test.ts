import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '../../../src/text/citation-ids/identifiers.ts'
import { findMalformedDois } from '../../../src/text/citation-ids/malformed-doi.ts'

const possible: Readonly<Record<string, readonly string[]>> = {
  PMID: [
    'PMID: 1',
    'PMID 12345678',
    'PMID:9999999',
    'https://pubmed.ncbi.nlm.nih.gov/36252717/',
    'PubMed ID: 31199',
    'https://www.ncbi.nlm.nih.gov/pubmed/123456',
  ],
  PMCID: ['PMCID: PMC3531190', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7096075/', 'PMC10000001', 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC13901/'],
  arXiv: ['arXiv:1501.00001', 'arXiv:0704.0001', 'arXiv:1412.9999v2', 'https://arxiv.org/abs/2301.12345', 'arXiv:hep-th/9901001', 'arXiv: math.GT/0309136'],
  ISBN: ['ISBN 978-0-306-40615-7', 'ISBN-10: 0-306-40615-2', 'ISBN: 0306406152', 'ISBN-13: 9780306406157', 'ISBN 080442957X'],
  ISSN: ['ISSN 0378-5955', 'ISSN: 2434-561X', 'eISSN 1756-1833', 'ISSN 0140-6736'],
  ORCID: ['https://orcid.org/0000-0002-1825-0097', 'ORCID 0000-0001-5109-3700', 'ORCID iD: 0000-0002-1694-233X'],
  NCT: ['NCT01234567', 'nct00000102', 'https://clinicaltrials.gov/study/NCT06097273'],
  ISRCTN: ['ISRCTN12345678', 'ISRCTN 50189673'],
  EudraCT: ['EudraCT 2010-012345-12', 'EudraCT number: 2004-000012-13'],
  CTIS: ['EU CT 2023-504321-11-00', 'EUCT number: 2022-501234-20-01'],
  ACTRN: ['ACTRN12605000001617', 'ACTRN12620001234567p'],
  PROSPERO: ['PROSPERO CRD42020123456', 'CRD42016038008', 'CRD420251010101'],
  Cochrane: ['doi:10.1002/14651858.CD002281.pub3', 'https://doi.org/10.1002/14651858.MR000005', '10.1002/14651858.ED000123'],
  NICE: ['NICE guideline [NG245]', 'https://www.nice.org.uk/guidance/cg181', 'NICE (TA10)'],
}

const impossible: Readonly<Record<string, readonly string[]>> = {
  PMID: ['PMID: 123456789', 'PMID: 01234567', 'PMID: 12,345,678', 'PMID: PMC3531190', 'https://pubmed.ncbi.nlm.nih.gov/1234567890/'],
  PMCID: ['PMCID: 3531190', 'PMCID: PMC012345', 'PMC123456789', 'https://www.ncbi.nlm.nih.gov/pmc/articles/1234567/'],
  arXiv: ['arXiv:1501.0001', 'arXiv:1413.0001', 'arXiv:1412.00001', 'arXiv:0703.0001', 'https://arxiv.org/abs/2300.12345', 'arXiv:hep-th/9913001'],
  ISBN: ['ISBN 978-0-306-40615-8', 'ISBN-10: 0-306-40615-3', 'ISBN 9770306406157', 'ISBN 978030640615', 'ISBN 0804429571'],
  ISSN: ['ISSN 0378-5954', 'ISSN: 2434-5610', 'ISSN 0140-673'],
  ORCID: ['https://orcid.org/0000-0002-1825-0098', 'ORCID 0000-0001-5109-370', 'ORCID iD: 0000-0002-1694-2330'],
  NCT: ['NCT0123456', 'NCT012345678'],
  ISRCTN: ['ISRCTN1234567', 'ISRCTN123456789'],
  EudraCT: ['EudraCT 2010-12345-12', 'EudraCT 2003-012345-12', 'EudraCT 2010-512345-12'],
  CTIS: ['EU CT 2023-504321-11', 'EUCT number: 2022-001234-20-01'],
  ACTRN: ['ACTRN1260500000161', 'ACTRN13605000001617'],
  PROSPERO: ['PROSPERO CRD4202012', 'CRD41020123456'],
  Cochrane: ['doi:10.1002/14651858.CD02281.pub3', '10.1002/14651858.CX002281'],
  NICE: ['https://www.nice.org.uk/guidance/zz12', 'https://www.nice.org.uk/guidance/ng12345'],
}

describe.each(Object.keys(possible))('%s', (kind) => {
  test.each(possible[kind] ?? [])('%s can exist', (text) => {
    expect(
      findIdentifiers(`See ${text}.`)
        .filter((found) => found.kind === kind)
        .map(({ problem }) => problem),
    ).toEqual([undefined])
  })
  test.each(impossible[kind] ?? [])('%s cannot', (text) => {
    const problems = findIdentifiers(`See ${text}.`)
      .filter((found) => found.kind === kind)
      .map(({ problem }) => problem)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toBeTypeOf('string')
  })
})

test('every date of arXiv has its own number of digits', () => {
  for (const [text, right] of [
    ['0704.0001', true],
    ['0704.00001', false],
    ['1412.9999', true],
    ['1501.0001', false],
    ['1501.00001', true],
    ['9912.12345', true],
  ] as const) {
    expect(findIdentifiers(`arXiv:${text}`)[0]?.problem === undefined, text).toBe(right)
  }
})

test('bare digits are no identifier', () => {
  for (const text of ['open 2019-2024', 'bar code 9780306406158', 'call 0000-0002-1825-0098', 'a function of 12345678', 'That is nice (ng12345).'])
    expect(findIdentifiers(text)).toEqual([])
})

test.each([
  ['doi:10.1136-bmj.m513', 'slash'],
  ['doi:10.1136', 'part'],
  ['doi: 10.1136/', 'part'],
  ['https://doi.org/bmj.m513', '10.'],
  ['doi:10.1136\\bmj.m513', 'backslash'],
  ['doi:10.1136//bmj.m513', 'two slashes'],
  ['https://doi.org//10.1136/bmj.m513', 'two slashes'],
  ['https://doi.org/https://doi.org/10.1136/bmj.m513', 'twice'],
  ['https://doi.org/doi:10.1136/bmj.m513', 'doi:'],
  ['doi:10.1234/abcd', 'placeholder'],
  ['10.xxxx/zinc', 'placeholder'],
  ['https://doi.org/10.1000/xyz123', 'placeholder'],
  ['doi:10.1016/j.xxxx.2020', 'placeholder'],
])('%s is malformed', (text, word) => {
  expect(findMalformedDois(`See ${text}.`).map(({ problem }) => problem.includes(word))).toEqual([true])
})

test.each([
  'doi:10.1136/bmj.m513',
  'https://doi.org/10.1001/jamasurg.2022.0000',
  'https://doi.org/',
  'https://www.doi.org/the-identifier/resources/handbook/',
  'a glucose of 10.1 mmol/L',
  'doi: https://doi.org/10.1016/S0140-6736(08)61598-6',
  'What is a DOI? A number.',
  'The DOI: see below.',
  'doi:10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2',
  'https://dx.doi.org/10.1136/bmj.m513',
  'doi:10.1002.10/abc',
])('%s is left alone', (text) => {
  expect(findMalformedDois(text)).toEqual([])
})

test('hostile text costs linear time', { timeout: 60_000 }, () => {
  for (const unit of ['doi:', 'PMID ', 'ISBN 9', '0', 'ISBN 978-', 'NICE ', 'arXiv:1', 'doi \n', 'orcid.org/0000-', '- ']) {
    const cost = (size: number): number => {
      const text = unit.repeat(size / unit.length)
      const start = performance.now()
      findIdentifiers(text)
      findMalformedDois(text)
      return performance.now() - start
    }
    cost(20_000)
    expect(cost(400_000), unit).toBeLessThan(Math.max(1500, cost(100_000) * 16))
  }
})
