import type { Draft, DraftBlock } from './draft.ts'
import { Mask } from './mask.ts'
import type { BlockKind, FrontMatter, FrontMatterEntry } from './post.ts'

const blockKeys: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'title'],
  ...['subtitle', 'description', 'summary', 'excerpt', 'lead', 'intro', 'abstract'].map((key): [string, BlockKind] => [key, 'description']),
])

/** Title and description become blocks of prose; every value is a surface besides. Keys are not prose, but an odd key may tell. */
export function readFrontMatterText(frontMatter: FrontMatter, source: string, draft: Draft): readonly FrontMatterEntry[] {
  const bodies: FrontMatterEntry[] = []
  for (const entry of frontMatter.entries) {
    if (entry.end <= entry.start) continue
    const type = blockKeys.get(entry.path.toLowerCase())
    if (isBody(entry)) bodies.push(entry)
    else if (type && typeof entry.value === 'string') addText(entry, type, source, draft)
    else draft.addSurface('front-matter', innerSpan(entry, source), entry.path)
  }
  return bodies
}

/** Some content systems keep the post in front matter: a long text of several sentences is prose wherever it stands. */
function isBody({ value, path }: FrontMatterEntry): boolean {
  if (typeof value !== 'string' || value.length < 200) return false
  return /(?:^|\.)(?:body|content|text|markdown|copy|html|main|answer|section_?\w*)$/i.test(path) || /[.!?]\s+\p{Lu}/u.test(value)
}

/**
 * The source for reading a body as Markdown at its own offsets: everything around it is blank, and a block scalar's indentation becomes quote markers, which may be indented
 * as deep as needed and leave the text after them where it stands. `markers` says how many there are: they quote nothing.
 */
export function bodySource(entry: FrontMatterEntry, source: string): { text: string; markers: number } {
  const raw = source.slice(entry.start, entry.end)
  const before = source.slice(0, entry.start).replace(/[^\n]/g, ' ')
  const header = /^[|>][^\n]*\n/.exec(raw)
  if (!header) return { text: before + raw.replace(/^["']|["']$/g, ' ').replace(/\\[nrt"]/g, '  '), markers: 0 }
  const lines = raw.slice(header[0].length)
  const indent = /^[ \t]*(?=\S)/m.exec(lines)?.[0].length ?? 0
  const markers = Math.floor(indent / 2)
  const dedented = markers === 0 ? lines : lines.replace(new RegExp(`^[ \\t]{${indent}}`, 'gm'), ' '.repeat(indent % 2) + '> '.repeat(markers))
  return { text: `${before}${' '.repeat(header[0].length - 1)}\n${dedented}`, markers }
}

function addText(entry: FrontMatterEntry, type: BlockKind, source: string, draft: Draft): DraftBlock | undefined {
  const { start, end } = innerSpan(entry, source)
  const mask = new Mask(source)
  mask.add(start, end)
  return draft.addBlock(mask, [], { type, quoted: false, html: false })
}

/** The value without quotes or a block scalar's header. */
function innerSpan({ start, end }: FrontMatterEntry, source: string): { start: number; end: number } {
  const raw = source.slice(start, end)
  const header = /^[|>][^\n]*\n[ \t]*/.exec(raw)
  if (header) return { start: start + header[0].length, end: start + raw.trimEnd().length }
  const quote = /^("""|'''|["'])[\s\S]*\1$/.exec(raw)?.[1]?.length ?? 0
  return { start: start + quote, end: Math.max(start + quote, end - quote) }
}
