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
