import { defineRule } from '../../../src/rule.ts'
import { overlaps } from '../../../src/span.ts'
import { claimsOf } from '../claims.ts'
import { quest } from '../guidance.ts'
import { markersOf } from '../markers.ts'
import { claimScore } from '../topic.ts'

const attribution =
  /\b(?:[Aa]ccording\s+to\s+(?:the\s+)?(?:[A-Z][\w.&'-]*|(?:recent|new|several|many)\s+(?:studies|research|experts))|(?:[A-Z][\w-]+\s+){0,3}(?:[Rr]esearchers|[Ss]cientists|[Ee]xperts)\s+(?:say|said|found|report|reported|believe|agree|warn|recommend)|[Aa]s\s+(?:reported|published|noted)\s+(?:by|in)\s+(?:the\s+)?[A-Z][\w'-]*|[Tt]he\s+(?:CDC|WHO|FDA|NHS|NIH|NICE)\s+(?:says|said|recommends|reports|states|advises))/

export default defineRule({
  id: 'citations/unlinked-attribution',
  severity: 'info',
  summary: 'A body or “researchers” named as the source without a link to what they said.',
  why: 'A name alone cannot be checked: the reader would have to search for the document.',
  fix: 'Link the page or paper.',
  sources: [quest],
  tags: ['quest:attribution', 'discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['The rules are new. {{As reported by the Times}}, they are stricter.', 'It is up to you. {{Scientists say}} so too.'],
    good: ['[According to the CDC](https://www.cdc.gov/example), that is fine.', 'Take it according to the label.', 'The CDC offers a form.'],
  },
  *check(post, context) {
    const claims = new Map(claimsOf(post, context).map((claim) => [claim.sentence, claim]))
    for (const block of post.blocks) {
      if (
        block.type === 'heading' ||
        block.type === 'title' ||
        block.type === 'description' ||
        block.footnote !== undefined ||
        block.section.role ||
        block.quoted
      )
        continue
      if (
        !/\b(?:ccording|esearchers|cientists|xperts|reported|published|noted|says|said|recommends|reports|states|advises)\b|According|Researchers|Scientists|Experts/.test(
          block.folded,
        )
      )
        continue
      for (const sentence of block.sentences) {
        const match = attribution.exec(sentence.folded)
        if (!match || (claims.get(sentence)?.score ?? 0) >= claimScore.info) continue
        const start = sentence.start + match.index
        const isMarked =
          block.inlines.some(({ kind, ...inline }) => kind === 'link' && overlaps(inline, sentence)) ||
          markersOf(post).some((marker) => marker.block === block && marker.start <= sentence.end + 2 && marker.end > sentence.start)
        if (!isMarked) yield { start, end: start + match[0].length, message: 'Names a source without a link to it' }
      }
    }
  },
})
