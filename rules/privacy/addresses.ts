import type { Span } from '../../src/span.ts'

/** Finds a house number with a street, and what follows of town, state and postcode. Offsets are those of the folded text. */
export function findAddresses(text: string): readonly Span[] {
  if (!mayHoldAddress(text)) return []
  address ??= makeAddress()
  return [...text.matchAll(address)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
}

/** Looks for a house number before capitals and a word for a street, so that the long pattern is compiled only where it may match. */
function mayHoldAddress(text: string): boolean {
  for (const match of text.matchAll(
    /\d[A-Za-z]?,? {1,2}([A-ZÀ-Þ\d][^\n;:!?]{3,60}|(?:rue|avenue|boulevard|place|chemin|impasse|allée|calle|avenida|via|viale|piazza) )/g,
  )) {
    if (!/^[A-ZÀ-Þ\d]/.test(match[1] ?? '')) return true
    streets ??= new Set(suffix.slice(3, suffix.indexOf(')')).split('|'))
    if ((match[1] ?? '').split(/[\s.,]+/, 8).some((part, i) => i > 0 && streets?.has(part))) return true
  }
  return /(?:stra(?:ß|ss)e|str\.|weg|gasse|platz|allee|ring|ufer|damm) \d|\b[Bb]ox \d/.test(text)
}

let streets: Set<string> | undefined
const suffix =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Ter|Terr|Crescent|Cres|Close|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Square|Sq|Trail|Trl|Row|Grove|Gardens|Mews|Walk|Hill|Loop|Pike|Route|Parade|Pde|Esplanade|Alley|Path|Run|Bend|Ridge|View|Green|Park|Quay|Rise|Vale|Heights|Cove|Crossing|Point|Broadway)\\b\\.?'
const word = "(?:[A-ZÀ-Þ][\\p{L}'-]{1,24}|[NSEW]{1,2}\\.?|\\d{1,3}(?:st|nd|rd|th)|of|the|St\\.?)"
let address: RegExp | undefined
const makeAddress = (): RegExp =>
  new RegExp(
    `(?<![\\w./$-])(?:(?:Flat|Apt\\.?|Unit|Apartment) \\w{1,5},? )?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:(?:${word}) ){1,4}?${suffix}(?:,? (?:Apt\\.?|Apartment|Unit|Suite|Ste\\.?|#|Flat|No\\.?) ?\\w{1,6})?(?:, (?:[A-ZÀ-Þ][\\p{L}.'-]+ ?){1,3})?(?:,? [A-Z]{2,3}(?= \\d|[,.\\s)]|$))?(?:,? (?:\\d{5}(?:-\\d{4})?|\\d{4}(?!\\d)|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d))?` +
      "|(?<![\\w./$-])\\d{1,5}[A-Za-z]?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|calle|avenida|via|viale|piazza) (?:(?:de|du|des|la|le|del|les) ){0,2}[A-ZÀ-Þ][\\p{L}'-]+(?: [A-ZÀ-Þ][\\p{L}'-]+){0,2}(?:, \\d{5} [A-ZÀ-Þ][\\p{L}'-]+)?" +
      "|\\b[A-ZÀ-Þ][\\p{L}-]{2,24}(?:straße|strasse|str\\.|weg|gasse|platz|allee|ring|ufer|damm) \\d{1,4}[a-z]?(?:, \\d{5} [A-ZÀ-Þ][\\p{L}'-]+)?" +
      '|\\bP\\.? ?O\\.? Box \\d{1,6}\\b',
    'gu',
  )
