import { citationHolds, citationStart } from './cues.ts'

/** True when the block is an entry of a reference list. Reads its first 400 characters. */
export function isCitationLine(text: string): boolean {
  const line = text.slice(0, 400)
  return start.test(line) && holds.test(line)
}

const start = new RegExp(citationStart, 'u')
const holds = new RegExp(citationHolds, 'u')
