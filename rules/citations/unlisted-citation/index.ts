import { defineRule } from '../../../src/rule.ts'
import { icmje } from '../guidance.ts'
import { isNamedBy, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/unlisted-citation',
  severity: 'warning',
  summary: 'An author and year in the text that the source list does not hold.',
  why: 'The reader cannot find the work that the statement rests on.',
  fix: 'Add the work to the source list, or correct the name or the year.',
  sources: [icmje],
  tags: ['discern:4', 'jama:attribution'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc helps {{(Doe et al., 2018)}}.\n\n## References\n\nDoe, J., & Roe, R. (2019). Zinc for colds. *Colds*, 1, 2-3.',
      '{{Poe et al. (2020)}} tried steam.\n\n## References\n\nDoe, J., & Roe, R. (2019). Zinc for colds. *Colds*, 1, 2-3.',
    ],
    good: [
      'Zinc helps (Doe et al., 2019).\n\n## References\n\nDoe, J., & Roe, R. (2019). Zinc for colds. *Colds*, 1, 2-3.',
      'Zinc helps (WHO, 2021).\n\n## References\n\nWorld Health Organization. (2021). *Zinc*.',
      'Zinc is sold everywhere (March 2020).\n\n## References\n\nDoe, J., & Roe, R. (2019). Zinc for colds. *Colds*, 1, 2-3.',
    ],
  },
  *check(post) {
    const { entries, markers } = referencesOf(post)
    const sources = entries.filter(({ isSource }) => isSource)
    if (!sources.some(({ years }) => years.length > 0)) return
    const seen = new Map<string, boolean>()
    for (const { kind, labels, start, end } of markers) {
      if (kind !== 'author-year') continue
      const missing = labels.filter((label) => {
        const listed = seen.get(label) ?? sources.some((entry) => isNamedBy(entry, label))
        seen.set(label, listed)
        return !listed
      })
      if (missing.length) yield { start, end, message: 'The source list has no such work' }
    }
  },
})
