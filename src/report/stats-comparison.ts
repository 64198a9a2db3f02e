import { Chalk, type ChalkInstance } from 'chalk'
import { inert, inertJson } from './inert.ts'
import { counted, grouped } from './phrases.ts'
import { fewestSentences } from './scorecard.ts'
import { families, figuresOfFolder, numberIn, type PostFigures, seriousIn } from './stats-figures.ts'
import type { StatsPage } from './stats-text.ts'
import { displayWidth, startWithin } from './width.ts'
import { wrap } from './wrap.ts'

/** A post as it is and as it was; `before` is undefined for one that is new. */
export interface Pair {
  readonly after: PostFigures
  readonly before: PostFigures | undefined
}

/** One line a post: its figures now, and how far they moved. */
export function comparisonText(pairs: readonly Pair[], posts: number, { color, width }: StatsPage): string {
  const chalk = new Chalk({ level: color })
  const nameWidth = Math.max(20, Math.min(width - columns.reduce((sum, { width: own }) => sum + own, 0), 48))
  const head = `${'post'.padEnd(nameWidth)}${columns.map(({ name, width: own }) => name.padStart(own)).join('')}`
  const rows = pairs.map((pair) => row(inert(pair.after.path), pair, nameWidth, chalk))
  const both = pairs.filter(({ before }) => before !== undefined)
  const total =
    both.length > 1
      ? [
          row(
            `${counted(both.length, 'post')} in both`,
            { after: asOne(both.map(({ after }) => after)), before: asOne(both.map(({ before }) => before as PostFigures)) },
            nameWidth,
            chalk,
          ),
        ]
      : []
  const isNew = pairs.length - both.length
  const note = [
    isNew > 0 && `${counted(isNew, 'post')} ${isNew === 1 ? 'is' : 'are'} new`,
    posts > both.length && `${counted(posts - both.length, 'older post')} ${posts - both.length === 1 ? 'is' : 'are'} gone`,
  ].filter((part) => part !== false)
  const legend =
    'Each figure as it is now, and how it moved: grade is SMOG, load is of rare words, cited are claims with a source, findings are errors and warnings.'
  return `${[chalk.dim(head), ...rows, ...total, '', ...[...note.map((text) => `${text}.`), ...wrap(legend, width)].map((line) => chalk.dim(line))].join('\n')}\n`
}

/** The same as JSON: both versions of each post in full. */
export function comparisonJson(pairs: readonly Pair[]): string {
  return `{\n  "schemaVersion": 1,\n  "posts": [\n${pairs.map(({ after, before }) => `    ${inertJson({ path: after.path, after, before: before ?? null })}`).join(',\n')}\n  ]\n}\n`
}

interface Column {
  readonly name: string
  readonly width: number
  readonly value: (post: PostFigures) => number | undefined
  readonly shown: (post: PostFigures, value: number) => string
  readonly digits: number
  /** Which way is better; undefined where neither is. */
  readonly better: 'less' | 'more' | undefined
}

const columns: readonly Column[] = [
  { name: 'words', width: 13, value: ({ words }) => words, shown: (_, value) => grouped(value), digits: 0, better: undefined },
  {
    name: 'grade',
    width: 11,
    value: ({ metrics, sentences }) => (sentences < fewestSentences ? undefined : numberIn(metrics, 'smog')),
    shown: (_, value) => value.toFixed(1),
    digits: 1,
    better: 'less',
  },
  { name: 'load', width: 12, value: ({ metrics }) => numberIn(metrics, 'rareWordLoad'), shown: (_, value) => value.toFixed(2), digits: 2, better: 'less' },
  {
    name: 'cited',
    width: 12,
    value: ({ claims, claimsCited }) => (claims ? (claimsCited ?? 0) : undefined),
    shown: ({ claims }, value) => `${value}/${claims}`,
    digits: 0,
    better: 'more',
  },
  {
    name: 'findings',
    width: 11,
    value: ({ findings }) => families.reduce((sum, family) => sum + seriousIn(findings[family]), 0),
    shown: (_, value) => String(value),
    digits: 0,
    better: 'less',
  },
]

function row(name: string, { after, before }: Pair, nameWidth: number, chalk: ChalkInstance): string {
  const cells = columns.map(({ width, value, shown, digits, better }) => {
    const now = value(after)
    const then = before && value(before)
    const text = now === undefined ? '–' : shown(after, now)
    const moved = now === undefined || then === undefined ? undefined : Number((now - then).toFixed(digits))
    const change = before === undefined ? ' new' : moved === undefined || moved === 0 ? ' =' : ` ${moved > 0 ? '+' : '−'}${Math.abs(moved).toFixed(digits)}`
    const isBetter = moved !== undefined && moved !== 0 && better !== undefined ? (better === 'less') === moved < 0 : undefined
    const paint = isBetter === undefined ? chalk.dim : isBetter ? chalk.green : chalk.yellow
    return `${' '.repeat(Math.max(0, width - text.length - change.length))}${text}${paint(change)}`
  })
  return `${fitted(name, nameWidth).padEnd(nameWidth)}${cells.join('')}`
}

function asOne(posts: readonly PostFigures[]): PostFigures {
  const { smog, rareWordLoad, ...sums } = figuresOfFolder('', posts)
  const first = posts[0] as PostFigures
  return { ...first, ...sums, metrics: { ...(smog !== undefined && { smog }), ...(rareWordLoad !== undefined && { rareWordLoad }) }, hardest: [] }
}

function fitted(name: string, width: number): string {
  if (displayWidth(name) <= width) return name
  const start = startWithin(name, Math.floor(width / 3))
  return `${start}…${name.slice(-(width - displayWidth(start) - 2))} `
}
