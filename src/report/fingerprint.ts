/** FNV-1a, 64 bit, over UTF-16 units (datatracker.ietf.org/doc/draft-eastlake-fnv): tells findings apart while lines move. Only for what may be printed: it keeps no secret. */
export function fingerprintOf(parts: readonly string[]): string {
  const text = parts.join('\0')
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
