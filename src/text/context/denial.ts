import { claimants, clauseBreak, deniedAfter, deniedLead, negators, overrides, shortNegators, strongNegators } from './cues.ts'
import { inSmallLetters } from './small-letters.ts'
import { after, before, following, type Surroundings } from './surroundings.ts'

/** True when a negation in the same clause takes the phrase back: “no tea is a miracle cure”, but not “not just a miracle cure”. */
export function deniedBefore(place: Surroundings): boolean {
  const clause = clauseOf(before(place).toLowerCase())
  const lastPart = clause.lastIndexOf(',') + 1
  for (const match of clause.matchAll(negator)) {
    if (overriddenAt(clause, match.index)) continue
    const word = match[0]
    if (match.index < lastPart && !strong.test(word)) continue
    if (short.test(word) && wordsIn(clause.slice(match.index + word.length)) > 6) continue
    return true
  }
  return false
}

/** True when the sentence goes on to deny the phrase, leads it in as a myth or a claim of others, or asks a question that is answered with no. */
export function deniedAround(place: Surroundings): boolean {
  const ahead = after(place).toLowerCase()
  const end = ahead.search(breakAhead)
  if (denialAfter.test(end < 0 ? ahead : ahead.slice(0, end))) return true
  const lead = before(place).toLowerCase()
  const denial = denialLead.exec(lead)
  if (denial && !/\bbut\b|\bhowever\b/.test(lead.slice(denial.index))) return true
  return claimedByOthers(lead) || asked(place)
}

/** True when the phrase itself denies: “vaccines do not cause autism”. */
export function deniedInside(phrase: string): boolean {
  return (
    /\b(?:not|never|cannot|n't|[a-z]+n't)\b/i.test(phrase) &&
    /\b(?:cure|cause|change|treat|prevent|alter|contain|give|lead)/i.test(phrase) &&
    !/\b(?:know|tell|want)/i.test(phrase)
  )
}

const negator = inSmallLetters(String.raw`(?<![a-z\u00c0-\u024f'])(?:${negators})(?![a-z\u00c0-\u024f'])`, 'g')
const strong = inSmallLetters(strongNegators)
const short = inSmallLetters(shortNegators)
const override = inSmallLetters(String.raw`(?:${overrides})(?![a-z\u00c0-\u024f])`, 'y')
const answeredNo =
  /^["']?(?:no\b|not\b|nope\b|there is no|there's no|unfortunately|sadly|never|probably not|hardly|nothing (?:can|does)|it (?:can't|cannot|doesn't|does not|won't|isn't)|they (?:can't|cannot|don't|do not|aren't)|(?:the )?(?:short |simple |honest |quick |plain )?answer(?: is|:|,)? (?:in short,? )?(?:a (?:firm|clear|simple|flat) )?(?:no\b|probably not|not)|(?:the )?(?:evidence|research|science|studies) (?:says?|suggests?|shows?)(?: that)? (?:no|otherwise|not)|short answer: no|we (?:found|know of) no)/i
const breaks = inSmallLetters(clauseBreak, 'g')
const breakAhead = /;|\bbut\b|\bhowever\b/
const denialAfter = inSmallLetters(deniedAfter)
const denialLead = inSmallLetters(deniedLead)
const claimant = inSmallLetters(claimants)

function clauseOf(text: string): string {
  let from = 0
  for (const match of text.matchAll(breaks)) from = match.index + match[0].length
  return text.slice(from)
}

function overriddenAt(clause: string, at: number): boolean {
  override.lastIndex = at
  return override.test(clause) || /\bwhy\s+$/.test(clause.slice(0, at))
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0
}

/** What a headline, an advertisement or a seller says is told here to be judged, unless the author speaks of “our” or “my”. */
function claimedByOthers(lead: string): boolean {
  const match = claimant.exec(lead)
  return match !== null && !/\b(?:our|my|we|i)\s+(?:\w+\s+)?$/.test(lead.slice(0, match.index))
}

/** A yes-or-no question about a thing claims nothing; one put to the reader does (“Are you looking for a miracle cure?”). */
function asked(place: Surroundings): boolean {
  const sentence = place.text.slice(place.sentence.start, place.sentence.end).trim()
  if (!/\?["')]*$/.test(sentence)) return false
  if (/^["'(]*(?:is|was) it (?:really )?(?:true|a fact|the case) that\b/i.test(sentence)) return true
  if (
    /^["'(]*(?:can|could|does|do|did|is|are|was|will|would|should|has|have|isn't|aren't|how|why do|what is|what are)\b/i.test(sentence) &&
    !/\b(?:you|your|want|need|tired|looking)\b/i.test(place.text.slice(place.sentence.start, place.end))
  )
    return true
  return answeredNo.test(following(place))
}
