import { readForGrade } from '../../../src/measure.ts'
import { numberByAudience } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { smog, smogBand } from '../../../src/text/readability.ts'
import { placeOfPost } from '../place.ts'
import { enoughSentences, hardPostLoad } from '../thresholds.ts'

export default defineRule({
  id: 'readability/high-grade',
  severity: 'warning',
  summary: 'A reading grade above what the audience can be expected to read with ease.',
  why: 'Nearly half of all adults in the US read at grade 8 or below, and nobody reads at their best when ill.',
  fix: 'Shorten sentences and replace long words; the hard sentences of this report are the place to begin.',
  sources: [
    { title: 'McLaughlin 1969: SMOG grading, a new readability formula' },
    {
      title: 'AHRQ Health Literacy Universal Precautions Toolkit: Assess, select, and create easy-to-understand materials',
      url: 'https://www.ahrq.gov/health-literacy/improve/precautions/toolkit.html',
    },
    {
      title: 'Wang et al. 2013: Assessing readability formula differences with written health information materials',
      url: 'https://doi.org/10.1016/j.sapharm.2012.05.009',
    },
  ],
  tags: ['cci:7'],
  presets: { leaflet: { target: 6, max: 8 } },
  options: {
    target: numberByAudience({ patient: 8, public: 9, teen: 6, clinician: Infinity }, 'SMOG grade to aim for'),
    max: numberByAudience(
      { patient: 13, public: 14, teen: 11, clinician: Infinity },
      'SMOG grade that the lower edge of the band may reach before it is a warning',
    ),
  },
  scope: 'post',
  examples: {
    bad: [
      `# {{Your medication}}\n\n${'The patients of the hospital who are experiencing irritation should immediately discontinue the medication and contact emergency personnel. '.repeat(12)}`,
      `# {{Your family}}\n\n${'Tell your doctor which other medicines your family members take. Remember their names. '.repeat(6)}`,
    ],
    good: [
      `# Your pills\n\n${'Take one pill a day. Drink a glass of water with it. '.repeat(6)}`,
      '# Too short for a grade\n\nPatients experiencing gastrointestinal irritation should immediately discontinue medication.',
    ],
  },
  *check(post, { audience, allow, options: { max, target } }) {
    const { counts, isEnglish, rareWordLoad } = readForGrade(post, allow)
    if (!isEnglish || counts.sentences < enoughSentences) return
    const grade = smog(counts)
    const [low, high] = smogBand(grade, counts.sentences)
    if (grade <= target) return
    const band = `${low.toFixed(1)}–${high.toFixed(1)}`
    // Where its words are the cause, hard-post has spoken: one cause, one warning.
    yield {
      ...placeOfPost(post),
      severity: low > max && rareWordLoad <= hardPostLoad[audience] ? 'warning' : 'info',
      score: Math.round(grade * 10) / 10,
      message: `The reading grade of this post is ${grade.toFixed(1)} (SMOG, ${band}); aim for grade ${target}`,
    }
  },
  metrics(post, { allow, options: { target } }) {
    const { counts, isEnglish } = readForGrade(post, allow)
    return isEnglish && counts.sentences >= enoughSentences && Number.isFinite(target) ? { smogTarget: target } : {}
  },
})
