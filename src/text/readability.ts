/** What a grade is made of. Repeats count. */
export interface Counts {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Words of three syllables or more. */
  readonly polysyllables: number
}

/** What formulas that are told for information are made of besides. */
export interface FullCounts extends Counts {
  /** Letters of all words. */
  readonly letters: number
  /** Letters and digits of all words. */
  readonly characters: number
  /** Words of seven letters or more. */
  readonly longWords: number
  readonly monosyllables: number
  /** Words of three syllables or more that are no names, no compounds with a hyphen, and not so long by -ed or -es alone. */
  readonly complexWords: number
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

/** Flesch reading ease (Flesch 1948): 100 is very easy, 0 very hard. */
export function fleschEase({ words, sentences, syllables }: Counts): number {
  return words ? 206.835 - 1.015 * (words / Math.max(1, sentences)) - 84.6 * (syllables / words) : 0
}

/** Gunning fog index (Gunning 1952): years of schooling. */
export function gunningFog({ words, sentences, complexWords }: Pick<FullCounts, 'words' | 'sentences' | 'complexWords'>): number {
  return words ? 0.4 * (words / Math.max(1, sentences) + 100 * (complexWords / words)) : 0
}

/** Coleman-Liau index (Coleman & Liau 1975): US grade, from letters and sentences per 100 words. */
export function colemanLiau({ words, sentences, letters }: Pick<FullCounts, 'words' | 'sentences' | 'letters'>): number {
  return words ? 0.0588 * ((100 * letters) / words) - 0.296 * ((100 * sentences) / words) - 15.8 : 0
}

/** Automated readability index (Senter & Smith 1967): US grade. */
export function automatedReadability({ words, sentences, characters }: Pick<FullCounts, 'words' | 'sentences' | 'characters'>): number {
  return words ? 4.71 * (characters / words) + 0.5 * (words / Math.max(1, sentences)) - 21.43 : 0
}

/** LIX (Björnsson 1968), for any language of the alphabet: under 25 very easy, over 60 very hard. */
export function lix({ words, sentences, longWords }: Pick<FullCounts, 'words' | 'sentences' | 'longWords'>): number {
  return words ? words / Math.max(1, sentences) + (100 * longWords) / words : 0
}
