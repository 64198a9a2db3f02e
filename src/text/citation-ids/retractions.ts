/** What became of a paper, in the order of how much it matters. */
export const retractionStatuses = ['retracted', 'republished', 'withdrawn', 'concern', 'reinstated'] as const

/**
 * `retracted`; `republished`: retracted and replaced by a corrected version; `withdrawn`: a version of a Cochrane review that gave way to a newer one;
 * `concern`: an expression of concern stands; `reinstated`: retracted once, and no longer.
 */
export type RetractionStatus = (typeof retractionStatuses)[number]

/** A list of papers that were retracted or put in doubt. Membership is exact: a sound paper is never named. */
export interface Retractions {
  readonly about: ListOrigin
  /** `doi` as `normaliseDoi` gives it. */
  ofDoi(doi: string): RetractionStatus | undefined
  ofPmid(pmid: string): RetractionStatus | undefined
}

/** Where a list comes from and what it holds. */
export interface ListOrigin {
  /** Who kept it: “Retraction Watch”, or “a list of your own”. */
  readonly source: string
  /** The day of its newest entry, else the day of the import: `2026-08-14`. */
  readonly snapshot: string
  /** The day on which it was read. */
  readonly imported: string
  readonly dois: number
  readonly pmids: number
}

/** Papers by identifier, ready to pack. */
export interface PaperStatuses {
  readonly dois: ReadonlyMap<string, RetractionStatus>
  readonly pmids: ReadonlyMap<string, RetractionStatus>
}

/** One status and how many bytes of the packed list hold its DOIs and its PMIDs. */
export interface PackedPart {
  readonly status: RetractionStatus
  readonly doiBytes: number
  readonly pmidBytes: number
}

export interface PackedRetractions {
  readonly parts: readonly PackedPart[]
  readonly bytes: Uint8Array
}

/**
 * DOIs sorted and front-coded: blocks on lines of their own, each with its first DOI whole and then, after a tab, how many characters the next shares with it (one character from `0`) and the rest.
 * PMIDs sorted, as differences in seven-bit groups, the high bit set on all but the last.
 */
export function packRetractions({ dois, pmids }: PaperStatuses): PackedRetractions {
  const parts: PackedPart[] = []
  const chunks: Uint8Array[] = []
  for (const status of retractionStatuses) {
    const doiChunk = new TextEncoder().encode(frontCoded([...dois].flatMap(([doi, its]) => (its === status ? doi : [])).sort()))
    const pmidChunk = differences([...pmids].flatMap(([pmid, its]) => (its === status ? Number(pmid) : [])).sort((a, b) => a - b))
    if (doiChunk.length + pmidChunk.length === 0) continue
    parts.push({ status, doiBytes: doiChunk.length, pmidBytes: pmidChunk.length })
    chunks.push(doiChunk, pmidChunk)
  }
  return { parts, bytes: joined(chunks) }
}

/** Makes a packed list searchable. Nothing of it is unpacked before it is asked for. */
export function openRetractions({ parts, bytes }: PackedRetractions, about: ListOrigin): Retractions {
  const opened: { readonly status: RetractionStatus; readonly hasDoi: (doi: string) => boolean; readonly hasPmid: (pmid: number) => boolean }[] = []
  let at = 0
  for (const { status, doiBytes, pmidBytes } of parts) {
    const text = bytes.subarray(at, at + doiBytes)
    const numbers = bytes.subarray(at + doiBytes, at + doiBytes + pmidBytes)
    at += doiBytes + pmidBytes
    opened.push({ status, hasDoi: doiFinder(text), hasPmid: pmidFinder(numbers) })
  }
  return {
    about,
    ofDoi: (doi) => opened.find(({ hasDoi }) => hasDoi(doi))?.status,
    ofPmid: (pmid) => (/^[1-9]\d{0,8}$/.test(pmid) ? opened.find(({ hasPmid }) => hasPmid(Number(pmid)))?.status : undefined),
  }
}

const blockSize = 32
const mostShared = 74

function frontCoded(sorted: readonly string[]): string {
  const blocks: string[] = []
  for (let first = 0; first < sorted.length; first += blockSize) {
    const block = sorted.slice(first, first + blockSize)
    blocks.push(
      block.map((doi, i) => (i === 0 ? doi : ((n: number) => String.fromCharCode(48 + n) + doi.slice(n))(sharedStart(block[i - 1] ?? '', doi)))).join('\t'),
    )
  }
  return blocks.join('\n')
}

function sharedStart(before: string, doi: string): number {
  let n = 0
  while (n < mostShared && n < doi.length && doi[n] === before[n]) n++
  return n
}

function doiFinder(text: Uint8Array): (doi: string) => boolean {
  let blocks: readonly string[] | undefined
  return (doi) => {
    if (text.length === 0) return false
    blocks ??= new TextDecoder().decode(text).split('\n')
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      const block = blocks[middle] ?? ''
      const tab = block.indexOf('\t')
      if ((tab < 0 ? block : block.slice(0, tab)) <= doi) low = middle + 1
      else high = middle
    }
    const block = blocks[low - 1] ?? ''
    let current = ''
    for (let at = 0; at <= block.length; ) {
      const tab = block.indexOf('\t', at)
      const end = tab < 0 ? block.length : tab
      current = at === 0 ? block.slice(0, end) : current.slice(0, block.charCodeAt(at) - 48) + block.slice(at + 1, end)
      if (current === doi) return true
      if (current > doi) return false
      at = end + 1
    }
    return false
  }
}

function differences(sorted: readonly number[]): Uint8Array {
  const bytes: number[] = []
  let before = 0
  for (const number of sorted) {
    let rest = number - before
    before = number
    while (rest > 0x7f) {
      bytes.push((rest & 0x7f) | 0x80)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

function pmidFinder(bytes: Uint8Array): (pmid: number) => boolean {
  let sorted: Uint32Array | undefined
  return (pmid) => {
    sorted ??= numbersOf(bytes)
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < pmid) low = middle + 1
      else high = middle
    }
    return sorted[low] === pmid
  }
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  let before = 0
  let value = 0
  let scale = 1
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    value += (byte & 0x7f) * scale
    scale *= 128
    if (byte & 0x80) continue
    before += value
    numbers[count++] = before
    value = 0
    scale = 1
  }
  return numbers.subarray(0, count)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
