import { Option } from 'commander'
import { PostcheckError } from '../errors.ts'
import { FAILED, NOT_DONE, PASSED } from '../exit-codes.ts'
import { askAll, type LinkAnswer, type Question } from '../files/link-asker.ts'
import { openLinkCache } from '../files/link-cache.ts'
import type { RunProblem } from '../finding.ts'
import type { Io } from '../io.ts'
import { type AnyRule, concealer } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import { indexLines } from '../places.ts'
import { inert, withoutCommands } from '../report/inert.ts'
import { type LinkRow, linkJson, linkReport, type PostLinks, tallyLinks } from '../report/links.ts'
import { colorLevel, reportWidth } from '../report/style.ts'
import { findDois } from '../text/citation-ids/doi.ts'
import { version } from '../version.ts'
import { eachPost, type OpenedPost, tellProblems } from './each-post.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

interface Flags {
  readonly online?: true
  readonly format: 'pretty' | 'json'
  readonly timeout: number
  readonly retries: number
  readonly pause: number
  readonly resolver: string
  readonly allowPrivate?: true
  readonly allowUnchecked?: true
  readonly cache: boolean
  readonly config?: string | false
}

/** A link where it stands, and the question that answers for it; without one, it is not asked for. */
interface FoundLink {
  readonly line: number
  readonly column: number
  /** As it may be printed. */
  readonly shown: string
  readonly question: Question | undefined
}

const concurrency = 8

/** `postcheck links --online`: asks for every web address and DOI of the posts, and tells what is dead from what could not be checked. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const { flags, operands } = parse(args)
  if (!flags.online) throw new PostcheckError('“postcheck links” asks other servers for every link of the posts. Say --online to let it.')
  const problems: RunProblem[] = []
  const posts: ReturnType<typeof linksOf>[] = []
  for await (const opened of eachPost({ paths: operands, config: flags.config, rules }, io, problems)) posts.push(linksOf(opened))
  const answers = await answersFor(
    posts.flatMap(({ links }) => links.flatMap(({ question }) => question ?? [])),
    flags,
    io,
  )
  const answered: readonly PostLinks[] = posts.map(({ path, links, redact }) => ({ path, links: links.map((link) => rowOf(link, answers, redact)) }))
  const terminal = { env: io.env, isTTY: io.stdout.isTTY === true, columns: io.stdout.columns }
  const look = { color: colorLevel('auto', terminal), width: reportWidth(terminal) }
  if (posts.length > 0) io.stdout.write(flags.format === 'json' ? linkJson(answered) : linkReport(answered, look))
  const isIncomplete = tellProblems(problems, (text) => io.stderr.write(`${withoutCommands(inert(text))}\n`))
  const { dead, unchecked } = tallyLinks(answered)
  if (isIncomplete || io.interrupted.aborted || (unchecked > 0 && !flags.allowUnchecked)) return NOT_DONE
  return dead > 0 ? FAILED : PASSED
}

function parse(args: readonly string[]) {
  const parser = flagParser('links').argument('[paths...]').option('--online').option('--allow-private').option('--allow-unchecked').option('--no-cache')
  parser.option('-c, --config <file>').option('--no-config')
  parser.addOption(new Option('--timeout <seconds>').default(15).argParser((text) => numberIn(text, '--timeout', 1, 300)))
  parser.addOption(new Option('--retries <number>').default(2).argParser((text) => numberIn(text, '--retries', 0, 10)))
  parser.addOption(new Option('--pause <milliseconds>').default(500).argParser((text) => numberIn(text, '--pause', 0, 60_000)))
  parser.addOption(new Option('--resolver <url>').default('https://doi.org').argParser(readResolver))
  parser.addOption(new Option('-f, --format <name>').default('pretty').argParser(readFormat))
  return parseFlags<Flags>(parser, args)
}

/** The outside links of a post and the DOIs in its text, each where it stands. What holds an identifier of a patient is not sent anywhere. */
function linksOf({ post, settings }: OpenedPost) {
  const lines = indexLines(post.source)
  const hide = concealer(post, settings.lint)
  const found = new Map<number, FoundLink>()
  const add = (start: number, end: number, written: string, question: Question): void => {
    const { line, column } = lines.placeAt(start)
    const isSecret = hide.holdsSecret({ start, end }) || hide.redact(written) !== written
    found.set(start, { line, column, shown: isSecret ? '[not shown]' : written, question: isSecret ? undefined : question })
  }
  for (const { url, target } of post.links) {
    if (!/^https?:\/\//i.test(url) || /\{\{|\{%|\$\{/.test(url)) continue
    const doi = /^https?:\/\/(?:dx\.|www\.)?doi\.org\//i.test(url) ? findDois(url)[0]?.doi : undefined
    add(target.start, target.end, url, doi === undefined ? { url: url.replace(/#.*/, '') } : { doi })
  }
  const linked = post.links.map(({ start, end }) => ({ start, end }))
  for (const block of post.blocks) {
    if (!block.folded.includes('10.')) continue
    for (const { start, end, doi } of findDois(block.folded)) {
      const at = block.start + start
      if (!found.has(at) && !linked.some((link) => link.start <= at && at < link.end)) add(at, block.start + end, `doi:${doi}`, { doi })
    }
  }
  return { path: hide.redact(post.path), redact: hide.redact, links: [...found.entries()].sort(([a], [b]) => a - b).map(([, link]) => link) }
}

/** Every question once: what an earlier run knows is not asked again. */
async function answersFor(questions: readonly Question[], flags: Flags, io: Io): Promise<ReadonlyMap<string, LinkAnswer>> {
  const cache = flags.cache ? await openLinkCache(io.env, io.now()) : undefined
  const answers = new Map<string, LinkAnswer>()
  const open = new Map<string, Question>()
  for (const question of questions) {
    const key = keyOf(question)
    const known = cache?.get(key)
    if (known) answers.set(key, known)
    else open.set(key, question)
  }
  const manners = {
    timeout: flags.timeout * 1000,
    retries: flags.retries,
    pause: flags.pause,
    concurrency,
    allowPrivate: flags.allowPrivate ?? false,
    resolver: flags.resolver,
    userAgent: `postcheck/${version} (checks the links of a post; https://github.com/postcheck/postcheck)`,
    interrupted: io.interrupted,
  }
  const showsProgress = io.stderr.isTTY === true && !io.env.CI
  const found = await askAll([...open.values()], manners, (done) => showsProgress && io.stderr.write(`\r\u001b[K${done} of ${open.size} links`))
  if (showsProgress && open.size > 0) io.stderr.write('\r\u001b[K')
  for (const [i, key] of [...open.keys()].entries()) {
    const answer = found[i]
    if (answer === undefined) continue
    answers.set(key, answer)
    cache?.set(key, answer)
  }
  await cache?.close()
  return answers
}

function keyOf(question: Question): string {
  return 'doi' in question ? `doi:${question.doi}` : question.url
}

function rowOf({ line, column, shown, question }: FoundLink, answers: ReadonlyMap<string, LinkAnswer>, redact: (text: string) => string): LinkRow {
  const answer = question === undefined ? secretAnswer : answers.get(keyOf(question))
  const { target, ...said }: LinkAnswer = answer ?? { verdict: 'unchecked', reason: 'was not asked for' }
  return { line, column, url: shown, ...said, ...(target !== undefined && { target: redact(target) }) }
}

const secretAnswer: LinkAnswer = { verdict: 'unchecked', reason: 'was not asked for, as the address holds what could identify a patient' }

function numberIn(text: string, flag: string, least: number, most: number): number {
  const number = Number(text)
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(text) || number < least || number > most)
    throw new PostcheckError(`${flag} takes a number from ${least} to ${most}, not “${text}”.`)
  return number
}

function readResolver(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new PostcheckError(`--resolver takes a web address, not “${text}”.`)
  return text.replace(/\/+$/, '')
}

function readFormat(text: string): string {
  if (text === 'pretty' || text === 'json') return text
  throw new PostcheckError(`Unknown format “${text}” for links.${didYouMean(text, ['pretty', 'json']) || ' Known are pretty and json.'}`)
}
