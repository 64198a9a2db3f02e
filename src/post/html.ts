import { Tokenizer } from 'htmlparser2'
import type { Span } from '../span.ts'

interface HtmlAttribute extends Span {
  readonly name: string
  /** The value as written, without its quotes. The span is the value's. */
  readonly value: string
}

export type HtmlToken =
  | (Span & { readonly kind: 'text' })
  | (Span & { readonly kind: 'comment' })
  | (Span & { readonly kind: 'open'; readonly name: string; readonly attributes: readonly HtmlAttribute[] })
  | (Span & { readonly kind: 'close'; readonly name: string })

/** The tokens of raw HTML between two offsets of the source, with their places in it. Broken HTML yields what a browser would show of it; nothing throws. */
export function readHtml(source: string, start: number, end: number): HtmlToken[] {
  const tokens: HtmlToken[] = []
  const html = source.slice(start, end)
  let tag = ''
  let tagStart = 0
  let attributes: HtmlAttribute[] = []
  let attributeName = ''
  let value: { start: number; end: number } | undefined
  const open = (tagEnd: number): void => {
    tokens.push({ kind: 'open', name: tag, attributes, start: tagStart, end: start + tagEnd + 1 })
    attributes = []
  }
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ontext: (from, to) => tokens.push({ kind: 'text', start: start + from, end: start + to }),
      ontextentity: () => {},
      oncdata: (from, to) => tokens.push({ kind: 'text', start: start + from, end: start + to }),
      oncomment: (from, to, offset) => tokens.push({ kind: 'comment', start: start + from, end: Math.max(start + from, start + to - offset) }),
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onopentagname: (from, to) => {
        tag = html.slice(from, to).toLowerCase()
        tagStart = start + from - 1
      },
      onattribname: (from, to) => {
        attributeName = html.slice(from, to).toLowerCase()
        value = undefined
      },
      onattribdata: (from, to) => {
        value = { start: value?.start ?? start + from, end: start + to }
      },
      onattribentity: () => {},
      onattribend: (_quote, to) => {
        const span = value ?? { start: start + to, end: start + to }
        attributes.push({ name: attributeName, value: source.slice(span.start, span.end), ...span })
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (from, to) => tokens.push({ kind: 'close', name: html.slice(from, to).trim().toLowerCase(), start: start + from - 2, end: start + to + 1 }),
      onend: () => {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return tokens
}

/** Tags whose end or start breaks the text that surrounds them, as in a browser. */
export const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
)

/** Elements whose text no reader sees as prose. */
export const unreadTags: ReadonlySet<string> = new Set('script style template svg math noscript textarea object head'.split(' '))
