import { Chalk } from 'chalk'
import type { Style } from '../finding.ts'
import { inert, inertJson, withoutCommands } from './inert.ts'
import { counted } from './phrases.ts'
import { displayWidth, startWithin } from './width.ts'
import { wrap } from './wrap.ts'

/** The claims and the sources of one post, as they may be printed. */
export interface PostSources {
  readonly path: string
  readonly claims: readonly ClaimRow[]
  /** Claims that only a hint would be given for, and that are not in `claims`. */
  readonly weakClaims: number
  readonly sources: readonly SourceRow[]
}

export interface ClaimRow {
  readonly line: number
  readonly text: string
  readonly score: number
  readonly cover: 'source' | 'near' | 'none'
  readonly sources: readonly number[]
}

export interface SourceRow {
  readonly number: number
  readonly line: number
  readonly name: string
  readonly url?: string
  readonly tier?: string
  readonly doi?: string
  readonly pmid?: string
  readonly year?: number
  readonly status: string
}

type Look = Pick<Style, 'color' | 'width'>

/** A table for a terminal, post by post: claims first, those without a source marked, then the sources. */
export function sourceTables(posts: readonly PostSources[], look: Look): string {
  return withoutCommands(`${posts.map((post) => postTable(post, look)).join('\n\n')}\n`)
}

/** The same as JSON, one claim or source a line. */
export function sourceJson(posts: readonly PostSources[]): string {
  return `${inertJson({ schemaVersion: 1, posts }, 2)}\n`
}

/** The same as Markdown, for a document or a comment. */
export function sourceMarkdown(posts: readonly PostSources[]): string {
  return withoutCommands(`${posts.map(markdownOf).join('\n\n')}\n`)
}

const statusWords: Readonly<Record<string, string>> = {
  retracted: 'RETRACTED',
  republished: 'retracted, republished',
  withdrawn: 'withdrawn version',
  concern: 'expression of concern',
  reinstated: 'reinstated',
  unlisted: 'no retraction known',
  unchecked: '',
}

function postTable({ path, claims, weakClaims, sources }: PostSources, { color, width }: Look): string {
  const chalk = new Chalk({ level: color })
  const cited = claims.filter(({ cover }) => cover === 'source').length
  const about = `${claims.length === 0 ? 'no claims' : `${cited} of ${counted(claims.length, 'claim')} cited`}, ${counted(sources.length, 'source')}`
  const title = inert(path)
  const room = width - displayWidth(title) - about.length - 2
  const lines = [room < 3 ? `${chalk.bold(title)}\n${chalk.dim(about)}` : `${chalk.bold(title)} ${chalk.dim(`${'─'.repeat(room)} ${about}`)}`, '']
  if (claims.length > 0) lines.push(chalk.dim('  line  claim'), ...claims.flatMap((claim) => claimLines(claim, width, chalk)), '')
  if (weakClaims > 0) lines.push(chalk.dim(`  ${counted(weakClaims, 'weaker statement')} would profit from a source; --all lists them.`), '')
  if (sources.length > 0) lines.push(chalk.dim('  line  source'), ...sources.flatMap((source) => sourceLines(source, width, chalk)), '')
  if (claims.length + sources.length + weakClaims === 0) lines.push('  No claims and no sources.', '')
  return lines.join('\n').trimEnd()
}

const left = 8

function claimLines({ line, text, cover, sources }: ClaimRow, width: number, chalk: InstanceType<typeof Chalk>): readonly string[] {
  const mark = markOf(cover, sources)
  const paint = cover === 'none' ? chalk.yellow : cover === 'near' ? chalk.blue : chalk.green
  const rows = wrap(inert(text), width - left - markWidth - 2)
  return rows.slice(0, 3).map((row, i) => {
    const shown = i === 2 && rows.length > 3 ? `${startWithin(row, width - left - markWidth - 3)}…` : row
    const start = `${chalk.dim(String(i === 0 ? line : '').padStart(6))}  ${shown}`
    return i === 0 ? `${start}${' '.repeat(Math.max(2, width - left - markWidth - displayWidth(shown)))}${paint(mark)}` : start
  })
}

const markWidth = 12

function markOf(cover: ClaimRow['cover'], sources: readonly number[]): string {
  const numbers = sources.length === 0 ? '' : `[${listed(sources)}]`
  if (cover === 'none') return 'no source'
  if (cover === 'near') return numbers === '' ? 'close by' : `near ${numbers}`
  return numbers === '' ? 'cited' : numbers
}

/** `1, 2, 5` or, where that is long, `1–9`. */
function listed(numbers: readonly number[]): string {
  const all = numbers.join(', ')
  return all.length <= markWidth - 2 ? all : `${numbers[0]} … ${numbers.at(-1)}`
}

function sourceLines(
  { number, line, name, url, tier, doi, pmid, year, status }: SourceRow,
  width: number,
  chalk: InstanceType<typeof Chalk>,
): readonly string[] {
  const head = wrap(inert(name), width - left - 5).slice(0, 2)
  const word = statusWords[status] ?? status
  const isBad = status === 'retracted' || status === 'republished' || status === 'withdrawn' || status === 'concern'
  const identifier = doi === undefined ? (pmid === undefined ? undefined : `PMID ${pmid}`) : `doi:${doi}`
  const facts = [tier ?? 'unrated', year === undefined ? 'no year' : String(year), identifier ?? (url === undefined ? 'no link' : hostOf(url))].map((fact) =>
    inert(fact),
  )
  const rest = wrap(facts.join(' · '), width - left - 5 - (word === '' ? 0 : displayWidth(word) + 3))
  return [
    ...head.map((row, i) => `${chalk.dim(String(i === 0 ? line : '').padStart(6))}  ${(i === 0 ? `[${number}]` : '').padEnd(5)}${row}`),
    ...rest.map(
      (row, i) =>
        `${' '.repeat(left + 5)}${chalk.dim(row)}${i === 0 && word !== '' ? `${chalk.dim(' · ')}${isBad ? chalk.red.bold(word) : chalk.dim(word)}` : ''}`,
    ),
  ]
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url
}

function markdownOf({ path, claims, sources }: PostSources): string {
  const cell = (text: string): string => inert(text).replace(/[\\|<>[\]*_`]/g, '\\$&')
  const claimRows = claims.map(({ line, text, cover, sources: numbers }) => `| ${line} | ${cell(text)} | ${cell(markOf(cover, numbers))} |`)
  const sourceRows = sources.map(
    ({ number, line, name, url, tier, doi, pmid, year, status }) =>
      `| ${number} | ${line} | ${cell(name)} | ${tier ?? ''} | ${cell(doi ?? (pmid === undefined ? (url ?? '') : `PMID ${pmid}`))} | ${year ?? ''} | ${statusWords[status] ?? ''} |`,
  )
  return [
    `## ${cell(path)}`,
    ...(claimRows.length > 0 ? ['', '| line | claim | source |', '|---|---|---|', ...claimRows] : []),
    ...(sourceRows.length > 0 ? ['', '| no. | line | source | kind | identifier | year | status |', '|---|---|---|---|---|---|---|', ...sourceRows] : []),
    ...(claimRows.length + sourceRows.length === 0 ? ['', 'No claims and no sources.'] : []),
  ].join('\n')
}
