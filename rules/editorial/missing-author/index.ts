import { defineRule } from '../../../src/rule.ts'
import { claimsOf } from '../../citations/claims.ts'
import { jama } from '../../citations/guidance.ts'
import { headOfPost } from '../../citations/place.ts'
import { claimScore } from '../../citations/topic.ts'
import { bylineOf } from '../byline.ts'

export default defineRule({
  id: 'editorial/missing-author',
  severity: 'info',
  summary: 'A health post that does not say who wrote it, or what makes them fit to.',
  why: 'Readers judge advice by who gives it.',
  fix: 'Name the author or reviewer with their profession, in the front matter or below the title.',
  sources: [
    jama,
    {
      title: 'GMC: Using social media as a medical professional (2024)',
      url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    },
  ],
  tags: ['jama:authorship'],
  options: {},
  scope: 'post',
  examples: {
    bad: ['# {{Zinc}}\n\nZinc cuts the length of a cold by a third.', '---\nauthor: Jo Doe\n---\n# {{Zinc}}\n\nZinc cuts the length of a cold by a third.'],
    good: [
      '---\nauthor: Jo Doe, RN\n---\n# Zinc\n\nZinc cuts the length of a cold by a third.',
      '# Zinc\n\nBy Dr. Jo Doe\n\nZinc cuts the length of a cold by a third.',
      '# Night shift\n\nI opened the blind. She smiled.',
    ],
  },
  *check(post, context) {
    const { hasAuthor, hasRole } = bylineOf(post)
    if (hasAuthor && hasRole) return
    const head = headOfPost(post)
    if (head && claimsOf(post, context).some(({ score }) => score >= claimScore.warning))
      yield { ...head, message: hasAuthor ? 'The author’s profession is not given' : 'This health post names no author' }
  },
})
