import type { Span } from '../span.ts'
import { fold } from '../text/fold.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitWords } from '../text/words.ts'
import { Draft, type DraftBlock } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { bodySource, readFrontMatterText } from './front-matter-text.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readMarkup } from './markup.ts'
import { Mask } from './mask.ts'
import { maskMdx } from './mdx.ts'
import type { Block, FrontMatter, Post, Section, Sentence, Surface, Word } from './post.ts'
import { cutSections } from './sections.ts'
import { tame } from './tame.ts'
import { maskTemplates } from './templates.ts'

export interface PostInput {
  /** Decides the format by its ending, and is a surface of its own. */
  readonly path: string
  readonly source: string
}

/** Reads a post once. Never throws on any text; what could not be read is in `unread`. */
export function parsePost({ path, source }: PostInput): Post {
  const format = formatOf(path)
  const frontMatter = format === 'text' ? undefined : readFrontMatter(source)
  const draft = new Draft(source)
  const bodies = frontMatter ? readFrontMatterText(frontMatter, source, draft) : []
  for (const body of bodies) {
    const { text, markers } = bodySource(body, source)
    readMarkdown(tame(maskTemplates(text).text), draft, { unquoted: markers })
  }
  const content = blankFrontMatter(source, frontMatter)
  if (format === 'html') readMarkup(readHtml(content, 0, content.length), content, draft, { type: 'paragraph', quoted: false, html: true })
  else if (format === 'text') readPlainText(content, draft)
  else readMarkdown(tame(maskForMarkdown(content, format, draft)), draft)
  return assemble(path, source, format, frontMatter, draft)
}

function maskForMarkdown(content: string, format: Post['format'], draft: Draft): string {
  if (format !== 'mdx') return maskTemplates(content).text
  const { text, comments, code } = maskMdx(content)
  for (const comment of comments) draft.addComment({ start: comment.start + 1, end: comment.end - 1 })
  for (const span of code) draft.addSurface('code', span, 'mdx')
  return maskTemplates(text).text
}

function formatOf(path: string): Post['format'] {
  if (/\.mdx$/i.test(path)) return 'mdx'
  if (/\.html?$/i.test(path)) return 'html'
  return /\.txt$/i.test(path) ? 'text' : 'markdown'
}

function blankFrontMatter(source: string, frontMatter: FrontMatter | undefined): string {
  const start = frontMatter?.start ?? (source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const end = frontMatter?.end ?? start
  return end === 0 ? source : source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end)
}

/** Paragraphs of a text without markup are parted by empty lines. */
function readPlainText(source: string, draft: Draft): void {
  for (const match of source.matchAll(/\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const mask = new Mask(source)
    mask.add(match.index, match.index + match[0].length, { raw: true })
    draft.addBlock(mask, [], { type: 'paragraph', quoted: false, html: false })
  }
}

function assemble(path: string, source: string, format: Post['format'], frontMatter: FrontMatter | undefined, draft: Draft): Post {
  const drafts = inOrder(draft.blocks)
  const blocks: Block[] = []
  const sections: Section[] = cutSections(drafts, source.length).map(({ headingAt, ...section }) => ({
    ...section,
    get heading() {
      return headingAt === undefined ? undefined : blocks[headingAt]
    },
  }))
  const byDraft = new Map<DraftBlock, Block>()
  let at = 0
  for (const draftBlock of drafts) {
    while (at + 1 < sections.length && (sections[at + 1]?.start ?? Infinity) <= draftBlock.start) at++
    const block = new FinishedBlock(draftBlock, sections[at] as Section, byDraft)
    byDraft.set(draftBlock, block)
    blocks.push(block)
  }
  const fileName: Surface = { kind: 'file-name', start: 0, end: 0, text: path, folded: fold(path) }
  let surfaces: readonly Surface[] | undefined
  let sentences: readonly Sentence[] | undefined
  let words: number | undefined
  return {
    path,
    source,
    format,
    frontMatter,
    blocks,
    sections,
    links: inOrder(draft.links),
    images: inOrder(draft.images),
    footnotes: draft.footnotes,
    comments: inOrder(draft.comments),
    title: blocks.find(({ type }) => type === 'title') ?? blocks.find(({ type, depth }) => type === 'heading' && depth === 1),
    get surfaces() {
      surfaces ??= [...blocks, ...draft.surfaces, fileName]
      return surfaces
    },
    get sentences() {
      sentences ??= blocks.flatMap((block) => block.sentences)
      return sentences
    },
    get words() {
      words ??= blocks.reduce((sum, block) => sum + block.words.length, 0)
      return words
    },
    unread: [...unreadFrontMatter(frontMatter), ...unreadCode(draft, source)],
  }
}

function unreadFrontMatter(frontMatter: FrontMatter | undefined): Post['unread'] {
  return frontMatter?.error && frontMatter.entries.length === 0 ? [{ start: frontMatter.start, end: frontMatter.end, reason: frontMatter.error.message }] : []
}

/** Text that components are given inside an MDX expression is code to us. */
function unreadCode(draft: Draft, source: string): Post['unread'] {
  return draft.surfaces
    .filter(({ kind, key, start, end }) => kind === 'code' && key === 'mdx' && end - start > 100 && source.slice(start, end).includes('</'))
    .map(({ start, end }) => ({ start, end, reason: 'Text inside MDX expressions is not read as prose' }))
}

/** A block whose sentences and words are cut when they are first asked for. A class, as posts have hundreds of them and objects with getters of their own are dear. */
class FinishedBlock implements Block {
  readonly kind = 'prose'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  readonly type: Block['type']
  readonly depth?: number
  readonly quoted: boolean
  readonly html: boolean
  readonly list?: NonNullable<Block['list']>
  readonly table?: NonNullable<Block['table']>
  readonly footnote?: string
  readonly inlines: Block['inlines']
  readonly section: Section
  #sentences: readonly Sentence[] | undefined
  #words: readonly Word[] | undefined

  constructor(draft: DraftBlock, section: Section, byDraft: ReadonlyMap<DraftBlock, Block>) {
    this.start = draft.start
    this.end = draft.end
    this.text = draft.text
    this.folded = draft.folded
    this.type = draft.type
    if (draft.depth !== undefined) this.depth = draft.depth
    this.quoted = draft.quoted
    this.html = draft.html
    if (draft.list) this.list = { ...draft.list, lead: draft.list.lead && byDraft.get(draft.list.lead) }
    if (draft.table) this.table = draft.table
    if (draft.footnote !== undefined) this.footnote = draft.footnote
    this.inlines = draft.inlines
    this.section = section
  }

  get words(): readonly Word[] {
    this.#words ??= splitWords(this.folded, this.start)
    return this.#words
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= cutSentences(this)
    return this.#sentences
  }
}

class CutSentence implements Sentence {
  readonly start: number
  readonly end: number
  readonly index: number
  readonly block: Block
  readonly text: string
  readonly folded: string
  readonly #first: number
  readonly #last: number
  #words: readonly Word[] | undefined

  constructor(block: Block, index: number, span: Span, [first, last]: readonly [number, number]) {
    this.start = block.start + span.start
    this.end = block.start + span.end
    this.index = index
    this.block = block
    this.text = block.text.slice(span.start, span.end)
    this.folded = block.folded.slice(span.start, span.end)
    this.#first = first
    this.#last = last
  }

  get words(): readonly Word[] {
    this.#words ??= this.block.words.slice(this.#first, this.#last)
    return this.#words
  }
}

function cutSentences(block: Block): Sentence[] {
  const { words } = block
  let at = 0
  return splitSentences(block.folded).map((span, index) => {
    const first = at
    while (at < words.length && words[at]!.start < block.start + span.end) at++
    return new CutSentence(block, index, span, [first, at])
  })
}

function inOrder<Found extends Span>(spans: readonly Found[]): readonly Found[] {
  return spans.toSorted((a, b) => a.start - b.start)
}
