import type { Span } from '../span.ts'

/** A telephone number as written; `national` are its digits without country code, trunk zero and extension. */
export interface WrittenPhone extends Span {
  readonly digits: string
  /** Free or shared numbers that never ring at a person's home: helplines and service numbers. */
  readonly service: boolean
}

/** Finds 9 to 13 digits in groups, or after a plus sign, or seven as 555-0123. Offsets are those of `text` (folded). Dates, ISO numbers and long digit runs are left out. */
export function findPhones(text: string): readonly WrittenPhone[] {
  const phones: WrittenPhone[] = []
  for (const match of text.matchAll(phone)) {
    const whole = match[0].trimEnd()
    const main = whole.replace(/\s?(?:x|ext\.?)\s?\d+$/i, '')
    const digits = main.replace(/\D/g, '')
    const grouped = /[\s.()-]/.test(main.trim())
    if (digits.length > 13 || (digits.length < 9 && !/^\d{3}[-.]\d{4}$/.test(main) && !main.startsWith('+'))) continue
    if (!grouped && !main.startsWith('+') && !(digits.length >= 10 && digits.length <= 11)) continue
    if (/^(?:19|20)\d\d-\d\d-\d\d|^\d\d[.-]\d\d[.-](?:19|20)\d\d$|^(?:19|20)\d\d[ -](?:19|20)\d\d$|^\d{3}-\d{2}-\d{4}$/.test(main)) continue
    if (/^97[89]/.test(digits) && digits.length === 13) continue
    phones.push({ start: match.index, end: match.index + whole.length, digits, service: isService(digits) })
  }
  return phones
}

/** North American 8xx, UK 03, 08 and 116, Australian 13, 1300 and 1800, New Zealand 0800 and 0508, Irish 1800, German and French 0800. */
function isService(digits: string): boolean {
  return (
    /^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits) ||
    /^(?:44|0|440)(?:800|808|3\d\d|84\d|87\d)\d{6,7}$/.test(digits) ||
    /^1[38]00\d{6}$|^13\d{4}$|^116\d{3}$|^0508\d{6}$/.test(digits)
  )
}

const phone =
  /(?<![\w./:#$€£=-])(?:\+\d{1,3}[ .-]{0,2})?(?:\(\d{1,5}\)[ .-]{0,2})?\d{1,12}(?:[ .-]{1,2}\d{2,6}){0,5}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\w%/]|[-.]\w)/g
