import { type Reading, readForGrade } from '../../../src/measure.ts'
import { numberByAudience } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { placeOfPost } from '../place.ts'
import { enoughSentences, hardPostLoad, noticeableLoad } from '../thresholds.ts'

const rewritten = 3

export default defineRule({
  id: 'readability/hard-post',
  severity: 'warning',
  summary: 'A post whose words are on the whole rarer than its readers know.',
  why: 'Readers give up a post that asks for a dictionary, however short its sentences are.',
  fix: 'Rewrite the hardest sentences first, with everyday words, and explain the medical words that must stay.',
  sources: [
    { title: 'CDC Clear Communication Index, item 7: words that the audience uses', url: 'https://www.cdc.gov/ccindex/index.html' },
    {
      title: 'Kauchak & Leroy 2016: Moving beyond readability metrics for health-related text simplification',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5044755/',
    },
  ],
  tags: ['cci:7', 'pemat:3'],
  presets: { leaflet: { max: 1.5 } },
  options: {
    max: numberByAudience(hardPostLoad, 'rare-word load a post may have: the square root of the mean load of its sentences'),
  },
  scope: 'post',
  examples: {
    bad: [
      `# {{Your kidneys}}\n\n${'Glomerular filtration declines with the hypertension of old age. The nephropathy is asymptomatic. '.repeat(5)}`,
      `{{Anticoagulants are for the prevention of thrombosis.}} ${'An embolism is a cause of ischaemia in the extremities. '.repeat(9)}`,
    ],
    good: [
      `# Your kidneys\n\n${'Your kidneys clean your blood. Ask for a test once a year. '.repeat(5)}`,
      '# Your kidneys\n\nGlomerular filtration declines with chronic hypertension.',
      { text: `# Nephropathy\n\n${'Glomerular filtration declines with chronic hypertension. '.repeat(10)}`, audience: 'clinician' },
    ],
  },
  *check(post, { audience, allow, options: { max } }) {
    const reading = readForGrade(post, allow)
    if (reading.sentences.length < enoughSentences || reading.rareWordLoad <= max) return
    const easier = loadWithout(reading, Math.min(noticeableLoad[audience], reading.rareWordLoad ** 2))
    yield {
      ...placeOfPost(post),
      score: round(reading.rareWordLoad),
      message: `The words of this post are rarer than its readers know (load ${round(reading.rareWordLoad)}; aim for at most ${max}); with its three hardest sentences rewritten it would be ${round(easier)}`,
    }
  },
  metrics(post, { allow, options: { max } }) {
    const { sentences, isEnglish } = readForGrade(post, allow)
    return isEnglish && sentences.length >= enoughSentences && Number.isFinite(max) ? { rareWordLoadTarget: max } : {}
  },
})

/** The load of the post when each of its hardest sentences weighs no more than `load`. */
function loadWithout({ sentences }: Reading, load: number): number {
  const loads = sentences.map(({ rareWordLoad }) => rareWordLoad).sort((a, b) => b - a)
  return Math.sqrt(loads.reduce((sum, value, i) => sum + (i < rewritten ? Math.min(load, value) : value), 0) / loads.length)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
