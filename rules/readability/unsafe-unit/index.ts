import { defineRule } from '../../../src/rule.ts'
import { around, type DoseMatch, doseBlocks, ismp, jointCommission, matchIn } from '../doses.ts'

const figure = '(?<figure>\\d[\\d,.]*)(?<gap>\\s*-?\\s*)'
const unsafeUnit = new RegExp(
  `(?<![\\w.,/$€£])${figure}(?<unit>[Uu]|I\\.?U\\.?|[\\u00b5\\u03bc]g|ug|cc)(?![\\w:\\u00b2\\u00b3]|\\.[A-Za-z])|(?<dose>\\d[\\d,.]*\\s*(?:mg|mcg|g|mL|ml|units?|tablets?|capsules?))\\s*(?<at>@)`,
  'g',
)

/** A test result, the strength of the air's dust or of an engine: no dose. */
const noDoseAfter = /^\s*(?:\/|per\s)\s*(?:[dmc\u00b5\u03bc]?[Ll]\b|lit(?:er|re)|m\d?\b|m\u00b3|cubic)|^\s+(?:engine|motor)/

export default defineRule({
  id: 'readability/unsafe-unit',
  severity: 'error',
  summary: 'A unit in a dose that is known to be misread.',
  why: 'Patients got ten or a thousand times the dose when “U” was read as 0 or 4, “IU” as IV or 10, “µg” as mg.',
  fix: 'Write the unit as a word or a safe sign: units, mcg, mL, at.',
  sources: [jointCommission, ismp],
  tags: ['jc:do-not-use', 'ismp'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Inject {{10 U}} before breakfast.',
      'Adults need {{600 IU}} of vitamin D a day.',
      'Take {{400 µg}} of folic acid.',
      'Give {{5 cc}} of the syrup.',
      'Take {{20 mg @}} bedtime.',
    ],
    good: [
      'Inject 10 units before breakfast.',
      'An ALT above 40 U/L is high.',
      'Fine dust was at 12 µg/m³ that day.',
      'The motorbike has a 125 cc engine.',
      'The norm is 30 IU/mL.',
      'He made a 180 U-turn.',
      'A poll of 1,300 U.S. adults, and the law (38 U.S.C. 1718).',
    ],
  },
  *check(post, { locale }) {
    for (const match of matchIn(doseBlocks(post), unsafeUnit)) {
      const { start, end, text, groups } = match
      if (groups.unit !== undefined && !isDose(match)) continue
      const unit = groups.unit === undefined ? 'at' : safeUnit(groups.unit, groups.figure ?? '', locale)
      // A microgram is a microgram wherever it stands, and “mcg” fits wherever “µg” did.
      const safe = unit === 'mcg' && /\s/.test(groups.gap ?? '')
      const plain = groups.unit === undefined ? `${groups.dose} at` : `${groups.figure} ${unit}`
      yield { start, end, message: `The “${groups.unit ?? '@'}” in “${text}” is easily misread; write “${unit}”`, suggestions: [{ text: plain, safe }] }
    }
  },
})

function isDose(match: DoseMatch): boolean {
  const { after } = around(match, 24)
  return !noDoseAfter.test(after) && !(match.groups.unit?.toLowerCase() === 'u' && /^-/.test(after))
}

function safeUnit(unit: string, figure: string, locale: string): string {
  const units = figure === '1' ? 'unit' : 'units'
  if (/^[Uu]$/.test(unit)) return units
  if (/^I/.test(unit)) return `international ${units}`
  if (unit === 'cc') return 'mL'
  return /-GB$|-IE$/i.test(locale) ? 'micrograms' : 'mcg'
}
