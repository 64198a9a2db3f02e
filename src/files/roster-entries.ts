import type { Roster } from '../rule.ts'
import { bareText, bareWords } from '../text/bare-words.ts'

/** A roster as read, and how many of its lines say nothing that could be looked for. */
export interface RosterRead extends Roster {
  readonly entries: number
  readonly unusable: number
}

type Column = 'name' | 'first' | 'last' | 'number' | undefined

/**
 * Reads a list of patients: one name or number a line, or separated values (comma, semicolon, tab) with a header line that names their columns.
 * Names are taken in both orders ("Last, First"); dates and columns of other kinds are not looked for.
 */
export function readRoster(text: string): RosterRead {
  const names = new Set<string>()
  const numbers = new Set<string>()
  let columns: readonly Column[] | undefined
  let entries = 0
  let unusable = 0
  let isFirst = true
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const cells = cellsOf(line)
    if (isFirst) columns = headerOf(cells)
    const isHeader = isFirst && columns !== undefined
    isFirst = false
    if (isHeader) continue
    const found = columns ? readColumns(cells, columns) : readLine(cells)
    const before = names.size + numbers.size
    for (const name of found.names) for (const way of waysToWrite(name)) names.add(way)
    for (const number of found.numbers) numbers.add(bareText(number))
    if (found.names.length + found.numbers.length === 0) unusable++
    else if (names.size + numbers.size > before) entries++
  }
  let longest = 0
  for (const entry of [names, numbers]) for (const { length } of entry) longest = Math.max(longest, length)
  return { names, numbers, longest, entries, unusable }
}

/** Cells of a line; quotes around a cell may hold the separator (RFC 4180). */
function cellsOf(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  const cells: string[] = []
  let cell = ''
  let isQuoted = false
  for (let i = 0; i < line.length; i++) {
    const character = line[i] ?? ''
    if (character === '"' && isQuoted && line[i + 1] === '"') {
      cell += '"'
      i++
    } else if (character === '"' && (isQuoted || cell.trim() === '')) isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell.trim())
      cell = ''
    } else cell += character
  }
  return [...cells, cell.trim()]
}

function headerOf(cells: readonly string[]): readonly Column[] | undefined {
  const columns = cells.map(columnCalled)
  return columns.some((column) => column !== undefined) && !cells.some((cell) => /\d{2}/.test(cell)) ? columns : undefined
}

function columnCalled(cell: string): Column {
  const key = cell
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .trim()
    .toLowerCase()
  if (/^(?:(?:patient|client) )?(?:first|given|fore|preferred)(?: ?names?)?$|^(?:vorname|prénom|prenom|nombre)$/.test(key)) return 'first'
  if (/^(?:(?:patient|client) )?(?:last|family|sur)(?: ?names?)?$|^(?:nachname|familienname|nom|apellidos?)$/.test(key)) return 'last'
  if (/^(?:(?:patient|client|full|legal|maiden|former|birth) ?)*names?$|^(?:patient|client|nom complet)$/.test(key)) return 'name'
  return /\b(?:number|no|nr|num|id|mrn|nhs|nhi|chi|ihi|mbi|ssn|sin|ppsn|nino|phn|chart|record|phone|mobile|tel(?:ephone)?|e ?mail)\b/.test(key)
    ? 'number'
    : undefined
}

interface Found {
  readonly names: readonly (readonly string[])[]
  readonly numbers: readonly string[]
}

function readColumns(cells: readonly string[], columns: readonly Column[]): Found {
  const of = (wanted: Column): readonly string[] => cells.filter((cell, i) => columns[i] === wanted && cell !== '')
  const [first] = of('first')
  const [last] = of('last')
  const whole = first !== undefined && last !== undefined ? [[first, last]] : last !== undefined ? [[last]] : []
  return { names: [...of('name').map(parted), ...whole].filter(isName), numbers: of('number').filter(isNumber) }
}

/** Without a header, cells with digits are numbers, and what is left of the line is one name. */
function readLine(cells: readonly string[]): Found {
  const words = cells.filter((cell) => /\p{L}/u.test(cell) && !/\d|@/.test(cell))
  return {
    names: [words.length > 1 && words.every((cell) => !/\s\S+\s/.test(cell)) ? words.slice(0, 2) : parted(words[0] ?? '')].filter(isName),
    numbers: cells.filter((cell) => /\d|@/.test(cell) && isNumber(cell)),
  }
}

/** "Last, First" in one cell, or a name in its usual order with the surname at the end. */
function parted(name: string): readonly string[] {
  const [last, first] = name.split(',').map((part) => part.trim())
  if (first !== undefined && last !== undefined) return [first, last].filter(Boolean)
  const words = name.split(/\s+/).filter(Boolean)
  return words.length > 1 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : words
}

function isName(parts: readonly string[]): boolean {
  const text = bareText(parts.join(' '))
  return parts.length > 1 ? text.length >= 4 : text.length >= (/^[a-z]*$/.test(text) ? 4 : 2)
}

function isNumber(cell: string): boolean {
  return !/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(cell) && bareText(cell).length >= 5 && (/(?:\d\D{0,2}){4}/.test(cell) || cell.includes('@'))
}

/** Both orders, and without middle initials. */
function waysToWrite(parts: readonly string[]): readonly string[] {
  const whole = parts.map((part) => bareWords(part).map(({ text }) => text))
  const short = whole.map((words) => words.filter(({ length }, i) => i === 0 || length > 1))
  return [whole, short].flatMap((words) => [words.flat().join(''), words.toReversed().flat().join('')])
}
