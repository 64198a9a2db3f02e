import { Chalk, type ChalkInstance } from 'chalk'
import type { Finding, PostResult, RuleInfo } from '../finding.ts'
import { inert, inertJson } from './inert.ts'
import { type Instrument, type Item, sheets } from './instruments.ts'
import { counted } from './phrases.ts'
import type { StatsPage } from './stats-text.ts'
import { wrap } from './wrap.ts'

/** Whether an item holds as far as rules can see, fails somewhere, or has to be looked at by a person. */
type Verdict = 'holds' | 'fails' | 'person'

interface Answer {
  readonly item: Item
  readonly verdict: Verdict
  /** What speaks against it, in order of place. */
  readonly findings: readonly Finding[]
}

const gutter = 14
const mostPlaces = 8
const signs = { holds: '✔ holds', fails: '✖ fails', person: '○ look' } as const

/** An instrument held against each post, item by item, without the score that only people may give. */
export function checklistText(results: readonly PostResult[], instrument: Instrument, rules: readonly RuleInfo[], { color, width }: StatsPage): string {
  const chalk = new Chalk({ level: color })
  const paint = { holds: chalk.green, fails: chalk.yellow, person: chalk.dim }
  const sheet = sheets[instrument]
  const posts = results.map((result) => {
    const answers = answersFor(result, instrument, rules)
    const count = (verdict: Verdict) => answers.filter((answer) => answer.verdict === verdict).length
    return [
      `${chalk.bold(inert(result.path))} ${chalk.dim(`· ${sheet.title}`)}`,
      '',
      ...answers.flatMap((answer) => itemLines(answer, paint[answer.verdict], chalk, width)),
      '',
      `  ${counted(count('holds'), 'item')} hold as far as rules can see, ${count('fails')} fail, ${count('person')} need a person.`,
    ].join('\n')
  })
  return `${posts.join('\n\n')}\n  ${wrap(sheet.score, width - 2).join('\n  ')}\n`
}

/** The same as JSON. */
export function checklistJson(results: readonly PostResult[], instrument: Instrument, rules: readonly RuleInfo[]): string {
  const { title, url } = sheets[instrument]
  const posts = results.map((result) => ({
    path: result.path,
    items: answersFor(result, instrument, rules).map(({ item, verdict, findings }) => ({
      number: item.number,
      asks: item.asks,
      verdict: verdict === 'person' ? 'needs a person' : verdict,
      ...(item.look !== undefined && { look: item.look }),
      places: findings.map(({ ruleId, message, start }) => ({ line: start.line, column: start.column, ruleId, message })),
    })),
  }))
  return `{\n  "schemaVersion": 1,\n  "instrument": ${inertJson({ name: instrument, title, url })},\n  "posts": [\n${posts.map((post) => `    ${inertJson(post)}`).join(',\n')}\n  ]\n}\n`
}

function answersFor({ findings, language }: PostResult, instrument: Instrument, rules: readonly RuleInfo[]): readonly Answer[] {
  const ruleIds = (number: number) => new Set(rules.filter(({ tags }) => tags.includes(`${instrument}:${number}`)).map(({ id }) => id))
  return sheets[instrument].items.map((item) => {
    const serving = ruleIds(item.number)
    const found = findings.filter(({ ruleId }) => serving.has(ruleId))
    const serious = found.filter(({ severity }) => severity !== 'info')
    // A rule that is off, or that knows another language, has seen nothing.
    const isSeen = item.seen === 'all' && serving.size > 0 && language === 'en'
    const verdict: Verdict = serious.length > 0 ? 'fails' : isSeen && found.length === 0 ? 'holds' : 'person'
    return { item, verdict, findings: serious.length > 0 ? serious : found }
  })
}

function itemLines({ item, verdict, findings }: Answer, paint: (text: string) => string, chalk: ChalkInstance, width: number): readonly string[] {
  const lines = [...new Set(findings.map(({ start }) => start.line))]
  const places =
    lines.length === 0 ? '' : `line${lines.length === 1 ? '' : 's'} ${lines.slice(0, mostPlaces).join(', ')}${lines.length > mostPlaces ? ', …' : ''}`
  const rules = [...new Set(findings.map(({ ruleId }) => ruleId.slice(ruleId.indexOf('/') + 1)))].join(', ')
  const look = verdict === 'person' && item.look !== undefined ? `: ${item.look}` : ''
  const about = places === '' ? '' : ` (${places}; ${rules})`
  const [first = '', ...more] = wrap(`${item.asks}${look}${about}`, width - gutter)
  return [
    `${chalk.dim(`${String(item.number).padStart(4)}  `)}${paint(signs[verdict].padEnd(gutter - 6))}${first}`,
    ...more.map((line) => `${' '.repeat(gutter)}${chalk.dim(line)}`),
  ]
}
