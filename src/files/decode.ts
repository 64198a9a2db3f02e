import type { RunProblem } from '../finding.ts'

/** Largest post that is read, in bytes. */
export const MOST_BYTES = 20 * 2 ** 20

export type Decoded = { readonly source: string } | { readonly problem: RunProblem }

/** The text of a post from its bytes: UTF-8 (a byte order mark stays in the text), or UTF-16 with a byte order mark. Never guesses. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length > MOST_BYTES) return { problem: tooLarge(path) }
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return decodeWide(bytes, wide, path)
  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const message = `${path} holds a NUL byte (byte ${nul + 1}), so it is not a text file or is UTF-16 without a byte order mark. Save it as UTF-8, or leave it out with --ignore.`
    return { problem: { kind: 'binary-file', path, message } }
  }
  try {
    return { source: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const at = firstBadByte(bytes)
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1
    const message = `${path} is not valid UTF-8: byte ${at + 1}, in line ${line}, cannot be read. Save the file as UTF-8.`
    return { problem: { kind: 'invalid-encoding', path, message } }
  }
}

/** The bytes of a text in the encoding that the bytes it was read from have. A byte order mark is part of the text. */
export function encodeLike(bytes: Uint8Array, text: string): Uint8Array {
  const wide = wideEncoding(bytes)
  if (wide === undefined) return Buffer.from(text, 'utf8')
  const little = Buffer.from(text, 'utf16le')
  return wide === 'utf-16le' ? little : little.swap16()
}

export function tooLarge(path: string): RunProblem {
  return {
    kind: 'too-large',
    path,
    message: `${path} is larger than ${MOST_BYTES / 2 ** 20} MB, so it was not checked. Split the post, or leave the file out with --ignore.`,
  }
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? undefined : 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function decodeWide(bytes: Uint8Array, encoding: string, path: string): Decoded {
  try {
    const source = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!source.includes('\0')) return { source }
  } catch {
    // Said below, for an odd byte and a lone surrogate as for NUL characters.
  }
  return { problem: { kind: 'invalid-encoding', path, message: `${path} starts as ${encoding.toUpperCase()} but is not valid. Save the file as UTF-8.` } }
}

/** Offset of the first byte that is not UTF-8, by halving: a prefix that may end inside a character still decodes as a stream. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (decodes(bytes.subarray(0, middle), true)) good = middle
    else bad = middle - 1
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), false)) good--
  return good
}

/** `stream`: the last character may be unfinished. */
function decodes(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}
