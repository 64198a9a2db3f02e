import { lastStartingAt, type Span } from '../span.ts'
import type { Surroundings } from '../text/context/surroundings.ts'
import type { Block, Surface } from './post.ts'

/** A span of a block or other surface as the context layer reads it; what comes back counts from the start of the surface. */
export function surroundingsOf(span: Span, surface: Surface, block: Block | undefined): Surroundings {
  const at = surface.start
  const nearest = lastStartingAt(block?.sentences ?? [], span.start)
  const sentence = nearest && span.start < nearest.end ? nearest : surface
  return {
    text: surface.folded,
    start: span.start - at,
    end: span.end - at,
    sentence: { start: sentence.start - at, end: Math.max(sentence.end, span.end) - at },
    emphases: (block?.inlines ?? [])
      .filter(({ kind }) => kind === 'emphasis' || kind === 'strong')
      .map(({ content }) => ({ start: content.start - at, end: content.end - at })),
    header: block?.table?.header ?? '',
    lead: block?.list?.lead?.folded.slice(-200) ?? '',
    heading: headingOf(block),
    blockQuote: block?.quoted ?? false,
  }
}

function headingOf(block: Block | undefined): string {
  if (block === undefined || block.type === 'heading' || block.type === 'title') return ''
  return block.section.heading?.folded ?? ''
}
