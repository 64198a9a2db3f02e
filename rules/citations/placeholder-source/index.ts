import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { aiSigns } from '../guidance.ts'
import { readerFacing } from '../scanned.ts'
import { placeholders } from './vocab.ts'

export default defineRule({
  id: 'citations/placeholder-source',
  severity: 'error',
  summary: 'A note to add a source that was never added.',
  why: 'It is printed as it stands, and the statement beside it has no source.',
  fix: 'Add the source, or take the statement out.',
  sources: [aiSigns],
  tags: ['discern:4', 'jama:attribution'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc shortens colds {{[citation needed]}}.',
      'Zinc shortens colds {{[ADD SOURCE]}}.',
      'Zinc shortens colds. {{TODO: ref}}',
      'Zinc [shortens colds]({{https://example.com/zinc}}).',
      'Zinc [shortens colds]({{#}}).',
    ],
    good: [
      'Zinc shortens colds [[source](https://www.nhs.uk/x)].',
      'Zinc shortens colds ([source](https://www.nhs.uk/x)).',
      'A citation is needed for each claim.',
      '[Back to top](#top)',
    ],
  },
  *check(post) {
    for (const { start, end } of placeholdersOf(post)) yield { start, end, message: 'A source is still to be added here' }
    for (const { start, end, isComment } of commentsOf(post))
      if (isComment) yield { start, end, severity: 'info', message: 'A note in a comment says that a source is missing' }
    for (const link of post.links) {
      if (link.form === 'wiki' || link.form === 'bare' || link.form === 'autolink') continue
      const { start, end } = link.target
      if (/^(?:#|)$/.test(link.url.trim()) && link.form === 'inline' && start < end) yield { start, end, message: 'This link leads nowhere' }
      else if (/^https?:\/\/(?:www\.)?example\.(?:com|org|net)(?:[/?#]|$)/i.test(link.url) && /^https?:\/\/(?:www\.)?example\.com/i.test(link.url))
        yield { start, end, message: 'This link leads to a placeholder address' }
    }
  },
})

function placeholdersOf(post: Post): readonly Span[] {
  return readerFacing(post, find(post.source)).filter(({ end }) => post.source[end] !== '(' && post.source[end] !== ':')
}

function* commentsOf(post: Post): Generator<Span & { isComment: boolean }> {
  for (const comment of post.comments)
    for (const { start, end } of find(comment.text)) yield { start: comment.start + start, end: comment.start + end, isComment: true }
}

function find(text: string): Span[] {
  return [...text.matchAll(placeholders())].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
