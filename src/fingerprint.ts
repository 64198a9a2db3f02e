import type { Finding } from './finding.ts'

/** Stays the same while lines move: rule, post and the masked line, counted where they repeat. The match itself is never hashed. */
export function fingerprint({ ruleId, path, message, frame }: Finding, seen: Map<string, number>): string {
  const key = fnv1a([ruleId, path, frame?.text ?? message].join('\0'))
  const occurrence = (seen.get(key) ?? 0) + 1
  seen.set(key, occurrence)
  return `${key}:${occurrence}`
}

/** FNV-1a, 64 bit, over UTF-16 units (datatracker.ietf.org/doc/draft-eastlake-fnv): tells alerts apart, keeps no secret. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
