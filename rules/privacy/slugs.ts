import type { Span } from '../../src/span.ts'
import { foldName, isCommonWord, isFirstName, isSurname, isTown } from '../../src/text/name-book.ts'
import { patientPaths, staffPaths, thingWords } from './name-cues.ts'
import { tellsOfIllness } from './sentence-facts.ts'
import { reason } from './sighting.ts'

export interface ScoredSlug extends Span {
  readonly score: number
  readonly because: readonly string[]
}

/** Names in paths, file names and queries: `jane-doe_knee_20230602.png`. `evidence` is that of the paragraph around it, `known` holds the words of names found elsewhere in the post. With `listed` only a first name of the lists counts. */
export function scoreSlugs(
  target: string,
  {
    evidence,
    known,
    nameOnly = false,
    listed = false,
  }: { readonly evidence: number; readonly known: ReadonlySet<string>; readonly nameOnly?: boolean; readonly listed?: boolean },
): readonly ScoredSlug[] {
  const scored: ScoredSlug[] = []
  const host = /^[a-z][a-z+.-]{1,20}:\/\/[^/?#\s]*|^mailto:|^\/\/[^/]*/i.exec(target)?.[0].length ?? 0
  const path = target.slice(host)
  const parts = path.toLowerCase().split(/[\W_]+/)
  if (parts.some((part) => staffPaths.has(part))) return []
  const personal = parts.some((part) => patientPaths.has(part))
  const ill = !personal && evidence >= 1 && tellsOfIllness(`had ${parts.slice(-7).join(' ')}`)
  const patient = personal || ill
  for (const segment of path.matchAll(/[^/?#&=]{3,120}/g)) {
    if (nameOnly && path.includes('/', segment.index)) continue
    const stem = segment[0].replace(/\.[a-z\d]{2,5}$/i, '')
    const words = [...stem.matchAll(/\p{L}+/gu)].map((match) => ({
      text: match[0],
      start: segment.index + match.index,
      end: segment.index + match.index + match[0].length,
    }))
    const outside = !patient && evidence < 2
    for (let i = 0; i + 1 < words.length; i++) {
      const [first, last] = [words[i], words[i + 1]]
      if (!first || !last || last.start - first.end > 1 || first.text.length < 2 || last.text.length < 2) continue
      const [a, b] = [foldName(first.text), foldName(last.text)]
      const because: string[] = []
      let score = 0
      const add = (what: string, weight: number): void => {
        score += weight
        because.push(reason(what, weight))
      }
      if (known.has(a) && known.has(b)) add('a name that the post shows as a patient’s', 3)
      if (patient) add('a path of patients’ documents', 1)
      if (evidence >= 2) add('a patient in the paragraph', 1)
      else if (evidence >= 1) add('words of care in the paragraph', 0.5)
      if (score === 0 || (outside && score < 3 && (host > 0 || !isFirstName(a)))) continue
      const turned = !isFirstName(a) && isFirstName(b) && isSurname(a) && !isCommonWord(a)
      if (isFirstName(a) || turned) add('a first name of the lists', 0.8)
      if (turned || isSurname(b)) add('a surname of the lists', 0.8)
      for (const word of [a, b]) {
        if (thingWords.has(word) && !known.has(word)) add('an organisation or a thing', -2)
        else if (isCommonWord(word)) add('a word of the dictionary', isFirstName(word) ? -0.3 : -1)
        else add('not a word of the dictionary', 0.5)
      }
      if (words.length > 5 && !patient) add('a long title', -1.5)
      if (isTown(`${a} ${b}`)) add('a place name', -1.2)
      if (/\d{6,8}/.test(stem)) add('beside a date', 0.5)
      if ((listed || ill) && !personal && !isFirstName(a) && !turned && !(known.has(a) && known.has(b))) continue
      if (score >= 2) {
        scored.push({ start: host + first.start, end: host + last.end, score: Math.round(score * 10) / 10, because })
        i++
      }
    }
  }
  return scored
}
