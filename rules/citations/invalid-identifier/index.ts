import { defineRule } from '../../../src/rule.ts'
import { identifiersOf } from '../scanned.ts'

export default defineRule({
  id: 'citations/invalid-identifier',
  severity: 'error',
  summary: 'A PubMed, book, journal, author, trial or guideline number that cannot exist.',
  why: 'A number with a wrong form or check digit was mistyped or made up, so nobody can find the source.',
  fix: 'Copy the number from the register, journal or book itself.',
  sources: [
    { title: 'International ISBN Agency: ISBN Users’ Manual', url: 'https://www.isbn-international.org/content/isbn-users-manual' },
    { title: 'ISSN International Centre: What is an ISSN?', url: 'https://www.issn.org/understanding-the-issn/what-is-an-issn/' },
    { title: 'ORCID: Structure of the ORCID identifier', url: 'https://support.orcid.org/hc/en-us/articles/360006897674' },
    { title: 'arXiv: Understanding the arXiv identifier', url: 'https://info.arxiv.org/help/arxiv_identifier.html' },
  ],
  tags: ['discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['See the handbook ({{ISBN 978-0-306-40615-8}}).', 'See {{PMID: 123456789}} for the trial.', 'The trial was registered ({{NCT0123456}}).'],
    good: ['See the handbook (ISBN 978-0-306-40615-7).', 'See PMID: 12345678 and NCT01234567.', 'The campaign ran 2019-2024 and sold 9780306406158 stickers.'],
  },
  *check(post) {
    for (const { start, end, kind, problem } of identifiersOf(post)) if (problem) yield { start, end, message: `This ${nameOf(kind)} ${problem}` }
  },
})

function nameOf(kind: string): string {
  return kind === 'Cochrane' || kind === 'NICE' || kind === 'arXiv' || kind === 'PROSPERO' || kind === 'EudraCT' || kind === 'NCT' ? `${kind} number` : kind
}
