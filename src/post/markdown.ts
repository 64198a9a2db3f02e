import type { ImageReference, LinkReference, List, Image as MdImage, Link as MdLink, Nodes, Parents, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Span } from '../span.ts'
import type { Draft, DraftBlock, Place } from './draft.ts'
import { blockTags, type HtmlToken, readHtml, unreadTags } from './html.ts'
import { inlineTags, isCitationMark } from './inline-tags.ts'
import { readMarkup, readTagAttributes } from './markup.ts'
import { Mask } from './mask.ts'
import type { Inline } from './post.ts'
import { closingBracket, findBareUrls, readTarget } from './targets.ts'

type Options = NonNullable<Parameters<typeof fromMarkdown>[1]>

// Without `autolink-literal`, which doubles the time of a parse (bare URLs are found in `targets.ts`), and without indented code, which in posts is nearly always prose.
const extensions: readonly { readonly sign: RegExp; readonly micromark: () => object; readonly mdast: () => object }[] = [
  { sign: /^(?=[^\n]*\|)[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?[ \t|:-]*-[ \t|:-]*\r?$/m, micromark: gfmTable, mdast: gfmTableFromMarkdown },
  { sign: /\[\^/, micromark: gfmFootnote, mdast: gfmFootnoteFromMarkdown },
  { sign: /~~/, micromark: () => gfmStrikethrough({ singleTilde: false }), mdast: gfmStrikethroughFromMarkdown },
  { sign: /\[[ xX\t]\]/, micromark: gfmTaskListItem, mdast: gfmTaskListItemFromMarkdown },
]
const known = new Map<string, Options>()

/** The parts of GFM that a text has any sign of: each costs time on every line, also where there is nothing for it. */
function optionsFor(text: string): Options {
  const present = extensions.filter(({ sign }) => sign.test(text))
  const key = present.map((extension) => extensions.indexOf(extension)).join()
  const options = known.get(key) ?? {
    extensions: [...present.map(({ micromark }) => micromark()), { disable: { null: ['codeIndented'] } }],
    mdastExtensions: present.map(({ mdast }) => mdast()),
  }
  known.set(key, options)
  return options
}

/**
 * Reads Markdown into the draft. `text` is the source with templates and front matter blanked, so its offsets are the source's; what it blanked is read by nobody.
 * The outermost `unquoted` quote markers quote nothing (see `bodySource`).
 */
export function readMarkdown(text: string, draft: Draft, { unquoted = 0 } = {}): void {
  const tree = fromMarkdown(text, optionsFor(text))
  const reader = new MarkdownReader(text, draft, definitionsOf(tree), unquoted)
  reader.readChildren(tree, { type: 'paragraph', quoted: false, html: false })
  if (reader.marked.length > 0) readMarkdownInHtml(text, draft, reader.marked)
}

/**
 * Raw HTML that holds Markdown (kramdown's `markdown="1"`, MDX components, and what authors hope for) is read once more, all of it in one parse,
 * with its block tags turned into empty lines and everything else blank.
 */
function readMarkdownInHtml(text: string, draft: Draft, marked: readonly MarkedHtml[]): void {
  const parts: string[] = []
  let at = 0
  for (const { start, end, blank } of marked) {
    parts.push(text.slice(at, start).replace(/[^\n]/g, ' '))
    at = start
    for (const tag of blank) {
      parts.push(
        text.slice(at, tag.start),
        text
          .slice(tag.start, tag.end)
          .replace(/[^\n]/g, ' ')
          .replace(/^ {1,2}/, (blanks) => '\n'.repeat(blanks.length)),
      )
      at = tag.end
    }
    parts.push(text.slice(at, end))
    at = end
  }
  const inner = parts.join('')
  const tree = fromMarkdown(inner, optionsFor(inner))
  new MarkdownReader(inner, draft, definitionsOf(tree), 0).readChildren(tree, { type: 'paragraph', quoted: false, html: true })
}

/** Raw HTML to read again as Markdown, and the tags and comments in it to blank. */
interface MarkedHtml extends Span {
  readonly blank: readonly Span[]
}

interface Definition {
  readonly url: string
  readonly target: Span
}

function definitionsOf(tree: Nodes): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') {
      const span = spanOf(node)
      if (span && !definitions.has(node.identifier)) definitions.set(node.identifier, { url: node.url, target: span })
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return definitions
}

class MarkdownReader {
  readonly marked: MarkedHtml[] = []
  readonly #text: string
  readonly #draft: Draft
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #unquoted: number

  constructor(text: string, draft: Draft, definitions: ReadonlyMap<string, Definition>, unquoted: number) {
    this.#text = text
    this.#draft = draft
    this.#definitions = definitions
    this.#unquoted = unquoted
  }

  readChildren(parent: Parents, place: Place): void {
    let before: DraftBlock | undefined
    for (const node of parent.children as RootContent[]) {
      if (node.type === 'list') this.#readList(node, place, before)
      before = node.type === 'list' ? undefined : this.#readBlock(node, place)
    }
  }

  #readBlock(node: RootContent, place: Place): DraftBlock | undefined {
    const span = spanOf(node)
    if (!span) return undefined
    switch (node.type) {
      case 'paragraph':
        if (looksLikeCode(this.#text, span, place)) this.#draft.addSurface('code', span)
        else return this.#readInlines(node.children, place)
        return undefined
      case 'heading':
        return this.#readInlines(node.children, { ...place, type: 'heading', depth: node.depth })
      case 'blockquote': {
        const markers = (place.markers ?? 0) + 1
        this.readChildren(node, { ...place, markers, quoted: markers > this.#unquoted })
        return undefined
      }
      case 'table':
        this.#readTable(node, place)
        return undefined
      case 'code':
        this.#readCode(span, node.lang ?? undefined)
        return undefined
      case 'html':
        this.#readHtmlBlock(span, place)
        return undefined
      case 'definition':
        this.#readDefinition(span, node.url)
        return undefined
      case 'footnoteDefinition': {
        const labelSpan = { start: span.start + 2, end: span.start + 2 + (node.label ?? node.identifier).length }
        this.#draft.footnotes.push({ ...span, label: node.identifier, labelSpan })
        this.readChildren(node, { ...place, type: 'footnote', footnote: node.identifier })
        return undefined
      }
      default:
        return undefined
    }
  }

  #readHtmlBlock(span: Span, place: Place): void {
    const tokens = readHtml(this.#text, span.start, span.end)
    if (place.html || !holdsMarkdown(this.#text, tokens)) {
      readMarkup(tokens, this.#text, this.#draft, { ...place, html: true })
      return
    }
    const blank: Span[] = []
    for (const token of tokens) {
      if (token.kind === 'text' || (token.kind !== 'comment' && !blockTags.has(token.name))) continue
      if (token.kind === 'comment') this.#draft.addComment(token)
      else if (token.kind === 'open') readTagAttributes(token, this.#text, this.#draft)
      blank.push(token.kind === 'comment' ? { start: token.start - 4, end: Math.min(span.end, token.end + 3) } : token)
    }
    this.marked.push({ ...span, blank })
  }

  #readList(node: List, place: Place, lead: DraftBlock | undefined): void {
    const id = this.#draft.nextId()
    const depth = (place.list?.depth ?? 0) + 1
    const first = node.start ?? 1
    node.children.forEach((item, i) => {
      const list = { id, index: node.ordered ? first + i : i + 1, ordered: node.ordered ?? false, depth, lead }
      this.readChildren(item, { ...place, type: place.footnote === undefined ? 'list-item' : 'footnote', list })
    })
  }

  #readTable(node: Table, place: Place): void {
    const id = this.#draft.nextId()
    const headers: string[] = []
    node.children.forEach((row, r) => {
      row.children.forEach((cell, c) => {
        const block = this.#readInlines(cell.children, {
          ...place,
          type: 'table-cell',
          table: { id, row: r, column: c, header: r === 0 ? '' : (headers[c] ?? '') },
        })
        if (r === 0) headers[c] = block?.folded.trim() ?? ''
      })
    })
  }

  #readCode(span: Span, language: string | undefined): void {
    const text = this.#text.slice(span.start, span.end)
    const start = text.indexOf('\n') + 1
    const last = text.lastIndexOf('\n')
    const isClosed = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(text.slice(last + 1))
    this.#draft.addSurface('code', { start: span.start + start, end: isClosed ? span.start + Math.max(start, last) : span.end }, language)
  }

  #readDefinition(span: Span, url: string): void {
    const label = closingBracket(this.#text, span.start, span.end)
    const { target, title } = readTarget(this.#text, { start: label, end: span.end + 1 })
    this.#draft.addLink({ ...span, url, target, content: { start: span.start + 1, end: label }, form: 'definition' })
    if (title) this.#draft.addSurface('title', title)
  }

  #readInlines(nodes: readonly PhrasingContent[], place: Place): DraftBlock | undefined {
    const reader = new InlineReader(this.#text, this.#draft, this.#definitions, place)
    reader.readAll(nodes)
    return reader.finish()
  }
}

/** Reads the inline content of one block. */
class InlineReader {
  readonly #text: string
  readonly #draft: Draft
  readonly #definitions: ReadonlyMap<string, Definition>
  readonly #place: Place
  readonly #mask: Mask
  readonly #inlines: Inline[] = []
  readonly #openTags: { name: string; start: number; contentStart: number; href: Span | undefined }[] = []
  #muted = 0
  #links = 0

  constructor(text: string, draft: Draft, definitions: ReadonlyMap<string, Definition>, place: Place) {
    this.#text = text
    this.#draft = draft
    this.#definitions = definitions
    this.#place = place
    this.#mask = new Mask(text)
  }

  readAll(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#read(node)
  }

  finish(): DraftBlock | undefined {
    return this.#draft.addBlock(this.#mask, this.#inlines, this.#place)
  }

  #read(node: PhrasingContent): void {
    const span = spanOf(node)
    if (!span) return
    switch (node.type) {
      case 'text':
        this.#readText(span)
        break
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.#inlines.push({ kind: node.type === 'delete' ? 'strike' : node.type, ...span, content: contentOf(node.children, span) })
        this.readAll(node.children)
        break
      case 'inlineCode': {
        const ticks = /^`+/.exec(this.#text.slice(span.start, span.end))?.[0].length ?? 1
        const content = { start: span.start + ticks, end: Math.max(span.start + ticks, span.end - ticks) }
        this.#inlines.push({ kind: 'code', ...span, content })
        this.#draft.addSurface('code', content)
        this.#mask.separate()
        break
      }
      case 'link':
      case 'linkReference':
        this.#readLink(node, span)
        break
      case 'image':
      case 'imageReference':
        this.#readImage(node, span)
        break
      case 'footnoteReference':
        this.#inlines.push({ kind: 'footnote-reference', ...span, content: { start: span.start + 2, end: span.end - 1 }, target: node.identifier })
        this.#mask.separate()
        break
      case 'html':
        this.#readTags(span)
        break
      case 'break':
        this.#mask.separate()
        break
      default:
        break
    }
  }

  #readText(span: Span): void {
    if (this.#muted === 0) this.#mask.add(span.start, span.end, { quoted: this.#place.markers !== undefined })
    if (this.#links > 0) return
    for (const url of findBareUrls(this.#text, span)) {
      const target = this.#text.slice(url.start, url.end)
      this.#inlines.push({ kind: 'link', ...url, content: url, target })
      this.#draft.addLink({ ...url, url: target, target: url, content: url, form: 'bare' })
    }
    for (const match of this.#text.slice(span.start, span.end).matchAll(/\[\[([^[\]|\n]{1,200})(\|[^[\]|\n]{1,200})?\]\]/g)) {
      const start = span.start + match.index
      const target = { start: start + 2, end: start + 2 + (match[1] ?? '').length }
      const content = match[2] === undefined ? target : { start: target.end + 1, end: start + match[0].length - 2 }
      this.#inlines.push({ kind: 'link', start, end: start + match[0].length, content, target: match[1] ?? '' })
      this.#draft.addLink({ start, end: start + match[0].length, url: match[1] ?? '', target, content, form: 'wiki' })
    }
  }

  #readLink(node: MdLink | LinkReference, span: Span): void {
    const content = contentOf(node.children, { start: span.start + 1, end: span.start + 1 })
    const isAutolink = this.#text[span.start] === '<'
    const definition = node.type === 'linkReference' ? this.#definitions.get(node.identifier) : undefined
    if (node.type === 'linkReference' && definition) {
      this.#draft.links.push({ ...span, url: definition.url, target: definition.target, content, form: 'reference' })
    } else if (node.type === 'link') {
      const tail = { start: isAutolink ? span.start : this.#text.indexOf(']', content.end), end: span.end }
      const { target, title } = isAutolink ? { target: content, title: undefined } : readTarget(this.#text, tail)
      this.#draft.addLink({ ...span, url: node.url, target, content, form: isAutolink ? 'autolink' : 'inline' })
      if (title) this.#draft.addSurface('title', title)
    }
    const url = node.type === 'link' ? node.url : definition?.url
    this.#inlines.push({ kind: 'link', ...span, content, ...(url !== undefined && { target: url }) })
    this.#links++
    this.readAll(node.children)
    this.#links--
  }

  #readImage(node: MdImage | ImageReference, span: Span): void {
    const close = closingBracket(this.#text, span.start + 1, span.end)
    const alt = { start: span.start + 2, end: close }
    const { target, title } =
      node.type === 'image' ? readTarget(this.#text, { start: close, end: span.end }) : { target: { start: close, end: close }, title: undefined }
    const url = node.type === 'image' ? node.url : (this.#definitions.get(node.identifier)?.url ?? '')
    this.#draft.addImage({ ...span, url, target, alt: node.alt ?? undefined, html: false }, alt)
    if (title) this.#draft.addSurface('title', title)
    this.#inlines.push({ kind: 'image', ...span, content: alt, target: url })
    this.#mask.separate()
  }

  #readTags(span: Span): void {
    for (const token of readHtml(this.#text, span.start, span.end)) {
      if (token.kind === 'comment') this.#draft.addComment(token)
      if (token.kind === 'comment' || (token.kind === 'open' && /^(?:br|img|hr|wbr)$/.test(token.name))) this.#mask.separate()
      if (token.kind === 'open') {
        const { href, image } = readTagAttributes(token, this.#text, this.#draft)
        if (image) this.#inlines.push({ kind: 'image', start: token.start, end: token.end, content: image.target, target: image.url })
        if (!/^(?:br|img|hr|wbr|input)$/.test(token.name)) this.#openTags.push({ name: token.name, start: token.start, contentStart: token.end, href })
        if (token.name === 'sup' && isCitationMark(this.#text, token.end)) this.#mute(1)
        if (token.name === 'code' || token.name === 'style' || token.name === 'script') this.#mute(1)
        if (token.name === 'a') this.#links++
      } else if (token.kind === 'close') this.#closeTag(token)
    }
  }

  #closeTag({ name, start, end }: Span & { readonly name: string }): void {
    const at = this.#openTags.findLastIndex((tag) => tag.name === name)
    const open = this.#openTags[at]
    if (!open) return
    this.#openTags.length = at
    const content = { start: open.contentStart, end: Math.max(open.contentStart, start) }
    if (name === 'code') this.#draft.addSurface('code', content)
    if (name === 'code' || name === 'style' || name === 'script' || (name === 'sup' && isCitationMark(this.#text, open.contentStart))) this.#mute(-1)
    if (name === 'a') this.#links--
    const kind = inlineTags.get(name)
    if (!kind) return
    const target = open.href && this.#text.slice(open.href.start, open.href.end)
    this.#inlines.push({ kind, start: open.start, end, content, ...(target !== undefined && { target }) })
    if (name === 'a' && open.href) this.#draft.links.push({ start: open.start, end, url: target ?? '', target: open.href, content, form: 'html' })
  }

  #mute(by: 1 | -1): void {
    this.#muted = Math.max(0, this.#muted + by)
    this.#mask.separate()
  }
}

/** Tables and scripts are left to the HTML reader, which knows their structure. */
function holdsMarkdown(text: string, tokens: readonly HtmlToken[]): boolean {
  if (tokens.some((token) => token.kind === 'open' && (token.name === 'table' || token.name === 'pre' || unreadTags.has(token.name)))) return false
  return tokens.some((token) => token.kind === 'text' && markdownMark.test(text.slice(token.start, token.end)))
}
const markdownMark = /(?:^|\n)[ \t]*(?:[-*+]|\d{1,3}\.|#{1,6})[ \t]\S|\*\*\S|\]\(|(?:^|[\s(])_\w[^_\n]{0,200}_(?:\W|$)/

function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function contentOf(children: readonly PhrasingContent[], fallback: Span): Span {
  const first = children.find((child) => child.position)
  const last = children.findLast((child) => child.position)
  return { start: first?.position?.start.offset ?? fallback.start, end: last?.position?.end.offset ?? fallback.end }
}

/** A paragraph of which every line is indented like code, and that reads like code, is code. */
function looksLikeCode(text: string, { start, end }: Span, place: Place): boolean {
  if (place.list || place.markers || place.footnote !== undefined) return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (!/^(?: {4}|\t)/.test(text.slice(lineStart, start + 1))) return false
  const slice = text.slice(start, end)
  const wordCharacters = slice.match(/[\p{L}\s.,'’]/gu)?.length ?? 0
  return /[{};=<>$|]/.test(slice) && wordCharacters / slice.length < 0.9
}
