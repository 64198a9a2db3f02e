import type { Span } from '../span.ts'

/** Finds public IPv4 and full or shortened IPv6 addresses; private (RFC 1918, 4193), documentation (RFC 5737, 3849), loopback and network ranges are left out. */
export function findIpAddresses(text: string): readonly Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(address)) {
    const [whole, v4] = match
    if (v4 === undefined ? isPublicV6(whole) : isPublicV4(v4)) found.push({ start: match.index, end: match.index + whole.length })
  }
  return found
}

function isPublicV4(written: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = written.split('.').map(Number)
  if ([a, b, c, d].some((part) => part > 255) || a === 0 || a === 10 || a === 127 || a >= 224) return false
  return !(
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 192 && b === 0 && c === 2) ||
    (a === 198 && b === 51 && c === 100) ||
    (a === 203 && b === 0 && c === 113)
  )
}

function isPublicV6(written: string): boolean {
  const groups = written.split(':')
  return (
    groups.length >= 4 &&
    (written.includes('::') || groups.length === 8) &&
    !/^(?:2001:0?db8|f[cd]|fe80|::1$)/i.test(written) &&
    /\d/.test(written) &&
    /[a-f]/i.test(written)
  )
}

const address = /(?<![\w.:])(?:(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\w/]|\.\d)|(?=[\da-f]{0,4}:[\da-f]{0,4}:)[\da-f:]{7,39}(?![\w:]))/gi
