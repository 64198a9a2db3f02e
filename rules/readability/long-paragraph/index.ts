import { isInEnglish } from '../../../src/measure.ts'
import { number } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'

const mostFindings = 5
const sentence = 'The clinic is open today. '

export default defineRule({
  id: 'readability/long-paragraph',
  severity: 'info',
  presets: { leaflet: { severity: 'warning', max: 60 } },
  summary: 'A paragraph that is a wall of text.',
  why: 'Readers skip it, and nobody finds a line in it again.',
  fix: 'Break it where the thought changes, or make a list of it.',
  sources: [
    { title: 'NHS digital service manual: How we write (short paragraphs)', url: 'https://service-manual.nhs.uk/content/how-we-write' },
    {
      title: 'AHRQ: Patient Education Materials Assessment Tool (PEMAT), item 8: chunks',
      url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    },
  ],
  tags: ['pemat:8'],
  options: { max: number(120, 'words a paragraph may have', { min: 1 }) },
  scope: 'block',
  examples: {
    bad: [`{{${sentence.repeat(25).trim()}}}`, { text: `{{${sentence.repeat(4).trim()}}}`, options: { max: 15 } }],
    good: [`${sentence.repeat(10)}\n\n${sentence.repeat(10)}`, { text: sentence.repeat(30), audience: 'clinician' }],
  },
  *check(post, { audience, options: { max } }) {
    if (audience === 'clinician' || !isInEnglish(post)) return
    const long = post.blocks.filter(
      (block) => block.type === 'paragraph' && block.words.length > max && block.sentences.length > 2 && block.section.role === undefined && !block.quoted,
    )
    const kept = new Set(long.toSorted((a, b) => b.words.length - a.words.length).slice(0, mostFindings))
    for (const block of long) {
      if (kept.has(block)) yield { start: block.start, end: block.end, message: `This paragraph has ${block.words.length} words; aim for at most ${max}` }
    }
  },
})
