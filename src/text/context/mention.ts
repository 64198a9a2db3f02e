import { avoidHeader, labelBefore, mentionWords, oldTerm, selfAfter, selfBefore } from './cues.ts'
import { deniedBefore } from './denial.ts'
import { inSmallLetters } from './small-letters.ts'
import { after, before, emphasis, quotation, type Surroundings } from './surroundings.ts'

/** True when the phrase stands in quotation marks or emphasis in a sentence that talks about words: mentioned, not used. Scare quotes alone are no mention. */
export function isMentioned(place: Surroundings): boolean {
  const inside = quotation(place) ?? emphasis(place)
  if (inside === undefined) return false
  const outside = { ...place, start: inside.start, end: inside.end }
  if (mention.test(before(outside).toLowerCase()) || mention.test(after(outside).toLowerCase()) || deniedBefore(outside)) return true
  return warns(place.lead) || warns(place.heading)
}

/** True when a heading, a table header, a list lead or the words right before mark the phrase as one to avoid: “the term …”, “Avoid: …”. */
export function isLabelled(place: Surroundings): boolean {
  const lead = before(place).toLowerCase()
  const tail = after(place).toLowerCase()
  return (
    label.test(lead) ||
    (lead.includes(':') && listed.test(lead)) ||
    (!isAscii(lead) && crossed.test(lead)) ||
    ((!isAscii(tail) || tail.includes('>')) && swapped.test(tail)) ||
    warns(place.header) ||
    warns(place.lead) ||
    warns(place.heading) ||
    isContrasted(lead, tail)
  )
}

/** True when the sentence calls it wrong to speak so, or tells of a work of fiction. */
export function isDistanced(place: Surroundings): boolean {
  const lead = before(place).toLowerCase()
  const tail = after(place).toLowerCase()
  return rejected.test(lead) || fiction.test(lead) || fiction.test(tail) || (named.test(lead) && (judged.test(lead) || judged.test(tail)))
}

/** True when a quotation is talked about, as against somebody's speech: “the word …”, “an advert that says …”. */
export function isMentionedAsWords(place: Surroundings): boolean {
  return quotation(place) !== undefined && aboutWords.test(`${before(place)} ${after(place)}`.toLowerCase())
}

/** True when the phrase is given as an earlier name. */
export function isOldTerm(place: Surroundings): boolean {
  return old.test(before(place).toLowerCase()) || old.test(after(place).slice(0, 60).toLowerCase())
}

/** True when people use the phrase of themselves. */
export function isSelfDescription(place: Surroundings): boolean {
  return selfLead.test(before(place).toLowerCase()) || selfTail.test(after(place).slice(0, 60).toLowerCase())
}

const mention = inSmallLetters(String.raw`(?<![a-z\u00c0-\u024f])(?:${mentionWords})(?![a-z\u00c0-\u024f])`)
const label = inSmallLetters(String.raw`(?<![a-z\u00c0-\u024f])(?:${labelBefore})[\s"'(:\u2060]*(?:(?:an?|the)\s+)?["']?$`)
const avoid = inSmallLetters(avoidHeader)
/** A list of what one should not write: “Don’t write: addict, junkie”. */
const listed =
  /\b(?:don't|do not|never|not|avoid|stop|instead of|no longer|old|outdated)(?: (?:say|write|use|call|words?|terms?|used?|saying|writing|using|type|put)){0,2}\s*:\s*["']?(?:[\w' -]{1,40}["']?[,/]\s*(?:or |and )?["']?(?:an? |the )?){0,8}$/
/** A sign that means “not this”, and an arrow to what to write instead. */
const crossed = /[\u274C\u2717\u2718\u2716\u{1F6AB}\u26D4\u{1F44E}]\uFE0F?\s*["']?(?:[\w'-]+ ){0,5}$/u
const swapped = /^(?: [\w'-]+){0,3}["']?\s*(?:\u2192|->|=>|\u21D2|\u279C|\u27A1)/u
/** What is called wrong to say, and what happens in a work of fiction. */
const rejected =
  /\b(?:wrong|unfair|untrue|false|cruel|unkind|unhelpful|harmful|nonsense|lazy|rude|hurtful) (?:for \w+ )?to (?:say|think|suggest|claim|believe|assume|call|describe|tell|label)\b/
/** Somebody gives a person the name, and the sentence judges that: “a nurse apologised for calling patients …”, “nobody should be called …”. */
const named =
  /\b(?:call|calls|called|calling|label|labels|labell?ed|labell?ing|brand|brands|branded|branding|describ(?:e|es|ed|ing)|dismiss|dismiss(?:es|ed|ing)|mock(?:s|ed|ing)?|tell|tells|told|telling|known|seen|treated|written off|referred to|refer to|referring to|joked|jok(?:es|ing) about|accus(?:e|es|ed|ing))\s+(?:[\w'-]+\s+){0,4}?(?:as\s+|of being\s+)?(?:an?\s+|the\s+)?(?:[\w'-]+\s+)?["']?$/
const judged =
  /\b(?:apologi[sz]ed|apology|ombudsman|tribunal|hearing|panel|complain(?:ed|t|ts)|disciplin\w+|struck off|suspended|sacked|reprimand\w*|misconduct|upheld|censured|unacceptable|unprofessional|disrespectful|dehumani[sz]\w+|stigma\w*|hurt|hurts|hurtful|harm|harms|harmful|derogatory|(?:nobody|no one|none|never|not) (?:\w+ )?(?:be|want\w*|like\w*|deserve\w*)|(?:does|do|did|will|would|can)(?: not|n't) (?:help|raise|change|improve|work|win|make|bring|persuade|convince)|won't (?:help|change|work|win)|helps nobody|gets us nowhere|drives? (?:\w+ )?away|puts? (?:\w+ ){0,2}off|less likely to|trust)\b/
const fiction =
  /\b(?:villain|protagonist|heroine)\b|\b(?:in|of) the (?:play|film|novel|movie|opera|series|sitcom|musical)\b|\bthe (?:play|film|novel|movie|opera|sitcom|musical|soap) (?:has|is|stars|shows|features|follows|tells|ends|opens)\b/
const aboutWords =
  /\b(?:words?|terms?|phrases?|slogans?|headlines?|adverts?|ads?|claims?|claimed|claiming|promis\w+|avoid|banned|such as|fake|beware|trust|regulator|watchdog|ruled|not|never|rules|allowed)\b/
const old = inSmallLetters(oldTerm)
const selfLead = inSmallLetters(selfBefore)
const selfTail = inSmallLetters(selfAfter)

function warns(text: string): boolean {
  return text !== '' && avoid.test(text.toLowerCase())
}

/** Signs and arrows are rare: most texts are done with before their patterns are ever compiled. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** “Say X, not Y”, “X rather than Y” with a word about words in the sentence. */
function isContrasted(lead: string, tail: string): boolean {
  return (
    /(?:, not|\binstead of|\brather than|\band not|\bnot)\s+(?:an?\s+|the\s+)?["']?$/.test(lead) &&
    /\b(?:say|use|write|prefer|call|word|term|phrase|language)\b/.test(lead + tail)
  )
}
