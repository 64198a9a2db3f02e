import { type ReadSentence, readForGrade } from '../../../src/measure.ts'
import { numberByAudience } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { contains } from '../../../src/span.ts'
import { hardLoad, noticeableLoad } from '../thresholds.ts'

const mostWarnings = 3

export default defineRule({
  id: 'readability/long-sentence',
  severity: 'warning',
  summary: 'A sentence that is longer than a reader can hold in mind.',
  why: 'Readers who are ill, tired or new to English lose the thread and miss what they should do.',
  fix: 'Split it where a new thought begins, or make a list of its parts.',
  sources: [
    { title: 'NHS digital service manual: How we write (sentences of up to 20 words)', url: 'https://service-manual.nhs.uk/content/how-we-write' },
    { title: 'VA.gov design system: Plain language standards (sentences of up to 25 words)', url: 'https://design.va.gov/content-style-guide/plain-language/' },
  ],
  tags: [],
  presets: { leaflet: { target: 20, max: 25 } },
  options: {
    target: numberByAudience({ patient: 25, public: 25, teen: 20, clinician: 40 }, 'words a sentence may have before it is mentioned', { min: 1 }),
    max: numberByAudience({ patient: 40, public: 45, teen: 35, clinician: Infinity }, 'words a sentence may have before it is a warning', { min: 1 }),
  },
  scope: 'span',
  examples: {
    bad: [
      '{{When you come to the clinic on the day of the test you should bring the letter that we sent you, a list of all the medicines that you take at home, and the name of someone whom we can call.}}',
      {
        text: '{{If you feel dizzy when you stand up, sit down again and wait until it stops, and then try to stand up once more.}} Drink some water.',
        audience: 'teen',
      },
    ],
    good: [
      'Bring the letter that we sent you. Bring a list of the medicines that you take.',
      'Call us if you have:\n\n- a fever over 38 degrees that does not go down when you take something for it\n- a cough that lasts longer than a week, day and night\n- pain in your chest when you breathe in',
    ],
  },
  *check(post, { audience, allow, options: { max, target } }) {
    const { isEnglish, sentences } = readForGrade(post, allow)
    if (!isEnglish) return
    const limit = Math.min(max, target)
    const long = sentences
      .filter(({ words }) => words > limit)
      .map((read) => ({ ...read, words: wordsToHold(read) }))
      .filter(({ words }) => words > limit)
    const warned = new Set(
      long
        .filter(({ words }) => words > max)
        .sort((a, b) => b.words - a.words)
        .slice(0, mostWarnings),
    )
    for (const read of long) {
      // Its rare words are the first thing to mend: hard-sentence has spoken at this level.
      if (read.rareWordLoad >= (read.words > max ? hardLoad : noticeableLoad)[audience]) continue
      yield {
        start: read.start,
        end: read.end,
        severity: warned.has(read) ? 'warning' : 'info',
        message: `This sentence has ${read.words} words; aim for at most ${target === Infinity ? max : target}`,
      }
    }
  },
})

/** Words outside brackets: "(high blood pressure)" is the help that a reader needs, and can be skipped. A label before the sentence is no part of it. */
function wordsToHold({ sentence: { folded, start, words, block } }: ReadSentence): number {
  const label = block.inlines.find(
    (inline) => inline.kind === 'strong' && inline.start <= start + 2 && /:\s*$/.test(folded.slice(0, Math.max(0, inline.content.end - start))),
  )
  const brackets = folded.includes('(')
    ? [...folded.matchAll(/\([^()]{1,200}\)/g)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }))
    : []
  return words.filter((word) => !(label && word.end <= label.end) && !brackets.some((bracket) => contains(bracket, word))).length
}
