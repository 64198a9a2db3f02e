import { defineRule } from '../../../src/rule.ts'
import { doubtedSourcesOf } from '../doubted.ts'
import { cochraneWithdrawal, retractionWatch } from '../guidance.ts'
import { listedPapers } from '../listed-papers.ts'

const resources = () => listedPapers({ '10.1002/14651858.cd999999.pub2': 'withdrawn' })

export default defineRule({
  id: 'citations/withdrawn-review',
  severity: 'warning',
  summary: 'A version of a Cochrane review that was withdrawn.',
  why: 'The version is out of date or was replaced; its conclusions may no longer be those of the review.',
  fix: 'Cite the current version of the review, or a newer review of the same question.',
  sources: [cochraneWithdrawal, retractionWatch],
  tags: ['discern:4', 'discern:5'],
  options: {},
  scope: 'span',
  needs: ['retractions', 'bibliographies'],
  examples: {
    bad: [
      { text: 'Zinc [shortens colds](https://doi.org/{{10.1002/14651858.CD999999.pub2}}).', resources },
      { text: 'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. Cochrane. 2011. doi:{{10.1002/14651858.CD999999.pub2}}', resources },
    ],
    good: [
      { text: 'Zinc [shortens colds](https://doi.org/10.1002/14651858.CD999999.pub3).', resources },
      { text: 'Zinc [shortens colds](https://doi.org/10.5555/zinc.1998).', resources },
    ],
  },
  *check(post, context) {
    for (const { start, end, status, isSaid } of doubtedSourcesOf(post, context)) {
      if (status === 'withdrawn')
        yield { start, end, message: 'This version of the Cochrane review was withdrawn; cite the current one', ...(isSaid && { severity: 'info' }) }
    }
  },
})
