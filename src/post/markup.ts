import type { Span } from '../span.ts'
import type { Draft, DraftBlock, Place } from './draft.ts'
import { blockTags, type HtmlToken, unreadTags } from './html.ts'
import { inlineTags, isCitationMark } from './inline-tags.ts'
import { Mask } from './mask.ts'
import type { Image, Inline } from './post.ts'
import { findBareUrls } from './targets.ts'

type OpenToken = Extract<HtmlToken, { kind: 'open' }>

const silentAttributes =
  /^(?:class|style|rel|target|width|height|lang|dir|role|tabindex|align|valign|border|loading|colspan|rowspan|start|on\w+|xmlns.*|viewbox|fill|stroke.*|d)$/

/** Adds the surfaces that a tag carries: targets, alternative texts, titles and other attributes. */
export function readTagAttributes(token: OpenToken, text: string, draft: Draft): { href: Span | undefined; image: Image | undefined } {
  let href: Span | undefined
  for (const { name, value, start, end } of token.attributes) {
    if (name === 'href') {
      href = { start, end }
      draft.addSurface('link-target', href)
    } else if (name === 'title') draft.addSurface('title', { start, end })
    else if (name !== 'src' && name !== 'alt' && !silentAttributes.test(name) && /[\p{L}\p{N}]/u.test(value))
      draft.addSurface('attribute', { start, end }, name)
  }
  const source = token.attributes.find(({ name }) => name === 'src')
  const alt = token.attributes.find(({ name }) => name === 'alt')
  if (token.name !== 'img' && token.name !== 'image') {
    if (source) draft.addSurface('image-target', source)
    if (alt) draft.addSurface('alt', alt)
    return { href, image: undefined }
  }
  const at = { start: token.end, end: token.end }
  const target = source ? { start: source.start, end: source.end } : at
  const image: Image = { start: token.start, end: token.end, url: text.slice(target.start, target.end), target, alt: alt?.value, html: true }
  draft.addImage(image, alt && alt.end > alt.start ? { start: alt.start, end: alt.end } : undefined)
  return { href, image }
}

/** Reads the prose inside raw HTML as blocks, the rest as surfaces. */
export function readMarkup(tokens: readonly HtmlToken[], text: string, draft: Draft, place: Place): void {
  new MarkupReader(text, draft, place).read(tokens)
}

/** Tags nested deeper than this are read as if they were beside each other. */
const deepest = 200

class MarkupReader {
  readonly #text: string
  readonly #draft: Draft
  readonly #outer: Place
  readonly #open: { name: string; start: number; contentStart: number; href: Span | undefined }[] = []
  #mask: Mask
  #inlines: Inline[] = []
  #unread: string | undefined
  #muted = false
  #before: DraftBlock | undefined
  readonly #lists: { id: number; index: number; ordered: boolean; lead: DraftBlock | undefined }[] = []
  #table: { id: number; row: number; column: number; headers: string[] } | undefined

  constructor(text: string, draft: Draft, place: Place) {
    this.#text = text
    this.#draft = draft
    this.#outer = place
    this.#mask = new Mask(text)
  }

  read(tokens: readonly HtmlToken[]): void {
    for (const token of tokens) {
      if (this.#unread !== undefined) {
        if (token.kind === 'close' && token.name === this.#unread) this.#unread = undefined
      } else if (token.kind === 'text') this.#readText(token)
      else if (token.kind === 'comment') {
        this.#draft.addComment(token)
        this.#mask.separate()
      } else if (token.kind === 'open') this.#openTag(token)
      else this.#closeTag(token)
    }
    this.#flush()
  }

  #readText(span: Span): void {
    const parent = this.#open.at(-1)?.name
    if (parent === 'code' || parent === 'pre') {
      this.#draft.addSurface('code', span)
      this.#mask.separate()
      return
    }
    if (this.#muted) return
    // Raw HTML keeps its line breaks; an empty line still parts two paragraphs for the reader of the source.
    this.#mask.add(span.start, span.end, { quoted: this.#outer.markers !== undefined })
    if (this.#open.some(({ name }) => name === 'a')) return
    for (const url of findBareUrls(this.#text, span)) {
      const target = this.#text.slice(url.start, url.end)
      this.#inlines.push({ kind: 'link', ...url, content: url, target })
      this.#draft.addLink({ ...url, url: target, target: url, content: url, form: 'bare' })
    }
  }

  #openTag(token: OpenToken): void {
    const { name } = token
    if (unreadTags.has(name)) {
      readTagAttributes(token, this.#text, this.#draft)
      this.#unread = name
      return
    }
    if (blockTags.has(name)) this.#flush()
    const { href, image } = readTagAttributes(token, this.#text, this.#draft)
    if (image) {
      this.#inlines.push({ kind: 'image', start: token.start, end: token.end, content: image.target, target: image.url })
      this.#mask.separate()
    }
    if (/^(?:br|img|hr|wbr|input|meta|link|source)$/.test(name)) return
    if (this.#open.length < deepest) this.#open.push({ name, start: token.start, contentStart: token.end, href })
    if (name === 'ul' || name === 'ol') this.#lists.push({ id: this.#draft.nextId(), index: 0, ordered: name === 'ol', lead: this.#before })
    else if (name === 'li') {
      const list = this.#lists.at(-1)
      if (list) list.index++
    } else if (name === 'table') this.#table = { id: this.#draft.nextId(), row: -1, column: -1, headers: [] }
    else if (name === 'tr' && this.#table) this.#table = { ...this.#table, row: this.#table.row + 1, column: -1 }
    else if ((name === 'td' || name === 'th') && this.#table) this.#table = { ...this.#table, column: this.#table.column + 1 }
    else if (name === 'sup') this.#muted = isCitationMark(this.#text, token.end)
    if (this.#muted) this.#mask.separate()
  }

  #closeTag({ name, start, end }: Span & { readonly name: string }): void {
    if (blockTags.has(name)) this.#flush()
    const at = this.#open.findLastIndex((tag) => tag.name === name)
    const open = this.#open[at]
    if (!open) return
    if (name === 'sup') this.#muted = false
    const kind = inlineTags.get(name)
    if (kind) {
      const content = { start: open.contentStart, end: Math.max(open.contentStart, start) }
      const target = open.href && this.#text.slice(open.href.start, open.href.end)
      this.#inlines.push({ kind, start: open.start, end, content, ...(target !== undefined && { target }) })
      if (name === 'a' && open.href) this.#draft.links.push({ start: open.start, end, url: target ?? '', target: open.href, content, form: 'html' })
    }
    this.#open.length = at
    if (name === 'ul' || name === 'ol') this.#lists.pop()
    else if (name === 'table') this.#table = undefined
  }

  #flush(): void {
    const block = this.#draft.addBlock(this.#mask, this.#inlines, this.#placeNow())
    if (block) this.#before = block
    if (block?.table && block.table.row === 0 && this.#table) this.#table.headers[block.table.column] = block.folded.trim()
    this.#mask = new Mask(this.#text)
    this.#inlines = []
  }

  #placeNow(): Place {
    const quoted = this.#outer.quoted || this.#open.some(({ name }) => name === 'blockquote')
    const heading = this.#open.find(({ name }) => /^h[1-6]$/.test(name))
    if (heading) return { ...this.#outer, quoted, type: 'heading', depth: Number(heading.name[1]) }
    const table = this.#table
    if (table && table.column >= 0 && this.#open.some(({ name }) => name === 'td' || name === 'th'))
      return {
        ...this.#outer,
        quoted,
        type: 'table-cell',
        table: { id: table.id, row: table.row, column: table.column, header: table.row === 0 ? '' : (table.headers[table.column] ?? '') },
      }
    const list = this.#lists.at(-1)
    if (list && this.#open.some(({ name }) => name === 'li')) return { ...this.#outer, quoted, type: 'list-item', list: { ...list, depth: this.#lists.length } }
    return { ...this.#outer, quoted }
  }
}
