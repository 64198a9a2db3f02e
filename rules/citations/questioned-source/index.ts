import { defineRule } from '../../../src/rule.ts'
import { doubtedSourcesOf } from '../doubted.ts'
import { cope, retractionWatch } from '../guidance.ts'
import { listedPapers } from '../listed-papers.ts'

const resources = () => listedPapers({ '10.5555/honey.2020': 'concern', '10.5555/tea.2015': 'reinstated' })

export default defineRule({
  id: 'citations/questioned-source',
  severity: 'warning',
  summary: 'A paper about which its journal has voiced concern.',
  why: 'The journal warns that the results may not hold, and the reader is not told.',
  fix: 'Rest the statement on another source, or say that the journal has concerns about this one.',
  sources: [cope, retractionWatch],
  tags: ['discern:4', 'discern:8', 'nam:errors'],
  options: {},
  scope: 'span',
  needs: ['retractions', 'bibliographies'],
  examples: {
    bad: [
      { text: 'Honey [calms coughs](https://doi.org/{{10.5555/honey.2020}}).', resources },
      { text: 'Tea [wakes you up](https://doi.org/{{10.5555/tea.2015}}).', resources },
    ],
    good: [
      { text: 'Honey [calms coughs](https://doi.org/10.5555/honey.2021).', resources },
      { text: 'Honey [calms coughs](https://example.org/honey.2020).', resources },
    ],
  },
  *check(post, context) {
    for (const { start, end, status, isSaid } of doubtedSourcesOf(post, context)) {
      if (status === 'concern')
        yield { start, end, message: 'The journal has published an expression of concern about this paper', ...(isSaid && { severity: 'info' }) }
      else if (status === 'reinstated')
        yield { start, end, severity: 'info', message: 'This paper was retracted and later reinstated; make sure that you cite what stands now' }
    }
  },
})
