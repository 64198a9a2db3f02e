import { compileTerms, type Term, type Vocabulary } from '../../src/text/terms.ts'
import { metaphors } from './ableist-metaphor/vocab.ts'
import { authorities } from './borrowed-authority/vocab.ts'
import { boundaries } from './boundary-violation/vocab.ts'
import { teasers } from './clickbait-title/vocab.ts'
import { colleagues } from './colleague-insult/vocab.ts'
import { names, phrases } from './covers.ts'
import { gendered } from './gendered-assumption/vocab.ts'
import { hype } from './hype/vocab.ts'
import { index } from './index-of-phrases.ts'
import { advice } from './individual-advice/vocab.ts'
import { inducements } from './inducement/vocab.ts'
import { claims } from './miracle-claim/vocab.ts'
import { tropes } from './misinformation-trope/vocab.ts'
import { certainties } from './overcertainty/vocab.ts'
import { anecdotes } from './patient-anecdote/vocab.ts'
import { blame } from './patient-blame/vocab.ts'
import { insults } from './patient-insult/vocab.ts'
import { politics } from './political-insult/vocab.ts'
import { promotions } from './prescription-promotion/vocab.ts'
import { rudeWords } from './profanity/vocab.ts'
import { scares } from './scare-tactic/vocab.ts'
import { exposures } from './self-exposure/vocab.ts'
import { sets } from './sets.ts'
import { stigma } from './stigmatizing-term/vocab.ts'
import { methods } from './suicide-method/vocab.ts'
import { testimonials } from './testimonial/vocab.ts'
import { promotion } from './undisclosed-promotion/vocab.ts'
import { invitations } from './unsafe-invitation/vocab.ts'
import { wordings } from './unsafe-suicide-wording/vocab.ts'

/** The terms of each rule that has a vocabulary. */
export const vocabularies = {
  'stigmatizing-term': stigma,
  'miracle-claim': claims,
  'boundary-violation': boundaries,
  'patient-insult': insults,
  'patient-blame': blame,
  'suicide-method': methods,
  'unsafe-suicide-wording': wordings,
  'colleague-insult': colleagues,
  profanity: rudeWords,
  'borrowed-authority': authorities,
  hype: hype,
  'misinformation-trope': tropes,
  'scare-tactic': scares,
  'clickbait-title': teasers,
  overcertainty: certainties,
  'individual-advice': advice,
  'unsafe-invitation': invitations,
  'undisclosed-promotion': promotion,
  inducement: inducements,
  'prescription-promotion': promotions,
  testimonial: testimonials,
  'patient-anecdote': anecdotes,
  'self-exposure': exposures,
  'political-insult': politics,
  'gendered-assumption': gendered,
  'ableist-metaphor': metaphors,
} as const satisfies Readonly<Record<string, readonly Term[]>>

export type ConductRule = keyof typeof vocabularies

/** All vocabularies compiled into one, at the first call: a text is read once for all rules. */
export function vocabulary(): Vocabulary<Term> {
  compiled ??= compileTerms(entries(), sets, index)
  return compiled
}

/** All terms and covers, in the order of the index. */
export function entries(): readonly Term[] {
  return [...Object.values(vocabularies).flat(), ...covers]
}

/** The rule that a term belongs to. */
export function ruleOf(term: Term): ConductRule {
  const known = rules.get(term)
  if (known !== undefined) return known
  for (const [rule, terms] of Object.entries(vocabularies) as [ConductRule, readonly Term[]][]) {
    if (!terms.includes(term)) continue
    rules.set(term, rule)
    return rule
  }
  throw new Error(`“${term.find}” is in no vocabulary`)
}

/** True for a name or clinical phrase: what it covers is right as it is. */
export function isCover(term: Term): boolean {
  return term.why === ''
}

const covers: readonly Term[] = [...names, ...phrases].map((find) => ({ find, why: '', source: { title: '' }, severity: 'info' }))
let compiled: Vocabulary<Term> | undefined
const rules = new Map<Term, ConductRule>()
