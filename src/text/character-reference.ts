import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** The character that `&eacute;`, `&#233;` or `&#xe9;` stands for; undefined when it stands for none. */
export function decodeReference(reference: string): string | undefined {
  const body = reference.slice(1, -1)
  if (!body.startsWith('#')) return decodeNamedCharacterReference(body) || undefined
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : undefined
}
