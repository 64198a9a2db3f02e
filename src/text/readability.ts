/** What a grade is made of. Repeats count. */
export interface Counts {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Words of three syllables or more. */
  readonly polysyllables: number
}

/** SMOG grade (McLaughlin 1969): years of schooling needed to understand the text fully. */
export function smog({ polysyllables, sentences }: Counts): number {
  return 1.043 * Math.sqrt((30 * polysyllables) / Math.max(1, sentences)) + 3.1291
}

/** Lower and upper edge of a SMOG grade: one standard deviation of a sample of that many sentences around its document (3.7/√S). */
export function smogBand(grade: number, sentences: number): readonly [number, number] {
  const reach = 3.7 / Math.sqrt(Math.max(1, sentences))
  return [Math.max(0, grade - reach), grade + reach]
}

/** Flesch-Kincaid grade level (Kincaid et al. 1975). */
export function fleschKincaid({ words, sentences, syllables }: Counts): number {
  return words ? 0.39 * (words / Math.max(1, sentences)) + 11.8 * (syllables / words) - 15.59 : 0
}
