import { normaliseDoi } from '../citation-ids/doi.ts'
import type { Bibliography, BibliographyEntry } from './bibliography.ts'

/** Reads CSL-JSON: a list of items, or an object with a list under `references` or `items` (docs.citationstyles.org, CSL-JSON schema). */
export function readCslJson(text: string): Pick<Bibliography, 'entries' | 'problems' | 'complete'> {
  try {
    return readCslItems(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    // The parser's message may quote the file.
    return { entries: [], problems: ['the file is no valid JSON'], complete: false }
  }
}

/** Reads CSL items that are values already, as under `references` in front matter. */
export function readCslItems(value: unknown): Pick<Bibliography, 'entries' | 'problems' | 'complete'> {
  const items = Array.isArray(value) ? value : (listIn(value, 'references') ?? listIn(value, 'items'))
  if (items === undefined) return { entries: [], problems: ['the file holds no list of sources'], complete: false }
  const entries: BibliographyEntry[] = []
  const problems: string[] = []
  const keys = new Set<string>()
  for (const [index, item] of items.entries()) {
    const key = textIn(item, 'id') ?? textIn(item, 'citation-key')
    if (key === undefined) problems.push(`source ${index + 1} has no “id”`)
    else if (keys.has(key)) problems.push(`source ${index + 1}: the id “${key}” was used already; the first one counts`)
    else {
      keys.add(key)
      entries.push(entryOf(key, index + 1, item))
    }
  }
  return { entries, problems: problems.slice(0, 20), complete: true }
}

function entryOf(key: string, line: number, item: unknown): BibliographyEntry {
  const title = textIn(item, 'title')
    ?.replace(/<[^>]{1,40}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const issued = valueIn(item, 'issued')
  const parts = valueIn(issued, 'date-parts')
  const written =
    Array.isArray(parts) && Array.isArray(parts[0])
      ? String(parts[0][0])
      : (textIn(issued, 'raw') ?? textIn(issued, 'literal') ?? textIn(item, 'issued') ?? textIn(issued, 'year') ?? '')
  const year = /\b(1[5-9]\d\d|20\d\d)\b/.exec(written)?.[1]
  const url = textIn(item, 'URL')
  const doi = normaliseDoi(textIn(item, 'DOI') ?? '') ?? normaliseDoi(url ?? '')
  const pmid = /^[1-9]\d{0,7}$/.exec(textIn(item, 'PMID')?.trim() ?? '')?.[0]
  return { key, line, ...(title && { title }), ...(year && { year: Number(year) }), ...(doi && { doi }), ...(pmid && { pmid }), ...(url && { url }) }
}

function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}

function listIn(value: unknown, key: string): readonly unknown[] | undefined {
  const list = valueIn(value, key)
  return Array.isArray(list) ? list : undefined
}

/** Numbers count as texts: an id or a year may be one. */
function textIn(value: unknown, key: string): string | undefined {
  const found = valueIn(value, key)
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : undefined
}
