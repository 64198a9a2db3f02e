import { Chalk } from 'chalk'
import type { Finding, PostResult, Reporter, RuleInfo, Run, Style } from '../finding.ts'
import type { Severity } from '../rule.ts'
import { excerpt } from './excerpt.ts'
import { type FindingGroup, groupByRule } from './group.ts'
import { inert, withoutCommands } from './inert.ts'
import { counted, grouped } from './phrases.ts'
import { type Score, scorecard } from './scorecard.ts'
import { verdict, workDone } from './summary.ts'
import { tally } from './tally.ts'
import { displayWidth, startWithin } from './width.ts'
import { wrap } from './wrap.ts'

/** Columns left of the text: what kind of finding, or where it stands. */
const gutter = 13
/** A clean post is shown only among so few that it does not bury the others. */
const fewPosts = 3
const mostRows = 4
const mostLines = 8

type Paint = (text: string) => string

/** The report for people: by post, worst first, each problem with its line and its remedy; then how the post does as a whole; then what was done. */
export const pretty: Reporter = (run, style) => {
  const page = openPage(run, style)
  const posts = run.results.flatMap((result) => {
    const findings = result.findings.filter((finding) => isShown(finding, style))
    return findings.length > 0 || run.results.length <= fewPosts || style.stats ? [postLines(result, findings, page)] : []
  })
  return withoutCommands(`${[...posts, summaryLines(run, page)].map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

interface Page {
  readonly style: Style
  /** Columns for text right of the gutter. */
  readonly width: number
  readonly rules: ReadonlyMap<string, RuleInfo>
  readonly seeksIdentifiers: boolean
  readonly strong: Paint
  readonly faint: Paint
  readonly good: Paint
  readonly bad: Paint
  readonly level: Readonly<Record<Severity, Paint>>
  readonly mark: Readonly<Record<Severity, Paint>>
}

function openPage(run: Run, style: Style): Page {
  const chalk = new Chalk({ level: style.color })
  return {
    style,
    width: Math.max(24, style.width - gutter),
    rules: new Map(run.rules.map((rule) => [rule.id, rule])),
    seeksIdentifiers: run.rules.some(({ sensitive }) => sensitive),
    strong: chalk.bold,
    faint: chalk.dim,
    good: chalk.green,
    bad: chalk.yellow,
    level: { error: chalk.red.bold, warning: chalk.yellow, info: chalk.blue },
    mark: { error: chalk.red.underline, warning: chalk.yellow.underline, info: chalk.blue.underline },
  }
}

function isShown({ severity }: Finding, { info, quiet }: Style): boolean {
  return severity === 'error' || (!quiet && (severity === 'warning' || info))
}

function postLines(result: PostResult, findings: readonly Finding[], page: Page): readonly string[] {
  const groups = groupByRule(findings).map((group) => ['', ...groupLines(group, page)])
  const overall = overallLines(result, page)
  return [...titleLines(result, page), ...groups.flat(), ...(overall.length > 0 ? ['', ...overall] : [])]
}

/** The path at the left, where it can be picked up, and a line that tells one post from the next. */
function titleLines({ path, audience, words }: PostResult, { style, strong, faint }: Page): readonly string[] {
  const title = inert(path)
  const about = `for ${readers[audience]}, ${counted(words, 'word')}`
  const room = style.width - displayWidth(title) - about.length - 2
  return room < 3 ? [strong(title), faint(about)] : [`${strong(title)} ${faint(`${'─'.repeat(room)} ${about}`)}`]
}

const readers = { patient: 'patients', public: 'the public', teen: 'teenagers', clinician: 'clinicians' } as const
const signs = { error: '✖', warning: '▲', info: '●' } as const

/** A line of text, and what stands left of it. */
interface Row {
  readonly left?: string
  readonly text: string
}

function groupLines(group: FindingGroup, page: Page): readonly string[] {
  const [first, ...others] = group
  const [message = '', ...more] = wrap(inert(first.message), page.width)
  const sign = `  ${signs[first.severity]} ${first.severity.padEnd(gutter - 4)}`
  const doubt = first.confidence === 'low' ? ['Low confidence: please look at it yourself.'] : []
  const below: readonly Row[] = [...texts(frameLines(first, page)), ...otherRows(others, first, page), ...texts(doubt), ...texts(remedyLines(first, page))]
  const placed = below.map((row, i) => (i === 0 ? { left: placeOf(first), ...row } : row))
  return [
    `${page.level[first.severity](sign)}${message}`,
    ...[...texts(more), ...placed].map(({ left = '', text }) => `${page.faint(`${left.padStart(gutter - 2)}  `)}${text}`),
  ]
}

function texts(lines: readonly string[]): readonly Row[] {
  return lines.map((text) => ({ text }))
}

function placeOf({ start }: Finding): string {
  return `${start.line}:${start.column}`
}

function frameLines({ frame, severity, ruleId }: Finding, page: Page): readonly string[] {
  // What is said of the post as a whole stands at its title for want of a better place; the title itself is not what is wrong.
  if (frame === undefined || !page.style.frames || page.rules.get(ruleId)?.scope === 'post') return []
  const { before, marked, after } = excerpt(frame, page.width)
  // Where all of the line is meant, a mark under all of it says nothing.
  if (before.length + after.length < marked.length / 8) return [`${before}${marked}${after}`]
  if (page.style.color > 0) return [`${page.faint(before)}${page.mark[severity](marked)}${page.faint(after)}`]
  return [`${before}${marked}${after}`, `${' '.repeat(displayWidth(before))}${'~'.repeat(Math.max(1, displayWidth(marked)))}`]
}

/** The rule's other findings in the post: those that say something new on a line each, the rest by line number. */
function otherRows(others: readonly Finding[], first: Finding, page: Page): readonly Row[] {
  const said = new Set([first.message])
  const rows: Row[] = []
  const rest: Finding[] = []
  for (const finding of others) {
    if (said.has(finding.message) || rows.length >= mostRows) {
      rest.push(finding)
      continue
    }
    said.add(finding.message)
    const [instead] = insteadOf(finding)
    const text = inert(`${finding.message}${instead === undefined ? '' : ` → ${instead}`}`)
    rows.push({ left: placeOf(finding), text: displayWidth(text) <= page.width ? text : `${startWithin(text, page.width - 1)}…` })
  }
  return [...rows, ...texts(moreLines(rest, page))]
}

function moreLines(findings: readonly Finding[], page: Page): readonly string[] {
  if (findings.length === 0) return []
  const lines = [...new Set(findings.map(({ start }) => start.line))]
  const listed = lines.slice(0, mostLines).join(', ')
  return wrap(`and ${findings.length} more: line${lines.length === 1 ? '' : 's'} ${listed}${lines.length > mostLines ? ', …' : ''}`, page.width).map((line) =>
    page.faint(line),
  )
}

/** What to write instead, then the rule's name as a link to its page. */
function remedyLines(finding: Finding, page: Page): readonly string[] {
  const rule = page.rules.get(finding.ruleId)
  const words = insteadOf(finding).slice(0, 3)
  // A message with a second half says itself what to do.
  const remedy = inert(words.length > 0 ? `Instead: ${words.join(', ')}` : finding.message.includes(';') ? '' : (rule?.fix ?? ''))
  const name = `(${finding.ruleId})`
  const lines = wrap(`${remedy} ${name}`.trim(), page.width)
  const last = lines.at(-1) ?? ''
  return [...lines.slice(0, -1), `${last.slice(0, last.length - name.length)}${page.faint(`(${link(finding.ruleId, finding.url, page)})`)}`]
}

/** Suggestions for the whole span that the message does not name already. */
function insteadOf({ suggestions, start, end, message }: Finding): readonly string[] {
  const whole = suggestions.filter((suggestion) => suggestion.start.offset === start.offset && suggestion.end.offset === end.offset)
  return whole.map(({ text }) => text).filter((text) => text !== '' && !message.toLowerCase().includes(text.toLowerCase()))
}

function link(text: string, url: string, { style }: Page): string {
  return style.links && /^https?:[\x21-\x7e]+$/.test(url) ? `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007` : text
}

function overallLines(result: PostResult, page: Page): readonly string[] {
  const isClean = result.findings.length === 0
  const infos = result.findings.filter(({ severity }) => severity === 'info').length
  const hidden = infos > 0 && !page.style.info ? [{ text: `${infos} info`, good: undefined }] : []
  const scores = joined([...scorecard(result, page.seeksIdentifiers), ...hidden], page)
  const figures = Object.entries(result.metrics).map(([name, value]) => `${name} ${typeof value === 'number' ? round(value) : value.map(round).join('–')}`)
  const stats = page.style.stats ? wrap(figures.join(' · '), page.width).map((line) => page.faint(line)) : []
  const left = (isClean ? page.good : page.faint)((isClean ? '  ✔ clean' : '  ◦ overall').padEnd(gutter))
  return [...scores, ...stats].map((line, i) => `${i === 0 ? left : ' '.repeat(gutter)}${line}`)
}

/** Joins scores by dots, coloured, in as many lines as they need. */
function joined(scores: readonly Score[], page: Page): readonly string[] {
  const lines: { width: number; parts: string[] }[] = []
  for (const { text, good } of scores) {
    const painted = good === undefined ? text : good ? page.good(text) : page.bad(text)
    const line = lines.at(-1)
    if (line !== undefined && line.width + 3 + displayWidth(text) <= page.width) {
      line.width += 3 + displayWidth(text)
      line.parts.push(painted)
    } else lines.push({ width: displayWidth(text), parts: [painted] })
  }
  return lines.map(({ parts }) => parts.join(page.faint(' · ')))
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function summaryLines(run: Run, page: Page): readonly string[] {
  const figures = tally(run)
  const [sign, paint] = figures.errors + figures.failures > 0 ? ['✖', page.level.error] : figures.warnings > 0 ? ['▲', page.level.warning] : ['✔', page.good]
  const head = `${sign} ${verdict(figures)}`
  const rest = [
    ...(page.style.info || figures.infos === 0 ? [] : [`${grouped(figures.infos)} info (--info shows them)`]),
    ...(page.style.quiet && figures.warnings > 0 ? ['only errors are shown'] : []),
    ...workDone(run, figures),
  ]
  const lines: string[] = []
  let line = head
  for (const part of rest) {
    if (displayWidth(line) + displayWidth(part) + 5 <= page.style.width) line += ` · ${part}`
    else {
      lines.push(`${line} ·`)
      line = `  ${part}`
    }
  }
  return [...lines, line].map((text, i) => (i === 0 ? `${paint(head)}${page.faint(text.slice(head.length))}` : page.faint(text)))
}
