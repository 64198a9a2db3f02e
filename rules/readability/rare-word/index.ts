import { readForGrade } from '../../../src/measure.ts'
import { defineRule } from '../../../src/rule.ts'
import { isAcronym } from '../../../src/text/acronyms.ts'
import { isCapitalised } from '../../../src/text/rare-words.ts'
import { helpWith } from '../jargon/terms.ts'
import { noticeableLoad } from '../thresholds.ts'

const mostFindings = 5
/** A word that film subtitles do not know at all. */
const unknown = 2.5
const shortestWord = 5

export default defineRule({
  id: 'readability/rare-word',
  severity: 'info',
  summary: 'A word that most readers have never met, and that the post does not explain.',
  why: 'Readers skip what they do not know, and it may be the word that matters.',
  fix: 'Say what it means where it stands first, or use another word.',
  sources: [
    { title: 'CDC Clear Communication Index, item 7: words that the audience uses', url: 'https://www.cdc.gov/ccindex/index.html' },
    { title: 'Brysbaert & New 2009: SUBTLEXus word frequencies' },
  ],
  tags: ['cci:7', 'pemat:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Your doctor may ask about {{fasciculations}} in your arm.', 'The {{epitope}} is where it binds. The epitope is small.'],
    good: [
      'Your doctor may ask about fasciculations (small twitches) in your arm.',
      'Fasciculations are small twitches. Tell us about fasciculations in your arm.',
      'The letter came from Guðrún Brandvold in Trondheim.',
      'Ask for the DXAB test, or send it to XKQZV.',
      { text: 'Your doctor may ask about fasciculations in your arm.', audience: 'clinician' },
    ],
  },
  *check(post, { audience, allow }) {
    if (audience === 'clinician') return
    const { sentences, explained } = readForGrade(post, allow)
    const seen = new Set<string>()
    let found = 0
    for (const { sentence, points, rareWordLoad } of sentences) {
      for (const [i, word] of sentence.words.entries()) {
        if (found >= mostFindings) return
        if ((points[i] ?? 0) < unknown || seen.has(word.lower)) continue
        seen.add(word.lower)
        // What makes the whole sentence hard is said of the sentence.
        if (rareWordLoad >= noticeableLoad[audience] || explained.has(word.lower)) continue
        if (word.text.length < shortestWord || !/^[a-z]+$/i.test(word.text) || isAcronym(word.text) || isCapitalised(word.text) || helpWith(sentence, i))
          continue
        found++
        yield {
          start: word.start,
          end: word.end,
          confidence: 'medium',
          message: `“${word.text}” is a word that most readers have never met: say what it means`,
        }
      }
    }
  },
})
