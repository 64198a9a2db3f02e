import type { Span } from '../span.ts'

/**
 * Stands in the parse source where template syntax stood. A private-use character: it opens no Markdown construct, ends no link target, and is blanked before anyone reads the text.
 */
export const FILLER = '\ue000'

// Bounded, so that an unclosed brace costs a scan of the bound and not of the rest of the post.
const inlineTemplate =
  /\{\{[<%]?[^{}]{0,2000}?[>%]?\}\}|\{%(?:[^\n{]|\{(?!%)){0,2000}?%\}|\{::?[^{}\n]{0,300}\}|(?<=[\])`*_])\{[#.:][^{}\n]{0,300}\}|^:{3,}[^\n]*$|(?<=^[ \t]{0,3}(?:>[ \t]?){1,4})\[![a-z-]{1,20}\][+-]?/gim
// A formula between single dollars must hold what only TeX has, or two prices in a line would be one.
const formula = /\$\$[^$]{1,2000}\$\$|\$(?=[^\s$\d])[^$\n]{0,200}[\\^_{][^$\n]{0,200}\$(?!\d)/g
const kramdownOptions = /^\{[:#.][^{}\n]{0,300}\}[ \t]*$/gm

export interface MaskedTemplates {
  /** The source with template syntax replaced at equal length. */
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Blanks formulas in TeX, Liquid, Jinja, Hugo and Zola tags, kramdown and Pandoc attributes, Quarto fences and callout markers at equal length, so that the Markdown around them parses as their
 * authors meant it: a tag on a line of its own becomes an empty line, a tag inside text or a link target becomes filler.
 */
export function maskTemplates(source: string): MaskedTemplates {
  if (!/[{$]|:::|\[!/.test(source)) return { text: source, spans: [] }
  const spans: Span[] = []
  const collect = (match: string, ...rest: unknown[]): string => {
    const start = rest.find((part) => typeof part === 'number') as number
    spans.push({ start, end: start + match.length })
    return match.replace(/[^\n]/g, FILLER)
  }
  const filled = source.replace(formula, collect).replace(kramdownOptions, collect).replace(inlineTemplate, collect)
  if (spans.length === 0) return { text: source, spans }
  const emptyLines = new RegExp(`^[ \\t]*${FILLER}[ \\t${FILLER}]*$`, 'gm')
  return { text: filled.replace(emptyLines, (line) => ' '.repeat(line.length)), spans: spans.sort((a, b) => a.start - b.start) }
}
