import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { lastStartingAt } from '../../../src/span.ts'
import { medrs } from '../guidance.ts'
import { sourceLinksOf } from '../links.ts'
import { referencesOf } from '../references.ts'
import { preprintPrefixes } from '../tiers.ts'

const said = /pre-?prints?|not (?:yet )?(?:been )?peer[- ]reviewed|before peer review|working paper|peer review: approved/i

export default defineRule({
  id: 'citations/unlabelled-preprint',
  severity: 'info',
  summary: 'A preprint cited without saying that it is one.',
  why: 'It has not been reviewed, and its results often change or are never published.',
  fix: 'Write “preprint, not yet peer reviewed”, or cite the published version.',
  sources: [medrs],
  tags: ['discern:8'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc [shortens colds by a third]({{https://www.medrxiv.org/content/10.1101/2021.01.01.21249999v1}}).',
      'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. 2021. doi:{{10.1101/2021.01.01.21249999}}',
    ],
    good: [
      'A preprint says that zinc [shortens colds by a third](https://www.medrxiv.org/content/10.1101/2021.01.01.21249999v1).',
      'Zinc [shortens colds by a third](https://doi.org/10.1136/bmj.m513).',
    ],
  },
  *check(post, { own }) {
    const reported: number[] = []
    for (const { link, tier } of sourceLinksOf(post, own)) {
      if (tier !== 'preprint' || isLabelled(post, link.content.start)) continue
      reported.push(link.target.start)
      yield { ...link.target, message: 'This is a preprint: say so' }
    }
    for (const entry of referencesOf(post).entries) {
      const doi = entry.dois.find((each) => preprintPrefixes.has(each.slice(0, each.indexOf('/'))))
      if (!doi || said.test(entry.text) || reported.some((at) => at >= entry.start && at < entry.end)) continue
      const at = post.source.toLowerCase().indexOf(doi.slice(0, doi.indexOf('/')), entry.start)
      if (at >= 0 && at < entry.end) yield { start: at, end: Math.min(entry.end, at + doi.length), message: 'This is a preprint: say so' }
    }
  },
})

/** The word may stand in the sentence, beside it, or anywhere in the entry. */
function isLabelled(post: Post, at: number): boolean {
  const block = lastStartingAt(post.blocks, at)
  const before = lastStartingAt(referencesOf(post).entries, at)
  const entry = before && before.end > at ? before : undefined
  return said.test(entry ? entry.text : (block?.text ?? '')) || said.test(block?.text ?? '')
}
