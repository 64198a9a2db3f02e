import { defineRule } from '../../../src/rule.ts'
import { gfm } from '../guidance.ts'
import { headOf, type Reference, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/duplicate-reference',
  severity: 'warning',
  summary: 'A source label that is defined twice, or a source that is listed twice.',
  why: 'Of two notes with one label only the first is printed, and a source listed twice looks like two.',
  fix: 'Give the second note a label of its own, or let both marks point to one entry.',
  sources: [gfm],
  tags: ['discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. 2019.\n\n{{[^a]: Roe R. Honey for coughs. 2020.}}',
      'Zinc helps [1], honey too [2].\n\n## References\n\n1. Doe J. Zinc for colds. 2019. doi:10.5555/zinc\n2. {{Doe J. Zinc for colds. 2019. doi:10.5555/ZINC}}',
    ],
    good: [
      'Zinc helps.[^a] Honey too.[^b]\n\n[^a]: Doe J. Zinc for colds. 2019.\n\n[^b]: Roe R. Honey for coughs. 2020.',
      'Zinc helps.[^a] Honey too.[^b]\n\n[^a]: Doe J. Handbook of colds. 2019. p. 12.\n\n[^b]: Doe J. Handbook of colds. 2019. p. 80.',
    ],
  },
  *check(post) {
    const labels = new Set<string>()
    const sources = new Set<string>()
    for (const entry of referencesOf(post).entries) {
      const label = labelOf(entry)
      if (label !== undefined && labels.has(label))
        yield { ...spanOf(entry, post.source), message: 'This label is defined before: only the first definition counts' }
      else {
        if (label !== undefined) labels.add(label)
        const keys = keysOf(entry)
        if (keys.some((key) => sources.has(key))) yield { ...spanOf(entry, post.source), severity: 'info', message: 'This source is listed before' }
        for (const key of keys) sources.add(key)
      }
    }
  },
})

function labelOf({ form, label, number }: Reference): string | undefined {
  if (form === 'footnote') return `^${(label ?? '').toLowerCase()}`
  return form === 'numbered' && number !== undefined ? `#${number}` : undefined
}

function spanOf(entry: Reference, source: string): { start: number; end: number } {
  return entry.form === 'footnote' ? { start: entry.start, end: entry.end } : headOf(entry, source)
}

/** Pages stay in the text, so that two places in one book are two notes. */
function keysOf({ text, dois, isSource }: Reference): string[] {
  if (!isSource) return []
  const plain = text
    .replace(/^\[\^?[^\]]{1,80}\]:?\s*|^\d+[.)]\s*/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const pages = /\bpp?\.?\s?\d/i.test(text)
  return [...(plain.length > 20 ? [`text ${plain}`] : []), ...(pages ? [] : dois.slice(0, 1).map((doi) => `doi ${doi}`))]
}
