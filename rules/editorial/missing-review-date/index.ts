import { defineRule } from '../../../src/rule.ts'
import { claimsOf } from '../../citations/claims.ts'
import { discern5, jama } from '../../citations/guidance.ts'
import { headOfPost } from '../../citations/place.ts'
import { claimScore } from '../../citations/topic.ts'
import { bylineOf } from '../byline.ts'

const fewest = 3

export default defineRule({
  id: 'editorial/missing-review-date',
  severity: 'info',
  summary: 'A health post without any date.',
  why: 'Readers cannot tell whether the advice still holds.',
  fix: 'Give the date of publication or of the last review in the front matter or in the text.',
  sources: [jama, discern5],
  tags: ['jama:currency', 'discern:5', 'quest:currency'],
  options: {},
  scope: 'post',
  examples: {
    bad: [
      '# {{Zinc}}\n\nZinc cuts the length of a cold by a third. It reduces coughing. Lozenges work better than syrup.',
      '---\ntitle: {{Honey}}\n---\nHoney cuts cough by 40%. It relieves sore throats. Children who take it sleep better than others.',
    ],
    good: [
      '---\ndate: 2025-03-01\n---\n# Zinc\n\nZinc cuts the length of a cold by a third. It reduces coughing. Lozenges work better than syrup.',
      '# Zinc\n\nZinc cuts the length of a cold by a third. It reduces coughing. Lozenges work better than syrup.\n\nLast reviewed: May 2025',
    ],
  },
  *check(post, context) {
    if (bylineOf(post).hasDate) return
    const head = headOfPost(post)
    if (head && claimsOf(post, context).filter(({ score }) => score >= claimScore.warning).length >= fewest)
      yield { ...head, message: 'This health post has no date' }
  },
})
