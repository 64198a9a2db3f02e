import ignore, { type Ignore } from 'ignore'

/** Tells whether a relative path (forward slashes) fits one of the patterns, which are those of `.gitignore`, with `{a,b}` besides. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  const rules = patternRules(patterns)
  return (path) => rules.ignores(path)
}

/** The rules of patterns, for a path's verdict and its unignoring. */
export function patternRules(patterns: readonly string[]): Ignore {
  return ignore().add(patterns.flatMap(expandBraces))
}

/** `*.{md,txt}` is `*.md` and `*.txt`: git has no braces, but people write them. */
function expandBraces(pattern: string): string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(pattern)
  if (braces === null) return [pattern]
  const before = pattern.slice(0, braces.index)
  const after = pattern.slice(braces.index + braces[0].length)
  return (braces[1] ?? '').split(',').flatMap((choice) => expandBraces(before + choice + after))
}
