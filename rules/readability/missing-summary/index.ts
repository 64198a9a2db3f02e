import { isInEnglish, readForGrade } from '../../../src/measure.ts'
import { number } from '../../../src/option.ts'
import type { Block, Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { placeOfPost } from '../place.ts'

const paragraph = `${'The clinic is open today. '.repeat(20).trim()}\n\n`

export default defineRule({
  id: 'readability/missing-summary',
  severity: 'info',
  presets: { recommended: 'off', strict: 'info', leaflet: 'info' },
  summary: 'A long post that does not begin with its key points.',
  why: 'Many readers read the first screen alone, and leave with nothing when the point comes later.',
  fix: 'Put the three things that matter most into a short list under the title.',
  sources: [
    { title: 'CDC Clear Communication Index, items 2 and 10: the main message first', url: 'https://www.cdc.gov/ccindex/index.html' },
    {
      title: 'AHRQ: Patient Education Materials Assessment Tool (PEMAT), item 11: a summary',
      url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    },
  ],
  tags: ['cci:2', 'pemat:11'],
  options: { max: number(600, 'words a post may have without a summary', { min: 1 }) },
  scope: 'post',
  examples: {
    bad: [`# {{The clinic}}\n\n${paragraph.repeat(7)}`, { text: '{{We are open}}. Come in. Sit down.', options: { max: 5 } }],
    good: [
      `# The clinic\n\n- Open today\n- Free of charge\n\n${paragraph.repeat(7)}`,
      `# The clinic\n\n${paragraph}## Key points\n\nThe clinic is open.\n\n${paragraph.repeat(7)}`,
      `# The clinic\n\n**In short:** the clinic is open.\n\n${paragraph.repeat(7)}`,
      paragraph.repeat(2),
    ],
  },
  *check(post, { allow, options: { max } }) {
    if (!isInEnglish(post)) return
    const { counts } = readForGrade(post, allow)
    if (counts.words <= max || post.blocks.some(isSummary) || beginsWithList(post)) return
    const place = placeOfPost(post)
    const end = post.title ? place.end : (post.sentences[0]?.words[2]?.end ?? place.end)
    yield { start: place.start, end, message: `${counts.words} words begin without their key points` }
  },
})

/** A heading, or the beginning of a paragraph, that promises the gist. */
function isSummary({ type, folded }: Block): boolean {
  if (type === 'heading') return gist.test(folded)
  return type === 'paragraph' && gist.test(folded.slice(0, 60)) && /^\s*[^.!?]{0,40}:/.test(folded)
}
const gist =
  /^\s*(?:the\s+)?(?:key (?:points?|facts?|messages?|takeaways?)|summary|in (?:short|brief|a nutshell)|at a glance|highlights|overview|tl;?dr|quick facts|(?:main|take-?home) (?:points?|messages?)|what you (?:need|should) (?:to )?know|the (?:short|bottom) (?:version|line)|takeaways?)\b/i

/** A list in the first section, before much else. */
function beginsWithList({ blocks }: Post): boolean {
  let words = 0
  for (const block of blocks) {
    if (block.type === 'list-item') return true
    if (block.type === 'heading' && words > 0) return false
    if (block.type === 'paragraph') words += block.words.length
    if (words > wordsBefore) return false
  }
  return false
}
const wordsBefore = 120
