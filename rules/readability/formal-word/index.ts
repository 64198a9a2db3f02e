import { defineRule } from '../../../src/rule.ts'
import { plainSources } from '../guidance.ts'
import { plainFindings } from '../plain-findings.ts'
import { plainWords } from '../plain-words.ts'
import { formalWords } from './vocab.ts'

const words = plainWords(formalWords)

export default defineRule({
  id: 'readability/formal-word',
  severity: 'info',
  summary: 'A formal word where an everyday one says the same.',
  why: 'Readers take longer over words that they do not use themselves, and trust them less.',
  fix: 'Write the word that you would say to the reader’s face.',
  sources: [plainSources.plainlanguage, plainSources.cdc, plainSources.prism, plainSources.nhs, plainSources.postcheck],
  tags: ['cci:7', 'pemat:3'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      '{{Commence}} the tablets on Monday.',
      'Nurses will {{assist}} you with the forms.',
      'We {{ceased}} the trial, and {{numerous}} people left it.',
      'Who {{participated in}} the class?',
    ],
    good: [
      'Start the tablets on Monday.',
      'She lives in an assisted living home.',
      'The law requires that you tell us.',
      'The Purchase College choir sang. His purchase was small.',
      { text: 'Commence the tablets on Monday.', audience: 'clinician' },
    ],
  },
  *check(post, { audience }) {
    if (audience === 'clinician') return
    yield* plainFindings(post, words, (text, plain, means) => (plain ? `“${text}” is a formal word for “${plain}”` : `“${text}” is a formal word: ${means}`))
  },
})
