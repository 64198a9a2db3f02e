/** A pattern of alternatives that is compiled when it is first asked for, so that loading a rule costs nothing. */
export function lazyPattern(alternatives: readonly string[], flags: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => {
    pattern ??= new RegExp(alternatives.join('|'), flags)
    return pattern
  }
}
