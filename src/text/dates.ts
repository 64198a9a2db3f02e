import type { Span } from '../span.ts'

/** A date as written. `day` is false where only month and year stand; a lone year is never a date here. `bare` is a month and day in digits without a year, as in 5/26. */
export interface WrittenDate extends Span {
  readonly day: boolean
  readonly bare: boolean
}

/** Finds dates precise to the day or month: ISO, digits in both orders, names of months in English, German, French and Spanish. Offsets are those of `text` (folded). */
export function findDates(text: string): readonly WrittenDate[] {
  if (!/\d/.test(text)) return []
  const dates: WrittenDate[] = []
  for (const match of text.matchAll(numeric)) {
    const [whole, year, month, day, a, separator, b, tail, compactDate] = match
    const real =
      compactDate !== undefined
        ? isDay(Number(compactDate.slice(4, 6)), Number(compactDate.slice(6, 8)))
        : year !== undefined
          ? isDay(Number(month), day === undefined ? 1 : Number(day))
          : isDay(Number(a), Number(b)) || isDay(Number(b), Number(a))
    if (real)
      dates.push({
        start: match.index,
        end: match.index + whole.length,
        day: year === undefined || day !== undefined,
        bare: tail === undefined && separator !== undefined,
      })
  }
  if (monthName.test(text)) {
    for (const match of text.matchAll(named)) {
      const [whole, dayBefore, , dayAfter] = match
      const day = dayBefore ?? dayAfter
      const hasYear = /\d{4}$|'\d\d$/.test(whole)
      if (day === undefined && !hasYear) continue
      if (/^(?:may|mars?)\b/.test(whole) && !hasYear) continue
      dates.push({ start: match.index, end: match.index + whole.length, day: day !== undefined, bare: false })
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

/** Feasts and public holidays with what dates them further ("the Monday after Easter"), and months without a year after a word of time ("in May", "last October"): as telling as a date where they date a person's care. Offsets are those of `text` (folded). */
export function findDaysInWords(text: string): readonly (Span & { readonly month: boolean })[] {
  const days: (Span & { month: boolean })[] = []
  if (mayHoldFeast.test(text)) for (const match of text.matchAll(feast)) days.push({ start: match.index, end: match.index + match[0].length, month: false })
  for (const match of text.matchAll(lonelyMonth)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].length - name.length
    days.push({ start, end: start + name.length, month: true })
  }
  return days.sort((a, b) => a.start - b.start)
}

function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
}

const months = [
  'jan(?:uary|uar|vier)?',
  'feb(?:ruary|ruar)?',
  'mar(?:ch|s|zo)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember|iembre|embre)?',
  'oct(?:ober|ubre|obre)?',
  'nov(?:ember|iembre|embre)?',
  'dec(?:ember)?',
  'märz',
  'mai',
  'juni',
  'juli',
  'okt(?:ober)?',
  'dez(?:ember)?',
  'février',
  'avril',
  'juin',
  'juillet',
  'août',
  'décembre',
  'enero',
  'febrero',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'diciembre',
  'jänner',
].join('|')
const monthName = new RegExp(`(?:${months})`, 'i')
const named = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?(?:\\s{1,3}(?:of\\s|de\\s)?|[-/]))?(${months})\\b\\.?(?:\\s{1,3}(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?!\\s?(?:am|pm|%|:\\d|\\.\\d)))?(?:(?:,?\\s{1,3}(?:of\\s|de\\s|del\\s)?|[-/])(?:(?:19|20)\\d{2}|'\\d{2}))?)(?![\\p{L}\\d])`,
  'giu',
)
const numeric =
  /(?<![\d./:-])(?:((?:19|20)\d{2})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:T\d{2}:\d{2}(?::\d{2})?Z?)?)?|(\d{1,2})([/.-])(\d{1,2})(?:\5((?:19|20)?\d{2}))?|((?:19|20)\d{2}[01]\d[0-3]\d)(?:\d{4,6})?)(?![\d/]|[.-]\d)/g
const mayHoldFeast =
  /Christmas|Easter|Thanksgiving|Halloween|New Year|Boxing Day|Day\b|Fourth of July|Good Friday|Ramadan|Diwali|Eid\b|Hanukkah|Passover|Yom Kippur|Rosh Hashanah|Bonfire Night|Mardi Gras|Burns Night|Juneteenth|Hogmanay|Sunday|Monday|Wednesday|Tuesday|Saint|St\.?\s/
const feastName =
  "(?:Christmas(?: (?:Day|Eve))?|Xmas(?: (?:Day|Eve))?|Boxing Day|New Year(?:'s)?(?: (?:Day|Eve))?|Hogmanay|Easter(?: (?:Sunday|Monday|Saturday))?|Good Friday|Palm Sunday|Ash Wednesday|Shrove Tuesday|Pancake Day|Maundy Thursday|Whit Monday|Pentecost|Thanksgiving(?: Day)?|Black Friday|Halloween|All Saints'? Day|Bonfire Night|Guy Fawkes (?:Night|Day)|Burns Night|(?:St\\.?|Saint) (?:Patrick|George|David|Andrew|Brigid|Stephen|Valentine|Nicholas)'?s (?:Day|Night|Eve)|Valentine's Day|Mother's Day|Mothers' Day|Mothering Sunday|Father's Day|(?:the )?Fourth of July|(?:the )?4th of July|Independence Day|Labor Day|Labour Day|Memorial Day|Veterans Day|Presidents'? Day|Columbus Day|Juneteenth|Martin Luther King(?: Jr\\.?)? Day|MLK Day|Groundhog Day|Super Bowl Sunday|Election Day|Mardi Gras|Canada Day|Victoria Day|Anzac Day|ANZAC Day|Australia Day|Melbourne Cup Day|Waitangi Day|Matariki|King's Birthday|Queen's Birthday|Remembrance (?:Day|Sunday)|Armistice Day|Bastille Day|Republic Day|Diwali|Holi|Onam|Pongal|Dussehra|Eid(?:[ -]al[ -](?:Fitr|Adha))?|Ramadan|Hanukkah|Chanukah|Passover|Yom Kippur|Rosh Hashanah|Purim|Vesak|(?:Lunar|Chinese) New Year|Cinco de Mayo|Nochebuena|Kings' Day|April Fools'? Day|Groundhog Day|(?:the )?(?:August|May|spring|summer|late May|Easter) bank holiday(?: (?:Monday|weekend))?)"
const feast = new RegExp(
  `(?<![\\p{L}\\d])(?:the (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|day|night|morning|evening|week|weekend|eve|afternoon) (?:after|before|of|following|between) )?${feastName}(?: (?:morning|night|evening|afternoon|eve|day|weekend|week|lunch|lunchtime))?(?![\\p{L}\\d])(?!'s? (?:card|party|tree|dinner|gift|present|egg))(?! (?:cards?|part(?:y|ies)|trees?|dinners?|gifts?|presents?|eggs?|jumpers?|songs?|carols?|lights|cakes?|cookies|turkeys?|shopping|candy|costumes?|season|hours|closures?|appeal|seals?|hamper|meals?|baskets?|parade|resolutions?))`,
  'gu',
)
const lonelyMonth =
  /(?<![\p{L}\d])(?:[Ii]n|[Ll]ast|[Tt]his(?: past)?|[Ss]ince|[Uu]ntil|[Tt]ill?|[Ee]arly|[Ll]ate|[Mm]id(?:dle of)?|[Bb]ack in|[Bb]y|[Dd]uring|one|that|of early|of late|end of|beginning of|start of)[\s-]{1,2}(?:early |late |mid-?)?(January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\d])(?!,? (?:of )?\d)(?! (?:to|and|through|or|until|issue|edition|is|of each|of every|every)\b)/gu
