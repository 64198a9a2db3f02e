import { defineRule } from '../../../src/rule.ts'
import { plainSources } from '../guidance.ts'
import { plainFindings } from '../plain-findings.ts'
import { plainWords } from '../plain-words.ts'
import { wordyPhrases } from './vocab.ts'

const phrases = plainWords(wordyPhrases)

export default defineRule({
  id: 'readability/wordy-phrase',
  severity: 'info',
  summary: 'Several words that say no more than one.',
  why: 'Each word that carries nothing makes the next one harder to find.',
  fix: 'Write the short form.',
  sources: [plainSources.plainlanguage, plainSources.prism, plainSources.cdc, plainSources.postcheck],
  tags: ['cci:7'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Drink water {{in order to}} stay well.',
      '{{Prior to}} the scan, eat nothing.',
      '{{The majority of}} our nurses are trained.',
      'Take it {{on a daily basis}}.',
      '{{It should be noted that}} it hurts.',
      'It {{had a negative impact on}} her sleep.',
      'We will {{make a decision about}} the dose.',
    ],
    good: [
      'Drink water to stay well.',
      'Put the pills in order to the left.',
      'Before the scan, eat nothing.',
      'The report says: “prior to” is long.',
      'The decision tree helps you make a decision tree of your own.',
    ],
  },
  *check(post) {
    yield* plainFindings(post, phrases, (text, plain) => (plain ? `“${text}” says no more than “${plain}”` : `“${text}” can be left out`))
  },
})
