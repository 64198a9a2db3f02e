import { defineRule } from '../../../src/rule.ts'
import { crossref } from '../guidance.ts'
import { outsideLinksOf } from '../links.ts'
import { malformedDoisOf } from '../scanned.ts'

const old = /^(?:http:\/\/(?:dx\.)?|https:\/\/dx\.)doi\.org\//i

export default defineRule({
  id: 'citations/outdated-doi-link',
  severity: 'info',
  summary: 'A DOI link in an old form.',
  why: 'The old resolver address still works, but only by a redirect that is not encrypted throughout.',
  fix: 'Write https://doi.org/ and the DOI.',
  sources: [crossref],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['See the [trial]({{http://dx.doi.org/}}10.1136/bmj.m513).', 'See <{{http://doi.org/}}10.1136/bmj.m513>.'],
    good: ['See the [trial](https://doi.org/10.1136/bmj.m513).', 'See doi:10.1136/bmj.m513.'],
  },
  *check(post) {
    const malformed = malformedDoisOf(post)
    for (const { link } of outsideLinksOf(post)) {
      const match = old.exec(post.source.slice(link.target.start, link.target.end))
      if (!match || malformed.some(({ start, end }) => start < link.target.end && end > link.target.start)) continue
      yield {
        start: link.target.start,
        end: link.target.start + match[0].length,
        message: 'DOI links begin with https://doi.org/',
        suggestions: [{ text: 'https://doi.org/', safe: true }],
      }
    }
  },
})
