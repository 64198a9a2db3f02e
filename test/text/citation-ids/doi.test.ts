import { describe, expect, test } from 'vitest'
import { findDois, normaliseDoi } from '../../../src/text/citation-ids/doi.ts'

const dois = [
  '10.1136/bmj.m513',
  '10.1016/s0140-6736(08)61598-6',
  '10.1002/14651858.cd002281.pub3',
  '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
  '10.1371/journal.pone.0192879',
  '10.1056/nejmoa1200303',
  '10.1207/s15327752jpa8502_04',
  '10.5555/a+b[c]d',
  '10.1093/ije/dyz.001_1',
]

const contexts: Readonly<Record<string, (doi: string) => string>> = {
  bare: (doi) => `See ${doi} for more.`,
  'with a label': (doi) => `doi:${doi}`,
  'in brackets, at the end of a sentence': (doi) => `A trial (doi: ${doi}).`,
  'as an address, before a full stop': (doi) => `https://doi.org/${doi}.`,
  'in a Markdown link': (doi) => `[trial](https://doi.org/${doi})`,
  'in a Markdown link in brackets': (doi) => `([trial](https://doi.org/${doi})).`,
  'in an autolink': (doi) => `<https://doi.org/${doi}>`,
  'in an attribute': (doi) => `<a href="https://doi.org/${doi}">trial</a>`,
  'as the text of an element': (doi) => `<li>${doi}</li>`,
  'percent-encoded': (doi) => `https://doi.org/${encodeURIComponent(doi)}`,
  'before a tracking parameter': (doi) => `https://doi.org/${doi}?utm_source=feed&x=1`,
  emphasised: (doi) => `*${doi}*`,
  'in typographic quotes': (doi) => `“${doi}”`,
  'as link text': (doi) => `[${doi}](https://example.org/x)`,
  'below a publisher’s path': (doi) => `https://onlinelibrary.wiley.com/doi/pdf/${doi}`,
  'before a publisher’s tail': (doi) => `https://onlinelibrary.wiley.com/doi/${doi}/full`,
  'before a comma': (doi) => `${doi}, and others`,
}

describe.each(Object.entries(contexts))('a DOI %s', (_name, write) => {
  test.each(dois)('%s', (doi) => {
    expect(findDois(write(doi)).map((found) => found.doi)).toEqual([doi])
  })
})

test('case, encoding and preprint version do not tell two DOIs apart', () => {
  expect(normaliseDoi('https://doi.org/10.1136/BMJ.M513')).toBe('10.1136/bmj.m513')
  expect(normaliseDoi('10.1101/2021.01.01.21249999v2')).toBe('10.1101/2021.01.01.21249999')
  expect(normaliseDoi('10.1016/S0140-6736%2808%2961598-6')).toBe('10.1016/s0140-6736(08)61598-6')
})

test('a glucose value, a version and a longer number are no DOIs', () => {
  for (const text of ['A glucose of 10.1 mmol/L', 'version 10.1234', '110.1136/bmj', '3.10.1136/x', '10.12/x']) expect(findDois(text)).toEqual([])
})

test('the span leaves out what only stands after the DOI', () => {
  const text = 'See (doi:10.1136/bmj.m513).'
  const [found] = findDois(text)
  expect(text.slice(found?.start, found?.end)).toBe('10.1136/bmj.m513')
})

test('hostile text costs linear time', { timeout: 60_000 }, () => {
  for (const unit of ['10.1234/', '10.1234/a](', '10.1234/)))))', '%', '10.1234/%2', '10.', '(']) {
    const cost = (size: number): number => {
      const text = unit.repeat(size / unit.length)
      const start = performance.now()
      findDois(text)
      return performance.now() - start
    }
    cost(50_000)
    expect(cost(400_000), unit).toBeLessThan(Math.max(1500, cost(100_000) * 16))
  }
})
