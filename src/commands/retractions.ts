import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { openConfigs } from '../config/load.ts'
import { PostcheckError } from '../errors.ts'
import { NOT_DONE, PASSED } from '../exit-codes.ts'
import { readingProblem } from '../files/read.ts'
import { indexBytes, readIndex, shownIndex, usualIndexPath } from '../files/retraction-index.ts'
import { writeWhole } from '../files/write.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import { inert, inertJson } from '../report/inert.ts'
import { counted, grouped } from '../report/phrases.ts'
import { ageInDays, listInWords, oldListWarning } from '../report/retraction-status.ts'
import { type PaperStatuses, packRetractions, type RetractionStatus, retractionStatuses } from '../text/citation-ids/retractions.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

interface Flags {
  readonly to?: string
  readonly from?: string
  readonly config?: string
  readonly force?: true
  readonly json?: true
}

/** A list that is so much shorter than the one before was cut short, more likely than not. */
const leastShare = 0.9

/** `postcheck retractions import|status`: reads a list of retracted papers into an index that checks look into, or says what that index holds. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const parser = flagParser('retractions').argument('[action]').argument('[file]')
  parser.option('--to <file>').option('--from <url>').option('-c, --config <file>').option('--force').option('--json')
  const { flags, operands } = parseFlags<Flags>(parser, args)
  const [action, file] = operands
  if (action === 'import') return importList(file, flags, io, rules)
  if (action === 'status' && file === undefined) return showStatus(flags, io, rules)
  if (action === 'status') throw new PostcheckError('“retractions status” takes no file; --to <file> names an index that is not in its usual place.')
  const known = ['import', 'status']
  throw new PostcheckError(
    action === undefined
      ? 'Say what to do: “postcheck retractions import <file.csv>” or “postcheck retractions status”.'
      : `“retractions ${action}” is unknown.${didYouMean(action, known) || ` Known are ${known.join(' and ')}.`}`,
  )
}

async function importList(file: string | undefined, flags: Flags, io: Io, rules: readonly AnyRule[]): Promise<number> {
  if ((file === undefined) === (flags.from === undefined))
    throw new PostcheckError('Name one list to import: a file, - for standard input, or --from <url> to download it.')
  const today = new Date(io.now()).toISOString().slice(0, 10)
  const path = await indexPath(flags, io, rules)
  const shown = shownIndex(path, io)
  const { readRetractionList } = await import('../files/retraction-list.ts')
  const { form, newest, ...papers } = await readRetractionList(await bytesOf(file, flags.from, io), nameOf(file, flags.from), today)
  const packed = packRetractions(papers)
  const about = {
    source: form === 'retraction-watch' ? 'Retraction Watch' : 'a list of your own',
    snapshot: newest ?? today,
    imported: today,
    dois: papers.dois.size,
    pmids: papers.pmids.size,
  }
  const before = readIndex(path, shown)
  const known = before.state === 'read' ? before.retractions.about : undefined
  if (known && about.dois + about.pmids < leastShare * (known.dois + known.pmids) && !flags.force)
    throw new PostcheckError(
      `This list holds ${counted(about.dois + about.pmids, 'identifier')}, the index ${grouped(known.dois + known.pmids)}: it may have been cut short, so the index was left as it is. --force replaces it all the same.`,
    )
  const bytes = indexBytes(packed, about)
  await writeWhole(path, bytes).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new PostcheckError(
      `The index ${shown} could not be written (${code}). Check the folder, its permissions and the free space, or choose another place with --to.`,
    )
  })
  io.stdout.write(inertLines([`Imported ${listInWords(about)}.`, statusLine(papers), `Written to ${shown}, ${kilobytes(bytes.length)}.`]))
  if (about.source === 'Retraction Watch') io.stdout.write('The data are by Retraction Watch, published by Crossref.\n')
  const old = oldListWarning(about, new Date(io.now()))
  if (old !== undefined) io.stderr.write(`note: ${old}\n`)
  return PASSED
}

async function showStatus(flags: Flags, io: Io, rules: readonly AnyRule[]): Promise<number> {
  const path = await indexPath(flags, io, rules)
  const shown = shownIndex(path, io)
  const index = readIndex(path, shown)
  const today = new Date(io.now())
  if (flags.json) {
    const known = index.state === 'read' ? { ...index.retractions.about, bytes: index.bytes, days: ageInDays(index.retractions.about.snapshot, today) } : {}
    io.stdout.write(`${inertJson({ path: shown, state: index.state, ...known }, 2)}\n`)
    return index.state === 'read' ? PASSED : NOT_DONE
  }
  if (index.state === 'missing')
    throw new PostcheckError(
      `No list of retracted papers is at ${shown}, so sources are not checked for retractions. “postcheck help retractions” says where to get one.`,
    )
  if (index.state === 'unusable') throw new PostcheckError(index.why)
  const { about } = index.retractions
  const age = ageInDays(about.snapshot, today)
  io.stdout.write(
    inertLines([`${listInWords(about)}.`, `${counted(age, 'day')} old, imported on ${about.imported}.`, `In ${shown}, ${kilobytes(index.bytes)}.`]),
  )
  const old = oldListWarning(about, today)
  if (old !== undefined) io.stderr.write(`note: ${old}\n`)
  return PASSED
}

/** `--to`, else what the config of this folder says, else the user's own data folder. */
async function indexPath({ to, config }: Flags, io: Io, rules: readonly AnyRule[]): Promise<string> {
  if (to !== undefined) return resolve(io.cwd, to)
  const layers = await openConfigs({ cwd: io.cwd, rules, named: config }).layersFor(io.cwd)
  const path = layers.findLast(({ retractions }) => retractions !== undefined)?.retractions ?? usualIndexPath(io.env)
  if (path === undefined)
    throw new PostcheckError('The environment names no home folder to keep the list in. Name a file with --to, or “retractions:” in the config.')
  return path
}

async function bytesOf(file: string | undefined, from: string | undefined, io: Io): Promise<AsyncIterable<Uint8Array>> {
  if (from !== undefined) {
    if (!URL.canParse(from) || !/^https?:$/.test(new URL(from).protocol))
      throw new PostcheckError(`--from takes a web address that starts with https:, not “${from}”.`)
    const url = new URL(from)
    const { download } = await import('../files/download.ts')
    io.stderr.write(`note: Downloading from ${inert(url.host)}.\n`)
    return download(url.href, io.interrupted)
  }
  if (file === '-' || file === undefined) return io.stdin()
  const path = resolve(io.cwd, file)
  try {
    if ((await stat(path)).isDirectory()) throw new PostcheckError(`${file} is a folder. Name the CSV in it.`)
  } catch (error) {
    throw error instanceof PostcheckError ? error : new PostcheckError(readingProblem(error, file).message)
  }
  return createReadStream(path)
}

function nameOf(file: string | undefined, from: string | undefined): string {
  if (from !== undefined) return new URL(from).pathname.split('/').at(-1) || 'The download'
  return file === '-' || file === undefined ? 'Standard input' : file
}

/** `Papers with a DOI: 57,621 retracted, 1,666 with an expression of concern`. */
function statusLine({ dois, pmids }: PaperStatuses): string {
  const [all, what] = dois.size > 0 ? [dois, 'DOI'] : [pmids, 'PMID']
  const counts = new Map<RetractionStatus, number>()
  for (const status of all.values()) counts.set(status, (counts.get(status) ?? 0) + 1)
  const parts = retractionStatuses.flatMap((status) => (counts.has(status) ? `${grouped(counts.get(status) ?? 0)} ${statusWords[status]}` : []))
  return `Papers by ${what}: ${parts.join(', ')}.`
}

const statusWords: Readonly<Record<RetractionStatus, string>> = {
  retracted: 'retracted',
  republished: 'retracted and republished',
  withdrawn: 'withdrawn Cochrane versions',
  concern: 'with an expression of concern',
  reinstated: 'reinstated',
}

function kilobytes(bytes: number): string {
  return `${grouped(Math.ceil(bytes / 1000))} kB`
}

function inertLines(lines: readonly string[]): string {
  return lines.map((line) => `${inert(line)}\n`).join('')
}
