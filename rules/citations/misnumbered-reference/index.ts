import { defineRule } from '../../../src/rule.ts'
import { icmje } from '../guidance.ts'
import { headOf, type Reference, referencesOf } from '../references.ts'

export default defineRule({
  id: 'citations/misnumbered-reference',
  severity: 'info',
  summary: 'Numbered sources with a gap, or not in the order in which the text cites them.',
  why: 'Readers follow numbers in order; a jump looks like a source that was lost.',
  fix: 'Number sources in the order in which they are first cited, without gaps.',
  sources: [icmje],
  tags: ['discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc helps {{[2]}}. Honey too [1].\n\n## References\n\n1. Roe R. Honey for coughs. 2020.\n2. Doe J. Zinc for colds. 2019.\n3. Poe P. Steam. 2018.',
      'Zinc helps [1].\n\n## References\n\n[1] Doe J. Zinc for colds. 2019.\n{{[3] Roe R. Honey for coughs. 2020.}}',
    ],
    good: [
      'Zinc helps [1]. Honey too [2]. Zinc again [1].\n\n## References\n\n1. Doe J. Zinc for colds. 2019.\n2. Roe R. Honey for coughs. 2020.',
      'Zinc helps [3]. Honey too [1].\n\n## References\n\n1. Abel A. Honey for coughs. 2020.\n2. Baker B. Steam. 2018.\n3. Cole C. Zinc for colds. 2019.',
    ],
  },
  *check(post) {
    const { listed, markers, numbered } = referencesOf(post)
    if (!numbered) return
    let before: number | undefined
    for (const entry of listed) {
      if (entry.number === undefined) continue
      if (before !== undefined && entry.number > before + 1) yield { ...headOf(entry, post.source), message: `The list goes from ${before} to ${entry.number}` }
      before = entry.number
    }
    if (isAlphabetical(listed)) return
    let next = 1
    for (const { kind, labels, start, end } of markers) {
      if (kind !== 'number' && kind !== 'superscript') continue
      const numbers = labels.map(Number)
      const first = numbers.find((number) => number >= next)
      if (first !== undefined && first > next && first <= (before ?? 0)) yield { start, end, message: `Source ${first} is cited before source ${next}` }
      next = Math.max(next, ...numbers.map((number) => number + 1))
    }
  },
})

/** A list in the order of the alphabet is numbered on purpose. */
function isAlphabetical(listed: readonly Reference[]): boolean {
  const names = listed.map(({ text }) =>
    text
      .replace(/^\W*\d*[\].)\s]*/, '')
      .slice(0, 12)
      .toLowerCase(),
  )
  return names.length > 2 && names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name)
}
