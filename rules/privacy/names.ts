import type { Span } from '../../src/span.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { foldName, isCommonWord, isFirstName, isSurname, isTown } from '../../src/text/name-book.ts'
import { findNameCandidates, type NameCandidate, type NameToken } from '../../src/text/name-candidates.ts'
import { eponyms } from './eponyms.ts'
import { type Evidence, evidenceAt, unitAt } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import { againstCues, clinicianTitles, nameCues, openingWords, publicTitles, thingWords, titles } from './name-cues.ts'
import type { Passage } from './passages.ts'
import { isTitledCharacter, isWidelyKnown } from './public-people.ts'
import { factsOf, tellsOfIllness } from './sentence-facts.ts'
import { reason } from './sighting.ts'
import { type SpanSet, touches } from './span-set.ts'
import { health } from './stories.ts'

/** A name in a passage with the sum of what speaks for it and against it. Offsets count from the start of the passage. */
export interface ScoredName extends Span {
  readonly score: number
  readonly because: readonly string[]
  /** Words of the name, folded. */
  readonly words: readonly string[]
}

export interface NameSetting {
  readonly evidence: Evidence
  /** Strongest evidence of the paragraph, list or table. */
  readonly group: number
  /** Other identifiers found in the passage. */
  readonly identifiers: SpanSet
  /** Surnames of those whom the post shows as clinicians or authors. */
  readonly clinicians: Set<string>
  /** Nothing in the passage introduces a name: only those of the lists are worth a look. */
  readonly listedOnly: boolean
}

/** Scores every candidate of a passage. Without evidence of a patient nothing is returned, whatever the lists say. */
export function scoreNames(passage: Passage, setting: NameSetting): readonly ScoredName[] {
  const breaks =
    passage.kind === 'code' || passage.kind === 'front-matter' ? (from: number, to: number) => passage.raw.slice(from, to).includes('\n') : () => false
  const scored: ScoredName[] = []
  for (const candidate of findNameCandidates(passage.text, { breaks })) {
    const trimmed = trim(candidate, passage)
    if (!trimmed) continue
    const name = score(trimmed, passage, setting)
    if (name) scored.push(name)
  }
  return scored
}

interface Trimmed {
  readonly tokens: readonly NameToken[]
  readonly inverted: boolean
  readonly title: 'person' | 'clinician' | 'public' | undefined
  readonly start: number
}

/** Cuts titles and opening words from the front and things from the end. */
function trim({ tokens: all, inverted }: NameCandidate, passage: Passage): Trimmed | undefined {
  let tokens = [...all]
  let title: Trimmed['title']
  let turned = inverted
  if (inverted && (!isSurname(tokens[0]?.text ?? '') || thingWords.has(foldTitle(tokens[0]?.text ?? '')))) {
    tokens = tokens.slice(1)
    turned = false
  }
  let start = all[0]?.start ?? 0
  let cutTitleWord = false
  const later = tokens.findIndex(({ text, initial }, i) => i > 0 && !initial && isTitle.has(foldTitle(text)))
  if (later > 0 && later < tokens.length - 1) tokens = tokens.slice(later)
  while (tokens[0]) {
    const word = foldTitle(tokens[0].text)
    if (isTitle.has(word) && tokens.length >= 1 && !tokens[0].initial) title = 'person'
    else if (isClinicianTitle.has(word)) title = 'clinician'
    else if (isPublicTitle.has(word) && tokens.length > 1) title = 'public'
    else if (openingWords.has(word) && !(tokens.length === 1 && all.length > 1 && title)) {
      if (title === undefined && /^(?:nurse|dr)$/.test(word)) title = 'clinician'
    } else if (tokens.length > 1 && startsUnit(passage, tokens[0].start) && isCommonWord(tokens[0].text) && !isFirstName(tokens[0].text)) title = undefined
    else break
    cutTitleWord ||= title === undefined && !startsUnit(passage, tokens[0].start)
    start = tokens[0].end
    tokens = tokens.slice(1)
  }
  if (
    cutTitleWord &&
    tokens.length === 1 &&
    tokens[0] &&
    !isFirstName(tokens[0].text) &&
    !isSurname(tokens[0].text) &&
    /\p{L} Patients? $/u.test(passage.text.slice(Math.max(0, start - 9), tokens[0].start))
  )
    return undefined
  if (cutTitleWord && tokens.length > 1 && tokens.every(({ text, initial }) => !initial && isCommonWord(text))) return undefined
  while (tokens.length > 1 && recordWord.test(tokens.at(-1)?.text ?? '')) tokens = tokens.slice(0, -1)
  while (tokens.length > 1 && thingWords.has(foldTitle(tokens.at(-1)?.text ?? '')) && !isSurname(tokens.at(-1)?.text ?? '')) return undefined
  const [first] = tokens
  return first ? { tokens, inverted: turned, title, start } : undefined
}

function score(
  { tokens, inverted, title }: Trimmed,
  passage: Passage,
  { evidence, group, identifiers, clinicians, listedOnly }: NameSetting,
): ScoredName | undefined {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return undefined
  const unit = unitAt(passage, first.start)
  const here = evidenceAt(passage, evidence, first.start)
  const span = passage.units[unit] ?? { start: 0, end: passage.text.length }
  const name = passage.text.slice(first.start, last.end)
  const words = tokens.map(({ text }) => foldName(text).replace(/\./g, ''))
  if (
    placeholder.test(name) ||
    states.test(name) ||
    (tokens.length === 1 &&
      title === undefined &&
      (regions.has(words[0] ?? '') || partOfPlace.test(passage.text.slice(Math.max(0, first.start - 24), first.start)))) ||
    (monthName.test(first.text) && (tokens.length === 1 || /^\.?\s?\d/.test(passage.text.slice(first.end, first.end + 3))))
  )
    return undefined
  if (tokens.length === 1 && /^\p{Lu}{2,}\p{Ll}|^\p{Lu}\p{Ll}?-\p{Ll}/u.test(first.text)) return undefined
  const before = passage.text.slice(Math.max(span.start, first.start - 90), first.start)
  const lower = passage.lower.slice(Math.max(span.start, first.start - 90), first.start)
  const after = passage.lower.slice(last.end, Math.min(passage.text.length, last.end + 70))

  if (tokens.length === 1 && title === undefined && isCommonWord(first.text) && !isFirstName(first.text) && startsUnit(passage, first.start)) return undefined

  const known = isFirstName(first.text) || (inverted && isFirstName(last.text))
  const near = touches(identifiers, { start: first.start, end: last.end }, 60)
  if (listedOnly && !known && !near && title === undefined && passage.text[last.end] !== "'") return undefined
  const calledBefore = nameBefore.called(lower)
  const calledAfter = nameAfter.called(after)
  const called = calledBefore.filter((number) => calledAfter.includes(number))
  const inApposition = appositive.test(lower)
  const signs = /(?:—|--|–|-|~)\s?$/.test(lower) && signsStatement(passage, { start: first.start, end: last.end })
  const signsOff = group >= 1 && /[,.!\s]\s{0,3}$/.test(lower) && signOff.test(lower) && /^["'”)]?[.,]?\s{0,3}(?:$|\()/.test(after)
  const nameless = !known && tokens.length === 1 && !first.initial && !first.capitals && !isCommonWord(first.text)
  const told =
    title === 'clinician' || title === 'public' || here.generic
      ? undefined
      : known
        ? tellsOf(passage, { unit, start: first.start, from: last.end, alone: tokens.length === 1, evident: here.weight >= 1 })
        : nameless
          ? tellsOfUnlisted(passage, { unit, from: last.end, name: first.text })
          : undefined
  const addressed = known && isAddressed(passage, { unit, start: first.start, end: last.end })
  // Without evidence nothing is returned, so most candidates need no more than this look.
  if (
    title !== 'person' &&
    !near &&
    here.weight < 1 &&
    !inApposition &&
    !signs &&
    !signsOff &&
    told === undefined &&
    !addressed &&
    !called.some((number) => allCues[number]?.evidence) &&
    !(inverted && last.capitals)
  )
    return undefined
  if (tokens.length > 1 && title === undefined && isWidelyKnown(name)) return undefined
  if (title === 'person' && isTitledCharacter(titleBefore(passage, first.start), first.text)) return undefined
  const around = passage.lower.slice(Math.max(span.start, first.start - 160), Math.min(span.end, last.end + 160))
  const because: string[] = []
  let sum = 0
  let isEvidence = false
  const add = (what: string, weight: number, evident = false): void => {
    sum += weight
    because.push(reason(what, weight))
    isEvidence ||= evident
  }
  const single = tokens.length === 1
  const onlyInitials = tokens.every(({ initial }) => initial)
  if (
    onlyInitials &&
    (tokens.length > 3 ||
      !/\./.test(name) ||
      /^(?:U\.S|U\.K|E\.U|D\.C|L\.A|N\.Y|M\.D|R\.N|D\.O|B\.C|A\.D|U\.N|N\.H|N\.J|N\.C|S\.C|S\.D|N\.D|W\.V|P\.M|A\.M|E\.R|I\.V)/.test(name)) &&
    !(/^M\.D/.test(name) && !/[\p{L},)] $/u.test(before.slice(-2)) && /^,? (?:admitted|was|aged|seen|dob)/.test(after))
  )
    return undefined
  if (single && ((first.initial && title !== 'person') || (first.capitals && !inverted && title === undefined))) {
    if (!first.capitals || !isFirstName(first.text) || first.text.length < 4) return undefined
  }

  if (title === 'person') add('title', 2.5, true)
  else if (title === 'clinician') add('a clinician by title', -5)
  else if (title === 'public') add('a public figure', -4)
  const role = /(?:^|[^a-zà-ž])([a-zà-ž.-]{1,30})[,:]?\s{1,3}$/.exec(lower)?.[1]?.replace(/\.$/, '') ?? ''
  if (title === undefined && isClinicianTitle.has(role) && !/,\s*$/.test(before)) add('a clinician by title', -5)
  if (title === undefined && isPublicTitle.has(role) && !/[,:]\s*$/.test(before)) add('a public figure', -4)
  if (title === undefined && /\b(?:dr|prof)\.?\s{1,3}(?:[a-zà-ž'-]{1,30}\.?\s{1,3}){0,2}(?:and|&|or|,)\s{1,3}$/.test(lower)) add('a clinician by title', -5)
  if (words.some((word) => word.length > 3 && clinicians.has(word)) && title !== 'person') add('a clinician or author of this post', -5)

  const seen = new Set<string>()
  for (const number of called) {
    const cue = allCues[number]
    if (!cue || seen.has(cue.what)) continue
    if ((cue.before !== undefined && !nameBefore.pattern(number).test(lower)) || (cue.after !== undefined && !nameAfter.pattern(number).test(after))) continue
    seen.add(cue.what)
    add(cue.what, cue.weight, cue.evidence)
  }
  if (signs && !seen.has('signs a statement as a patient') && (isAbbreviated(tokens) || (isFirstName(first.text) && (single || isSurname(last.text)))))
    add('signs a statement as a patient', 1.6, true)
  else if (signsOff) add('signs a letter of a patient', 1.6, true)
  else if (isAbbreviated(tokens) && /\b(?:my|me|i|us|our)\b/.test(around) && /(?:^|["\s])(?:—|--|–|-) ?$/.test(before) && /^(?:,|\s*$|\)|\s*\()/.test(after))
    add('signs a statement as a patient', 1.6, true)
  if (inverted && last.capitals && isSurname(first.text) && isFirstName(last.text) && (here.weight >= 1 || startsUnit(passage, first.start)))
    add('written as in a record', 1.2, true)
  if (title !== 'person' && seen.size > 0 && here.weight < 2 && fiction.test(passage.text.slice(span.start, last.end + 60))) add('a character of a work', -4)
  if ((longAgo.test(around) || (inThePast.test(around) && !bornThen.test(around))) && title !== 'person') return undefined
  if (work.test(passage.raw.slice(span.start, first.start)) && title === undefined) add('a character of a work', -4)
  const rest = passage.raw.slice(last.end, last.end + 12)
  if (/^['’]s\s[*_]{1,2}\p{Lu}/u.test(rest)) add('an author of a work', -4)
  if (/^[*_]{1,2},? (?:by|is an?|\()/.test(rest)) add('the title of a work', -4)
  if (onlyInitials && seen.has('with a clinical word after it')) add('initials', 1.3)
  if (inApposition && !/\bby (?:dr|prof)[^,]*,\s*$/i.test(before)) add('in apposition to a person', 1.6, true)
  if (near && here.weight >= 0 && !here.generic) add('beside another identifier', 1.2, true)
  if (told !== undefined) add(told, nameless ? 2.1 : 1.1, true)
  if (addressed && !seen.has('addressed about care')) add('addressed about care', 1.5, true)
  const tied = isEvidence
  if (here.weight >= 1) add('patient words in the sentence', tied || here.weight >= 2 ? 1 : 0.5, tied || here.weight >= 2 || !byOthers.test(around))
  else if (group >= 1 && !here.generic) add('patient words in the paragraph', 0.4)

  const knownFirst = known
  const knownLast = !single && isSurname(inverted ? first.text : last.text)
  const withInitial = tokens.length >= 2 && !first.initial && tokens.slice(1).every(({ initial }) => initial)
  if (withInitial && (knownFirst || seen.has('in apposition to a person') || inApposition)) add('first name and initial', 1.2)
  if (knownFirst) add('a first name of the lists', single ? ([...seen].some((what) => strong.test(what)) || title ? 0.6 : 0.4) : 1)
  if (knownLast || (single && title === undefined && !knownFirst && isSurname(first.text))) add('a surname of the lists', single ? 0.4 : 1)
  if (!single && !withInitial) add('two capitalised words', 0.6)
  const common = tokens.every(({ text, initial }) => !initial && isCommonWord(text))
  if (common && title === undefined)
    add(single ? 'a word of the dictionary' : 'words of the dictionary', single ? ([...seen].some((what) => strong.test(what)) ? -0.8 : -1.4) : -1.2)
  else if (title === undefined && !(single && first.start === span.start && !knownFirst)) add('not a word of the dictionary', 0.5)
  const placed = [...seen].some((what) => strong.test(what)) || title === 'person'
  if (single && title === undefined && !knownFirst && !isSurname(first.text)) add('on no list of names', placed ? -0.5 : -2)
  if (!placed && !knownFirst && !knownLast && !isSurname(first.text) && drug.test(first.text)) add('the stem of a drug', -3)
  if (!single && !knownFirst && !knownLast && title === undefined) add('on no list of names', -0.5)
  if (!single && title === undefined && !knownFirst && !withInitial && !inverted && isCommonWord(first.text)) add('opens with a word of the dictionary', -1.5)
  if (title === undefined && !placed && words.flatMap((word) => word.split(/[-\s]/)).every((word) => eponyms.has(word) || word === 'von')) add('an eponym', -3)
  if (!single && title === undefined && isTown(name) && !seen.has('named as patient')) add('a place name', -2)
  if (single && title === undefined && !placed && !(knownFirst && !first.capitals && seen.has('speaks in a story')) && (isTown(name) || first.capitals))
    add('a place name or an acronym', -1.2)
  if (tokens.some(({ text }) => thingWords.has(foldTitle(text))) && title === undefined && !(knownFirst && single && placed))
    add('an organisation or a thing', -3.5)
  if (tokens.some(({ text }, i) => i > 0 && /^(?:The|And|Of|For|In|With|To|How|Your|You|What|Is|Are|Not|Or|My)$/.test(text)))
    add('a function word inside', -2.5)
  const preposition =
    /\b(?:in|at|from|near|to|of|via|outside|around|across|lives in|resides in|through)\s{1,3}$/i.test(before) &&
    !/\b(?:of|to|from|consent|quote|story)\s{1,3}$/i.test(before.slice(-9))
  if (preposition || /\b(?:an?|the) (?:[a-z'-]+ ){1,4}from\s{1,3}$/.test(before)) add('a place after a preposition', -2)
  else if (isTown(name) && title === undefined && /\b(?:from|of|to)\s{1,3}$/i.test(before)) add('a place after a preposition', -2)
  else if (/^, (?:[A-Z]{2}|[A-Z][a-z]+)\b/.test(passage.text.slice(last.end, last.end + 30)) && isTown(name) && !knownFirst) add('a place name', -1.2)
  if (byline.test(around) && !isEvidenceStrong(because)) add('in a line about authors', -2.2)
  if (here.generic) add('a sentence about patients in general', -2.5)
  if (passage.block?.type === 'heading' || passage.block?.type === 'title') {
    if (passage.text.length < 400 && isTitleCase(passage.text)) add('capitals of a heading', -2)
  } else if (
    passage.block?.inlines.some(
      (inline) => inline.kind === 'link' && inline.content.start - passage.start <= first.start && inline.content.end - passage.start >= last.end,
    )
  )
    add('the text of a link', -1.5)

  if (
    here.weight < 1 &&
    group < 0.5 &&
    !near &&
    [...seen].length > 0 &&
    [...seen].every((what) => weak.test(what)) &&
    title !== 'person' &&
    passage.block?.type !== 'heading' &&
    passage.block?.type !== 'title' &&
    !factsOf(passage, unit).illness &&
    !health.test(passage.lower)
  )
    add('no word of care near', -1)
  if (!isEvidence) sum = Math.min(sum, 1)
  return { start: startWithSurname(passage, first.start, single && knownFirst), end: last.end, score: Math.round(sum * 10) / 10, because, words }
}

/** "O'Rourke, Brendan": the surname that stands before a first name belongs to it. */
function startWithSurname(passage: Passage, start: number, isFirst: boolean): number {
  const surname = isFirst ? /(?<![\p{L}\d])(\p{Lu}[\p{L}'-]{1,24}), $/u.exec(passage.text.slice(Math.max(0, start - 28), start))?.[1] : undefined
  return surname !== undefined && isSurname(surname) && !isFirstName(surname) && !isCommonWord(surname) && startsUnit(passage, start - surname.length - 2)
    ? start - surname.length - 2
    : start
}

/** What the sentence tells of the health of somebody with this name. */
function tellsOf(
  passage: Passage,
  {
    unit,
    start,
    from,
    alone,
    evident,
  }: { readonly unit: number; readonly start: number; readonly from: number; readonly alone: boolean; readonly evident: boolean },
): string | undefined {
  const facts = factsOf(passage, unit)
  if (alone && ((facts.illness && (facts.pronoun || (facts.ours && startsUnit(passage, start)))) || evident))
    return 'a first name and an illness in one sentence'
  const next = passage.units[unit + 1]
  if (
    next &&
    /^["']?(?:she|he)\b/.test(passage.lower.slice(next.start, next.start + 8)) &&
    tellsOfIllness(passage.lower.slice(next.start, Math.min(next.end, next.start + 110)))
  )
    return 'an illness told in the next sentence'
  if (!facts.illness) return undefined
  const end = passage.units[unit]?.end ?? passage.lower.length
  const after = passage.lower.slice(from, Math.min(end, from + 160))
  const clause = /^(?:'s)?(?:,[^,.!?;]{2,70},|,? \([^)]{1,30}\)|,)? ?(?:who |and )?([^.!?;]*)/.exec(after)?.[1] ?? ''
  if (tellsOfIllness(clause.slice(0, 110))) return 'an illness told of this name'
  return alone && /^'s (?:[a-z-]+ ){0,3}$/.test(after.slice(0, 4)) && facts.owned ? 'an illness told of this name' : undefined
}

/** An unlisted word whose illness the sentence tells, of somebody whom it then calls he or she. */
function tellsOfUnlisted(passage: Passage, { unit, from, name }: { readonly unit: number; readonly from: number; readonly name: string }): string | undefined {
  const facts = factsOf(passage, unit)
  if (!facts.illness || !facts.pronoun || isTown(name) || thingWords.has(foldTitle(name)) || eponyms.has(foldName(name)) || drug.test(name)) return undefined
  const end = passage.units[unit]?.end ?? passage.lower.length
  const after = passage.lower.slice(from, Math.min(end, from + 110))
  const possessed = /^'s ([^.,!?;]{3,60})/.exec(after)?.[1]
  if (possessed !== undefined && tellsOfIllness(`had ${possessed.split(' ').slice(0, 4).join(' ')}`)) return 'an illness told of this name'
  return isSurname(name) && tellsOfIllness(/^ ([^.,!?;]{3,80})/.exec(after)?.[1] ?? '') ? 'an illness told of this name' : undefined
}

/** "Stephanie, we treated your son", "Thank you, Walter J.! We were glad your surgery went well". */
function isAddressed(passage: Passage, { unit, start, end }: { readonly unit: number } & Span): boolean {
  const after = passage.lower.slice(end, end + 40)
  const greeted = greeting.test(passage.lower.slice(Math.max(0, start - 60), start)) && /^[,.!:]/.test(after)
  if (!greeted && !(startsUnit(passage, start) && /^[,!] (?:we|i|you|your|thank|thanks|sorry|as)\b/.test(after))) return false
  return factsOf(passage, unit).yours || (unit + 1 < passage.units.length && factsOf(passage, unit + 1).yours)
}

function titleBefore(passage: Passage, start: number): string {
  return /(\p{L}+)\.?\s{1,3}$/u.exec(passage.text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
}

/** True where a quotation in the first person about care ends in a dash and the name. */
function signsStatement(passage: Passage, { start, end }: Span): boolean {
  const before = passage.lower.slice(Math.max(0, start - 400), start)
  if (!/["'”.!?)]\s{0,3}(?:—|--|–|-|~)\s?$/.test(before) && !(passage.block?.quoted === true && /(?:^|[.!?"]\s{1,3}|\n)(?:—|--|–|-|~)\s?$/.test(before)))
    return false
  if (!/^(?:\s*$|,|\s*\(|\s*["”]|\.?\s*$)/.test(passage.lower.slice(end, end + 4))) return false
  return firstPerson.test(before) && cared.test(before)
}

/** First name and initial, as testimonials are signed. */
function isAbbreviated(tokens: readonly NameToken[]): boolean {
  return tokens.length === 2 && tokens[0]?.initial === false && tokens[1]?.initial === true && isFirstName(tokens[0].text)
}

/** True where the cues name the patient outright, so that words about authors in the line do not count. */
function isEvidenceStrong(because: readonly string[]): boolean {
  return because.some((cue) => cue.startsWith('named as patient') || cue.startsWith('signs a statement') || cue.startsWith('age beside'))
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'-]+/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75
}

function startsUnit(passage: Passage, offset: number): boolean {
  const span = passage.units[unitAt(passage, offset)]
  return span === undefined || (offset - span.start < 12 && /^[\s"'(*-]*$/.test(passage.text.slice(span.start, offset)))
}

function foldTitle(text: string): string {
  return text.toLowerCase().replace(/\.$/, '').replace(/'s$/, '')
}

const isTitle = new Set(titles)
const isClinicianTitle = new Set(clinicianTitles)
const isPublicTitle = new Set(publicTitles)
const allCues = [...nameCues, ...againstCues]
export const nameBefore = keyedPatterns(
  () => allCues.map(({ before }) => before ?? ''),
  () => cueIndex.nameBefore,
)
export const nameAfter = keyedPatterns(
  () => allCues.map(({ after }) => after ?? ''),
  () => cueIndex.nameAfter,
)
export const appositive = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'baby|newborn|preemie|kid|teen|grandmother|grandfather|pensioner|survivor|recipient|graduate|amputee|farmer|lad|lass|chap|bloke|\\d{1,3}[ -]?(?:year|yr|month|week|day)s?[ -]?olds?|\\d{1,3} ?(?:yo|y/o|yr|m|f)\\b|(?:fe)?male|(?:wo)?man|boy|girl|infant|child|toddler|teenager|patient|pt|veteran|gentleman|lady|widow(?:er)?',
      after: '\\b[^.!?;]{0,110}?[,(]\\s{1,3}(?:a |an |the )?$',
    }),
  () => cueIndex.appositive,
)
export const byOthers = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'tweet|twitter|article|paper|according|interview(?:ed)? by|wrote|writes|written|authors?|researchers?|study|studies|book|et al|journal|data|said|says|court|lawsuit|president|senator|professor|university|developed|founded|director|ceo',
      after: '\\b',
    }),
  () => cueIndex.byOthers,
)
const states =
  /^(?:North|South) (?:Carolina|Dakota)$|^New (?:York|Jersey|Mexico|Hampshire|Zealand|Delhi|Orleans|England)$|^West Virginia$|^Rhode Island$|^San (?:Francisco|Diego|Antonio|Jose)$|^(?:Los Angeles|Las Vegas|Hong Kong|Sri Lanka|Costa Rica|Puerto Rico|El Salvador|Saudi Arabia)$/
/** Countries, continents and states that lists of first names hold, or that a sentence treats as somebody, and that hardly anybody is called; Chad, Jordan, Georgia, Virginia, Victoria and Dakota are people too. */
const regions = new Set(
  'america africa asia europe australia argentina brazil canada china cuba egypt england france germany greece india iran iraq ireland israel italy japan kenya mexico nam nepal nevada florida maryland alberta nigeria norway pakistan poland russia scotland spain sweden turkey ukraine wales'.split(
    ' ',
  ),
)
/** "Los Angeles", "New Year's Eve", "Warner Robins, Georgia": what stands before makes it a place or a day. */
const partOfPlace = /\b(?:Los|Las|Viet|San|Santa|El|New Year's|Sri|Hong|Saint|St\.?) $/
const weak = /^(?:acts like|the headline|gives a name|such as|age beside|named as a relative|named through|stays in|a family by)/
const firstPerson = /\b(?:i|me|my|we|our|us|myself)\b/
const cared =
  /\b(?:(?:saved|changed|gave me back|turned) (?:my|our|his|her) (?:[a-z]+ )?(?:life|leg|sight|arm|hand|son|daughter|baby|husband|wife|mum|mom|dad|marriage)|the (?:[a-z]+ )?(?:team|nurses?|doctors?|staff|surgeons?|ward|midwi(?:fe|ves)|clinic|hospital|operation|surgery|treatment|surgeon|therapists?)|treated me|looked after (?:me|us)|cared for (?:me|us)|took care of (?:me|us)|my (?:[a-z]+ )?(?:life|leg|knees?|hips?|back|heart|surgery|operation|treatment|diagnosis|cancer|pain|recovery|doctor|surgeon|nurse|physio\w*|therapist|baby|stroke|transplant|kidney|liver|skin|migraines?|asthma|diabetes|anxiety|depression|addiction|scan|biopsy|chemo\w*|pump|implant|eyesight|sight|hearing|shoulder|teeth|smile|son|daughter|husband|wife|mum|mom|dad)|never gave up on|(?:walk|walking|dance|dancing|run|running|breathe|sleep|hear|see) again|gave me (?:back )?(?:my|a|hope)|without pain|pain[- ]free|in remission|cancer[- ]free|felt (?:safe|heard|listened|cared))\b/
const signOff =
  /(?:^|[.!?,]\s{1,3}|\n)(?:yours(?: (?:sincerely|truly|faithfully|ever|gratefully|always))?|sincerely|love|lots of love|much love|with love|all my love|regards|kind(?:est)? regards|best(?: wishes| regards)?|warm(?:est)? (?:regards|wishes)|warmly|many thanks|thanks(?: again)?|thank you(?: again| all| so much)?|gratefully|with (?:gratitude|thanks|heartfelt thanks)|forever grateful|your grateful patient|god bless|bless you all|xx|cheers)[,.!]?\s{1,3}$/
const greeting = /\b(?:thank you|thanks|sorry|apologies|hi|hello|dear|hey|welcome(?: back)?|congratulations|well done)\b[^.!?]{0,50}[,\s]\s?$/
const fiction =
  /\b[Ii]n (?:the|his|her|a|this) (?:[a-z0-9-]+ ){0,3}(?:novel|film|movie|series|sitcom|show|play|book|drama|soap|episode|opera|musical|memoir|poem|comic|cartoon|myth|legend|fairy tale|tale)\b|\b(?:character|protagonist|hero|heroine|villain|played by|portrayed by|starring)\b/
const work = /\b[Ii]n (?:\p{Lu}[\p{L}.]+(?:'s|’s) )?(?:[*_]{1,2}|["“])\p{Lu}[^*_"”]{2,60}(?:[*_]{1,2}|["”])/u
const longAgo = /\b1[5-8]\d\d\b/
const inThePast =
  /\b(?:in|until|till|from|by|of|during|around|since|january|february|march|april|may|june|july|august|september|october|november|december|\d,) 19[0-5]\d\b/
const bornThen = /\b(?:born|birth|d\.?o\.?b|geb|geboren|née?|nació|nat[ao])\b/
const recordWord = /^(?:DOB|D\.O\.B|BD|MRN|SSN|NHS|NHI|ID|DX|HX|MRI|CT|PT|DOD|DOA|DOS)$/
const strong =
  /^(?:named|introduced|in a fundraiser|a family|whose body|in the author|a first name and|an illness told|sends|acts|speaks|gives|signs|addressed|the headline)/
const monthName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)$/
const drug =
  /(?:pril|sartan|olol|statin|mab|nib|azole|cillin|mycin|oxacin|parin|xaban|gliptin|gliflozin|tide|zepam|zolam|dipine|vir|formin|cycline|platin|rubicin|fenac|profen|thyroxine|setron|triptan|terol|sone|lone|dronate|afil|oxetine|traline|barbital|caine|vaccine|tinib|ximab|zumab|lukast|semide|thiazide|dazole|conazole|trel|relin|grel|phylline|ine|in|ol|ium|ide|ase)$/i
export const byline = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        '(?:medically |clinically |peer )?reviewed by|written by|edited by|illustrat(?:ed|ions?)|byline|contributors?|acknowledg\\w+|authors?:|editors?:|photography|all rights reserved|copyright|©|conflicts? of interest|disclosures?',
      after: '\\b',
    }),
  () => cueIndex.byline,
)
const placeholder =
  /^(?:(?:jane|john) (?:q\.? ?)?(?:doe|public)|john q\.? public|test (?:patient|user)|patient (?:name|[a-z0-9])|first ?name|last ?name|(?:your|full) name|lorem ipsum|jane roe|richard roe|joe bloggs|fred bloggs|max mustermann|erika mustermann|n\.?n\.?|xx+|a\.? n\.? other)$/i
