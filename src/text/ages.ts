import type { Span } from '../span.ts'

/** Ages of 90 and more, of one person: the span is the number alone. Groups, ranges, scores and "90 or older" are left out. */
export function findAgesOver89(text: string): readonly Span[] {
  const ages: Span[] = []
  for (const match of text.matchAll(number)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 60), start)
    const after = text.slice(end, end + 40)
    if (isAgeOfOne(before, after)) ages.push({ start, end })
  }
  if (inWords.test(text))
    for (const match of text.matchAll(numberWords)) {
      const start = match.index
      const end = start + match[0].length
      if (isAgeOfOne(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 40))) ages.push({ start, end })
    }
  return ages.sort((a, b) => a.start - b.start)
}

function isAgeOfOne(before: string, after: string): boolean {
  if (
    aggregate.test(before) ||
    /^\s?(?:%|per ?cent|-\s?\d|to \d|\+|or (?:older|over|above|more)|and (?:older|over|above|up)|years? (?:or|and) (?:older|over|above)|mg|ml|mm|mcg|kg|bpm|days?|minutes?|hours?|miles?|years? (?:ago|later|of (?!age)))/i.test(
      after,
    )
  )
    return false
  if (/^-(?:year|yr)s?-olds\b|^[\s-](?:year|yr)s?[\s-]olds\b/i.test(after)) return false
  if (/^[\s-]{0,2}(?:years?|yrs?|y)[\s-]{0,2}(?:olds?|young)\b|^\s?(?:y\/?o\b|yo\b|ans\b|años\b|Jahre alt|-jährige)/i.test(after))
    return !/\b(?:people|patients|women|men|adults|those|residents|participants)\s(?:who are\s|aged\s|over\s|of\s)?$/i.test(before)
  if (
    /\b(?:she|he|who|mother|father|grandmother|grandfather|mum|mom|dad|gran|grandma|grandpa|aunt|uncle|wife|husband|patient|woman|man|lady|gentleman|resident|[A-Z][a-z]+) (?:is|was|turned|turns|just turned|had turned|will be|would be|has turned|reached|lived to(?: be)?|died at|is now|was already|had reached)\s(?:the age of\s|age\s|aged\s)?$/.test(
      before,
    )
  )
    return /^(?:[\s,.;:)!?]|$)/.test(after) && !/^\s(?:patients|people|cases|times|minutes|percent|of|on the|in the|pounds|degrees)/i.test(after)
  if (
    /(?:\bturned|\bturning|\bturns|(?:her|his|their) age (?:of|is|was)|birthday,? at|\b(?:died|passed away|dead|lived alone|still lives?|danced|walked|fell|recovered|retired|living alone|diagnosed|admitted|operated on) (?:at|aged|at age|at the age of)|\bAt|\bat (?:the )?age(?: of)?|^Aged?:?|\b[Aa]ge\s?[:=]|\bwas aged|, aged|\baged|['"]age['"]\s?:)\s?$/.test(
      before,
    )
  )
    return (
      /^(?:[\s,.;:)!?"']|$)/.test(after) &&
      !/^\s(?:to|or|and (?:over|above|older|up|\d)|patients|people|percent|centers?|centres?|hospitals?|sites|clinics|days|degrees|miles)/i.test(after) &&
      !plural.test(before)
    )
  if (/(?:^|[\s("])[A-Z][\p{L}'-]+(?:\s[A-Z][\p{L}'.-]*)?,\s$/u.test(before))
    return (
      /^,\s(?:of|from|who|has|had|is|was|lives|a|an|died|fell|came|said|told|[a-z]+ed)\b/.test(after) ||
      (/\([A-Z][\p{L}'-]+,\s$/u.test(before) && after.startsWith(')'))
    )
  return (
    /(?:grand)?(?:mother|father)|patient|woman|man\b|mum|mom|dad|lady|gentleman|\b(?:gran(?:ny|dma|dpa|ddad|dad|pa|ma)?|nana?|pop|aunt(?:ie)?|uncle|wife|husband|widow(?:er)?|neighbou?r|resident|veteran|sister|brother)\b/i.test(
      before.slice(-30),
    ) &&
    /,\s$|\($/.test(before) &&
    /^(?:,|\)|\.)/.test(after)
  )
}

const number = /(?<![\w.,$€£/:-])(?:9\d|1[01]\d)(?![\d:/]|[.,]\d)/g
const inWords = /ninety|hundred/i
const numberWords =
  /\b(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten))?)\b(?! (?:thousand|percent|per cent|of|times|dollars|pounds|people|patients|and))/gi
const aggregate =
  /\d{1,3} (?:to|-|and) $|(?:ages?|aged|range|ranged?|ranging|between|from|over|than|under|above|to|mean|median|average|most|up to|-)\s(?:of\s|from\s|was\s|between\s)?\d{1,3}\s?(?:-|to|and|years)\s?(?:to\s|and\s)?$|\d\s?-\s?$|\b(?:over|above|under|below|than|least|beyond|past|around|nearly|about|mean|median|average|score|page|room|ward|bed|step|section|question|version|Route|Highway|top|level|day|class) (?:age\s|ages\s|of\s|the age of\s|aged\s|was\s|is\s)?$|\b(?:ages|aged between|between)\s$/i
const plural =
  /\b(?:people|patients|women|men|adults|those|residents|participants|anyone|everyone|persons|veterans|individuals|population|seniors|elders)\b[^.]{0,24}$/i
