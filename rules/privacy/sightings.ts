import { perPost } from '../../src/post/per-post.ts'
import type { Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'
import { findAgesOver89 } from '../../src/text/ages.ts'
import { foldName, isCommonWord, isFirstName } from '../../src/text/name-book.ts'
import { findContacts, scoreContact } from './contacts.ts'
import { scoreDates } from './dates.ts'
import { evidenceAt, evidenceOf } from './evidence.ts'
import { clinicianTitles, titles } from './name-cues.ts'
import { type ScoredName, scoreNames } from './names.ts'
import { type FoundNumber, findNumbers } from './numbers.ts'
import { type Passage, passagesOf } from './passages.ts'
import { findBiometrics, findPatientPictures } from './pictures.ts'
import { scorePlaces } from './places.ts'
import { confidenceOf, type Sighting, type SightingKind } from './sighting.ts'
import { scoreSlugs } from './slugs.ts'
import { statementsOf } from './statements.ts'
import { keyedValues, readKey } from './structured.ts'

/** All that could identify a patient in the post, found once and shared by the rules of the family. */
export const sightingsOf = perPost((post): readonly Sighting[] => {
  const sightings: Sighting[] = []
  const passages = passagesOf(post)
  const evidence = evidenceOf(post)
  const clinicians = namedAsClinicians(passages)
  const tables = patientTables(post)
  const confirmed = new Set<string>()
  const invented = new Set(statementsOf(post).flatMap(({ kind, group }) => (kind === 'invented' ? [group] : [])))
  for (const passage of passages) {
    const setting = { evidence: evidence.of(passage), group: evidence.group(passage) }
    const report = (span: Span, kind: SightingKind, { score, because, what }: { score: number; because: readonly string[]; what?: string }): void => {
      if (
        score < 2 ||
        sightings.some(
          (other) => other.kind === kind && other.start < passage.start + span.end && passage.start + span.start < other.end && span.end > span.start,
        )
      )
        return
      if (invented.has(passage.group) && (kind === 'patient-name' || kind === 'patient-date')) return
      const inFile = passage.kind === 'file-name'
      sightings.push({
        start: inFile ? 0 : passage.start + span.start,
        end: inFile ? 0 : passage.start + span.end,
        kind,
        score,
        because,
        confidence: confidenceOf(score),
        ...(what === undefined ? {} : { what }),
      })
    }
    if (isAboutThePost(passage)) continue
    const found = readPassage(passage, {
      ...setting,
      clinicians,
      patientTable: tables.get(passage.block?.table?.id ?? -1) ?? false,
      signed: isSigned(passage, passages),
    })
    for (const { span, kind, score, because, what } of found) report(span, kind, { score, because, ...(what === undefined ? {} : { what }) })
    for (const { kind, score, because, words } of found)
      if (kind === 'patient-name' && !invented.has(passage.group) && score >= 3 && because.some((cue) => certain.test(cue)))
        for (const word of words ?? []) if (word.length > 2) confirmed.add(word)
    for (const span of findPatientPictures(passage)) report(span, 'patient-photo', { score: 2.5, because: ['a picture of a patient +2.5'] })
    for (const span of findBiometrics(passage, setting.evidence))
      report(span, 'biometric-record', { score: 3, because: ['a print or template of one person +3'] })
    if (/\b9\d\b|\b1[01]\d\b/.test(passage.text) && !isTarget(passage))
      for (const span of findAgesOver89(passage.text)) report(span, 'age-over-89', { score: 3.5, because: ['the age of one person +3.5'] })
  }
  for (const passage of passages) {
    if (
      !isTarget(passage) &&
      passage.kind !== 'file-name' &&
      !(passage.kind === 'attribute' && /name|src|href|file|path|photo|image|poster/i.test(passage.key))
    )
      continue
    for (const { start, end, score, because } of scoreSlugs(passage.text, {
      evidence: evidence.group(passage),
      known: confirmed,
      nameOnly: passage.kind === 'file-name',
    }))
      if (!sightings.some((other) => other.kind === 'patient-name' && other.start < passage.start + end && passage.start + start < other.end)) sightings.push(at(passage, { start, end }, 'patient-name', score, because))
    for (const match of passage.text.matchAll(/(?<=[a-z]{2}[_\-.\s])(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d)/gi)) {
      if (
        sightings.some(
          (other) => other.kind === 'patient-name' && other.start >= passage.start && other.end <= passage.start + match.index && other.end > passage.start,
        )
      )
        sightings.push(at(passage, { start: match.index, end: match.index + match[0].length }, 'patient-date', 2.5, ['after a name in a path +2.5']))
    }
  }
  if (confirmed.size)
    propagate(
      passages.filter(({ group }) => !invented.has(group)),
      confirmed,
      sightings,
    )
  return sightings.sort((a, b) => a.start - b.start || b.end - a.end)
})

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
  for (const { start, end, kind } of keyed(passage, setting)) {
    const same = found.findIndex((other) => other.span.start < end && start < other.span.end)
    if (same === -1)
      found.push({
        span: { start, end },
        kind,
        score: 3.5,
        because: ['the key or column of a patient’s record +3.5'],
        ...(kind === 'patient-name' ? { words: wordsOf(text.slice(start, end)) } : {}),
      })
  }
  const taken: Span[] = [...numbers, ...found.map(({ span }) => span)]
  const contacts = hasDigit || text.includes('@') || text.includes('/') ? findContacts(text, taken) : []
  const spans = (): Span[] => found.filter(({ score }) => score >= 2).map(({ span }) => span)
  if (
    !isTarget(passage) &&
    passage.kind !== 'file-name' &&
    (group >= 0.5 || numbers.some(({ kind }) => kind !== 'public') || isHeadline(passage) || ((evidence.introduces || initialled.test(text)) && titled.test(text)))
  ) {
    const mine = contacts.filter(
      (contact) =>
        (contact.kind === 'phone-number' || contact.kind === 'email-address') &&
        !contact.shared &&
        scoreContact(contact, passage, { evidence, group, identifiers: spans() }).score >= 1,
    )
    for (const name of scoreNames(passage, { evidence, group, identifiers: [...spans(), ...mine], clinicians })) {
      if (name.score >= 2 && !spans().some((span) => span.start < name.end && name.start < span.end)) found.push(fromName(name))
    }
    for (const name of lowerCaseNames(passage, group)) if (!spans().some((span) => span.start < name.span.end && name.span.start < span.end)) found.push(name)
  }
  for (const contact of contacts) {
    const { score, because } = scoreContact(contact, passage, { evidence, group, identifiers: spans() })
    if (score >= 2) found.push({ span: contact, kind: contact.kind, score, because })
  }
  if (hasDigit && !isTarget(passage) && !isDateKey(passage)) {
    for (const date of scoreDates(passage, { evidence, group, identifiers: spans(), signed: setting.signed }))
      if (!spans().some((span) => span.start < date.end && date.start < span.end))
        found.push({ span: date, kind: 'patient-date', score: date.score, because: date.because })
  }
  if (!isTarget(passage) && (group >= 1 || found.length > 0)) {
    for (const { start, end, score, because, what } of scorePlaces(passage, { evidence, group, identifiers: spans() }))
      if (!spans().some((span) => span.start < end && start < span.end)) found.push({ span: { start, end }, kind: 'patient-place', score, because, what })
  }
  return found
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
function propagate(passages: readonly Passage[], confirmed: ReadonlySet<string>, sightings: Sighting[]): void {
  const rare = [...confirmed].filter((word) => word.length > 3 && !isCommonWord(word) && /^[a-z'-]+$/.test(word))
  if (rare.length === 0) return
  for (const passage of passages) {
    if (isTarget(passage) || passage.kind === 'file-name' || isAboutThePost(passage)) continue
    for (const match of passage.text.matchAll(/(?<![\p{L}\d@._-])\p{Lu}[\p{L}\u2060-]{3,24}(?![\p{L}@])/gu)) {
      const word = match[0]
      if (!rare.includes(foldName(word))) continue
      const span = { start: passage.start + match.index, end: passage.start + match.index + word.length }
      if (sightings.some((other) => other.start < span.end && span.start < other.end)) continue
      if (/\b(?:Dr|Prof|Professor|Nurse)\.? (?:\p{Lu}[\p{L}.]* )?$/u.test(passage.text.slice(Math.max(0, match.index - 30), match.index))) continue
      sightings.push({ ...span, kind: 'patient-name', score: 2.2, because: ['a name that the post shows as a patient’s +2.2'], confidence: 'medium' })
    }
  }
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

/** The first person of a quotation that a patient signs is the patient's. */
function isSigned(passage: Passage, passages: readonly Passage[]): boolean {
  return (
    passage.block?.quoted === true &&
    passages.some(
      (other) =>
        other.group === passage.group && /(?:—|--|–|- )\s?\p{Lu}[^.]{2,60}(?:patient|survivor|recipient|mum|mom|mother|father|aged? \d|, \d)/u.test(other.text),
    )
  )
}

/** Front matter that dates or credits the post itself. */
function isAboutThePost(passage: Passage): boolean {
  return (
    passage.kind === 'front-matter' &&
    /(?:^|\.)(?:author|authors|editor|editors|reviewer|reviewers|reviewed_?by|byline|contributors?|permalink|layout|tags?|categor\w+|date|published\w*|updated\w*|modified\w*|last_?mod\w*|created\w*|expiry\w*|url|slug|canonical\w*|credits?|photographer|aliases|redirect\w*)(?:\.|$)/i.test(
      passage.key,
    )
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

function at(passage: Passage, span: Span, kind: SightingKind, score: number, because: readonly string[]): Sighting {
  const inFile = passage.kind === 'file-name'
  return { start: inFile ? 0 : passage.start + span.start, end: inFile ? 0 : passage.start + span.end, kind, score, because, confidence: confidenceOf(score) }
}

const initialled = /\p{Lu}\.\p{Lu}\.,|\p{Lu}[\p{L}.]*,? \(?\d{1,3}[,)]/u
const certain = /^(?:named as patient|title|beside another|speaks or|introduced|signs|addressed|the key)/
const titled = new RegExp(
  `\\b(?:${titles.join('|')}|patient|pt|client)\\b\\.? \\p{Lu}|\\p{Lu}\\.\\p{Lu}\\.,|\\b(?:daughter|son|wife|husband|mother|father|mum|mom|dad|brother|sister|partner|grandmother|grandfather|grandma|grandpa|niece|nephew|aunt|uncle|baby|resident|forget|little|thank you to|ask for|this is|team operated on),? \\p{Lu}|\\p{Lu}[\\p{L}.]*,? \\(?\\d{1,3}[,)]|\\b(?:named|called|name|interview|quote|story)[: ]`,
  'iu',
)
const clinician = /\b(?:Dr|Prof|Professor|Nurse|MD|RN|PhD|FRCP|FACP|NP|PharmD|practitioner)\b/
const clinicianName = new RegExp(
  `\\b(?:Dr|Prof|Professor|Doctor|${clinicianTitles.filter((title) => title.length > 4).join('|')})\\.? ((?:\\p{Lu}[\\p{L}.'-]*\\s){0,2}\\p{Lu}[\\p{L}'-]+)|((?:\\p{Lu}[\\p{L}.'-]*\\s){1,2}\\p{Lu}[\\p{L}'-]+),? (?:MD|RN|PhD|FRCP|FACP|NP|PharmD|DO|MPH|RD|DPT)\\b`,
  'gu',
)
