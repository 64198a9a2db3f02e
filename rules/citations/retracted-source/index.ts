import { defineRule } from '../../../src/rule.ts'
import { doubtedSourcesOf, sourceIdentifiersOf, unidentifiedSourcesOf } from '../doubted.ts'
import { cope, retractionWatch } from '../guidance.ts'
import { listedPapers } from '../listed-papers.ts'

const resources = () => listedPapers({ '10.5555/zinc.1998': 'retracted', '20000001': 'retracted', '10.5555/diet.2013': 'republished' })

export default defineRule({
  id: 'citations/retracted-source',
  severity: 'error',
  summary: 'A paper that its journal has retracted.',
  why: 'Readers act on results that the journal no longer stands by, often because they were wrong or made up.',
  fix: 'Take the statement out, or rest it on another source; where the retraction is the story, say that the paper was retracted.',
  sources: [retractionWatch, cope],
  tags: ['discern:4', 'nam:errors'],
  options: {},
  scope: 'span',
  needs: ['retractions', 'bibliographies'],
  examples: {
    bad: [
      { text: 'Zinc [shortens colds by half](https://doi.org/{{10.5555/zinc.1998}}).', resources },
      { text: 'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. 1998. {{PMID: 20000001}}.', resources },
      { text: 'The diet [protects the heart](https://doi.org/{{10.5555/diet.2013}}).', resources },
      {
        text: '---\nbibliography: sources.bib\n---\nZinc shortens colds by half {{[@doe1998]}}.',
        resources: () => ({
          ...resources(),
          bibliographies: [{ name: 'sources.bib', entries: [{ key: 'doe1998', line: 1, doi: '10.5555/zinc.1998' }], problems: [], complete: true }],
        }),
      },
      { text: 'The paper that linked zinc to long life [was retracted](https://doi.org/{{10.5555/zinc.1998}}).', resources },
    ],
    good: [
      { text: 'Zinc [shortens colds by half](https://doi.org/10.5555/zinc.1999).', resources },
      { text: 'Zinc helps.[^a]\n\n[^a]: Doe J. Zinc for colds. 1998. PMID: 20000002.', resources },
      { text: '<!-- not https://doi.org/10.5555/zinc.1998 -->\nZinc helps a little.', resources },
    ],
  },
  *check(post, { resources }) {
    for (const { start, end, status, isSaid } of doubtedSourcesOf(post, { resources })) {
      if (status === 'retracted')
        yield isSaid
          ? { start, end, severity: 'info', message: 'This paper was retracted, as the post says' }
          : { start, end, message: 'This paper was retracted: its journal no longer stands by it' }
      else if (status === 'republished')
        yield {
          start,
          end,
          severity: isSaid ? 'info' : 'warning',
          message: 'This paper was retracted and republished in a corrected version; read and cite that one',
        }
    }
  },
  metrics(post) {
    const identifiedSources = sourceIdentifiersOf(post).length
    return { identifiedSources, unidentifiedSources: unidentifiedSourcesOf(post) }
  },
})
