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
    const block = finishBlock(draftBlock, sections[at] as Section, byDraft)
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

function finishBlock({ list, ...draft }: DraftBlock, section: Section, byDraft: ReadonlyMap<DraftBlock, Block>): Block {
  let sentences: readonly Sentence[] | undefined
  let words: readonly Word[] | undefined
  const block: Block = {
    ...draft,
    section,
    ...(list && { list: { ...list, lead: list.lead && byDraft.get(list.lead) } }),
    get words() {
      words ??= splitWords(draft.folded, draft.start)
      return words
    },
    get sentences() {
      sentences ??= cutSentences(block)
      return sentences
    },
  }
  return block
}

function cutSentences(block: Block): Sentence[] {
  let at = 0
  return splitSentences(block.folded).map(({ start, end }, index) => {
    const span = { start: block.start + start, end: block.start + end }
    const first = at
    while (at < block.words.length && (block.words[at]?.start ?? 0) < span.end) at++
    const last = at
    let words: readonly Word[] | undefined
    return {
      ...span,
      index,
      block,
      text: block.text.slice(start, end),
      folded: block.folded.slice(start, end),
      get words() {
        words ??= block.words.slice(first, last)
        return words
      },
    }
  })
}

function inOrder<Found extends Span>(spans: readonly Found[]): readonly Found[] {
  return spans.toSorted((a, b) => a.start - b.start)
}
