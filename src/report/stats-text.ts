import { Chalk, type ChalkInstance } from 'chalk'
import type { Family } from '../rule.ts'
import { gradesOf } from '../text/foreign-readability.ts'
import type { Language } from '../text/language.ts'
import { inert } from './inert.ts'
import { counted, grouped } from './phrases.ts'
import { fewestSentences, languageNames } from './scorecard.ts'
import { byFolder, type Count, type FolderFigures, families, figuresOfFolder, type HardSentence, numberIn, type PostFigures } from './stats-figures.ts'
import { displayWidth, startWithin } from './width.ts'
import { wrap } from './wrap.ts'

export interface StatsPage {
  readonly color: 0 | 1 | 2 | 3
  readonly width: number
}

/** So few posts are each told in full; more make a table. */
const fewPosts = 3
const mostHardest = 3
const mostHardestOfAll = 5
/** Columns left of the text of a post. */
const gutter = 13

/** The figures of posts for people: each in full, or a table of posts by folder. */
export function statsText(posts: readonly PostFigures[], { color, width }: StatsPage): string {
  const chalk = new Chalk({ level: color })
  const blocks =
    posts.length <= fewPosts ? posts.map((post) => postLines(post, chalk, width)) : [tableLines(posts, chalk, width), hardestOfAll(posts, chalk, width)]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function postLines(post: PostFigures, chalk: ChalkInstance, width: number): readonly string[] {
  const { path, audience, language, words, sentences } = post
  const about = `for ${readers[audience]}, ${counted(words, 'word')}`
  const title = fitted(inert(path), width - about.length - 6)
  const rule = '─'.repeat(Math.max(3, width - displayWidth(title) - about.length - 2))
  const figures: (readonly [string, string])[] = [
    ['sentences', sentences === 0 ? 'none that count' : `${grouped(sentences)}, ${(words / sentences).toFixed(1)} words each${passiveShare(post)}`],
    ...gradeRows(post),
    ...(post.claims === undefined ? [] : [['claims', post.claims === 0 ? 'none found' : `${post.claimsCited ?? 0} of ${post.claims} cited`] as const]),
    ['findings', findingsLine(post.findings)],
    ...otherRows(post),
    ...(language === 'en' ? [] : [['language', `${languageNames[language]}: rules for English wording were not run`] as const]),
  ]
  const rows = figures.flatMap(([name, text]) => labelled(name, text, chalk, width))
  return [`${chalk.bold(title)} ${chalk.dim(`${rule} ${about}`)}`, '', ...rows, ...hardestLines(post, chalk, width)]
}

const readers = { patient: 'patients', public: 'the public', teen: 'teenagers', clinician: 'clinicians' } as const

function labelled(name: string, text: string, chalk: ChalkInstance, width: number): readonly string[] {
  return wrap(text, width - gutter).map((line, i) => `${chalk.dim(i === 0 ? `  ${name}`.padEnd(gutter) : ' '.repeat(gutter))}${line}`)
}

function passiveShare({ metrics, sentences }: PostFigures): string {
  const passive = numberIn(metrics, 'passiveSentences')
  return passive === undefined ? '' : `, ${Math.round((100 * passive) / sentences)}% passive`
}

function gradeRows({ language, metrics, sentences }: PostFigures): (readonly [string, string])[] {
  const grade = numberIn(metrics, 'smog')
  const load = numberIn(metrics, 'rareWordLoad')
  if (grade === undefined || load === undefined) return foreignRows(language, metrics)
  const target = numberIn(metrics, 'smogTarget')
  const most = numberIn(metrics, 'rareWordLoadTarget')
  const band = Array.isArray(metrics.smogBand) ? ` (${metrics.smogBand.map((edge: number) => edge.toFixed(1)).join('–')})` : ''
  const told =
    sentences < fewestSentences
      ? `too short for a grade (under ${fewestSentences} sentences)`
      : `${grade.toFixed(1)}${band}${target === undefined ? '' : `, aim for ${target}`} · Flesch-Kincaid ${numberIn(metrics, 'fkgl')?.toFixed(1)}`
  return [
    ['grade', told],
    ['rare words', `load ${load.toFixed(2)}${most === undefined ? '' : `, aim for at most ${most}`}`],
  ]
}

function foreignRows(language: Language, metrics: PostFigures['metrics']): (readonly [string, string])[] {
  const grades = gradesOf(language === 'en' ? 'other' : language).flatMap(({ name, key, band }) => {
    const value = numberIn(metrics, key)
    return value === undefined ? [] : [`${name} ${value.toFixed(0)} (${band(value)})`]
  })
  return grades.length > 0 ? [['grade', grades.join(' · ')]] : []
}

/** What is told for information, and what another counter would say. */
function otherRows({ metrics }: PostFigures): (readonly [string, string])[] {
  const named = (names: readonly (readonly [string, string])[]) =>
    names.flatMap(([key, name]) => {
      const value = numberIn(metrics, key)
      return value === undefined ? [] : [`${name} ${value.toFixed(1)}`]
    })
  const rows: (readonly [string, string])[] = []
  const others = named([
    ['fleschEase', 'Flesch ease'],
    ['gunningFog', 'Gunning fog'],
    ['colemanLiau', 'Coleman-Liau'],
    ['ari', 'ARI'],
    ...(numberIn(metrics, 'smog') === undefined ? [] : [['lix', 'LIX'] as const]),
  ])
  if (others.length > 0) rows.push(['formulas', others.join(' · ')])
  for (const counter of ['textstat', 'word'] as const) {
    const counts = ['Sentences', 'Words'].flatMap((name) => {
      const value = numberIn(metrics, `${counter}${name}`)
      return value === undefined ? [] : [`${grouped(value)} ${name.toLowerCase()}`]
    })
    const grades = named([
      [`${counter}Fkgl`, 'Flesch-Kincaid'],
      [`${counter}Smog`, 'SMOG'],
      [`${counter}FleschEase`, 'Flesch ease'],
    ])
    if (counts.length > 0) rows.push([`as ${counter}`, [...counts, ...grades].join(' · ')])
  }
  return rows
}

function findingsLine(findings: PostFigures['findings']): string {
  const told = families.flatMap((family) => {
    const { error, warning, info } = findings[family]
    const parts = [error > 0 && counted(error, 'error'), warning > 0 && counted(warning, 'warning'), info > 0 && `${info} info`].filter(
      (part) => part !== false,
    )
    return parts.length > 0 ? [`${family} ${parts.join(', ')}`] : []
  })
  return told.length > 0 ? told.join(' · ') : 'none'
}

function hardestLines({ hardest, metrics }: PostFigures, chalk: ChalkInstance, width: number): readonly string[] {
  if (hardest.length === 0) return []
  const shown = hardest.slice(0, mostHardest)
  const load = numberIn(metrics, 'rareWordLoad')
  const loadThen = numberIn(metrics, 'rareWordLoadIfMended')
  const grade = numberIn(metrics, 'smog')
  const gradeThen = numberIn(metrics, 'smogIfMended')
  const mended =
    load !== undefined && loadThen !== undefined && grade !== undefined && gradeThen !== undefined
      ? `With ${shown.length === 1 ? 'this one' : `these ${shown.length}`} mended: load ${load.toFixed(2)} → ${loadThen.toFixed(2)}, grade ${grade.toFixed(1)} → ${gradeThen.toFixed(1)}`
      : ''
  const more = hardest.length > shown.length ? ` (of ${hardest.length})` : ''
  return [
    '',
    `  ${chalk.bold('hardest sentences')}${chalk.dim(more)}`,
    ...shown.flatMap((sentence) => sentenceLines(sentence, `${sentence.line}:${sentence.column}`, chalk, width)),
    ...wrap(mended, width - gutter).map((line) => `${' '.repeat(gutter)}${chalk.dim(line)}`),
  ]
}

function sentenceLines({ text, load, because }: HardSentence, place: string, chalk: ChalkInstance, width: number): readonly string[] {
  const room = width - gutter
  const [first = '', second, third] = wrap(inert(text).replaceAll(/\s+/g, ' ').trim(), room - 1)
  const cut = third === undefined ? second : `${second}…`
  return [
    `${chalk.dim(`${place.padStart(gutter - 2)}  `)}${first}`,
    ...(cut === undefined ? [] : [`${' '.repeat(gutter)}${cut}`]),
    ...wrap(inert(`load ${load}: ${because.join(' · ')}`), room).map((line) => `${' '.repeat(gutter)}${chalk.dim(line)}`),
  ]
}

function hardestOfAll(posts: readonly PostFigures[], chalk: ChalkInstance, width: number): readonly string[] {
  const hardest = posts
    .flatMap(({ path, hardest: own }) => own.map((sentence) => ({ path, sentence })))
    .sort((a, b) => b.sentence.load - a.sentence.load)
    .slice(0, mostHardestOfAll)
  if (hardest.length === 0) return []
  return [
    chalk.bold('Hardest sentences'),
    ...hardest.flatMap(({ path, sentence }) => [
      chalk.dim(fitted(`${inert(path)}:${sentence.line}:${sentence.column}`, width)),
      ...sentenceLines(sentence, '', chalk, width),
    ]),
  ]
}

const codes: Readonly<Record<Family, string>> = { privacy: 'pr', citations: 'ci', conduct: 'co', readability: 're', accessibility: 'ac', editorial: 'ed' }
const figureColumns = 57

function tableLines(posts: readonly PostFigures[], chalk: ChalkInstance, width: number): readonly string[] {
  const nameWidth = Math.max(20, Math.min(width - figureColumns, 44))
  const heads = `${'words'.padStart(8)}${'sent'.padStart(6)}  ${'grade'.padEnd(10)}${'load'.padStart(5)}${'cited'.padStart(8)}${families.map((family) => codes[family].padStart(3)).join('')}`
  const lines = [chalk.dim(`${'post'.padEnd(nameWidth)}${heads}`)]
  const rowOf = (name: string, row: Row) => `${fitted(name, nameWidth).padEnd(nameWidth)}${figureCells(row, chalk)}`
  for (const { folder, posts: held } of byFolder(posts)) {
    const [only, ...others] = held
    if (only !== undefined && others.length === 0) {
      lines.push(rowOf(inert(only.path), rowOfPost(only)))
      continue
    }
    lines.push(chalk.bold(rowOf(`${inert(folder)}/`, rowOfFolder(figuresOfFolder(folder, held)))))
    for (const post of held) lines.push(rowOf(`  ${inert(post.path.slice(post.path.lastIndexOf('/') + 1))}`, rowOfPost(post)))
  }
  lines.push(chalk.bold(rowOf(counted(posts.length, 'post'), rowOfFolder(figuresOfFolder('', posts)))))
  const legend = `grade: SMOG with its uncertainty · load: of rare words · cited: claims with a source · errors and warnings of ${families.map((family) => `${codes[family]} ${family}`).join(', ')}`
  return [...lines, '', ...wrap(legend, width).map((line) => chalk.dim(line))]
}

interface Row {
  readonly words: number
  readonly sentences: number
  readonly english: boolean
  readonly smog: number | undefined
  readonly smogBand: readonly [number, number] | undefined
  readonly rareWordLoad: number | undefined
  /** In the place of a grade. */
  readonly note: string | undefined
  readonly target: number | undefined
  readonly most: number | undefined
  readonly claims: number | undefined
  readonly claimsCited: number | undefined
  readonly findings: Readonly<Record<Family, Count>>
}

function rowOfFolder(figures: FolderFigures): Row {
  return { ...figures, english: figures.rareWordLoad !== undefined, note: undefined, target: undefined, most: undefined }
}

function rowOfPost(post: PostFigures): Row {
  const { metrics, language } = post
  const foreign = language === 'en' ? undefined : gradesOf(language).find(({ key }) => numberIn(metrics, key) !== undefined)
  const band = metrics.smogBand
  const isShort = post.sentences < fewestSentences
  return {
    ...post,
    english: language === 'en',
    smog: isShort ? undefined : numberIn(metrics, 'smog'),
    smogBand: Array.isArray(band) ? [band[0] ?? 0, band[1] ?? 0] : undefined,
    rareWordLoad: numberIn(metrics, 'rareWordLoad'),
    note: foreign ? `${language} ${foreign.name.slice(0, 4)} ${numberIn(metrics, foreign.key)?.toFixed(0)}` : isShort ? 'short' : undefined,
    target: numberIn(metrics, 'smogTarget'),
    most: numberIn(metrics, 'rareWordLoadTarget'),
  }
}

function figureCells(row: Row, chalk: ChalkInstance): string {
  const reach = row.smog !== undefined && row.smogBand ? ` ±${(row.smogBand[1] - row.smog).toFixed(1)}` : ''
  const grade = row.smog === undefined ? (row.note ?? '–') : `${row.smog.toFixed(1)}${reach}`
  const load = row.rareWordLoad === undefined || !row.english ? '–' : row.rareWordLoad.toFixed(2)
  const cited = row.claims ? `${row.claimsCited ?? 0}/${row.claims}` : '–'
  const over = (value: number | undefined, most: number | undefined) => value !== undefined && most !== undefined && value > most
  const cell = ({ error, warning }: Count) => {
    const text = (error + warning === 0 ? '·' : error + warning > 99 ? '99' : String(error + warning)).padStart(3)
    return error > 0 ? chalk.red(text) : warning > 0 ? chalk.yellow(text) : chalk.dim(text)
  }
  return [
    grouped(row.words).padStart(8),
    grouped(row.sentences).padStart(6),
    '  ',
    (over(row.smog, row.target) ? chalk.yellow : plainly)(grade.padEnd(10)),
    (over(row.rareWordLoad, row.most) ? chalk.yellow : plainly)(load.padStart(5)),
    cited.padStart(8),
    ...families.map((family) => cell(row.findings[family])),
  ].join('')
}

function plainly(text: string): string {
  return text
}

/** A name in so many columns: of one that is longer, its end, which tells it from others. */
function fitted(name: string, width: number): string {
  if (displayWidth(name) <= width) return name
  const start = startWithin(name, Math.floor(width / 3))
  return `${start}…${name.slice(-(width - displayWidth(start) - 1))}`
}
