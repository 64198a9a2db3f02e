import { readForGrade } from '../../../src/measure.ts'
import { number } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { placeOfPost } from '../place.ts'
import { enoughSentences } from '../thresholds.ts'

export default defineRule({
  id: 'readability/passive-voice',
  severity: 'info',
  summary: 'A post of which many sentences do not say who acts.',
  why: 'Readers take longer over the passive, and do not see what is theirs to do.',
  fix: 'Begin with who acts: “we take blood”, “your doctor asks”.',
  sources: [{ title: 'CDC Clear Communication Index, item 6: active voice', url: 'https://www.cdc.gov/ccindex/index.html' }],
  tags: ['cci:6', 'pemat:5'],
  options: { max: number(20, 'percent of the sentences that may be passive') },
  scope: 'post',
  examples: {
    bad: [
      `# {{Your test}}\n\n${'The blood is taken in the morning. It is sent to a laboratory. You wait at home. We call you. '.repeat(3)}`,
      { text: `{{Blood is taken.}} ${'We call you soon. '.repeat(10)}`, options: { max: 5 } },
    ],
    good: [`# Your test\n\n${'A nurse takes your blood. We call you. '.repeat(6)}`, '# Short\n\nBlood is taken. It is sent away.'],
  },
  *check(post, { audience, allow, options: { max } }) {
    const { isEnglish, sentences } = readForGrade(post, allow)
    if (audience === 'clinician' || !isEnglish || sentences.length < enoughSentences) return
    const passive = sentences.filter((sentence) => sentence.passive).length
    const share = Math.round((passive / sentences.length) * 100)
    if (share > max) yield { ...placeOfPost(post), score: share, message: `${share}% of the sentences are passive; aim for at most ${max}%` }
  },
})
