import { isCitationLine } from './citation-line.ts'
import { deniedAround, deniedBefore, deniedInside } from './denial.ts'
import { isDistanced, isLabelled, isMentioned, isMentionedAsWords, isOldTerm, isSelfDescription } from './mention.ts'
import { isName } from './name.ts'
import { quotation, type Surroundings } from './surroundings.ts'

/** How a phrase is meant where it stands. Only `used` and `quoted` phrases are the author's to answer for. */
export type Reading = 'used' | 'quoted' | 'scare-quoted' | 'citation' | 'mentioned' | 'labelled' | 'old-term' | 'self-description' | 'name' | 'denied'

export interface ReadingOptions {
  /** A claim that a denial takes back; a denied insult is still an insult. */
  readonly deniable: boolean
  /** A label that people may use of themselves. */
  readonly label: boolean
  /** A capital does not make it a name: profanity. */
  readonly neverName?: boolean
  /** What counts is that somebody says it: a testimonial. */
  readonly spoken?: boolean
}

/** Reads a phrase in its surroundings; the first filter that applies decides. */
export function readingOf(place: Surroundings, { deniable, label, neverName = false, spoken = false }: ReadingOptions): Reading {
  if (isCitationLine(place.text)) return 'citation'
  if (spoken ? isMentionedAsWords(place) : isMentioned(place)) return 'mentioned'
  if (isLabelled(place)) return 'labelled'
  if (isOldTerm(place)) return 'old-term'
  if (label && isSelfDescription(place)) return 'self-description'
  if (!neverName && isName(place)) return 'name'
  if (isDistanced(place)) return 'mentioned'
  if (deniable && (deniedBefore(place) || deniedAround(place) || deniedInside(place.text.slice(place.start, place.end)))) return 'denied'
  if (place.blockQuote && !spoken) return 'quoted'
  return quotation(place) ? 'scare-quoted' : 'used'
}
