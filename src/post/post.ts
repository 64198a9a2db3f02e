import type { Span } from '../span.ts'

/** Where a text was found. `prose` is what a reader sees; everything else may hold an identifier that no reader looks for. */
export type SurfaceKind = 'prose' | 'front-matter' | 'comment' | 'code' | 'alt' | 'title' | 'attribute' | 'link-target' | 'image-target' | 'file-name'

/**
 * A stretch of the source with everything that is not its text blanked to spaces, at equal length:
 * `text[i]` is `source[start + i]`, a space, or U+2060 where markup *inside a word* was blanked. So an offset in it is an offset in the file.
 * (Only `file-name` has no place in the source: its span is empty and its text the path.)
 */
export interface Surface extends Span {
  readonly kind: SurfaceKind
  readonly text: string
  /** `text` with quotes, dashes, white space and entities made plain, at equal length (see `text/fold.ts`). Match on this one. */
  readonly folded: string
  /** For front matter: the dotted key (`author.name`); for an attribute: its name; for code: its language. */
  readonly key?: string
}

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'footnote' | 'title' | 'description'

/** A block of prose in reading order. Front-matter title and description are blocks too; code is not. */
export interface Block extends Surface {
  readonly kind: 'prose'
  readonly type: BlockKind
  /** 1–6 for headings. */
  readonly depth?: number
  /** Inside a block quote. */
  readonly quoted: boolean
  /** From raw HTML rather than Markdown. */
  readonly html: boolean
  /** Identifies the list, and the item's place in it. `lead` is the paragraph before the list. */
  readonly list?: { readonly id: number; readonly index: number; readonly ordered: boolean; readonly depth: number; readonly lead: Block | undefined }
  readonly table?: { readonly id: number; readonly row: number; readonly column: number; readonly header: string }
  /** Label of the footnote whose definition this block is part of. */
  readonly footnote?: string
  /** Markup inside the block, in order of start. */
  readonly inlines: readonly Inline[]
  readonly section: Section
  readonly sentences: readonly Sentence[]
  readonly words: readonly Word[]
}

export type InlineKind = 'emphasis' | 'strong' | 'strike' | 'code' | 'link' | 'image' | 'footnote-reference' | 'superscript' | 'cite'

/** Markup inside a block. The span covers the markup, `text` what it encloses. */
export interface Inline extends Span {
  readonly kind: InlineKind
  readonly content: Span
  /** Target of a link or image, label of a footnote reference. */
  readonly target?: string
}

export interface Sentence extends Span {
  readonly text: string
  readonly folded: string
  readonly block: Block
  /** Place in `block.sentences`. */
  readonly index: number
  readonly words: readonly Word[]
}

/** A word as a reader counts it: hyphenated is one, "1,200" is one. `text` is folded and free of joiners; `lower` is it in lower case. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

export type SectionRole = 'references' | 'further-reading' | 'disclosure' | undefined

/** What stands under one heading, up to the next heading of any depth. The first section of a post may have no heading. */
export interface Section extends Span {
  readonly heading: Block | undefined
  readonly depth: number
  readonly role: SectionRole
}

export interface Link extends Span {
  /** The target as written, decoded (entities, percent signs are kept). */
  readonly url: string
  /** Where the target stands in the source. */
  readonly target: Span
  /** What the reader clicks on; for a bare URL the same as `target`. */
  readonly content: Span
  readonly form: 'inline' | 'reference' | 'autolink' | 'bare' | 'html' | 'wiki' | 'definition'
}

export interface Image extends Span {
  readonly url: string
  readonly target: Span
  /** Undefined where no alt text was written at all. */
  readonly alt: string | undefined
  readonly html: boolean
}

export interface FootnoteDefinition extends Span {
  readonly label: string
  readonly labelSpan: Span
}
export interface Comment extends Span {
  readonly text: string
}

export interface FrontMatterEntry extends Span {
  /** Dotted path of the key: `author.name`, `tags.0`. */
  readonly path: string
  /** Where the value stands (start, end are the same). */
  readonly value: unknown
  readonly keySpan: Span
}

export interface FrontMatter extends Span {
  readonly format: 'yaml' | 'toml' | 'json'
  /** The parsed value; empty when it could not be read. */
  readonly data: Readonly<Record<string, unknown>>
  /** Every scalar value with its place. */
  readonly entries: readonly FrontMatterEntry[]
  /** Why it could not be read, as a sentence, and where. */
  readonly error?: Span & { readonly message: string }
}

/** A post, read once. Everything on it is computed at most once, most of it only when asked for. */
export interface Post {
  readonly path: string
  readonly source: string
  readonly format: 'markdown' | 'mdx' | 'html' | 'text'
  readonly frontMatter: FrontMatter | undefined
  /** Every text of the post, prose first, then all that no reader sees. */
  readonly surfaces: readonly Surface[]
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  /** Words of the prose that readability counts: see `text/readability.ts`. */
  readonly words: number
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly footnotes: readonly FootnoteDefinition[]
  readonly comments: readonly Comment[]
  /** From front matter, else the first heading of depth 1. */
  readonly title: Block | undefined
  /** Parts that could not be read. */
  readonly unread: readonly (Span & { readonly reason: string })[]
}
