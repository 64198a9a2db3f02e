import { describe, expect, test } from 'vitest'
import { readBibtex } from '../../src/text/bibliography/bibtex.ts'
import { readCslItems, readCslJson } from '../../src/text/bibliography/csl.ts'

const keysOf = (text: string): readonly string[] => readBibtex(text).entries.map(({ key }) => key)

describe('BibTeX', () => {
  test('gives key, line, title, year, DOI, PMID and address of an entry', () => {
    const text = `% sources
@string{colds = "Journal of Colds"}
@article{doe2019,
  title = {Zinc for {C}olds: a "trial" in M{\\"u}nster \\& Ulm},
  journal = colds # { and Coughs},
  year = 2019,
  doi = {https://doi.org/10.5555/ZINC.2019},
  pmid = {20000001},
  url = "https://example.org/zinc"
}
@online(roe:2020, title = "Honey, {"}quoted{"}", date = {2020-05-01}, eprinttype = {pubmed}, eprint = {20000002})`
    expect(readBibtex(text)).toEqual({
      problems: [],
      complete: true,
      entries: [
        {
          key: 'doe2019',
          line: 3,
          title: 'Zinc for Colds: a "trial" in Münster & Ulm',
          year: 2019,
          doi: '10.5555/zinc.2019',
          pmid: '20000001',
          url: 'https://example.org/zinc',
        },
        { key: 'roe:2020', line: 11, title: 'Honey, "quoted"', year: 2020, pmid: '20000002' },
      ],
    })
  })

  test.each([
    ['an entry without fields', '@misc{a}', ['a']],
    ['a comma at the end', '@misc{a, year = 2020,}', ['a']],
    ['no blanks at all', '@misc{a,year={2020},title="T"}@misc{b,year=1999}', ['a', 'b']],
    ['capitals and blanks', '@ARTICLE { a ,\n YEAR = { 2020 } }', ['a']],
    ['text between entries', 'Mail me@example.org{x}\n@misc{a, year=2020}\nmore text', ['a']],
    ['a comment that holds an entry', '@comment{\n@misc{a, year=2020}\n}\n@misc{b}', ['b']],
    ['CRLF', '@misc{a,\r\n  year = 2020\r\n}\r\n@misc{b}', ['a', 'b']],
    ['escaped braces', '@misc{a, title = {Half \\{ open}, year = 2020}\n@misc{b}', ['a', 'b']],
    ['keys of all sorts', '@misc{Doe_2019-b/x+y:z}', ['Doe_2019-b/x+y:z']],
    ['an empty file', '', []],
  ])('reads %s', (_name, text, keys) => {
    expect(readBibtex(text)).toMatchObject({ problems: [], complete: true })
    expect(keysOf(text)).toEqual(keys)
  })

  test.each([
    ['an entry that is never closed costs no other', '@misc{a, year = 2020\n\n@misc{b, year = 2021}', ['a', 'b'], 'line 1: the entry “a” is never closed'],
    [
      'a value that is never closed',
      '@misc{a, title = {Zinc {, year = 2020}\n@misc{b}',
      ['a', 'b'],
      'line 1: the entry “a” has a field “title” that is never closed',
    ],
    ['a field without a value', '@misc{a, title year = 2020}\n@misc{b}', ['a', 'b'], 'line 1: the entry “a” has “title” where a field with “=” belongs'],
    ['rubbish', '@misc{a, {{}}}\n@misc{b}', ['a', 'b'], 'line 1: the entry “a” cannot be read after its key'],
  ])('%s', (_name, text, keys, problem) => {
    expect(keysOf(text)).toEqual(keys)
    expect(readBibtex(text)).toMatchObject({ problems: [problem], complete: false })
  })

  test('a key that is used twice, and none, are told', () => {
    expect(readBibtex('@misc{a, year = 2020}\n@misc{a, year = 2021}\n@misc{, year = 2022}')).toEqual({
      entries: [{ key: 'a', line: 1, year: 2020 }],
      problems: ['line 2: the key “a” was used in line 1 already; the first entry counts', 'line 3: an entry has no key'],
      complete: true,
    })
  })

  test('5,000 entries and hostile text are read', { timeout: 60_000 }, () => {
    const entry = (i: number): string =>
      `@article{key${i},\n  title = {A Title of {Some} Length about Zinc},\n  author = {Doe, Jane and Roe, Richard},\n  year = ${1990 + (i % 35)},\n  doi = {10.5555/zinc.${i}}\n}\n`
    expect(keysOf(Array.from({ length: 5000 }, (_, i) => entry(i)).join(''))).toHaveLength(5000)
    for (const unit of ['@a{', '@a{b,c={', '\n@a{b,c="', '@comment{', '\n@comment{', '{', '"', '@', '@a{b}', '\n@a{b,', '#', '\\'])
      expect(() => readBibtex(unit.repeat(300_000 / unit.length))).not.toThrow()
  })
})

describe('CSL-JSON', () => {
  test('gives what BibTeX gives, from any of its ways to write a date', () => {
    const items = [
      {
        id: 'doe2019',
        title: 'Zinc for <i>colds</i>',
        issued: { 'date-parts': [[2019, 5]] },
        DOI: '10.5555/ZINC.2019',
        PMID: '20000001',
        URL: 'https://example.org/zinc',
      },
      { id: 2, issued: { raw: '2020-05-01' } },
      { id: 'c', issued: '2021' },
    ]
    const expected = {
      problems: [],
      complete: true,
      entries: [
        { key: 'doe2019', line: 1, title: 'Zinc for colds', year: 2019, doi: '10.5555/zinc.2019', pmid: '20000001', url: 'https://example.org/zinc' },
        { key: '2', line: 2, year: 2020 },
        { key: 'c', line: 3, year: 2021 },
      ],
    }
    expect(readCslJson(JSON.stringify(items))).toEqual(expected)
    expect(readCslJson(`\ufeff${JSON.stringify({ items })}`)).toEqual(expected)
    expect(readCslItems(items)).toEqual(expected)
  })

  test('says what is wrong without quoting the file', () => {
    expect(readCslJson('[{"id": "a"')).toEqual({ entries: [], problems: ['the file is no valid JSON'], complete: false })
    expect(readCslJson('{"a": 1}')).toEqual({ entries: [], problems: ['the file holds no list of sources'], complete: false })
    expect(readCslJson('[{"id": "a"}, {"id": "a"}, {"title": "x"}, 7, null]')).toEqual({
      entries: [{ key: 'a', line: 1 }],
      problems: ['source 2: the id “a” was used already; the first one counts', 'source 3 has no “id”', 'source 4 has no “id”', 'source 5 has no “id”'],
      complete: true,
    })
  })
})
