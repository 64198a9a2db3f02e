import { defineRule } from '../../../src/rule.ts'
import { aiSigns, nam } from '../guidance.ts'
import { sourceLinksOf } from '../links.ts'

export default defineRule({
  id: 'citations/ai-chat-source',
  severity: 'warning',
  summary: 'A chat assistant given as the source of a statement.',
  why: 'It answers differently each time and may invent what it says; nobody can check it.',
  fix: 'Find the paper or page that says so and link that.',
  sources: [nam, aiSigns],
  tags: ['nam:citations'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Zinc [shortens colds by a third]({{https://chatgpt.com/share/abc}}).',
      'Zinc helps.[^a]\n\n[^a]: Asked on 2 May 2025. {{https://www.perplexity.ai/search/zinc}}',
    ],
    good: ['We tried [ChatGPT](https://chatgpt.com) with our class.', 'Zinc [shortens colds by a third](https://doi.org/10.1136/bmj.m513).'],
  },
  *check(post, { own }) {
    for (const { link, host, tier, path } of sourceLinksOf(post, own))
      if (tier === 'ai chat' && path.length > 1) yield { ...link.target, message: `${host} is a chat assistant, not a source` }
  },
})
