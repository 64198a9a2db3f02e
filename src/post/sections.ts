import type { DraftBlock } from './draft.ts'
import type { SectionRole } from './post.ts'

export interface DraftSection {
  readonly start: number
  readonly end: number
  readonly headingAt: number | undefined
  readonly depth: number
  readonly role: SectionRole
}

const roles: readonly [Exclude<SectionRole, undefined>, RegExp][] = [
  [
    'further-reading',
    /^(?:further|additional|suggested|recommended|more|related|external|useful|helpful|other|learn|find out|where can i|for more|read|see also|get|support)\b.*\b(?:reading|resources?|information|info|links?|posts?|articles?|addresses|contacts?|organi[sz]ations|more|also|read|sites?|support|help)\b|^(?:resources?|links?|see also|learn more|related|read (?:more|next)|useful (?:sites|websites))$/,
  ],
  [
    'references',
    /^(?:(?:key|main|selected|statutory|source|medical|scientific|list of|our)\s+)?(?:references?|sources?|bibliograph(?:y|ies)|citations?|works cited|literature(?: cited)?|footnotes?|endnotes?|notes)(?:\s*(?:&|and|\/|,)\s*(?:references?|sources?|citations?|notes?|further reading|credits?|bibliography|footnotes?))*(?:\s+(?:list|cited|used))?$|^(?:evidence|where this comes from|what this is based on)$/,
  ],
  [
    'disclosure',
    /^(?:(?:full|medical|affiliate|financial|conflicts? of interest|competing interests?)\s+)?(?:disclosures?|disclaimers?|conflicts? of interest|competing interests?|funding|acknowledge?ments?)(?:\s*(?:&|and)\s*\w+)*$/,
  ],
]

/** What a heading says that its section is for. */
function roleOf(heading: string): SectionRole {
  const plain = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&/,'\s-]/gu, ' ')
    .replace(/^[\d.\s]+|\s+/g, ' ')
    .trim()
  return roles.find(([, pattern]) => pattern.test(plain))?.[0]
}

/**
 * Cuts a post at its headings. A paragraph that is bold from end to end and short works as a heading too: one in five real posts has them, "**References**" among them.
 * Section ends are the next section's start; the last one ends with the source.
 */
export function cutSections(blocks: readonly DraftBlock[], length: number): DraftSection[] {
  const sections: DraftSection[] = [{ start: 0, end: length, headingAt: undefined, depth: 0, role: undefined }]
  blocks.forEach((block, i) => {
    const depth = headingDepth(block)
    if (depth === undefined) return
    const before = sections.at(-1)
    if (before) sections[sections.length - 1] = { ...before, end: block.start }
    const parent = enclosing(sections, depth)
    sections.push({ start: block.start, end: length, headingAt: i, depth, role: roleOf(block.folded) ?? parent?.role })
  })
  return sections
}

function headingDepth(block: DraftBlock): number | undefined {
  if (block.type === 'heading') return block.depth ?? 1
  if (block.type !== 'paragraph' || block.quoted || block.text.length > 80) return undefined
  const strong = block.inlines.find(({ kind }) => kind === 'strong')
  if (!strong || strong.content.start > block.start || strong.content.end < block.start + block.text.replace(/[\s:]+$/, '').length) return undefined
  return /[.!?,;]\s*$/.test(block.text) ? undefined : 7
}

/** The nearest section before that is of lower depth: its role holds for what stands below it. */
function enclosing(sections: readonly DraftSection[], depth: number): DraftSection | undefined {
  const parent = sections.findLast((section) => section.depth < depth)
  return parent?.headingAt === undefined ? undefined : parent
}
