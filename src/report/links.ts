import { Chalk } from 'chalk'
import type { Style } from '../finding.ts'
import { inert, inertJson, withoutCommands } from './inert.ts'
import { counted } from './phrases.ts'
import { displayWidth } from './width.ts'
import { wrap } from './wrap.ts'

export type LinkVerdict = 'alive' | 'moved' | 'dead' | 'unchecked'

/** A link of a post and what is known of it, as it may be printed. */
export interface LinkRow {
  readonly line: number
  readonly column: number
  readonly url: string
  readonly verdict: LinkVerdict
  readonly reason: string
  readonly target?: string
}

export interface PostLinks {
  readonly path: string
  readonly links: readonly LinkRow[]
}

/** Dead links first, then those that moved, then those of which nothing can be said; links that work are only counted. */
export function linkReport(posts: readonly PostLinks[], { color, width }: Pick<Style, 'color' | 'width'>): string {
  const chalk = new Chalk({ level: color })
  const blocks = posts.flatMap(({ path, links }) => {
    const shown = links
      .filter(({ verdict }) => verdict !== 'alive')
      .toSorted((a, b) => rank[a.verdict] - rank[b.verdict] || a.line - b.line || a.column - b.column)
    if (shown.length === 0) return []
    const title = inert(path)
    const about = counted(links.length, 'link')
    const room = Math.max(1, width - displayWidth(title) - about.length - 2)
    const rows = shown.flatMap((link, i) => [...(i > 0 ? [''] : []), ...rowLines(link, width, chalk)])
    return [[`${chalk.bold(title)} ${chalk.dim(`${'─'.repeat(room)} ${about}`)}`, '', ...rows].join('\n')]
  })
  return withoutCommands(`${[...blocks, summary(posts, chalk)].join('\n\n')}\n`)
}

export function linkJson(posts: readonly PostLinks[]): string {
  return `${inertJson({ schemaVersion: 1, summary: tallyLinks(posts), posts }, 2)}\n`
}

/** How many links there are of each verdict, each place counted. */
export function tallyLinks(posts: readonly PostLinks[]): Readonly<Record<LinkVerdict, number>> {
  const count = (verdict: LinkVerdict): number => posts.reduce((sum, { links }) => sum + links.filter((link) => link.verdict === verdict).length, 0)
  return { alive: count('alive'), moved: count('moved'), dead: count('dead'), unchecked: count('unchecked') }
}

const rank: Readonly<Record<LinkVerdict, number>> = { dead: 0, moved: 1, unchecked: 2, alive: 3 }
const words: Readonly<Record<LinkVerdict, string>> = { dead: '✖ dead', moved: '▲ moved', unchecked: '● not checked', alive: '✔ alive' }
const left = 17

function rowLines({ line, column, url, verdict, reason, target }: LinkRow, width: number, chalk: InstanceType<typeof Chalk>): readonly string[] {
  const paint = { dead: chalk.red, moved: chalk.yellow, unchecked: chalk.blue, alive: chalk.green }[verdict]
  const sentence = target === undefined ? reason : `${reason}: ${target}`
  const place = `${line}:${column}`
  const [first = '', ...more] = wrap(inert(url), width - left)
  const below = [...more, ...wrap(inert(sentence), width - left).map((text) => chalk.dim(text))]
  return [
    `  ${paint(words[verdict].padEnd(left - 2))}${first}`,
    ...below.map((text, i) => `${i === 0 ? chalk.dim(place.padStart(left - 2)) : ' '.repeat(left - 2)}  ${text}`),
  ]
}

function summary(posts: readonly PostLinks[], chalk: InstanceType<typeof Chalk>): string {
  const { alive, moved, dead, unchecked } = tallyLinks(posts)
  const parts = [
    dead > 0 ? chalk.red.bold(counted(dead, 'dead link')) : undefined,
    moved > 0 ? chalk.yellow(`${moved} moved`) : undefined,
    unchecked > 0 ? chalk.blue(`${unchecked} could not be checked`) : undefined,
    `${alive} alive`,
    counted(posts.length, 'post'),
  ]
  return `${dead > 0 ? '✖' : unchecked > 0 ? '●' : '✔'} ${parts.filter((part) => part !== undefined).join(' · ')}`
}
