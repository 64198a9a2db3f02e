import { number } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { citedEntriesOf } from '../bibliography.ts'
import { discern5, medrs, quest } from '../guidance.ts'
import { headOf, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/stale-source',
  severity: 'info',
  summary: 'A source that is more than ten years old.',
  why: 'Advice changes; an old source may describe care that is no longer given.',
  fix: 'Look for a newer review or guideline, or say why this one still holds.',
  sources: [discern5, quest, medrs],
  tags: ['discern:5', 'quest:currency'],
  options: { maxYears: number(10, 'age in years up to which a source counts as current', { min: 1 }) },
  scope: 'span',
  needs: ['bibliographies'],
  examples: {
    bad: [
      'Zinc helps.[^a]\n\n{{[^a]: Doe J. Zinc for colds. *Colds*. 2004;12:3-9.}}',
      'Zinc helps [1].\n\n## References\n\n1. {{Doe, J. (1998). Zinc for colds. *Colds*, 12, 3-9.}}',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little {{[@doe]}}.',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe', line: 1, title: 'Zinc', year: 2004 }], problems: [], complete: true }],
        }),
      },
    ],
    good: [
      'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds, 1990 to 2022. *Colds*. 2023;12:3-9.',
      'Zinc helps.[^a]\n\n[^a]: In 1998 lozenges were sold by weight.',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe].',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe', line: 1, title: 'Zinc', year: 2019 }], problems: [], complete: true }],
        }),
      },
    ],
  },
  *check(post, { options, today, resources }) {
    const thisYear = today.getUTCFullYear()
    for (const entry of referencesOf(post).entries) {
      const newest = entry.years.at(-1)
      if (newest === undefined || thisYear - newest <= options.maxYears || !entry.isSource || !/[.,;(]/.test(entry.text) || isRemark(entry.text)) continue
      yield {
        ...(entry.form === 'footnote' ? { start: entry.start, end: entry.end } : headOf(entry, post.source)),
        message: `This source is of ${newest}, ${thisYear - newest} years old`,
      }
    }
    for (const { entry, start, end } of citedEntriesOf(post, resources.bibliographies))
      if (entry.year !== undefined && thisYear - entry.year > options.maxYears)
        yield { start, end, message: `“${entry.key}” is of ${entry.year}, ${thisYear - entry.year} years old` }
  },
})

/** "In 1998 lozenges were sold by weight." tells, it does not cite. */
function isRemark(text: string): boolean {
  const plain = text.replace(/^\[\^?[^\]]{1,80}\]:?\s*/, '')
  return /^(?:in|since|by|after|before|until)\s/i.test(plain) && !/\bet al\b|https?:|\b10\.\d{4}|;\s?\d/.test(plain)
}
