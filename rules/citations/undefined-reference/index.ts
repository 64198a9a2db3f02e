import { defineRule } from '../../../src/rule.ts'
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
  examples: {
    bad: [
      'Zinc shortens colds a little.{{[^zinc]}}',
      'Zinc shortens colds a little {{[3]}}.\n\n## References\n\n1. Doe J. Zinc for colds. 2019.',
      'Zinc shortens colds a little {{[@doe2019]}}.',
    ],
    good: [
      'Zinc shortens colds a little.[^Zinc]\n\n[^zinc]: Doe J. Zinc for colds. 2019.',
      'Zinc shortens colds a little [1].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.',
      '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe2019].',
      'Tick the box: [x] done, [ ] open. See the report of [2019].',
    ],
  },
  *check(post) {
    const references = referencesOf(post)
    const labels = new Set(post.footnotes.map(({ label }) => label.toLowerCase()))
    const bibliography = post.frontMatter?.entries.some(({ path }) => /^(?:bibliography|references|csl)\b/i.test(path)) ?? false
    for (const marker of references.markers) {
      if (marker.block.quoted && marker.kind === 'number') continue
      const missing =
        marker.kind === 'key'
          ? bibliography || marker.narrative
            ? []
            : marker.labels.filter((key) => !hasKey(references, key))
          : missingLabels(marker, references, labels)
      if (missing.length) yield { start: marker.start, end: marker.end, message: `There is no entry for ${missing.map((label) => `“${label}”`).join(', ')}` }
    }
  },
})

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
