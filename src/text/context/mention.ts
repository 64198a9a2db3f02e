import { avoidHeader, labelBefore, mentionWords, oldTerm, selfAfter, selfBefore } from './cues.ts'
import { deniedBefore } from './denial.ts'
import { after, before, emphasis, quotation, type Surroundings } from './surroundings.ts'

/** True when the phrase stands in quotation marks or emphasis in a sentence that talks about words: mentioned, not used. Scare quotes alone are no mention. */
export function isMentioned(place: Surroundings): boolean {
  const inside = quotation(place) ?? emphasis(place)
  if (inside === undefined) return false
  const outside = { ...place, start: inside.start, end: inside.end }
  if (mention.test(before(outside)) || mention.test(after(outside)) || deniedBefore(outside)) return true
  return avoid.test(place.lead) || avoid.test(place.heading)
}

/** True when a heading, a table header, a list lead or the words right before mark the phrase as one to avoid: “the term …”, “Avoid: …”. */
export function isLabelled(place: Surroundings): boolean {
  return label.test(before(place)) || avoid.test(place.header) || avoid.test(place.lead) || avoid.test(place.heading) || isContrasted(place)
}

/** True when the phrase is given as an earlier name. */
export function isOldTerm(place: Surroundings): boolean {
  return old.test(before(place)) || old.test(after(place).slice(0, 60))
}

/** True when people use the phrase of themselves. */
export function isSelfDescription(place: Surroundings): boolean {
  return selfLead.test(before(place)) || selfTail.test(after(place).slice(0, 60))
}

const mention = new RegExp(String.raw`(?<![\p{L}])(?:${mentionWords})(?![\p{L}])`, 'iu')
const label = new RegExp(String.raw`(?<![\p{L}])(?:${labelBefore})[\s"'(:\u2060]*(?:(?:an?|the)\s+)?["']?$`, 'iu')
const avoid = new RegExp(avoidHeader, 'iu')
const old = new RegExp(oldTerm, 'iu')
const selfLead = new RegExp(selfBefore, 'iu')
const selfTail = new RegExp(selfAfter, 'iu')

/** “Say X, not Y”, “X rather than Y” with a word about words in the sentence. */
function isContrasted(place: Surroundings): boolean {
  const lead = before(place)
  return (
    /(?:, not|\binstead of|\brather than|\band not|\bnot)\s+(?:an?\s+|the\s+)?["']?$/i.test(lead) &&
    /\b(?:say|use|write|prefer|call|word|term|phrase|language)\b/i.test(lead + after(place))
  )
}
