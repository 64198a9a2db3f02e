import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { wcagHeadings } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/empty-heading',
  severity: 'warning',
  summary: 'A heading without a text.',
  why: 'People who move from heading to heading by ear land on nothing.',
  fix: 'Remove it, and leave spacing to the design.',
  sources: [wcagHeadings],
  tags: ['wcag:2.4.6'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['# Asthma\n\nYou may cough.\n\n{{##}}\n\nUse your inhaler.', '# Asthma\n\n{{<h2> </h2>}}\n\nYou may cough.'],
    good: ['# Asthma\n\n## Signs\n\nYou may cough.', '# ![The clinic of Ayr](logo.png)\n\nWe are open.', '```sh\n#\n# Start\n```', '<h2>{% title %}</h2>'],
  },
  *check(post) {
    for (const match of post.source.matchAll(empty)) {
      const start = match.index + match[0].length - match[0].trimStart().length
      const end = match.index + match[0].trimEnd().length
      if (!isNoMarkup(post, start)) yield { start, end, message: 'This heading has no text' }
    }
  },
})

const empty = /^ {0,3}#{1,6}[ \t]*#{0,6}[ \t]*$|<(h[1-6])\b[^<>\n]{0,200}>(?:\s|&nbsp;){0,20}<\/\1>/gim

/** Front matter, code and comments hold no headings. */
function isNoMarkup({ surfaces, frontMatter }: Post, at: number): boolean {
  if (frontMatter && at < frontMatter.end) return true
  return surfaces.some(({ kind, start, end }) => (kind === 'code' || kind === 'comment') && start <= at && at < end)
}
