import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { PostcheckError } from '../errors.ts'
import { normaliseDoi } from '../text/citation-ids/doi.ts'
import { type GatheredPapers, gatherRecords, statusOfDoi } from '../text/citation-ids/retraction-records.ts'
import type { RetractionStatus } from '../text/citation-ids/retractions.ts'

export interface ReadList extends GatheredPapers {
  readonly form: 'retraction-watch' | 'plain'
}

const columns = {
  doi: 'OriginalPaperDOI',
  pmid: 'OriginalPaperPubMedID',
  nature: 'RetractionNature',
  date: 'RetractionDate',
  reason: 'Reason',
} as const
const needed = [columns.doi, columns.pmid, columns.nature, columns.date]

/** Reads the CSV of Retraction Watch, or a plain list with one DOI or PMID a line. Throws a sentence that names `shown` when anything in it is not as it should be, so that no half list is taken for a whole one. */
export async function readRetractionList(bytes: AsyncIterable<Uint8Array>, shown: string, today: string): Promise<ReadList> {
  const chunks = textOf(bytes, shown)
  let head = ''
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head += next.value
    if (head.includes('\n') && head.length >= 1000) break
  }
  const text = rejoined(head, chunks)
  const first = head.replace(/^\s+/, '').split(/\r?\n/, 1)[0] ?? ''
  if (first === '') throw new PostcheckError(`${shown} is empty.`)
  if (/^<(?:!doctype|html|\?xml)/i.test(first)) throw new PostcheckError(`${shown} is a web page, not a CSV. Download the file itself.`)
  return /[,;\t]/.test(first) && !first.startsWith('#') && identifierIn(first) === undefined ? readCsv(text, first, shown, today) : readPlain(text, shown)
}

async function* rejoined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

/** Only DOIs, PMIDs, dates and natures matter, which are ASCII: a stray byte in a name does no harm. */
async function* textOf(bytes: AsyncIterable<Uint8Array>, shown: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of bytes) {
    if (decoder === undefined) {
      const [first, second] = chunk
      if (first === 0x50 && second === 0x4b) throw new PostcheckError(`${shown} is a ZIP archive or an Excel file. Unpack it, or save it as CSV.`)
      if (first === 0x1f && second === 0x8b)
        throw new PostcheckError(`${shown} is compressed. Unpack it first: gunzip -c ${shown} | postcheck retractions import -`)
      decoder = new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8')
    }
    const text = decoder.decode(chunk, { stream: true })
    if (text.includes('\0')) throw new PostcheckError(`${shown} holds NUL bytes, so it is no text, or UTF-16 without a byte order mark. Save it as UTF-8.`)
    yield text
  }
  yield decoder?.decode() ?? ''
}

async function readCsv(text: AsyncIterable<string>, first: string, shown: string, today: string): Promise<ReadList> {
  const delimiter = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))
  const parser = parse({ delimiter, bom: true, relax_quotes: true, skip_empty_lines: true, max_record_size: 2 ** 20 })
  // What goes wrong in reading ends the parser, and is met there.
  const fed = pipeline(text, parser).catch(() => {})
  const gathered = gatherRecords(today)
  let places: ReadonlyMap<string, number> | undefined
  let rows = 0
  try {
    for await (const row of parser as AsyncIterable<string[]>) {
      if (places === undefined) {
        places = new Map(row.map((name, i) => [name.trim(), i]))
        const missing = needed.filter((name) => !places?.has(name))
        if (missing.length > 0) throw wrongColumns(missing, row, shown)
        continue
      }
      const field = (name: string): string => row[places?.get(name) ?? -1] ?? ''
      gathered.add({
        doi: field(columns.doi),
        pmid: field(columns.pmid),
        nature: field(columns.nature),
        date: field(columns.date),
        reason: field(columns.reason),
      })
      rows++
    }
    await fed
  } catch (error) {
    throw csvProblem(error, shown)
  }
  const papers = gathered.close()
  if (papers.dois.size + papers.pmids.size === 0)
    throw new PostcheckError(`${shown} names no retracted paper in ${rows} rows; it is not the file of Retraction Watch, or was cut short.`)
  return { form: 'retraction-watch', ...papers }
}

function wrongColumns(missing: readonly string[], found: readonly string[], shown: string): PostcheckError {
  const named = found
    .slice(0, 6)
    .map((name) => name.trim().slice(0, 40))
    .join(', ')
  return new PostcheckError(
    `${shown} has no column ${missing.join(', ')}; it has ${named}${found.length > 6 ? ' and more' : ''}. Give the CSV of Retraction Watch, or a list with one DOI or PMID a line.`,
  )
}

function csvProblem(error: unknown, shown: string): unknown {
  const { code, lines } = error instanceof Error ? (error as Error & { code?: string; lines?: number }) : {}
  if (error instanceof PostcheckError || !code?.startsWith('CSV_')) return error
  const where = lines === undefined ? '' : ` line ${lines}:`
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new PostcheckError(`${shown} ends inside a quoted field: it was cut short, or a quotation mark is missing. Nothing was imported.`)
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH' || code === 'CSV_RECORD_INCONSISTENT_COLUMNS')
    return new PostcheckError(
      `${shown},${where} this row has more or fewer fields than the first: the file was cut short, or a quotation mark is out of place. Nothing was imported.`,
    )
  return new PostcheckError(`${shown},${where} this is no valid CSV (${code}). Nothing was imported.`)
}

/** One DOI or PMID a line; `#` starts a remark. */
async function readPlain(text: AsyncIterable<string>, shown: string): Promise<ReadList> {
  const dois = new Map<string, RetractionStatus>()
  const pmids = new Map<string, RetractionStatus>()
  let number = 0
  let isBeforeList = true
  for await (const line of linesOf(text)) {
    number++
    const entry = line.replace(/^\ufeff|(?:^|\s)#.*/g, '').replace(/^["'\s]+|["',;\s]+$/g, '')
    if (entry === '') continue
    const found = identifierIn(entry)
    if (found === undefined && !(isBeforeList && /^[a-z _]{2,30}$/i.test(entry)))
      throw new PostcheckError(
        `${shown}, line ${number}: this is neither a DOI nor a PMID. Give one a line, or the CSV of Retraction Watch. Nothing was imported.`,
      )
    isBeforeList = false
    if (found?.doi !== undefined) dois.set(found.doi, statusOfDoi(found.doi))
    if (found?.pmid !== undefined) pmids.set(found.pmid, 'retracted')
  }
  if (dois.size + pmids.size === 0) throw new PostcheckError(`${shown} holds no DOI and no PMID.`)
  return { form: 'plain', dois, pmids, newest: undefined }
}

function identifierIn(entry: string): { readonly doi?: string; readonly pmid?: string } | undefined {
  const pmid =
    /^(?:(?:pmid|pubmed(?: id)?)\s*[:#]?\s*|https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/)?([1-9]\d{0,7})\/?$/i.exec(
      entry,
    )?.[1]
  if (pmid !== undefined) return { pmid }
  if (!/^(?:(?:doi\s*:?\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9})/i.test(entry)) return undefined
  const doi = normaliseDoi(entry)
  return doi === undefined ? undefined : { doi }
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  yield rest
}
