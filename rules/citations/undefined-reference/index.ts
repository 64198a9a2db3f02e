import { defineRule } from '../../../src/rule.ts'
import type { Bibliography } from '../../../src/text/bibliography/bibliography.ts'
import { gfm, icmje } from '../guidance.ts'
import type { Marker } from '../markers.ts'
import { type References, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/undefined-reference',
  severity: 'error',
  summary: 'A footnote or citation mark that leads to no entry.',
  why: 'The reader sees a source promised and finds none; the mark is printed as plain text.',
  fix: 'Add the entry, or correct the label.',
  sources: [gfm, icmje],
  tags: ['discern:4', 'jama:attribution'],
  options: {},
  scope: 'span',
  needs: ['bibliographies'],
  examples: {
    bad: [
      'Zinc shortens colds a little.{{[^zinc]}}',
      'Zinc shortens colds a little {{[3]}}.\n\n## References\n\n1. Doe J. Zinc for colds. 2019.',
      'Zinc shortens colds a little {{[@doe2019]}}.',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little {{[@doe2019]}}.',
        resources: () => ({ bibliographies: [{ name: 'sources.bib', entries: [{ key: 'roe2020', line: 1 }], problems: [], complete: true }] }),
      },
    ],
    good: [
      'Zinc shortens colds a little.[^Zinc]\n\n[^zinc]: Doe J. Zinc for colds. 2019.',
      'Zinc shortens colds a little [1].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.',
      '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe2019].',
      '---\nreferences:\n  - id: doe2019\n    title: Zinc for colds\n---\nZinc shortens colds a little [@doe2019].',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe2019].',
        resources: () => ({ bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe2019', line: 1 }], problems: [], complete: true }] }),
      },
      'Tick the box: [x] done, [ ] open. See the report of [2019].',
    ],
  },
  *check(post, { resources: { bibliographies } }) {
    const references = referencesOf(post)
    const labels = new Set(post.footnotes.map(({ label }) => label.toLowerCase()))
    const isNamed = post.frontMatter?.entries.some(({ path }) => /^(?:bibliography|references|csl)\b/i.test(path)) ?? false
    const keys = keysOf(bibliographies)
    for (const marker of references.markers) {
      if (marker.block.quoted && marker.kind === 'number') continue
      const missing =
        marker.kind === 'key'
          ? marker.narrative || (isNamed && keys === undefined)
            ? []
            : marker.labels.filter((key) => !keys?.has(key) && !hasKey(references, key))
          : missingLabels(marker, references, labels)
      if (!missing.length) continue
      const where = marker.kind === 'key' && keys ? ` in ${bibliographies?.map(({ name }) => name).join(' and ')}` : ''
      yield { start: marker.start, end: marker.end, message: `There is no entry for ${missing.map((label) => `“${label}”`).join(', ')}${where}` }
    }
  },
})

/** Undefined where some of the files could not be read in full: then nobody can say that a key is missing. */
function keysOf(bibliographies: readonly Bibliography[] = []): ReadonlySet<string> | undefined {
  if (bibliographies.length === 0 || bibliographies.some(({ complete }) => !complete)) return undefined
  return new Set(bibliographies.flatMap(({ entries }) => entries.map(({ key }) => key)))
}

function missingLabels(marker: Marker, { listed, numbered }: References, labels: ReadonlySet<string>): readonly string[] {
  if (marker.kind === 'footnote') return marker.labels.filter((label) => !labels.has(label.toLowerCase()))
  if (marker.kind !== 'number' && !(marker.kind === 'superscript' && numbered)) return []
  if (!numbered) return marker.labels.filter((label) => Number(label) > listed.length)
  const numbers = new Set(listed.map(({ number }) => String(number)))
  return marker.labels.filter((label) => !numbers.has(label))
}

function hasKey({ entries }: References, key: string): boolean {
  return entries.some(({ text }) => text.includes(key))
}
