import { defineRule } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { findPhones } from '../../../src/text/phones.ts'
import { findAddresses } from '../addresses.ts'
import { ama } from '../problems.ts'

export default defineRule({
  id: 'privacy/own-details',
  severity: 'warning',
  summary: 'The author’s own home address, private number, children’s school or present whereabouts.',
  why: 'Whoever writes on health for the public meets a few readers who come to the door.',
  fix: 'Give the office’s address and line; leave home, family and whereabouts out, or tell of the trip afterwards.',
  sources: [ama, { title: 'BMA: Social media, ethics and professionalism' }],
  tags: [],
  options: {},
  sensitive: 'own detail',
  scope: 'span',
  examples: {
    bad: [
      'Drop the forms at my house, {{14 Larch Lane}}, any evening.',
      'My personal cell is {{555-555-0142}}, call day or night.',
      'My daughter goes to {{Larchmont Elementary}}, so I know how fast lice travel.',
    ],
    good: [
      'Our office is at 14 Larch Lane. Call 555-555-0142.',
      'My daughter goes to school with a child who has asthma.',
      'I live in a small town, and my cell is always full of photos of rashes.',
      'My children’s hospital badge says Larchmont Elementary Science Fair.',
    ],
  },
  *check(post) {
    for (const surface of post.surfaces) {
      if ((surface.kind !== 'prose' && surface.kind !== 'comment') || !/\b[Mm]y\b|\bI live\b|\b[Ww]e live\b|\b[Oo]ur home\b/.test(surface.folded)) continue
      for (const { start, end } of ownDetails(surface.folded))
        yield { start: surface.start + start, end: surface.start + end, message: 'This tells readers where the author or the author’s family can be found' }
    }
  },
})

function ownDetails(text: string): readonly Span[] {
  const found: Span[] = []
  for (const span of findAddresses(text)) if (home.test(text.slice(Math.max(0, span.start - 60), span.start))) found.push(span)
  for (const { start, end, service } of findPhones(text)) if (!service && ownNumber.test(text.slice(Math.max(0, start - 60), start))) found.push({ start, end })
  for (const match of text.matchAll(school)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].length - name.length
    found.push({ start, end: start + name.length })
  }
  return found.sort((a, b) => a.start - b.start)
}

const home =
  /\b(?:[Mm]y|[Oo]ur) (?:own |family |new )?(?:home|house|flat|apartment|place|home address|private address)(?: address)?(?: is)?(?: at)?[,:]? (?:on |in )?$|\b(?:I|[Ww]e) live (?:at|on|in) (?:the )?$/
const ownNumber =
  /\b[Mm]y (?:(?:own|personal|private|home) )+(?:cell|mobile|phone|number|line|landline|whatsapp)(?: phone| number)?[^.;!?]{0,24}$|\b[Mm]y (?:cell|mobile|landline)(?: phone| number)?(?: is|:| at|,)? ?\(?$/
const school =
  /\b[Mm]y (?:[a-z-]+ ){0,2}(?:son|daughter|kids?|children|boys?|girls?|twins|[a-z]+-year-old)(?:'s? (?:school|nursery|kindergarten|daycare)(?: is|,)?| (?:goes to|go to|attends?|is at|are at|started at|starts at)) (\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,3} ?(?:School|Elementary|Primary|Academy|Nursery|Kindergarten|Prep|Preschool|Daycare|Montessori|College|Middle School|High School|High)|\p{Lu}[\p{L}.'-]+ (?:Elementary|Primary))(?![\p{L}])/gu
