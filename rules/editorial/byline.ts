import { perPost } from '../../src/post/per-post.ts'
import type { FrontMatterEntry, Post } from '../../src/post/post.ts'
import type { Span } from '../../src/span.ts'

/** Who wrote or reviewed a post and when, from front matter, a line in the text and the file name. */
export interface Byline {
  readonly hasAuthor: boolean
  /** A profession, a degree or a registration stands beside some name. */
  readonly hasRole: boolean
  readonly hasDate: boolean
  /** Dates of a review by an editor or clinician, not of publication. */
  readonly reviews: readonly Dated[]
  readonly nextReviews: readonly Dated[]
}

interface Dated extends Span {
  /** First day that the text may mean. */
  readonly date: Date
}

export const bylineOf = perPost(readByline)

const authorKeys =
  /^(?:author|authors|byline|by|writer|written_?by|contributors?|creator|reviewed_?by|reviewer|reviewers|medical_?reviewer|medically_?reviewed_?by|clinician)(?:\.|$)/i
const roleKeys = /(?:^|\.)(?:credentials?|role|job_?title|title|profession|qualifications?|degree|affiliation|specialty)$/i
const dateKeys =
  /^(?:date|publish_?date|pub_?date|published(?:_?at|_?on)?|updated(?:_?at|_?date|_?on)?|last_?updated|date_?(?:modified|published|created)|last_?mod(?:ified)?|modified|created(?:_?at)?|last_?reviewed|reviewed(?:_?on|_?date)?|review_?date|issued)$/i
const reviewKeys = /^(?:last_?reviewed|reviewed(?:_?on|_?at|_?date)?|review_?date|date_?reviewed|medically_?reviewed(?:_?on|_?date)?|last_?medical_?review)$/i
const nextKeys = /^(?:next_?review(?:_?date|_?due)?|review_?(?:due|by|before)|next_?due|expires?_?review)$/i
const role =
  /\b(?:dr|m\.?d|d\.?o|mbbs|mrcp|mrcgp|frcp|ph\.?d|r\.?n|np|aprn|pa-c|pharmd|rd|rdn|dds|bds|dpt|lcsw|gp|physician|doctor|nurse|midwife|pharmacist|dentist|dietitian|dietician|psychologist|psychiatrist|surgeon|paramedic|therapist|clinician|epidemiologist|professor|[a-z]+ologist|[a-z]+iatrist|specialist|consultant|researcher|editor|medical\s+writer)\b/i
const bylineText =
  /\b(?:(?:[Mm]edically\s+|[Cc]linically\s+)?(?:[Ww]ritten|[Rr]eviewed|[Aa]uthored|[Cc]hecked)\s+by|[Aa]uthor|[Rr]eviewer|[Bb]y)\b\s*:?\s+(?:the\s+)?(?=\p{Lu})/u
const reviewLine =
  /\b(?:(?:last|medically|clinically)\s+(?:reviewed|checked)|reviewed)(?:\s+on)?\s*:?\s+((?:\d{1,2}\s+)?[A-Za-z]{3,9}\.?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d)/i
const nextLine =
  /\b(?:next\s+review(?:\s+(?:due|date))?|review\s+due|due\s+for\s+review)(?:\s+(?:on|in|by))?\s*:?\s+((?:\d{1,2}\s+)?[A-Za-z]{3,9}\.?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d|(?:19|20)\d\d-\d\d(?:-\d\d)?|\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d)/i
const dateLine =
  /^\W*(?:(?:first\s+)?published|posted|updated|last\s+(?:updated|modified|reviewed)|date|page\s+last\s+\w+|reviewed)\b\s*(?:on)?\s*:?\s+[^.]{0,20}\b(?:19|20)\d\d\b/i

function readByline(post: Post): Byline {
  const entries = post.frontMatter?.entries ?? []
  const filled = entries.filter(({ value }) => value !== null && value !== '' && value !== undefined)
  const authors = filled.filter(({ path }) => authorKeys.test(path))
  const lines = post.blocks.filter(({ type, words }) => type !== 'title' && words.length > 0 && words.length <= 40)
  const bylines = lines.filter(
    ({ folded }, index) =>
      (index < 8 || index > lines.length - 8) &&
      /^\W*(?:by|written|reviewed|medically|clinically|author|reviewer|about\s+the\s+author)\b/i.test(folded) &&
      bylineText.test(`${folded} `),
  )
  const reviewed = lines.map((block) => ({ block, match: reviewLine.exec(block.folded) }))
  const next = lines.map((block) => ({ block, match: nextLine.exec(block.folded) }))
  return {
    hasAuthor: authors.length > 0 || bylines.length > 0,
    hasRole:
      authors.some(({ value }) => role.test(String(value))) ||
      bylines.some(({ folded }) => role.test(folded)) ||
      filled.some(({ path }) => roleKeys.test(path) && (authorKeys.test(path) || /^(?:credentials?|role|job_?title|qualifications?)$/i.test(path))),
    hasDate:
      filled.some(({ path }) => dateKeys.test(path)) || lines.some(({ folded }) => dateLine.test(folded)) || /(?:^|\/)(?:19|20)\d\d-\d\d-\d\d-/.test(post.path),
    reviews: [...filled.filter(({ path }) => reviewKeys.test(path)).flatMap(dated), ...reviewed.flatMap(({ block, match }) => datedText(block.start, match))],
    nextReviews: [...filled.filter(({ path }) => nextKeys.test(path)).flatMap(dated), ...next.flatMap(({ block, match }) => datedText(block.start, match))],
  }
}

function dated({ start, end, value }: FrontMatterEntry): Dated[] {
  const date = value instanceof Date ? value : typeof value === 'string' || typeof value === 'number' ? readDate(String(value)) : undefined
  return date && !Number.isNaN(date.getTime()) ? [{ start, end, date }] : []
}

function datedText(start: number, match: RegExpExecArray | null): Dated[] {
  const date = match?.[1] === undefined ? undefined : readDate(match[1])
  return match && date ? [{ start: start + match.index, end: start + match.index + match[0].length, date }] : []
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The last day that the text may mean, so that nothing is called overdue too early: "May 2025" is 31 May, "03/04/2025" is the end of that year. */
function readDate(text: string): Date | undefined {
  const iso = /\b((?:19|20)\d\d)-(\d\d)(?:-(\d\d))?/.exec(text)
  if (iso) return iso[3] ? day(iso[1], Number(iso[2]) - 1, Number(iso[3])) : day(iso[1], Number(iso[2]), 0)
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0]
  if (!year) return undefined
  const month = months.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text))
  if (month < 0) return day(year, 11, 31)
  const date = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(text.replace(year, ''))?.[1]
  return date ? day(year, month, Number(date)) : day(year, month + 1, 0)
}

function day(year: string | undefined, month: number, date: number): Date {
  return new Date(Date.UTC(Number(year), month, date))
}
