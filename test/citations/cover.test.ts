import { describe, expect, test } from 'vitest'
import { claimsOf } from '../../rules/citations/claims.ts'
import { markersOf, numbersIn } from '../../rules/citations/markers.ts'
import uncitedClaim from '../../rules/citations/uncited-claim/index.ts'
import { parsePost } from '../../src/post/parse.ts'
import { findAuthorYears } from '../../src/text/author-year.ts'

const claim = 'The shot cut hospital stays for flu by 34%'
const coversIn = (source: string, own: readonly string[] = [], path = 'post.md'): string[] =>
  claimsOf(parsePost({ path, source }), { own })
    .filter(({ score }) => score >= 3)
    .map(({ cover }) => cover)
const list = '\n\n## References\n\n1. Doe J. Flu shots. 2019.\n2. Roe R. More flu shots. 2020.\n3. Poe P. Flu. 2021.'

const context = {
  options: {},
  audience: 'patient',
  locale: 'en',
  jurisdiction: undefined,
  today: new Date('2026-06-01'),
  own: [],
  allow: [],
  resources: {},
} as const

describe('a claim is covered by', () => {
  test.each([
    ['a footnote', `${claim}.[^a]\n\n[^a]: Doe J. Flu shots. 2019.`],
    ['a footnote before the full stop', `${claim}[^a].\n\n[^a]: Doe J. Flu shots. 2019.`],
    ['a footnote that is not defined, which another rule reports', `${claim}.[^nowhere]`],
    ['an inline note', `${claim}.^[Doe J. Flu shots. 2019.]`],
    ['a number', `${claim} [1].${list}`],
    ['a number after the full stop', `${claim}. [1] Drink water.${list}`],
    ['several numbers', `${claim} [1, 2].${list}`],
    ['a range', `${claim} [1–3].${list}`],
    ['a superscript', `${claim}.<sup>1,2</sup>${list}`],
    ['a superscript that links', `${claim}.<sup id="fn1a">[[1]](#fn1)</sup>${list}`],
    ['typographic superscripts', `${claim}.¹² Drink water.${list}`],
    ['author and year', `${claim} (Doe et al., 2019).`],
    ['two authors and years', `${claim} (Doe & Roe, 2019a; WHO, 2022).`],
    ['a narrative author and year', `Doe et al. (2019) found that the shot cut hospital stays for flu by 34%.`],
    ['a Pandoc key', `${claim} [@doe2019].`],
    ['a Pandoc key with words', `${claim} [see @doe2019, p. 4; @roe].`],
    ['a bare Pandoc key', `${claim}, says @doe2019.`],
    ['Jekyll-Scholar', `${claim} {% cite doe2019 %}.`],
    ['Hugo', `${claim} {{< cite doe2019 >}}.`],
    ['MyST', `${claim} {cite}\`doe2019\`.`],
    ['an HTML citation', `${claim}, says <cite>The Flu Report</cite>.`],
    ['an inline link', `[${claim}](https://www.cdc.gov/flu/x).`],
    ['a link after the full stop', `${claim}. ([CDC](https://www.cdc.gov/flu/x))`],
    ['a reference link', `[${claim}][cdc].\n\n[cdc]: https://www.cdc.gov/flu/x`],
    ['a bare link', `${claim}: https://www.cdc.gov/flu/x`],
    ['an autolink', `${claim} <https://www.cdc.gov/flu/x>.`],
    ['an HTML link', `${claim} (<a href="https://www.cdc.gov/flu/x">CDC</a>).`],
    ['a hand-made note', `${claim}.[1](#fn1)`],
    ['a DOI in the text', `${claim} (doi:10.1136/bmj.m513).`],
    ['a PMID in the text', `${claim} (PMID: 12345678).`],
    ['a link at the head of a list item', `Facts:\n\n- [${claim}](https://www.cdc.gov/flu/x).`],
    ['a list lead-in', `What the trial found:[^a]\n\n- ${claim}.\n\n[^a]: Doe J. Flu shots. 2019.`],
    ['news, which another rule reports', `[${claim}](https://www.nytimes.com/x).`],
  ])('%s', (_name, source) => {
    const covers = coversIn(source)
    expect(covers.length).toBeGreaterThan(0)
    expect([...new Set(covers)]).toEqual(['source'])
  })

  test('an MDX component', () => {
    expect(coversIn(`${claim} <Cite id="doe2019" />.`, [], 'post.mdx')).toEqual(['source'])
  })
})

describe('a claim is not covered by', () => {
  test.each([
    ['nothing', `${claim}.`],
    ['further reading', `${claim}.\n\n## Further reading\n\n- [CDC](https://www.cdc.gov/flu/x)`],
    ['a shop', `[${claim}](https://www.amazon.com/x).`],
    ['a social post', `[${claim}](https://www.facebook.com/x).`],
    ['a booking page', `[${claim}](https://calendly.com/clinic).`],
    ['the bare home page of an index', `[${claim}](https://pubmed.ncbi.nlm.nih.gov/).`],
    ['residue of a chat tool', `${claim}. [oai_citation:2‡cdc.gov](https://www.cdc.gov/)`],
    ['a relative link', `[${claim}](/flu).`],
    ['an e-mail address', `[${claim}](mailto:clinic@example.org).`],
    ['a month in brackets', `${claim} (March 2020).`],
    ['a square metre', 'Patients who walk 40 m² a day have 34% fewer falls.'],
    ['an empty box', `${claim} [ ].`],
  ])('%s', (_name, source) => {
    expect(coversIn(source)).toEqual(['none'])
  })

  test('the publisher’s own page', () => {
    const source = `[${claim}](https://www.clinic.example.org/flu).`
    expect(coversIn(source)).toEqual(['source'])
    expect(coversIn(source, ['clinic.example.org'])).toEqual(['none'])
  })

  test('a link in another item of the list', () => {
    expect(coversIn(`Facts:\n\n- ${claim}.\n- Smoking [doubles the risk of stroke](https://www.cdc.gov/x).`)).toEqual(['none', 'source'])
  })
})

describe('a source stands near', () => {
  test.each([
    ['at the end of the paragraph, for all of it', `${claim}. Drink water. Keep warm.[^1]\n\n[^1]: Doe J. Flu shots. 2019.`],
    ['in the next sentence, which states nothing itself', `${claim}. Read more [at the CDC](https://www.cdc.gov/x). Drink water.`],
    ['in a list that nothing points to', `${claim}.\n\n## Sources\n\n- Doe J. Flu shots. 2019.`],
    [
      'in the sentence before that this one takes up',
      `[A trial](https://www.cdc.gov/x) was run in Ohio. The study found that the shot cut hospital stays for flu by 34%.`,
    ],
    [
      'in the paragraph before, in a long text',
      `The [trial](https://www.cdc.gov/x) ran in Ohio.\n\nThe vaccine reduces fever in children.\n\n${'Rest while the fever is high, and call us. '.repeat(70)}`,
    ],
  ])('%s', (_name, source) => {
    expect(coversIn(source)).toContain('near')
  })

  test('and a warning becomes a hint', () => {
    const post = parsePost({ path: 'post.md', source: `${claim}.\n\n## Sources\n\n- Doe J. Flu shots. 2019.` })
    const [problem] = [...uncitedClaim.check(post, context)]
    expect(problem?.severity).toBe('info')
    expect(problem?.message).toContain('cite it here')
    expect(uncitedClaim.metrics?.(post, context)).toEqual({ claims: 1, claimsCited: 0 })
  })

  test('but a link in the next sentence stands for that one', () => {
    expect(coversIn(`${claim}. [Masks prevent colds in schools](https://www.cdc.gov/x). Drink water.`)).toContain('none')
  })

  test('but a figure of its own needs a source of its own', () => {
    expect(coversIn(`The [trial](https://www.cdc.gov/x) ran in Ohio. One in four women will have a miscarriage. Drink water.`)).toEqual(['none'])
  })
})

test('one finding marks exactly one sentence', () => {
  const source = `Drink water. ${claim}. The [rest](https://www.cdc.gov/x) of flu care is known to reduce deaths.`
  const [found] = claimsOf(parsePost({ path: 'post.md', source }), { own: [] }).filter(({ cover }) => cover !== 'source')
  expect(source.slice(found?.sentence.start, found?.sentence.end).trim()).toBe(`${claim}.`)
})

test('sources, headings, quotes, front matter, tables of figures and recipes are not asked for a source', () => {
  for (const source of [
    `# ${claim}`,
    `> ${claim}.`,
    `---\nsummary: ${claim}.\n---\nHello to all readers of this page.`,
    `## Sources\n\n- ${claim}. 2019.`,
    `| a | b |\n|---|---|\n| Flu | 34% |`,
    `## Ingredients\n\n- 200 g oats with calcium and iron.`,
    `\`\`\`\n${claim}.\n\`\`\``,
    `<!-- ${claim}. -->`,
  ])
    expect(coversIn(source), source).toEqual([])
})

test('a chapter for students gets hints only', () => {
  const source = `# Flu\n\n${claim}.\n\n## Review questions\n\nWhy?\n\n## Glossary\n\nFlu.`
  expect([...uncitedClaim.check(parsePost({ path: 'post.md', source }), context)].map(({ severity }) => severity)).toEqual(['info'])
})

test('numbers and ranges', () => {
  expect(numbersIn('1,3-5')).toEqual(['1', '3', '4', '5'])
  expect(numbersIn('07')).toEqual(['7'])
  expect(numbersIn('1-999')).toEqual(['1', '999'])
  for (const none of ['0', '0,1', 'x', '2019', '', '5th']) expect(numbersIn(none), none).toEqual([])
})

test('authors and years are told from months and organisations from words', () => {
  expect(findAuthorYears('It works (Müller & Doe, 2019; WHO, 2022).').flatMap(({ labels }) => labels)).toEqual(['muller 2019', 'who 2022'])
  expect(findAuthorYears('Van der Berg et al. (2020b) agree.').flatMap(({ labels }) => labels)).toEqual(['van der berg 2020b'])
  for (const none of ['(March 2020)', '(since 2019)', '(Updated 2020)', '(2019)', '(n = 20)', 'In 2019 (see below)', '(open 2019-2024)'])
    expect(findAuthorYears(none), none).toEqual([])
})

test('hostile text costs linear time', { timeout: 60_000 }, () => {
  for (const unit of [
    '[1',
    '[^',
    '(A 2019',
    '[@a',
    '@',
    '[1,',
    'Aa ',
    'Aa, ',
    'Aa & ',
    '{% cite ',
    '¹',
    '(Aa, 2019;',
    '[1]: x\n\n',
    '- [1] x\n',
    '<sup>1</sup>',
    '[a](#fn1) ',
  ]) {
    const cost = (size: number): number => {
      const post = parsePost({ path: 'post.txt', source: unit.repeat(size / unit.length) })
      const start = performance.now()
      markersOf(post)
      claimsOf(post, { own: [] })
      return performance.now() - start
    }
    cost(2_000)
    expect(cost(80_000), unit).toBeLessThan(Math.max(1500, cost(20_000) * 16))
  }
})
