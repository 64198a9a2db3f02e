import { defineRule } from '../../../src/rule.ts'
import { type Claim, claimsOf } from '../claims.ts'
import { claimScore, warningScoresOf } from '../topic.ts'

export default defineRule({
  id: 'citations/uncited-claim',
  severity: 'warning',
  summary: 'A health claim without a source in the same sentence.',
  why: 'Readers cannot tell what is known from what is guessed, and nobody can check or update the statement.',
  fix: 'Link the study, guideline or health authority that says so in the same sentence, or take the statement out.',
  sources: [
    { title: 'DISCERN, question 4: is it clear what sources of information were used?', url: 'http://www.discern.org.uk/question_4.php' },
    {
      title: 'National Academy of Medicine: Identifying Credible Sources of Health Information in Social Media (2021)',
      url: 'https://doi.org/10.31478/202107a',
    },
    { title: 'Silberg et al.: Assessing, controlling, and assuring the quality of medical information on the Internet. JAMA 1997;277:1244-5' },
  ],
  tags: ['discern:4', 'jama:attribution', 'nam:citations', 'quest:attribution'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Book your flu shot at the front desk. {{In older adults, the shot cut hospital stays by 34%.}}',
      '{{Researchers found that people who slept under six hours caught more colds.}} Keep your bedroom dark.',
      'Myth: "Cracking your knuckles gives you arthritis." {{Knuckle cracking does not cause arthritis.}}',
      '{{Ginger tea relieves nausea in pregnancy.}}',
    ],
    good: [
      'In older adults, the shot [cut hospital stays by 34%](https://www.cdc.gov/flu/example).',
      'People who slept under six hours caught more colds.[^1]\n\n[^1]: Doe J. Sleep and colds. *Sleep*. 2015;38:1353.',
      'How many people get the flu each year? Ask your doctor which vaccine is right for you.',
      'Our flu clinic is open on Mondays from 9 am. We gave 1,200 shots last year.',
      'The vagus nerve is a nerve that runs from the brain to the belly.',
      'These four steps take two minutes. Call your doctor if:\n\n- the inhaler does not help after ten puffs\n- the fever lasts longer than three days',
      'Wash the wound with clean water for ten minutes.',
    ],
  },
  *check(post, context) {
    const warnedOf = warningScoresOf(post)
    for (const claim of claimsOf(post, context)) {
      if (claim.cover === 'source') continue
      const { sentence, score, because } = claim
      const warned = claim.isTold ? warnedOf.told : warnedOf.plain
      const end = sentence.start + sentence.folded.trimEnd().length
      yield {
        start: sentence.start,
        end,
        score,
        because,
        message: messageOf(claim, warned),
        confidence: score >= claimScore.high ? 'high' : score >= Math.min(warned, claimScore.warning) ? 'medium' : 'low',
        ...((claim.cover === 'near' || score < warned) && { severity: 'info' }),
      }
    }
  },
  metrics(post, context) {
    const claims = claimsOf(post, context).filter(({ score }) => score >= claimScore.warning)
    return { claims: claims.length, claimsCited: claims.filter(({ cover }) => cover === 'source').length }
  },
})

function messageOf({ score, cover, because }: Claim, warned: number): string {
  if (cover === 'near') return 'A source stands close by, but not in this sentence: cite it here'
  const cues = because.filter((cue) => cue.includes('+') && !/health/.test(cue)).map((cue) => cue.replace(/\s\+.*/, ''))
  const named = cues.length ? ` (${cues.slice(0, 3).join(', ')})` : ''
  return score >= Math.min(warned, claimScore.warning) ? `This health claim has no source${named}` : `This statement would be stronger with a source${named}`
}
