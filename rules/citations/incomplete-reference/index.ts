import { defineRule } from '../../../src/rule.ts'
import { citedEntriesOf } from '../bibliography.ts'
import { icmje, jama } from '../guidance.ts'
import { headOf, type Reference, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/incomplete-reference',
  severity: 'warning',
  summary: 'A source list entry without a year or a title.',
  why: 'Without them a reader cannot find the work or judge how old it is.',
  fix: 'Give author or body, title, where it appeared and the year; “n.d.” where there is no date.',
  sources: [jama, icmje],
  tags: ['discern:4', 'discern:5', 'jama:attribution'],
  options: {},
  scope: 'span',
  needs: ['bibliographies'],
  examples: {
    bad: [
      'Zinc helps [1].\n\n## References\n\n1. {{Doe J, Roe R. Zinc for the common cold. Journal of Colds.}}',
      'Zinc helps.[^a]\n\n{{[^a]: Doe J, Roe R, et al. Zinc for the common cold. Journal of Colds. 12(3):4-9.}}',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little {{[@doe]}}.',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe', line: 1, title: 'Zinc for colds' }], problems: [], complete: true }],
        }),
      },
    ],
    good: [
      'Zinc helps [1].\n\n## References\n\n1. Doe J, Roe R. Zinc for the common cold. Journal of Colds. 2019;12(3):4-9.',
      'Zinc helps.[^a]\n\n[^a]: This is a remark, not a source: lozenges taste of metal.',
      'Zinc helps.\n\n## Sources\n\n- [Common colds, a guide for parents](https://www.nhs.uk/conditions/common-cold/), 2023',
      'Zinc helps [1].\n\n## References\n\n1. Doe J. Zinc: a review. Colds Online, n.d.',
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds a little [@doe].',
        resources: () => ({
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe', line: 1, title: 'Zinc for colds', year: 2019 }], problems: [], complete: true }],
        }),
      },
    ],
  },
  *check(post, { resources }) {
    for (const entry of referencesOf(post).entries) {
      if (entry.form === 'linked') continue
      const span = entry.form === 'footnote' ? { start: entry.start, end: entry.end } : headOf(entry, post.source)
      const shape = shapeOf(entry)
      if (shape === 'bare') yield { ...span, severity: 'info', message: 'This source has no title' }
      else if (shape === 'undated') yield { ...span, message: 'This source has no year' }
      else if (shape === 'undated page') yield { ...span, severity: 'info', message: 'This source has no year' }
    }
    for (const { entry, start, end } of citedEntriesOf(post, resources.bibliographies)) {
      if (entry.year === undefined) yield { start, end, message: `“${entry.key}” has no year`, ...(entry.url !== undefined && { severity: 'info' }) }
      else if (entry.title === undefined) yield { start, end, severity: 'info', message: `“${entry.key}” has no title` }
    }
  },
})

type Shape = 'bare' | 'undated' | 'undated page' | 'complete' | 'remark'

/** A printed work is known by its authors, volume or journal; a web page that is linked by its name may do without a year. */
function shapeOf({ text, form, years, dois }: Reference): Shape {
  const plain = text.replace(/^\[\^?[^\]]{1,80}\]:?\s*|^\d+[.)]\s*/, '')
  const words = plain.replace(/<?https?:\/\/[^\s>)\]]+|\bdoi:?\s*\S+|\b10\.\d{4,9}\/\S+|\bPM(?:ID:?\s*|C)\d+/gi, ' ').match(/\p{L}{2,}/gu) ?? []
  if (words.length < 3) return dois.length || /https?:\/\//.test(plain) ? 'bare' : form === 'footnote' ? 'remark' : 'complete'
  if (years.length || /\bn\.\s?d\.|\bno date\b|\b(?:in press|forthcoming)\b|\b(?:19|20)\d\d\b/i.test(plain)) return 'complete'
  const authored = /^(?:[*_"“])?\p{Lu}[\p{L}'’-]+,?\s\p{Lu}{1,3}(?:[.,]|\s(?:et al|and|&))/u.test(plain) || /\bet al\b/i.test(plain)
  const printed = /\b\d{1,4}\s?\(\d{1,3}\)\s?[:,]\s?e?\d|\b(?:vol|pp)\.\s?\d/i.test(plain)
  if (authored || printed) return 'undated'
  const linked = /\]\(|https?:\/\/|\bwww\./.test(plain)
  if (form === 'footnote') return dois.length ? 'undated' : 'remark'
  return linked ? 'undated page' : /[.,]\s/.test(plain) && words.length >= 4 ? 'undated' : 'complete'
}
