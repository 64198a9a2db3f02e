/** A pattern of one alternative a line, whatever the case. Written as a tagged template, so that backslashes stand as they are. */
export function either(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(alternatives(lines, parts), 'i')
}

/** As `either`, where case tells names from words: WHO, NICE. */
export function exactly(lines: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(alternatives(lines, parts))
}

function alternatives(lines: TemplateStringsArray, parts: readonly string[]): string {
  return String.raw(lines, ...parts)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')
}
