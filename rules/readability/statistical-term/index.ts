import { defineRule } from '../../../src/rule.ts'
import { proseOf } from '../prose.ts'

const mostFindings = 3

export default defineRule({
  id: 'readability/statistical-term',
  severity: 'info',
  summary: 'A term of statistics that readers do not use.',
  why: 'It proves something to a researcher and nothing to a patient.',
  fix: 'Say what it means for people: how many, out of how many, and how sure that is.',
  sources: [{ title: 'Patient Information Forum: Communicating risk', url: 'https://pifonline.org.uk/' }],
  tags: ['cci:16'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['The {{hazard ratio}} was 0.8.', 'It worked ({{p < 0.05}}).', 'The {{number needed to treat}} is 20.'],
    good: ['Of 20 people who take it, 1 is spared a stroke.', { text: 'The hazard ratio was 0.8.', audience: 'clinician' }, 'Page p = 3 is odd.'],
  },
  *check(post, { audience }) {
    if (audience === 'clinician') return
    const seen = new Set<string>()
    for (const { folded, start } of proseOf(post)) {
      if (!hint.test(folded)) continue
      for (const match of folded.matchAll(term)) {
        const name = match[0]
          .toLowerCase()
          .replaceAll(/[\s\d.<>=\u2264-]+/g, ' ')
          .replace(/s $|s$/, '')
        if (seen.has(name) || seen.size >= mostFindings) continue
        seen.add(name)
        yield {
          start: start + match.index,
          end: start + match.index + match[0].length,
          message: `“${match[0].replaceAll(/\s+/g, ' ')}” is a term of statistics: say what it means for people`,
        }
      }
    }
  },
})

const hint = /\b(?:ratios?|interval|needed|[Pp][\s-]?(?:values?|[<=])|deviations?|NNT|NNH|regression)/
const term =
  /\b(?:(?:adjusted\s+)?(?:odds|hazard|risk|rate)\s+ratios?|confidence\s+intervals?|number\s+needed\s+to\s+(?:treat|harm)|NN[TH]|standard\s+deviations?|p[\s-]values?|(?:logistic|linear|multivariate)\s+regression)\b|\b[Pp]\s?[<=\u2264]\s?0?\.\d+/gi
