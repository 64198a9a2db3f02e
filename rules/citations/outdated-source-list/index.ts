import { number } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { discern5, quest } from '../guidance.ts'
import { headOfPost } from '../place.ts'
import { referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/outdated-source-list',
  severity: 'info',
  summary: 'A post whose newest source is more than ten years old.',
  why: 'Readers take the post for current knowledge.',
  fix: 'Check the statements against a current review or guideline and cite it.',
  sources: [discern5, quest],
  tags: ['discern:5', 'quest:currency'],
  options: { maxYears: number(10, 'age in years up to which the newest source counts as current', { min: 1 }) },
  scope: 'post',
  examples: {
    bad: [
      '# {{Zinc}}\n\nZinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. *Colds*. 2004;12:3-9.',
      '# {{Zinc and honey}}\n\nZinc helps [1], honey too [2].\n\n## References\n\n1. Doe J. Zinc for colds. 2004.\n2. Roe R. Honey for coughs. 2011.',
    ],
    good: [
      '# Zinc\n\nZinc helps [1], honey too [2].\n\n## References\n\n1. Doe J. Zinc for colds. 2004.\n2. Roe R. Honey for coughs. 2023.',
      '# Zinc\n\nZinc helps [1], honey too [2].\n\n## References\n\n1. Doe J. Zinc for colds. 2004.\n2. Roe R. Honey for coughs. https://www.nhs.uk/example',
    ],
  },
  *check(post, { options, today }) {
    const sources = referencesOf(post).entries.filter(({ isSource }) => isSource)
    const newest = sources.map(({ years }) => years.at(-1))
    const dated = newest.filter((year) => year !== undefined)
    const head = headOfPost(post)
    if (!head || !dated.length || dated.length < newest.length) return
    const latest = Math.max(...dated)
    if (today.getUTCFullYear() - latest > options.maxYears) yield { ...head, message: `The newest source of this post is of ${latest}` }
  },
})
