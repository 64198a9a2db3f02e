import { defineRule } from '../../../src/rule.ts'
import { wcagNonText } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/styled-letter',
  severity: 'warning',
  summary: 'Words in mathematical letters that look bold or slanted.',
  why: 'Screen readers spell them out or leave them out, and no search finds them.',
  fix: 'Type the words, and make them bold or slanted with markup.',
  sources: [{ title: 'Unicode Standard Annex 15: Normalization forms (compatibility characters)', url: 'https://www.unicode.org/reports/tr15/' }, wcagNonText],
  tags: ['wcag:1.1.1'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['{{𝗖𝗮𝗹𝗹 𝘂𝘀}} today.', 'We are {{𝓸𝓹𝓮𝓷}} on Monday.'],
    good: ['**Call us** today.', 'The mean is 𝑥 and the risk is 𝑝𝑞.'],
  },
  *check(post) {
    for (const { text, start } of post.blocks) {
      if (!text.includes('\ud835')) continue
      for (const match of text.matchAll(styled)) {
        const plain = match[0].normalize('NFKC')
        yield {
          start: start + match.index,
          end: start + match.index + match[0].length,
          message: `These letters are signs of mathematics: type “${plain}”`,
          suggestions: [{ text: plain, safe: true }],
        }
      }
    }
  },
})

const styled = /[\u{1D400}-\u{1D7FF}]{3,}(?:[ '’.,-]{1,2}[\u{1D400}-\u{1D7FF}]+)*/gu
