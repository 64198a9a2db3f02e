import { defineRule, type Suggestion } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { outsideLinksOf } from '../links.ts'
import { isWithin } from '../tiers.ts'

const tracking =
  /(?:[?]|&(?:amp;)?)(?:utm_\w{2,20}|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|igsh|mc_cid|mc_eid|yclid|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|ncid|cmpid|s_cid|ttclid|li_fat_id|epik|_openstat|wickedid)=[^&#\s]*/gi
const fromChat = /utm_source=(?:chatgpt\.com|openai|copilot\.com)/i

export default defineRule({
  id: 'citations/tracking-parameter',
  severity: 'info',
  summary: 'A link that tells the other site, and whoever measures for it, where the reader came from.',
  why: 'A visit to a health page says something about the visitor.',
  fix: 'Cut the parameter from the address.',
  sources: [
    {
      title: 'FTC: Lurking Beneath the Surface: Hidden Impacts of Pixel Tracking (2023)',
      url: 'https://www.ftc.gov/policy/advocacy-research/tech-at-ftc/2023/03/lurking-beneath-surface-hidden-impacts-pixel-tracking',
    },
  ],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Zinc [helps](https://www.nhs.uk/zinc{{?utm_source=newsletter}}).', 'Zinc [helps](https://www.nhs.uk/zinc?page=2{{&fbclid=abc123}}).'],
    good: ['Zinc [helps](https://www.nhs.uk/zinc?page=2).', 'Zinc [helps](https://pubmed.ncbi.nlm.nih.gov/?term=utm).'],
  },
  *check(post, { own }) {
    for (const { link, host } of outsideLinksOf(post)) {
      const written = post.source.slice(link.target.start, link.target.end)
      if (!written.includes('=') || fromChat.test(written) || own.some((domain) => isWithin(host, domain))) continue
      const found = [...written.matchAll(tracking)]
      for (const match of found) {
        const start = link.target.start + match.index
        const end = start + match[0].length
        yield { start, end, message: 'This part of the address only tracks the reader', suggestions: [removal(match[0], post.source, { start, end })] }
      }
    }
  },
})

/** Takes the parameter away; where it is the first of several, what follows must come after the question mark instead. */
function removal(parameter: string, source: string, { start, end }: Span): Suggestion {
  const joint = /^&(?:amp;)?/.exec(source.slice(end, end + 5))
  return parameter.startsWith('?') && joint
    ? { text: '?', span: { start, end: end + joint[0].length }, safe: true }
    : { text: '', span: { start, end }, safe: true }
}
