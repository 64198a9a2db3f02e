import { Option } from 'commander'
import { PostcheckError } from '../errors.ts'
import { NOT_DONE, PASSED } from '../exit-codes.ts'
import { openResources } from '../files/resources.ts'
import type { RunProblem } from '../finding.ts'
import type { Io } from '../io.ts'
import { type AnyRule, type Concealer, concealer } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import { indexLines, type Lines } from '../places.ts'
import { inert, withoutCommands } from '../report/inert.ts'
import { type ClaimRow, type PostSources, type SourceRow, sourceJson, sourceMarkdown, sourceTables } from '../report/sources.ts'
import { colorLevel, reportWidth } from '../report/style.ts'
import { eachPost, type OpenedPost, tellProblems } from './each-post.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

const formats = ['table', 'json', 'markdown'] as const

interface Flags {
  readonly format: (typeof formats)[number]
  readonly all?: true
  readonly config?: string | false
}

/** `postcheck sources`: every claim of the posts and its source, and every source with its kind, identifier, year and status. Nothing that a privacy rule matches is in it. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const parser = flagParser('sources').argument('[paths...]').option('--all').option('-c, --config <file>').option('--no-config')
  const { flags, operands } = parseFlags<Flags>(parser.addOption(new Option('-f, --format <name>').default('table').argParser(readFormat)), args)
  const { tableOfSources } = await import('../builtin.ts')
  const resources = openResources(io)
  const problems: RunProblem[] = []
  const posts: PostSources[] = []
  for await (const opened of eachPost({ paths: operands, config: flags.config, rules }, io, problems)) {
    const { post, path, settings } = opened
    const context = { own: settings.lint.own, resources: resources.resourcesOf(post, path, settings) }
    const { claims, sources } = tableOfSources(post, context)
    const strong = claims.filter(({ isWeak }) => flags.all || !isWeak)
    posts.push(shown(opened, strong, claims.length - strong.length, sources))
  }
  const terminal = { env: io.env, isTTY: io.stdout.isTTY === true, columns: io.stdout.columns }
  const look = { color: colorLevel('auto', terminal), width: reportWidth(terminal) }
  if (posts.length > 0)
    io.stdout.write({ table: () => sourceTables(posts, look), json: () => sourceJson(posts), markdown: () => sourceMarkdown(posts) }[flags.format]())
  const identifiers = posts.flatMap(({ sources }) => sources).filter(({ doi, pmid }) => doi !== undefined || pmid !== undefined).length
  const said = resources.conclude({ identified: identifiers, unidentified: 0, isAskedFor: false, today: new Date(io.now()) })
  return tellProblems([...problems, ...said], (text) => io.stderr.write(`${withoutCommands(inert(text))}\n`)) ? NOT_DONE : PASSED
}

type Table = ReturnType<Awaited<typeof import('../builtin.ts')>['tableOfSources']>

function shown({ post, settings }: OpenedPost, claims: Table['claims'], weakClaims: number, sources: Table['sources']): PostSources {
  const lines = indexLines(post.source)
  const hide = concealer(post, settings.lint)
  return {
    path: hide.redact(post.path),
    claims: claims.map((claim) => claimRow(claim, lines, hide)),
    weakClaims,
    sources: sources.map((source) => sourceRow(source, post.source, lines, hide)),
  }
}

function claimRow({ start, sentence, score, cover, sources }: Table['claims'][number], lines: Lines, hide: Concealer): ClaimRow {
  return { line: lines.placeAt(start).line, text: plainly(hide.stretch(sentence.text, start)), score: Math.round(score * 10) / 10, cover, sources }
}

function sourceRow(
  { number, start, end, name, url, tier, doi, pmid, year, status }: Table['sources'][number],
  source: string,
  lines: Lines,
  hide: Concealer,
): SourceRow {
  // A name that was made of a stretch with a secret in it may have lost the form by which the secret is known again.
  const isSafe = !hide.holdsSecret({ start, end })
  const named = isSafe ? hide.redact(name) : plainly(hide.stretch(source.slice(start, end), start))
  return {
    number,
    line: lines.placeAt(start).line,
    name: named,
    ...(url !== undefined && { url: isSafe ? hide.redact(url) : '[not shown]' }),
    ...(tier !== undefined && { tier }),
    ...(doi !== undefined && { doi: hide.redact(doi) }),
    ...(pmid !== undefined && { pmid: hide.redact(pmid) }),
    ...(year !== undefined && { year }),
    status,
  }
}

/** On one line, without citation marks and without the blanks and joiners that stand for markup. */
function plainly(text: string): string {
  return text
    .replaceAll('\u2060', '')
    .replace(/\[(?:\^|[^\]@]{0,20}-?@)[^\]]{1,200}\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?)])/g, '$1')
    .trim()
}

function readFormat(text: string): string {
  if (formats.some((name) => name === text)) return text
  throw new PostcheckError(`Unknown format “${text}” for sources.${didYouMean(text, formats) || ` Known are ${formats.join(', ')}.`}`)
}
