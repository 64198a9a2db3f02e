import type { Span } from '../../src/span.ts'

/** Finds a house number with a street, and what follows of town, state and postcode. Offsets are those of the folded text. */
export function findAddresses(text: string): readonly Span[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(address)].map((match) => ({ start: match.index, end: match.index + match[0].trimEnd().length }))
}

const suffix =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Ter|Terr|Crescent|Cres|Close|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Square|Sq|Trail|Trl|Row|Grove|Gardens|Mews|Walk|Hill|Loop|Pike|Route|Parade|Pde|Esplanade|Alley|Path|Run|Bend|Ridge|View|Green|Park|Quay|Rise|Vale|Heights|Cove|Crossing|Point|Broadway)\\b\\.?'
const word = "(?:[A-ZÀ-Þ][\\p{L}'-]{1,24}|[NSEW]{1,2}\\.?|\\d{1,3}(?:st|nd|rd|th)|of|the|St\\.?)"
const address = new RegExp(
  `(?<![\\w./$-])(?:(?:Flat|Apt\\.?|Unit|Apartment) \\w{1,5},? )?\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:(?:${word}) ){1,4}?${suffix}(?:,? (?:Apt\\.?|Apartment|Unit|Suite|Ste\\.?|#|Flat|No\\.?) ?\\w{1,6})?(?:, (?:[A-ZÀ-Þ][\\p{L}.'-]+ ?){1,3})?(?:,? [A-Z]{2,3}(?= \\d|[,.\\s)]|$))?(?:,? (?:\\d{5}(?:-\\d{4})?|\\d{4}(?!\\d)|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d))?` +
    "|(?<![\\w./$-])\\d{1,5}[A-Za-z]?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|calle|avenida|via|viale|piazza) (?:(?:de|du|des|la|le|del|les) ){0,2}[A-ZÀ-Þ][\\p{L}'-]+(?: [A-ZÀ-Þ][\\p{L}'-]+){0,2}(?:, \\d{5} [A-ZÀ-Þ][\\p{L}'-]+)?" +
    "|\\b[A-ZÀ-Þ][\\p{L}-]{2,24}(?:straße|strasse|str\\.|weg|gasse|platz|allee|ring|ufer|damm) \\d{1,4}[a-z]?(?:, \\d{5} [A-ZÀ-Þ][\\p{L}'-]+)?" +
    '|\\bP\\.? ?O\\.? Box \\d{1,6}\\b',
  'gu',
)
