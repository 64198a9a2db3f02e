import type { Span } from '../span.ts'
import { fold } from '../text/fold.ts'
import type { Mask } from './mask.ts'
import type { Block, BlockKind, Comment, FootnoteDefinition, Image, Inline, Link, Surface, SurfaceKind } from './post.ts'

/** A block before its section, sentences and words are known. */
export interface DraftBlock extends Surface {
  readonly kind: 'prose'
  readonly type: BlockKind
  readonly depth?: number
  readonly quoted: boolean
  readonly html: boolean
  readonly list?: NonNullable<Block['list']> extends infer List ? Omit<List, 'lead'> & { readonly lead: DraftBlock | undefined } : never
  readonly table?: NonNullable<Block['table']>
  readonly footnote?: string
  readonly inlines: readonly Inline[]
}

/** Where a block stands: what it inherits from the containers around it. */
export interface Place {
  readonly type: BlockKind
  readonly depth?: number
  readonly quoted: boolean
  /** Quote markers that stand at the start of every line. */
  readonly markers?: number
  readonly html: boolean
  readonly list?: NonNullable<DraftBlock['list']>
  readonly table?: NonNullable<Block['table']>
  readonly footnote?: string
}

/** A surface that is the source as it stands; folded only when somebody reads it. */
function makeSurface(source: string, kind: SurfaceKind, { start, end }: Span, key?: string): Surface {
  const text = source.slice(start, end)
  let folded: string | undefined
  return {
    kind,
    start,
    end,
    text,
    ...(key !== undefined && { key }),
    get folded() {
      folded ??= fold(text)
      return folded
    },
  }
}

/** Everything that was found while a post was read, in reading order. */
export class Draft {
  readonly source: string
  readonly blocks: DraftBlock[] = []
  readonly surfaces: Surface[] = []
  readonly links: Link[] = []
  readonly images: Image[] = []
  readonly comments: Comment[] = []
  readonly footnotes: FootnoteDefinition[] = []
  #ids = 0

  constructor(source: string) {
    this.source = source
  }

  /** A number for the next list or table. */
  nextId(): number {
    return this.#ids++
  }

  addBlock(mask: Mask, inlines: readonly Inline[], { markers: _, ...place }: Place): DraftBlock | undefined {
    const text = mask.finish()
    if (!text) return undefined
    const block: DraftBlock = { kind: 'prose', ...text, ...place, inlines: inlines.length > 1 ? inlines.toSorted((a, b) => a.start - b.start) : inlines }
    this.blocks.push(block)
    return block
  }

  addSurface(kind: SurfaceKind, { start, end }: Span, key?: string): void {
    if (end <= start) return
    this.surfaces.push(makeSurface(this.source, kind, { start, end }, key))
  }

  addLink(link: Link): void {
    this.links.push(link)
    this.addSurface('link-target', link.target)
  }

  addImage(image: Image, alt: Span | undefined): void {
    this.images.push(image)
    this.addSurface('image-target', image.target)
    if (alt) this.addSurface('alt', alt)
  }

  addComment({ start, end }: Span): void {
    this.comments.push({ start, end, text: this.source.slice(start, end) })
    this.addSurface('comment', { start, end })
  }
}
