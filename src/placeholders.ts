import { perPost } from './post/per-post.ts'
import type { Block, FrontMatterEntry, Post, Surface } from './post/post.ts'
import { contains, overlaps, partitionPoint, type Span } from './span.ts'
import { bareText, bareWords, findBare } from './text/bare-words.ts'

/** A stretch of a post that must go, and what it is: `phone number`. */
export interface Secret extends Span {
  readonly placeholder: string
}

/** The parts of a secret that are text. Markup that stands in it (`Ann **Example**`, a quotation's markers, a link's target) stays, so that what is around it reads as before. */
export function piecesOf(post: Post, secret: Secret): readonly Secret[] {
  const whole = widen(post.source, secret)
  const block = finderFor(post)(whole, (candidate) => contains(candidate, whole) && isText(candidate, whole.start))
  if (!block) return [{ ...secret, ...whole }]
  const pieces: Secret[] = []
  let start: number | undefined
  let last = whole.start
  const close = (): void => {
    if (start !== undefined) pieces.push({ placeholder: secret.placeholder, start, end: last })
    start = undefined
  }
  for (let at = whole.start; at < whole.end; ) {
    const length = /^(?:&[#\w]{1,32};|\\[!-/:-@[-`{-~])/.exec(post.source.slice(at, Math.min(whole.end, at + 34)))?.[0].length ?? 1
    if (length > 1 || isText(block, at)) {
      start ??= at
      last = at + length
    } else if (!/\s/.test(post.source[at] ?? '')) close()
    at += length
  }
  close()
  const told = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(post.source.slice(piece.start, piece.end)))
  return told.length > 0 ? told : pieces
}

function isText(block: Block, offset: number): boolean {
  return !/[\s\u2060]/.test(block.folded[offset - block.start] ?? ' ')
}

/** Takes in the whole of a character reference or an encoded character that a span cuts. */
function widen(source: string, { start, end }: Span): Span {
  const from = Math.max(0, start - 34)
  let whole = { start, end }
  for (const match of source.slice(from, end + 34).matchAll(/&[#\w]{1,32};|(?:%[\da-f]{2})+/gi)) {
    const reference = { start: from + match.index, end: from + match.index + match[0].length }
    if (match[0].startsWith('%')) {
      // Of a run of encoded characters only the triplets that are cut: the blanks around a name are not the name.
      const cut = (offset: number): number => (offset > reference.start && offset < reference.end ? (offset - reference.start) % 3 : 0)
      whole = { start: whole.start - cut(whole.start), end: whole.end + ((3 - cut(whole.end)) % 3) }
    } else if (overlaps(reference, whole)) whole = { start: Math.min(whole.start, reference.start), end: Math.max(whole.end, reference.end) }
  }
  return whole
}

/** Adds every other place where one of the secrets stands, however it is written there. Sorted, none overlapping another. */
export function spreadPieces(post: Post, pieces: readonly Secret[]): readonly Secret[] {
  const wanted = new Map<string, string>()
  let longest = 0
  const sorted = pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)
  for (const [i, { start, end, placeholder }] of sorted.entries()) {
    // What holds another secret, as a description of a picture holds a name, goes where it stands; the name goes everywhere.
    const next = sorted[i + 1]
    if (next && next.start < end && next.end <= end && next.end - next.start < end - start) continue
    const text = bareText(post.source.slice(start, end))
    if (!isTelling(text, post.source.slice(start, end))) continue
    for (const way of [turned(post.source.slice(start, end)), text]) wanted.set(way, placeholder)
    longest = Math.max(longest, text.length)
  }
  const again = wanted.size > 0 ? [...findBare(bareWords(post.source), wanted, longest)] : []
  const all = [...sorted, ...again.flatMap(({ start, end, text }) => piecesOf(post, { start, end, placeholder: wanted.get(text) ?? '' }))]
  const joined: Secret[] = []
  for (const piece of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = joined.at(-1)
    if (before && piece.start < before.end) joined[joined.length - 1] = { ...before, end: Math.max(before.end, piece.end) }
    else joined.push(piece)
  }
  return joined
}

/** Short numbers and single words that are no names stand everywhere and tell nothing by themselves; nor do sentences without a name or a number. */
function isTelling(text: string, written: string): boolean {
  if (text.length < 4 || text.length > 200) return false
  const words = written.trim().split(/\s+/)
  if (/\d{4}/.test(text)) return true
  if (words.length > 3) return words.slice(1).some((word) => /^\W?\p{Lu}|\d/u.test(word))
  return /\p{L}.*[^\p{L}].*\p{L}/su.test(written) || (/\p{Lu}/u.test(written) && text.length >= 5 && !calendar.has(text))
}

/** "Last, First" of a name of two or three words. */
function turned(written: string): string {
  const words = /\d/.test(written) ? [] : bareWords(written).map(({ text }) => text)
  return words.length > 1 && words.length < 4 ? (words.at(-1) ?? '') + words.slice(0, -1).join('') : words.join('')
}

const calendar = new Set(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(
    ' ',
  ),
)

/** Writes placeholders over pieces that do not overlap, each in the way that its place takes: `[PHONE NUMBER]` in text, `redacted-phone-number` in addresses and keys. */
export function writePlaceholders(post: Post, pieces: readonly Secret[]): { readonly text: string; readonly replaced: number } {
  const places = openPlaces(post)
  const edits = [...pieces.map((piece) => editFor(piece, post, places)), ...quotedValues(post, pieces)].sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text } of edits) {
    if (start < at) continue
    parts.push(post.source.slice(at, start), text)
    at = end
  }
  return { text: parts.join('') + post.source.slice(at), replaced: pieces.length }
}

interface Edit extends Span {
  readonly text: string
}

interface Places {
  /** The surface besides prose that a place belongs to. */
  surfaceAt(span: Span): Surface | undefined
  blockAt(span: Span): Block | undefined
  entryAt(span: Span): FrontMatterEntry | undefined
  /** True inside a `[reference]` whose text is its label, too: it must stay the same as in the definition. */
  isLabel(span: Span): boolean
}

function openPlaces(post: Post): Places {
  const surface = finder(post.surfaces.filter(({ kind }) => kind !== 'prose' && kind !== 'file-name'))
  const reference = finder([...post.links, ...post.images])
  const entry = finder(post.frontMatter?.entries ?? [])
  return {
    surfaceAt: (span) => surface(span, (candidate) => overlaps(candidate, span)),
    blockAt: (span) => finderFor(post)(span, (block) => overlaps(block, span) && isText(block, span.start)),
    entryAt: (span) => entry(span, (candidate) => contains(candidate, span)),
    isLabel(span) {
      const link = reference(span, (candidate) => contains(candidate, span))
      return link !== undefined && post.source[link.end - 1] === ']' && !/\][([]/.test(post.source.slice(link.start, Math.min(link.end, link.start + 400)))
    },
  }
}

const finderFor = perPost(({ blocks }) => finder(blocks))

/** Finds, of spans that hardly nest, the last to begin before a place that is the wanted one. */
export function finder<Found extends Span>(spans: readonly Found[]): (at: Span, isWanted: (candidate: Found) => boolean) => Found | undefined {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  return (at, isWanted) => {
    const low = partitionPoint(sorted.length, (i) => sorted[i]!.start < at.end)
    for (let i = low - 1; i >= 0 && i > low - 60; i--) if (isWanted(sorted[i] as Found)) return sorted[i]
    return undefined
  }
}

function editFor(piece: Secret, post: Post, places: Places): Edit {
  const { start, end, placeholder } = piece
  const surface = places.surfaceAt(piece)
  const bare = { start, end, text: bareForm(placeholder) }
  const plain = { start, end, text: textForm(placeholder) }
  if (post.frontMatter && overlaps(post.frontMatter, piece)) {
    const entry = places.entryAt(piece)
    return entry === undefined || addressed.test(entry.path.split('.').at(-1) ?? '') ? bare : plain
  }
  if (surface?.kind === 'link-target' || surface?.kind === 'image-target') {
    // Angle brackets around a placeholder would make a tag of it.
    const isAutolink = post.source[start - 1] === '<' && post.source[end] === '>' && post.source[start - 2] !== '('
    return isAutolink ? { start: start - 1, end: end + 1, text: plain.text } : bare
  }
  if (surface?.kind === 'attribute')
    return /^["']$/.test(post.source[surface.start - 1] ?? '') && !addressed.test(surface.key ?? '') && surface.key !== 'name' ? plain : bare
  if (surface) return surface.kind === 'alt' && places.isLabel(piece) ? bare : plain
  const block = places.blockAt(piece)
  if (!block || places.isLabel(piece)) return bare
  return block.html || (post.format !== 'markdown' && post.format !== 'mdx') ? plain : { ...plain, text: inMarkdown(plain.text, post.source, piece) }
}

const addressed = /src|href|ur[il]|poster|cite|action|slug|link|path|file|image|cover|thumb|^id$|^for$/i

/** `[NAME]`. */
function textForm(placeholder: string): string {
  return `[${placeholder.replace(/[^\p{L}\p{N} ]/gu, '').toUpperCase()}]`
}

/** `redacted-name`: no character of it means anything in an address, a key or a tag. */
function bareForm(placeholder: string): string {
  return `redacted-${placeholder
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-')}`
}

/** Brackets are escaped where they would make a link, a note or a definition. */
function inMarkdown(text: string, source: string, { start, end }: Span): string {
  const opensLine = source[end] === ':' && /(?:^|\n)[\s>*+\d.)-]*$/.test(source.slice(Math.max(0, start - 20), start))
  const isRisky = opensLine || /[[\]!^]/.test(source[start - 1] ?? '') || /[([]/.test(source[end] ?? '')
  return isRisky ? `\\${text.slice(0, -1)}\\]` : text
}

/** A value of front matter without quotes gets them, since a bracket would begin a list there. */
function quotedValues(post: Post, pieces: readonly Secret[]): readonly Edit[] {
  return (post.frontMatter?.entries ?? []).flatMap(({ start, end }) => {
    const raw = post.source.slice(start, end)
    if (raw === '' || /^(?:["'[{]|[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n)/.test(raw) || !pieces.some((piece) => contains({ start, end }, piece))) return []
    const escapes = [...raw.matchAll(/["\\]/g)]
      .map(({ index, 0: character }) => ({ start: start + index, end: start + index + 1, text: `\\${character}` }))
      .filter((edit) => !pieces.some((piece) => overlaps(piece, edit)))
    return [{ start, end: start, text: '"' }, ...escapes, { start: end, end, text: '"' }]
  })
}
