import { defineRule } from '../../../src/rule.ts'
import { claimsOf } from '../claims.ts'
import { jama, nam } from '../guidance.ts'
import { headOfPost } from '../place.ts'
import { referencesOf } from '../references.ts'
import { canCover } from '../tiers.ts'
import { claimScore, warningScoresOf } from '../topic.ts'

const fewest = 5

export default defineRule({
  id: 'citations/unsourced-post',
  severity: 'warning',
  summary: 'A post full of health claims that names no source at all.',
  why: 'Nothing in it can be checked.',
  fix: 'Name and link the sources of the main statements.',
  sources: [jama, nam],
  tags: ['discern:4', 'jama:attribution', 'nam:citations', 'honcode:4'],
  options: {},
  scope: 'post',
  examples: {
    bad: [
      '# {{Five facts about honey}}\n\nHoney cuts cough by 40%. It kills germs in the throat. Children who take it sleep better than others. It works faster than cough syrup. It lowers blood sugar by a third.',
      '# {{Cold plunges}}\n\nCold water burns fat. It halves the risk of colds. Most people sleep longer after a plunge. It prevents heart disease. It reduces stress hormones by 25%.',
    ],
    good: [
      '# Honey\n\nHoney cuts cough by 40%. It kills germs in the throat. Children who take it sleep better than others. It works faster than cough syrup. It lowers blood sugar by a third.\n\n## Sources\n\n- Doe J. Honey. 2020.',
      '# Night shift\n\nI opened the blind. We looked at the moon. She smiled at me.',
    ],
  },
  *check(post, context) {
    const { entries, markers } = referencesOf(post)
    if (entries.length || markers.length || post.links.some(({ url }) => canCover(url, context.own))) return
    const warned = Math.max(claimScore.warning, warningScoresOf(post).told)
    const claims = claimsOf(post, context).filter(({ score }) => score >= warned)
    const head = headOfPost(post)
    if (head && claims.length >= fewest) yield { ...head, message: `This post makes ${claims.length} health claims and names no source` }
  },
})
