import type { Span } from '../../src/span.ts'
import {
  aadhaar,
  abha,
  australianHealth,
  australianMedicare,
  australianProvider,
  koreanResident,
  nhi,
  singaporeNric,
} from '../../src/text/identifiers/asia-pacific.ts'
import { chi, irishHealth, nhs, nino, ppsn } from '../../src/text/identifiers/british-isles.ts'
import {
  ahv,
  belgian,
  bsn,
  codiceFiscale,
  cpr,
  dni,
  hetu,
  kvnr,
  nir,
  norwegian,
  personnummer,
  pesel,
  southAfricanId,
  turkishId,
} from '../../src/text/identifiers/europe.ts'
import { bankAccount, card, vin } from '../../src/text/identifiers/goods.ts'
import { compact, holds, type Identifier } from '../../src/text/identifiers/identifier.ts'
import { cns, cpf } from '../../src/text/identifiers/latin-america.ts'
import { britishColumbia, dea, itin, mbi, npi, ontario, otherProvince, ramq, sin, ssn } from '../../src/text/identifiers/north-america.ts'
import { type Label, labels, type NumberKind } from './labels.ts'
import { spanSet, touches } from './span-set.ts'

/** A number that its label, or its check digit and grouping, gives away. Offsets are those of the text searched. */
export interface FoundNumber extends Span {
  readonly kind: NumberKind
  readonly what: string
  readonly labelled: boolean
  readonly withPatient: boolean
  /** Undefined where the kind has no check digit. */
  readonly checked: boolean | undefined
}

/** Finds labelled numbers, and unlabelled ones whose check digit and grouping both fit. Public numbers (DOI, lot, NPI …) are found too, so that no other detector takes them. */
export function findNumbers(text: string): readonly FoundNumber[] {
  if (!/\d/.test(text)) return []
  const found: FoundNumber[] = []
  for (const from of digitRuns(text)) {
    if (from < (found.at(-1)?.end ?? 0)) continue
    const behind = text.slice(Math.max(0, from - 72), from)
    for (const { label, end } of labelsIn(behind)) {
      const number = valueAfter(text, from - behind.length + end, label)
      if (number && number.start <= from && from < number.end) {
        found.push(number)
        break
      }
    }
  }
  for (const match of text.matchAll(/\(01\)\d{14}[^\s]{0,80}?\(21\)([\w-]{3,20})/g)) {
    const end = match.index + match[0].length
    found.push({
      start: end - (match[1]?.length ?? 0),
      end,
      kind: 'device-number',
      what: 'device identifier',
      labelled: true,
      withPatient: false,
      checked: undefined,
    })
  }
  const labelled = spanSet(found)
  for (const match of text.matchAll(groupedValue)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (touches(labelled, span)) continue
    const written = match[0].replace(/^[A-Z]{1,4} (?=[1-9][A-Z][A-Z\d]\d-)/, '')
    const number = compact(written)
    const identifier = standalone.find((one) => one.grouped?.test(written.toUpperCase()) && holds(one, number))
    if (identifier && identifier.kind !== 'provider')
      found.push({
        start: span.end - written.length,
        end: span.end,
        kind: identifier.kind,
        what: identifier.name,
        labelled: false,
        withPatient: false,
        checked: identifier.valid ? true : undefined,
      })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Where runs of three digits and more start, also across single separators, or at capitals with digits; a lone year or a small number never starts one. */
function digitRuns(text: string): readonly number[] {
  const starts: number[] = []
  for (const match of text.matchAll(/\d+(?:[ ./-]?[\dA-Z]{1,12}){0,6}/g)) {
    const digits = match[0].replace(/\D/g, '')
    if (
      (digits.length >= 3 ||
        (digits.length === 2 && /^\d{2}[A-Z]{2}$/.test(match[0]) && /[A-Z]{3}$/.test(text.slice(Math.max(0, match.index - 3), match.index)))) &&
      !/^(?:19|20)\d\d$/.test(match[0])
    )
      starts.push(match.index)
  }
  return starts
}

function valueAfter(text: string, from: number, label: Label): FoundNumber | undefined {
  connector.lastIndex = from
  const between = connector.exec(text)?.[0] ?? ''
  value.lastIndex = from + between.length
  const match = value.exec(text)
  if (!match) return undefined
  const written = match[0].replace(/[\s.-]+$/, '')
  const digits = written.replace(/\D/g, '').length
  const announced =
    /number|\bno\b|\bnr\b|\bid\b|[#:=]|n[°º]/i.test(between) ||
    /(?:number|\bno|\bid|nummer|-nr|card|code|#|identifier)$/i.test(label.words[0] === undefined ? '' : text.slice(Math.max(0, from - 12), from)) ||
    /^#/.test(written)
  const distinctive = /[A-Z]{2,}-?\d{4}|\d{6,}|\d-\d{2,}-\d|\d{2,}-\d{3,}|^(?=[A-Z\d]*[A-Z])(?=[A-Z]*\d)[A-Z\d]{6,12}$/.test(written)
  const shaped = identifiers.some((one) => one.kind === label.kind && one.grouped?.test(written))
  if (label.weak && !announced && !distinctive && !shaped) return undefined
  if (label.capitals && !/[A-Z]{2}[^\p{L}]{0,3}$/u.test(text.slice(0, from))) return undefined
  if (label.kind !== 'public') {
    if (
      (digits < (label.weak ? 4 : 3) && !identifiers.some((one) => one.kind === label.kind && one.valid && holds(one, compact(written)))) ||
      /^(?:19|20)\d\d$/.test(written) ||
      /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(written) ||
      /^(?:19|20)\d\d-\d\d-\d\d$/.test(written)
    )
      return undefined
    if (
      /^[\s]?(?:%|mg|ml|per cent|percent|patients|people|participants|women|men|years|days|hours|members|cases|samples)/i.test(
        text.slice(value.lastIndex, value.lastIndex + 14),
      )
    )
      return undefined
  }
  const number = compact(written)
  if ((label.kind === 'health-number' || label.kind === 'national-id') && number.length < 6) return undefined
  const known = identifiers.filter(
    (one) => one.shape.test(number) && (one.kind === label.kind || label.kind === 'national-id' || label.kind === 'health-number'),
  )
  const withCheck = known.filter((one) => one.valid)
  const checked = withCheck.length ? withCheck.some((one) => holds(one, number)) : known.length ? undefined : undefined
  if (/^0+$/.test(number.replace(/\D/g, '')) && label.kind !== 'public') return undefined
  return {
    start: from + between.length,
    end: from + between.length + written.length,
    kind: label.kind,
    what: label.what,
    labelled: true,
    withPatient: label.withPatient === true,
    checked,
  }
}

const identifiers: readonly Identifier[] = [
  ssn,
  itin,
  mbi,
  npi,
  dea,
  ontario,
  britishColumbia,
  ramq,
  otherProvince,
  sin,
  nhs,
  chi,
  nino,
  ppsn,
  irishHealth,
  australianMedicare,
  australianHealth,
  australianProvider,
  nhi,
  aadhaar,
  abha,
  koreanResident,
  singaporeNric,
  kvnr,
  nir,
  dni,
  bsn,
  belgian,
  ahv,
  codiceFiscale,
  personnummer,
  southAfricanId,
  norwegian,
  hetu,
  pesel,
  cpr,
  turkishId,
  cpf,
  cns,
  bankAccount,
  card,
  vin,
]
const standalone = identifiers.filter((one) => one.grouped)

interface WrittenLabel {
  readonly label: Label
  readonly pattern: string
  compiled?: RegExp
}

/** Labels by their first word, the longest first. */
let byFirstWord: Map<string, WrittenLabel[]> | undefined

function readLabels(): Map<string, WrittenLabel[]> {
  const table = new Map<string, WrittenLabel[]>()
  const written = labels.flatMap((label) => label.words.map((word) => ({ label, plain: plainLabel(word) }))).sort((a, b) => b.plain.length - a.plain.length)
  for (const { label, plain } of written) {
    const first = /^[\p{L}']+/u.exec(plain)?.[0] ?? plain
    const pattern = plain.replace(/[.*+?^$()|/[\]{}\\]/g, '\\$&').replace(/ /g, '[\\s_-]{0,3}')
    const known = table.get(first)
    if (known) known.push({ label, pattern })
    else table.set(first, [{ label, pattern }])
  }
  return table
}

/** Labels in a short text, in order of place. */
function labelsIn(text: string): readonly { readonly label: Label; readonly end: number }[] {
  byFirstWord ??= readLabels()
  const found: { readonly label: Label; readonly end: number }[] = []
  let reach = 0
  for (const match of text.matchAll(/[\p{L}']+/gu)) {
    const at = match.index
    if (at < reach || /[\d_]/.test(text[at - 1] ?? '')) continue
    for (const one of byFirstWord.get(match[0].toLowerCase()) ?? byFirstWord.get(match[0].toLowerCase().replace(/'?s$/, '')) ?? []) {
      one.compiled ??= new RegExp(`${one.pattern}(?!\\p{L})`, 'iuy')
      one.compiled.lastIndex = at
      const end = one.compiled.exec(text)?.[0].length
      if (end === undefined) continue
      reach = at + end
      found.push({ label: one.label, end: reach })
      break
    }
  }
  return found
}

const connector =
  /\.?(?:(?:'s|s)?[\s_]{0,3}(?:\((?:[A-Za-z .]{2,24})\)[\s]{0,2})?(?:(?:is|was|reads?|for (?:this|the|my|our|her|his) (?:patient|claim|visit)|for|number|num|no|nr|nº|n°|id|ID|code|card|ref|reference|the|of|with|on|file|ending|in|said|shows?|showed)\b\.?|[:=,("'-]|#(?=\s)|n[°º]){1}){0,5}[\s"'*]{0,3}/iy
const value =
  /#?(?:[A-Za-z]{1,6}[ -]?(?=\d)|[A-Z]{1,6}-[A-Z]{1,6}-?(?=\d))?\d[\dA-Za-z]{0,24}(?:(?:[-/.]|[ ](?=[\dA-Z]{0,5}\d))[\dA-Z]{1,12}(?![a-z])){0,6}(?![a-z])/y
const groupedValue =
  /(?<![\w.:/$€£+-])(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]|[A-HJ-NPR-Z0-9]{17}|[A-Z]{0,4} ?\d[\dA-Z]{0,5}(?:[ .+-][\dA-Z]{1,5}){2,6})(?![\w-]|\.\d)/g

function plainLabel(written: string): string {
  return written
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
