import type { Post } from '../../../src/post/post.ts'
import { defineRule, type Problem } from '../../../src/rule.ts'
import type { Bibliography } from '../../../src/text/bibliography/bibliography.ts'
import { citedKeysOf } from '../bibliography.ts'
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
  needs: ['bibliographies'],
  examples: {
    bad: [
      'Zinc shortens colds a little.[^a]\n\n[^a]: Doe J. Zinc for colds. 2019.\n{{[^b]: Roe R. Honey for coughs. 2020.}}',
      'Zinc shortens colds a little [1].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. {{Roe R. Honey for coughs. 2020.}}',
      'Zinc shortens colds a little (Doe, 2019).\n\n## References\n\nDoe, J. (2019). Zinc for colds.\n\n{{Roe, R. (2020). Honey for coughs.}}',
      {
        text: '---\nbibliography: {{sources.bib}}\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: ['doe2019', 'roe2020'].map((key) => ({ key, line: 1 })), problems: [], complete: true }],
        }),
      },
    ],
    good: [
      {
        text: '---\nbibliography: library.bib\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({
          bibliographies: [{ name: 'library.bib', entries: ['doe2019', 'roe2020', 'poe2021'].map((key) => ({ key, line: 1 })), problems: [], complete: true }],
        }),
      },
      'Zinc shortens colds a little.[^a]\n\n[^a]: Doe J. Zinc for colds. 2019.',
      'Zinc shortens colds a little.\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. Roe R. Honey for coughs. 2020.',
      'Zinc and honey help a little [1-2].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. Roe R. Honey for coughs. 2020.',
    ],
  },
  *check(post, { resources: { bibliographies = [] } }) {
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
    yield* unusedKeys(post, bibliographies)
  },
})

/** A library that many posts share holds much that one of them does not cite; only a file of which a post cites half or more is taken for its own list. */
function* unusedKeys(post: Post, bibliographies: readonly Bibliography[]): Generator<Problem> {
  if (bibliographies.length === 0 || post.frontMatter?.data.nocite !== undefined) return
  const cited = new Set(citedKeysOf(post, bibliographies).map(({ entry }) => entry.key))
  for (const { name, entries } of bibliographies) {
    const unused = entries.filter(({ key }) => !cited.has(key))
    const place = post.frontMatter?.entries.find(({ path, value }) => /^(?:bibliography|references)\b/.test(path) && (value === name || name === 'references'))
    if (place === undefined || unused.length === 0 || unused.length > entries.length / 2) continue
    const named = unused.slice(0, 3).map(({ key }) => `“${key}”`)
    const rest = unused.length > 3 ? ` and ${unused.length - 3} more` : ''
    yield { start: place.start, end: place.end, message: `Nothing in the text points to ${named.join(', ')}${rest} in ${name}` }
  }
}
