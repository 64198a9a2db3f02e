import { defineRule } from '../../../src/rule.ts'
import { claimsOf } from '../../citations/claims.ts'
import { discern8, nam } from '../../citations/guidance.ts'
import { headOfPost } from '../../citations/place.ts'
import { claimScore, warningScoresOf } from '../../citations/topic.ts'

const fewest = 5
const limits =
  /\b(?:small\s+(?:study|trial|number|sample)|(?:further|more)\s+(?:research|studies|trials)|limitations?|limits?\s+of|(?:not|isn't|aren't|don't|doesn't)\s+(?:yet\s+)?(?:fully\s+)?(?:known|know|clear|proven|certain|understood|enough\s+evidence)|unclear|unknown|uncertain(?:ty)?|observational|in\s+(?:mice|rats|animals|the\s+lab)|(?:cannot|can't|does\s+not|doesn't)\s+(?:prove|tell|show)|early\s+(?:days|results|evidence|stage)|preliminary|mixed\s+(?:evidence|results)|(?:limited|weak|little|low[-\s]certainty|low[-\s]quality)\s+evidence|may\s+not\s+(?:work|apply|help)|(?:does|do)\s+not\s+(?:work|help)\s+(?:for\s+)?(?:everyone|everybody|all)|confidence\s+interval|side\s+effects?|risks?\s+(?:of|include|and))\b/i

export default defineRule({
  id: 'editorial/missing-limits',
  severity: 'info',
  presets: { strict: 'warning' },
  summary: 'A post that tells of research or many effects and never of limits, doubts or harms.',
  why: 'Readers expect more certainty and benefit than the evidence gives.',
  fix: 'Say how sure the evidence is, for whom it holds, and what is not known.',
  sources: [discern8, nam],
  measured:
    'On 291 posts of health sites (488,000 words) it speaks in 7. On news releases whose limits were judged by others, such a list of words was right in 78 % and found 59 %, which is why it is a hint.',
  tags: ['discern:8', 'nam:limits', 'hnr:4'],
  options: {},
  scope: 'post',
  examples: {
    bad: [
      '# {{Zinc}}\n\nA trial found that zinc cut colds by a third. Lozenges work better than syrup.',
      '# {{Honey}}\n\nHoney cuts cough by 40%. It relieves sore throats. It reduces fever. It kills germs. Children who take it sleep better than others.',
    ],
    good: [
      '# Zinc\n\nA small study found that zinc cut colds by a third.',
      '# Zinc\n\nZinc cut colds by a third.',
      '# Night shift\n\nI opened the blind. She smiled.',
    ],
  },
  *check(post, context) {
    const warned = warningScoresOf(post)
    const claims = claimsOf(post, context).filter(({ score, isTold }) => score >= Math.max(claimScore.warning, isTold ? warned.told : warned.plain))
    const citesResearch = claims.some(({ because }) => because.some((cue) => cue.startsWith('study report') || cue.startsWith('evidence phrase')))
    if (!claims.length || (claims.length < fewest && !citesResearch) || post.blocks.some(({ folded }) => limits.test(folded))) return
    const head = headOfPost(post)
    if (head) yield { ...head, message: 'This post says nothing of limits, doubts or harms' }
  },
})
