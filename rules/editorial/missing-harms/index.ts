import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { among } from '../../../src/text/claims-words.ts'
import { claimsOf } from '../../citations/claims.ts'
import { discern11, nam } from '../../citations/guidance.ts'
import { headOfPost } from '../../citations/place.ts'
import { healthShareOf, nothingElse } from '../../citations/topic.ts'

const fewest = 2
const least = 3

export default defineRule({
  id: 'editorial/missing-harms',
  severity: 'info',
  presets: { strict: 'warning' },
  summary: 'A post that praises what a treatment does and never names a harm.',
  why: 'Nobody can weigh a treatment of which only the benefits are told.',
  fix: 'Name the common and the serious side effects, and for whom the treatment is not suited.',
  sources: [
    discern11,
    nam,
    {
      title: 'FDA: Drug advertising: fair balance of benefits and risks',
      url: 'https://www.fda.gov/drugs/prescription-drug-advertising/basics-drug-ads',
    },
  ],
  measured:
    'Of 6 short posts written to be reported it found 5 when it was first run, and it spoke in none of 7 written to be passed over. On 291 posts of health sites (488,000 words) it speaks once.',
  tags: ['discern:11', 'nam:limits', 'quest:tone', 'hnr:3'],
  options: {},
  scope: 'post',
  examples: {
    bad: [
      '# {{Statins}}\n\nStatin tablets reduce heart attacks. These drugs also prevent strokes in most people with diabetes.',
      '# {{Turmeric capsules}}\n\nTurmeric supplements are effective against joint pain. The capsules also reduce swelling in most patients.',
    ],
    good: [
      '# Statins\n\nStatin tablets reduce heart attacks. These drugs also prevent strokes. Muscle pain is the usual side effect.',
      '# Walking\n\nWalking reduces blood pressure. It improves mood and prevents falls in older people.',
      '# Statins\n\nStatin tablets reduce heart attacks.',
    ],
  },
  *check(post, context) {
    if (healthShareOf(post) < nothingElse) return
    const benefits = claimsOf(post, context).filter(
      ({ score, because, sentence }) =>
        score >= least && because.some((cue) => /^(?:effect|efficacy) \+/.test(cue)) && sentence.words.some(({ lower }) => isTreatment(lower)),
    )
    if (benefits.length < fewest || namesHarm(post)) return
    const head = headOfPost(post)
    if (head) yield { ...head, message: 'This post tells what a treatment does for people and names no harm' }
  },
})

const named = among(
  'tablet tablets pill pills capsule capsules drug drugs medicine medicines medication medications injection injections injected infusion infusions vaccine vaccines vaccination shot jab booster supplement supplements surgery operation operations procedure implant implants chemotherapy radiotherapy radiation steroid steroids antibiotic antibiotics antidepressant antidepressants opioids ibuprofen paracetamol acetaminophen aspirin insulin botox filler fillers semaglutide metformin lithium hormone hrt melatonin creatine patches gel cream drops',
)
const ending = /(?:statin|statins|pril|sartan|olol|azole|oxetine|mycin|cillin|cycline|gliptin|glutide|gliflozin|mab|parin|xaban|prazole|triptan)$/

function isTreatment(word: string): boolean {
  return named(word) || ending.test(word)
}

const harm =
  /\b(?:side[\s-]effects?|adverse|complications?|toxic|toxicity|harms?|harmful|risks?|dangers?|dangerous|unsafe|overdose|allergic|allergy|interacts?|interactions?|contraindicated|bleeding|nausea|vomiting|diarrh(?:oe|e)a|constipation|dizz(?:y|iness)|drowsy|drowsiness|headaches?\s+(?:are|is|can|may)|rash|sore\s+(?:arm|mouth)|downsides?|drawbacks?|(?:can|may|might|could)\s+(?:also\s+)?(?:cause|damage|hurt|injure|upset|raise|lead)|(?:should|must)\s+not\s+(?:take|use|have|be)|not\s+(?:suitable|safe|recommended)|(?:don't|do\s+not|never)\s+(?:take|stop|use|mix)|avoid\s+(?:it|them)|safe|safely|tolerated)\b/i

/** Also "safe", which `uncited-claim` asks a source for: the post does speak of harm. */
function namesHarm(post: Post): boolean {
  return post.blocks.some(({ folded }) => harm.test(folded))
}
