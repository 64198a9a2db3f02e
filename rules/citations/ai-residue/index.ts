import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { aiSigns } from '../guidance.ts'
import { readerFacing } from '../scanned.ts'
import { parameter, residues } from './vocab.ts'

export default defineRule({
  id: 'citations/ai-residue',
  severity: 'error',
  summary: 'Leftovers of a chat assistant’s citations.',
  why: 'They show that nobody checked the text, and what they point to is often not what the sentence says.',
  fix: 'Open the source, check that it says so, and cite it by hand.',
  sources: [aiSigns],
  tags: ['discern:4', 'jama:attribution'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc [shortens colds](https://example.org/zinc?{{utm_source=chatgpt.com}}).',
      'Zinc shortens colds {{:contentReference[oaicite:3]}}.',
      'Zinc shortens colds. {{turn0search4}}',
      '{{As an AI language model}}, I cannot give advice.',
    ],
    good: [
      'We tested what ChatGPT says about zinc.',
      'Zinc [shortens colds](https://example.org/zinc?utm_source=newsletter).',
      'Type `utm_source=chatgpt.com` to filter.',
    ],
  },
  *check(post) {
    for (const { start, end } of residuesOf(post)) {
      const text = post.source.slice(start, end)
      if (parameter.test(text)) {
        parameter.lastIndex = 0
        yield {
          start,
          end,
          message: 'This link was copied from a chat assistant: check that the page says so',
          suggestions: [removal(post.source, { start, end })],
        }
      } else yield { start, end, message: 'This is a leftover of a chat assistant' }
    }
  },
})

function residuesOf(post: Post): readonly Span[] {
  if (!/utm_source|oai|turn\d|attached_file|\u2020|AI|contentReference|referrer=/.test(post.source)) return []
  return readerFacing(
    post,
    [...post.source.matchAll(residues())].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  )
}

/** Takes the parameter away with the mark that joins it to the rest of the address; never unasked, since then nobody would open the page. */
function removal(source: string, { start, end }: Span): { text: string; span: Span } {
  const joint = /^&(?:amp;)?/.exec(source.slice(end, end + 5))
  if (joint) return { text: '', span: { start, end: end + joint[0].length } }
  return { text: '', span: { start: /[?&]/.test(source[start - 1] ?? '') ? start - 1 : start, end } }
}
