import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { findAgesOver89 } from '../../src/text/ages.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { foldName, isCommonWord, isFirstName } from '../../src/text/name-book.ts'
import { type Contact, findContacts, scoreContact } from './contacts.ts'
import { scoreDates } from './dates.ts'
import { evidenceAt, evidenceOf } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import { clinicianTitles, titles } from './name-cues.ts'
import { type ScoredName, scoreNames } from './names.ts'
import { type FoundNumber, findNumbers } from './numbers.ts'
import { type Passage, passagesOf } from './passages.ts'
import { findBiometrics, findPatientPictures } from './pictures.ts'
import { scorePlaces } from './places.ts'
import { confidenceOf, type Sighting, type SightingKind } from './sighting.ts'
import { scoreSlugs } from './slugs.ts'
import { type SpanSet, spanSet, touches } from './span-set.ts'
import { statementsOf } from './statements.ts'
import { keyedValues, readKey } from './structured.ts'

/** All that could identify a patient in the post, found once and shared by the rules of the family. In order of place. */
export const sightingsOf = perPost((post): readonly Sighting[] => {
  const passages = passagesOf(post)
  const evidence = evidenceOf(post)
  const clinicians = namedAsClinicians(passages)
  const tables = patientTables(post)
  const invented = new Set(statementsOf(post).flatMap(({ kind, group }) => (kind === 'invented' ? [group] : [])))
  const signed = signedGroups(passages)
  const confirmed = new Set<string>()
  const sightings: Sighting[] = []
  for (const passage of passages) {
    if (isAboutThePost(passage)) continue
    const found = readPassage(passage, {
      evidence: evidence.of(passage),
      group: evidence.group(passage),
      clinicians,
      patientTable: tables.get(passage.block?.table?.id ?? -1) ?? false,
      signed: passage.block?.quoted === true && signed.has(passage.group),
    })
    for (const one of found) {
      if (one.score < 2 || (invented.has(passage.group) && (one.kind === 'patient-name' || one.kind === 'patient-date'))) continue
      sightings.push(sighting(passage, one))
      if (one.kind === 'patient-name' && one.score >= 3 && one.because.some((cue) => certain.test(cue)))
        for (const word of one.words ?? []) if (word.length > 2) confirmed.add(word)
    }
  }
  const outsideStories = passages.filter(({ group }) => !invented.has(group))
  const inPaths = outsideStories.filter(holdsPaths).flatMap((passage) => slugsOf(passage, evidence.group(passage), confirmed))
  const again = confirmed.size ? propagate(outsideStories, { confirmed, known: spanSet([...sightings, ...inPaths]) }) : []
  return withoutRepeats([...sightings, ...inPaths, ...again])
})

/** One sighting of a kind for a place: the title of a post, say, is read as front matter and as prose. */
function withoutRepeats(sightings: Sighting[]): readonly Sighting[] {
  const reach = new Map<SightingKind, number>()
  return sightings
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, start, end }) => {
      if (end > start && start < (reach.get(kind) ?? -1)) return false
      reach.set(kind, Math.max(reach.get(kind) ?? -1, end))
      return true
    })
}

function holdsPaths(passage: Passage): boolean {
  return isTarget(passage) || passage.kind === 'file-name' || (passage.kind === 'attribute' && /name|src|href|file|path|photo|image|poster/i.test(passage.key))
}

/** Names in a path, and the dates that follow them. */
function slugsOf(passage: Passage, evidence: number, known: ReadonlySet<string>): readonly Sighting[] {
  const slugs = scoreSlugs(passage.text, { evidence, known, nameOnly: passage.kind === 'file-name' })
  const [first] = slugs
  if (!first) return []
  const dates = [...passage.text.matchAll(/(?<=[a-z]{2}[_\-.\s])(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d)/gi)].filter(({ index }) => index > first.start)
  return [
    ...slugs.map(({ score, because, ...span }) => sighting(passage, { span, kind: 'patient-name', score, because })),
    ...dates.map(({ index, 0: date }) =>
      sighting(passage, { span: { start: index, end: index + date.length }, kind: 'patient-date', score: 2.5, because: ['after a name in a path +2.5'] }),
    ),
  ]
}

function sighting(passage: Passage, { span, kind, score, because, what }: Found): Sighting {
  const inFile = passage.kind === 'file-name'
  const place = inFile ? { start: 0, end: 0 } : { start: passage.start + span.start, end: passage.start + span.end }
  return { ...place, kind, score, because, confidence: confidenceOf(score), ...(what === undefined ? {} : { what }) }
}

interface Found {
  readonly span: Span
  readonly kind: SightingKind
  readonly score: number
  readonly because: readonly string[]
  readonly what?: string
  readonly words?: readonly string[]
}

interface PassageSetting {
  readonly evidence: Parameters<typeof scoreNames>[1]['evidence']
  readonly group: number
  readonly clinicians: Set<string>
  readonly patientTable: boolean
  readonly signed: boolean
}

function readPassage(passage: Passage, setting: PassageSetting): readonly Found[] {
  const { evidence, group, clinicians } = setting
  const { text } = passage
  const found: Found[] = []
  const hasDigit = /\d/.test(text)
  const numbers = hasDigit ? findNumbers(text) : []
  for (const number of numbers) if (number.kind !== 'public') found.push(fromNumber(number, passage, setting))
  const counted = spanSet(found.map(({ span }) => span))
  for (const { start, end, kind } of keyed(passage, setting)) {
    if (touches(counted, { start, end }) || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue
    const words = kind === 'patient-name' ? { words: wordsOf(text.slice(start, end)) } : {}
    found.push({ span: { start, end }, kind, score: 3.5, because: ['the key or column of a patient’s record +3.5'], ...words })
  }
  const contacts = hasDigit || text.includes('@') || text.includes('/') ? findContacts(text, [...numbers, ...found.map(({ span }) => span)]) : []
  let known = spanSet(spansOf(found))
  const add = (candidates: readonly Found[]): void => {
    const fresh = candidates.filter(({ score, span }) => score >= 2 && !touches(known, span))
    found.push(...fresh)
    known = spanSet([...known, ...fresh.map(({ span }) => span)])
  }
  if (mayHoldNames(passage, setting, numbers)) {
    const mine = contacts.filter((contact) => isOwnLine(contact) && scoreContact(contact, passage, { evidence, group, identifiers: known }).score >= 1)
    add(scoreNames(passage, { evidence, group, identifiers: spanSet([...known, ...mine]), clinicians }).map(fromName))
    add(lowerCaseNames(passage, group))
  }
  const beforeContacts = known
  add(contacts.map((contact) => ({ span: contact, kind: contact.kind, ...scoreContact(contact, passage, { evidence, group, identifiers: beforeContacts }) })))
  if (hasDigit && !isTarget(passage) && !isDateKey(passage)) {
    add(
      scoreDates(passage, { evidence, group, identifiers: known, signed: setting.signed }).map(({ score, because, ...span }) => ({
        span,
        kind: 'patient-date',
        score,
        because,
      })),
    )
  }
  if (!isTarget(passage) && (group >= 1 || found.length > 0)) {
    add(
      scorePlaces(passage, { evidence, group, identifiers: known }).map(({ score, because, what, ...span }) => ({
        span,
        kind: 'patient-place',
        score,
        because,
        what,
      })),
    )
  }
  for (const span of findPatientPictures(passage)) found.push({ span, kind: 'patient-photo', score: 2.5, because: ['a picture of a patient +2.5'] })
  for (const span of findBiometrics(passage, evidence))
    found.push({ span, kind: 'biometric-record', score: 3, because: ['a print or template of one person +3'] })
  if (hasDigit && !isTarget(passage))
    for (const span of findAgesOver89(text))
      if (!isPublicLife(text.slice(Math.max(0, span.start - 80), span.start)))
        found.push({ span, kind: 'age-over-89', score: 3.5, because: ['the age of one person +3.5'] })
  return found
}

/** A king, a pope, a president with a name: their ages are public. */
function isPublicLife(before: string): boolean {
  return /\b(?:Queen|King|Prince|Princess|Pope|President|Prime Minister|Emperor|Empress|Sir|Dame|Senator|Governor|Justice|Saint|Duke|Duchess)\s\p{Lu}[\p{L}.'-]+[^.;!?]{0,50}$/u.test(
    before,
  )
}

/** The long look at every capitalised word is worth its time only where a patient, a number or an introduction is near. */
function mayHoldNames(passage: Passage, { evidence, group }: PassageSetting, numbers: readonly FoundNumber[]): boolean {
  if (isTarget(passage) || passage.kind === 'file-name') return false
  if (group >= 0.5 || numbers.some(({ kind }) => kind !== 'public') || isHeadline(passage)) return true
  return (
    initialled.test(passage.text) ||
    recorded.test(passage.text) ||
    signature.test(passage.text) ||
    (evidence.introduces &&
      introductions
        .find(passage.lower)
        .some(({ start, end }) => /^(?:\p{Lu}|$)/u.test(passage.text.slice(end, end + 2)) || opened.test(passage.lower.slice(start, end))))
  )
}

function isOwnLine({ kind, shared }: Contact): boolean {
  return (kind === 'phone-number' || kind === 'email-address') && !shared
}

function spansOf(found: readonly Found[]): readonly Span[] {
  return found.filter(({ score }) => score >= 2).map(({ span }) => span)
}

function fromNumber(number: FoundNumber, passage: Passage, { evidence }: PassageSetting): Found {
  const kind = number.kind === 'public' ? 'record-number' : number.kind
  const labelled = number.labelled ? 2.5 : 1.2
  const check = number.checked === undefined ? (number.labelled ? 1 : 1) : number.checked ? 1.2 : 0
  const because = [
    `${number.labelled ? 'a label' : 'its usual grouping'} +${labelled}`,
    ...(check ? [`${number.checked ? 'the check digit fits' : 'its shape'} +${check}`] : []),
  ]
  const generic = /\bsample id\b|\bdummy\b|\bfictional\b|\bplaceholder\b/i.test(passage.text) && evidence.strongest < 1
  const here = evidenceAt(passage, evidence, number.start)
  const alone = number.withPatient && (here.weight < 2 || here.generic)
  return { span: { start: number.start, end: number.end }, kind, score: generic || alone ? 0 : labelled + check, because, what: number.what }
}

function fromName({ start, end, score, because, words }: ScoredName): Found {
  return { span: { start, end }, kind: 'patient-name', score, because, words }
}

/** Values whose key, column or parameter is a patient's. */
function keyed(passage: Passage, { patientTable }: PassageSetting): readonly { readonly start: number; readonly end: number; readonly kind: SightingKind }[] {
  const header = passage.block?.table?.header
  if (header !== undefined && passage.block?.table && passage.block.table.row > 0) {
    const { kind } = readKey(header)
    const value = passage.text.trim()
    if (!patientTable || !kind || value.length < 2 || /^[-/?.]+$/.test(value) || (kind !== 'patient-name' && kind !== 'patient-place' && !/\d|@/.test(value)))
      return []
    const start = passage.text.indexOf(value)
    return [{ start, end: start + value.length, kind }]
  }
  if (passage.kind === 'front-matter') {
    const { kind, patient } = readKey(
      passage.key
        .split('.')
        .filter((part) => !/^\d+$/.test(part))
        .slice(-1)[0] ?? '',
    )
    const parent = readKey(passage.key).patient
    const value = passage.text.trim()
    const start = passage.text.indexOf(value)
    if (
      kind &&
      (patient || parent) &&
      value.length > 1 &&
      value.length < 60 &&
      (kind === 'patient-name' ? /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){0,3}$/u.test(value) : /\d|@/.test(value))
    )
      return [{ start, end: start + value.length, kind }]
    return []
  }
  return keyedValues(passage)
}

/** "its jane doe" in a message typed without capitals. */
function lowerCaseNames(passage: Passage, group: number): readonly Found[] {
  if (group < 1) return []
  const found: Found[] = []
  for (const match of passage.text.matchAll(/\b(?:patient|pt|its|it's|name is|named|this is|about|i'm|im)\s{1,2}(\p{Ll}{3,15}) (\p{Ll}{3,15})\b/gu)) {
    const [whole, first = '', last = ''] = match
    if (!isFirstName(first) || isCommonWord(last)) continue
    const start = match.index + whole.length - first.length - last.length - 1
    found.push({
      span: { start, end: match.index + whole.length },
      kind: 'patient-name',
      score: 2.6,
      because: ['a first name and a surname after a word that names someone +2.6'],
      words: wordsOf(`${first} ${last}`),
    })
  }
  return found
}

/** Marks a confirmed name, or its rarer part, wherever else it stands. */
function propagate(
  passages: readonly Passage[],
  { confirmed, known }: { readonly confirmed: ReadonlySet<string>; readonly known: SpanSet },
): readonly Sighting[] {
  const rare = new Set([...confirmed].filter((word) => word.length > 3 && !isCommonWord(word) && /^[a-z'-]+$/.test(word)))
  if (rare.size === 0) return []
  const again: Sighting[] = []
  for (const passage of passages) {
    if (holdsPaths(passage) || isAboutThePost(passage)) continue
    for (const match of passage.text.matchAll(/(?<![\p{L}\d@._-])\p{Lu}[\p{L}\u2060-]{3,24}(?![\p{L}@])/gu)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (!rare.has(foldName(match[0])) || touches(known, { start: passage.start + span.start, end: passage.start + span.end })) continue
      if (/\b(?:Dr|Prof|Professor|Nurse)\.? (?:\p{Lu}[\p{L}.]{0,20} )?$/u.test(passage.text.slice(Math.max(0, match.index - 30), match.index))) continue
      again.push(sighting(passage, { span, kind: 'patient-name', score: 2.2, because: ['a name that the post shows as a patient’s +2.2'] }))
    }
  }
  return again
}

/** Surnames after a clinician's title or before a credential, and whoever the front matter calls author, editor or reviewer. */
function namedAsClinicians(passages: readonly Passage[]): Set<string> {
  const names = new Set<string>()
  for (const passage of passages) {
    if (
      passage.kind === 'front-matter' &&
      /\b(?:author|authors|editor|reviewer|reviewed_?by|reviewedby|by|byline|writer|staff|team|contributors?|speakers?|medical_?reviewer|name)\b/i.test(
        passage.key,
      ) &&
      !readKey(passage.key).patient
    )
      for (const word of wordsOf(passage.text)) if (word.length > 3 && !isCommonWord(word)) names.add(word)
    if (!clinician.test(passage.text)) continue
    for (const match of passage.text.matchAll(clinicianName))
      for (const word of wordsOf(match[1] ?? match[2] ?? '')) if (word.length > 3 && !isCommonWord(word)) names.add(word)
  }
  return names
}

function wordsOf(name: string): readonly string[] {
  return foldName(name)
    .split(/[^\p{L}'-]+/u)
    .filter(Boolean)
}

/** Tables with a patient's column, unless they list staff or sessions. */
function patientTables(post: Post): ReadonlyMap<number, boolean> {
  const headers = new Map<number, Set<string>>()
  for (const block of post.blocks) if (block.table) headers.set(block.table.id, (headers.get(block.table.id) ?? new Set()).add(block.table.header))
  return new Map(
    [...headers].map(([id, names]) => {
      const keys = [...names].map(readKey)
      return [id, keys.some(({ patient }) => patient) && keys.some(({ kind }) => kind !== undefined) && !keys.some(({ staff, patient }) => staff && !patient)]
    }),
  )
}

/** Groups in which a patient or a relative signs: the first person of such a quotation is the patient's. */
function signedGroups(passages: readonly Passage[]): ReadonlySet<number> {
  return new Set(passages.filter(({ block, text }) => block?.quoted === true && signature.test(text)).map(({ group }) => group))
}

/** Front matter that dates or credits the post itself. */
function isAboutThePost(passage: Passage): boolean {
  return (
    passage.kind === 'front-matter' &&
    passage.key
      .toLowerCase()
      .split('.')
      .some((part) => ofThePost.has(part) || /^(?:publish|updated|modified|last_?mod|created|url|canonical|expiry|credit|redirect|categor)/.test(part))
  )
}

function isDateKey(passage: Passage): boolean {
  return passage.kind === 'front-matter' && /date|time|modified|published|updated|created/i.test(passage.key) && !readKey(passage.key).patient
}

function isTarget(passage: Passage): boolean {
  return passage.kind === 'link-target' || passage.kind === 'image-target'
}

function isHeadline({ block }: Passage): boolean {
  return block?.type === 'heading' || block?.type === 'title'
}

const ofThePost = new Set(
  'author authors editor editors reviewer reviewers reviewed_by reviewedby byline contributor contributors permalink layout tag tags date slug photographer aliases'.split(
    ' ',
  ),
)
const signature =
  /(?:—|--|–|- )\s?(?:\p{Lu}[^.]{2,60}(?:patient|survivor|recipient|mum|mom|mother|father|aged? \d|, \d)|\p{Lu}\p{Ll}{2,15} \p{Lu}\.(?:,|\s*$|\)))/u
/** What stands right before a name, and words after which one may come later. */
export const introductions = keyedPatterns(
  () => [
    ...titles.map((title) => `\\b${title}\\b\\.? `),
    ...eachOf({
      before: '\\b',
      words:
        'patient|pt|client|daughter|son|wife|husband|mother|father|mum|mom|dad|brother|sister|partner|grandmother|grandfather|niece|nephew|aunt|baby|resident|forget|little|thank you to|ask for|this is|team operated on|scan of|photo of|picture of|image of|x-?ray of|mri of|check with|checked with',
      after: '\\b\\.?,? ',
    }),
    ...eachOf({
      before: "\\b(?:we|i|team|nurses?|staff)(?:'ve| have| had| just| recently| finally| once| first| will never)? ",
      words:
        'forget|lost|met|treated|saw|see|seen|examined|delivered|remember|admitted|discharged|buried|operated on|cared for|looked after|diagnosed|visited|sat with|intubated|resuscitated|transferred|said goodbye to|think of|interviewed|thank|counsell?ed|taught|helped',
      after: ' ',
    }),
    ...eachOf({
      before: '\\b',
      words:
        'pray for|praying for|prayers for|signed by|in (?:loving )?memory of|in honou?r of|tribute to|dedicated to|keep|vale|family of|families of|rest in peace|rest easy|looking after|looks? after|caring for|cares? for|care of|(?:raise|donate|raising|fundraising|raised)\\b[^.!?]{0,40} for|from:|remembering|goodbye to|miss|rip',
      after: ',? ',
    }),
    ...eachOf({ before: '\\b', words: 'named|called|name|interview|quote|story', after: '[: ]' }),
  ],
  () => cueIndex.introductions,
)
const opened = /^(?:named|called|name|interview|quote|story)/
const recorded = /(?<!\p{L})\p{Lu}{3,20}, \p{Lu}{2}/u
const initialled = /\p{Lu}\.\p{Lu}\.,|(?<!\p{L})\p{Lu}[\p{L}.]{0,24},? \(?\d{1,3}[,)]/u
const certain = /^(?:named as patient|title|beside another|speaks or|introduced|signs|addressed|the key)/
const clinician = /\b(?:Dr|Prof|Professor|Nurse|MD|RN|PhD|FRCP|FACP|NP|PharmD|practitioner)\b/
const clinicianName = new RegExp(
  `\\b(?:Dr|Prof|Professor|Doctor|${clinicianTitles.filter((title) => title.length > 4).join('|')})\\.? ((?:\\p{Lu}[\\p{L}.'-]{0,24}\\s){0,2}\\p{Lu}[\\p{L}'-]{1,24})|((?:\\p{Lu}[\\p{L}.'-]{0,24}\\s){1,2}\\p{Lu}[\\p{L}'-]{1,24}),? (?:MD|RN|PhD|FRCP|FACP|NP|PharmD|DO|MPH|RD|DPT)\\b`,
  'gu',
)
