import { isInEnglish } from '../../../src/measure.ts'
import { number } from '../../../src/option.ts'
import type { Block } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'

const paragraph = `${'The clinic is open today. '.repeat(20).trim()}\n\n`

export default defineRule({
  id: 'readability/missing-heading',
  severity: 'info',
  summary: 'A long stretch of text without a heading.',
  why: 'Readers look for their own question, and leave when no heading asks it.',
  fix: 'Give each part a heading that says what is in it.',
  sources: [
    { title: 'CDC Clear Communication Index, item 9: chunks with headings', url: 'https://www.cdc.gov/ccindex/index.html' },
    {
      title: 'AHRQ: Patient Education Materials Assessment Tool (PEMAT), item 9: headers',
      url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    },
  ],
  tags: ['cci:9', 'pemat:9'],
  options: { max: number(400, 'words that may stand under one heading', { min: 1 }) },
  scope: 'block',
  examples: {
    bad: [`# The clinic\n\n{{The clinic is}} open today. ${paragraph.repeat(5)}`, { text: '{{We are open}}. Come in. Sit down.', options: { max: 5 } }],
    good: [`# The clinic\n\n${paragraph.repeat(3)}## Hours\n\n${paragraph.repeat(3)}`, `${paragraph.repeat(3)}**Hours**\n\n${paragraph.repeat(3)}`],
  },
  *check(post, { audience, options: { max } }) {
    if (audience === 'clinician' || !isInEnglish(post)) return
    let words = 0
    let first: Block | undefined
    for (const block of [...post.blocks, undefined]) {
      const isBreak = block === undefined || block.section.heading === block || block.type === 'heading'
      if (isBreak) {
        if (first && words > max && first.section.role === undefined) {
          yield { start: first.start, end: first.words[2]?.end ?? first.end, message: `${words} words follow without a heading; aim for at most ${max}` }
        }
        words = 0
        first = undefined
      } else if (block.type === 'paragraph' || block.type === 'list-item') {
        first ??= block
        words += block.words.length
      }
    }
  },
})
