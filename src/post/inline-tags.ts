import type { InlineKind } from './post.ts'

/** HTML tags that are markup inside a block. */
export const inlineTags: ReadonlyMap<string, InlineKind> = new Map([
  ['a', 'link'],
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['del', 'strike'],
  ['s', 'strike'],
  ['strike', 'strike'],
  ['sup', 'superscript'],
  ['cite', 'cite'],
  ['code', 'code'],
])

/** Whether a superscript holds reference numbers rather than an exponent or an ordinal. */
export function isCitationMark(text: string, at: number): boolean {
  const mark = /^(?:\s|<[^<>]{0,300}>|[\d,;[\]()–-]|\(#[^()\s]{1,60}\)|&nbsp;)*(?=<\/sup)/i.exec(text.slice(at, at + 1000))
  return (
    mark !== null &&
    /\d/.test(mark[0].replace(/<[^<>]*>|\(#[^()]*\)/g, '')) &&
    !/[\d×m²]\s*$/.test(text.slice(Math.max(0, at - 20), at).replace(/<sup[^<>]*>$/i, ''))
  )
}
