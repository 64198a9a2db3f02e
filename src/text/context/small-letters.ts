/**
 * A pattern for text in small letters, whatever letters it is written in. The flag for either case would make V8 compile and run long alternations at twice the cost,
 * which a single post pays in full.
 */
export function inSmallLetters(source: string, flags = ''): RegExp {
  return new RegExp(
    source.replace(/\\.|[A-Z]/g, (part) => (part.length > 1 ? part : part.toLowerCase())),
    flags,
  )
}
