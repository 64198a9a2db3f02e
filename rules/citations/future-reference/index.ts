import { defineRule } from '../../../src/rule.ts'
import { citedEntriesOf } from '../bibliography.ts'
import { icmje } from '../guidance.ts'
import { referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/future-reference',
  severity: 'warning',
  summary: 'A source dated in a year that has not begun.',
  why: 'A work of the future does not exist; a mistyped or invented source misleads the reader.',
  fix: 'Check the year against the work itself.',
  sources: [icmje],
  tags: ['discern:4', 'discern:5'],
  options: {},
  scope: 'span',
  needs: ['bibliographies'],
  examples: {
    bad: [
      'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. *Colds*. {{2091}};12:3-9.',
      'Zinc helps [1].\n\n## References\n\n1. Doe, J. ({{2091}}). Zinc for colds. *Colds*, 12, 3-9.',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little {{[@doe]}}.',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe', line: 1, title: 'Zinc', year: 2091 }], problems: [], complete: true }],
        }),
      },
    ],
    good: [
      'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. *Colds*. 2019;372:2091-8.',
      'Dementia will grow.[^a]\n\n[^a]: Doe J. Forecast of dementia to 2095. *Ageing*. 2019;12:3-9.',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe].',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe', line: 1, title: 'Zinc', year: 2019 }], problems: [], complete: true }],
        }),
      },
    ],
  },
  *check(post, { today, resources }) {
    const thisYear = today.getUTCFullYear()
    for (const entry of referencesOf(post).entries) {
      if (!entry.isSource || !entry.years.some((year) => year > thisYear)) continue
      for (const match of post.source
        .slice(entry.start, entry.end)
        .matchAll(/(?:\(|[.,;:]\s?\*?|\b(?:\p{Lu}\p{L}{2,8})\s)((?:20)\d\d)(?=[a-z]?[);:,.\s]|$)/gu)) {
        const year = match[1] ?? ''
        const start = entry.start + match.index + match[0].length - year.length
        if (
          Number(year) > thisYear &&
          !/\/\S*$/.test(post.source.slice(entry.start, start)) &&
          !/\d[:;]\s?$/.test(post.source.slice(Math.max(0, start - 3), start))
        )
          yield { start, end: start + 4, message: `${year} has not begun: check the year of this source` }
      }
    }
    for (const { entry, start, end } of citedEntriesOf(post, resources.bibliographies))
      if (entry.year !== undefined && entry.year > thisYear) yield { start, end, message: `${entry.year} has not begun: check the year of “${entry.key}”` }
  },
})
