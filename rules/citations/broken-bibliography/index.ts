import { defineRule } from '../../../src/rule.ts'
import { pandoc } from '../guidance.ts'

export default defineRule({
  id: 'citations/broken-bibliography',
  severity: 'error',
  summary: 'A file of sources that is missing or cannot be read in full.',
  why: 'Sources that the post promises are not printed, and the marks in the text lead nowhere.',
  fix: 'Mend the file or the path in the front matter.',
  sources: [pandoc],
  tags: ['discern:4', 'jama:attribution'],
  options: {},
  scope: 'span',
  needs: ['bibliographies'],
  examples: {
    bad: [
      {
        text: '---\nbibliography: {{sources.bib}}\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({ bibliographies: [{ name: 'sources.bib', entries: [], problems: ['there is no such file'], complete: false }] }),
      },
      {
        text: '---\nbibliography: [zinc.bib, {{honey.json}}]\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({
          bibliographies: [
            { name: 'zinc.bib', entries: [{ key: 'doe2019', line: 1 }], problems: [], complete: true },
            { name: 'honey.json', entries: [], problems: ['the file is no valid JSON'], complete: false },
          ],
        }),
      },
    ],
    good: [
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({ bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe2019', line: 1 }], problems: [], complete: true }] }),
      },
      {
        text: '---\nbibliography: https://example.org/sources.bib\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({ bibliographies: [{ name: 'https://example.org/sources.bib', entries: [], problems: [], complete: false }] }),
      },
    ],
  },
  *check(post, { resources: { bibliographies = [] } }) {
    for (const { name, problems, complete } of bibliographies) {
      const place = post.frontMatter?.entries.find(
        ({ path, value }) => /^(?:bibliography|references)\b/.test(path) && (value === name || name === 'references'),
      )
      if (place === undefined) continue
      const span = { start: place.start, end: place.end }
      for (const problem of problems.slice(0, 5))
        yield { ...span, message: `${name}${problem.startsWith('line') ? ', ' : ': '}${problem}`, ...(complete && { severity: 'warning' }) }
      if (problems.length > 5)
        yield { ...span, message: `${name}: ${problems.length - 5} more entries have problems`, ...(complete && { severity: 'warning' }) }
    }
  },
})
