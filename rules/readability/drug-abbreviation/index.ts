import { defineRule } from '../../../src/rule.ts'
import { doseBlocks, doseUnit, ismp, jointCommission, matchIn } from '../doses.ts'
import { drugAbbreviations } from './vocab.ts'

const letters = drugAbbreviations
  .map(({ short }) => short)
  .sort((a, b) => b.length - a.length)
  .join('|')
const dose = `\\d[\\d,.]*\\s*-?\\s*${doseUnit}\\b`
const inDose = new RegExp(
  `(?<![\\w-])(?<before>${letters})(?![\\w-])(?=\\s+(?:(?:IV|IM|PO|SC|at|dose\\s+of)\\s+)?${dose})|(?<=${dose}\\s+(?:of\\s+)?)(?<after>${letters})(?![\\w-])`,
  'g',
)

export default defineRule({
  id: 'readability/drug-abbreviation',
  severity: 'error',
  summary: 'A medicine named by letters beside a dose.',
  why: 'The same letters stand for other medicines: MS has been read as magnesium sulfate, and given.',
  fix: 'Write the name of the medicine in full.',
  sources: [jointCommission, ismp],
  tags: ['jc:do-not-use', 'ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['She was given {{MS}} 5 mg for the pain.', 'Take it once a week: 10 mg of {{MTX}} is a common dose.', 'The drip held 2 g {{MgSO4}}.'],
    good: ['She was given morphine 5 mg for the pain.', 'People with MS may take 10 mg of baclofen.', 'The HCT was 41 percent.'],
  },
  *check(post) {
    for (const { start, end, text, groups } of matchIn(doseBlocks(post), inDose)) {
      const short = groups.before ?? groups.after
      const entry = drugAbbreviations.find((known) => known.short === short)
      if (!entry) continue
      yield {
        start,
        end,
        severity: entry.unsafe ? 'error' : 'warning',
        message: `“${text}” can be taken for another medicine; write “${entry.name}”`,
        suggestions: [{ text: entry.name }],
      }
    }
  },
})
