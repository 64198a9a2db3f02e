import { defineRule } from '../../../src/rule.ts'
import { gfm, icmje } from '../guidance.ts'
import { headOf, isNamedBy, type Reference, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/unused-reference',
  severity: 'info',
  summary: 'A source or footnote that nothing in the text points to.',
  why: 'A footnote without a mark is not printed at all, and a listed source without one supports no statement.',
  fix: 'Cite it where it supports the text, or take it out.',
  sources: [gfm, icmje],
  tags: ['discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc shortens colds a little.[^a]\n\n[^a]: Doe J. Zinc for colds. 2019.\n{{[^b]: Roe R. Honey for coughs. 2020.}}',
      'Zinc shortens colds a little [1].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. {{Roe R. Honey for coughs. 2020.}}',
      'Zinc shortens colds a little (Doe, 2019).\n\n## References\n\nDoe, J. (2019). Zinc for colds.\n\n{{Roe, R. (2020). Honey for coughs.}}',
    ],
    good: [
      'Zinc shortens colds a little.[^a]\n\n[^a]: Doe J. Zinc for colds. 2019.',
      'Zinc shortens colds a little.\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. Roe R. Honey for coughs. 2020.',
      'Zinc and honey help a little [1-2].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. Roe R. Honey for coughs. 2020.',
    ],
  },
  *check(post) {
    const { entries, markers } = referencesOf(post)
    const footnotes = new Set(markers.filter(({ kind }) => kind === 'footnote').flatMap(({ labels }) => labels.map((label) => label.toLowerCase())))
    const numbers = new Set(markers.filter(({ kind }) => kind === 'number' || kind === 'superscript').flatMap(({ labels }) => labels))
    const names = markers.filter(({ kind }) => kind === 'author-year').flatMap(({ labels }) => labels)
    const anchors = markers.some(({ kind }) => kind === 'anchor' || kind === 'tag' || kind === 'key')
    const isCited = (entry: Reference): boolean => {
      if (entry.form === 'footnote') return footnotes.has((entry.label ?? '').toLowerCase())
      if (entry.form === 'linked' || anchors) return true
      if (entry.number !== undefined && numbers.size) return numbers.has(String(entry.number))
      return names.length === 0 || names.some((name) => isNamedBy(entry, name))
    }
    for (const entry of entries) {
      if (!isCited(entry))
        yield {
          ...(entry.form === 'footnote' ? { start: entry.start, end: entry.end } : headOf(entry, post.source)),
          message: 'Nothing in the text points to this source',
        }
    }
  },
})
