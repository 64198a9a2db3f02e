import type { ForeignLanguage } from './language.ts'
import { type FullCounts, lix } from './readability.ts'

/** A formula that is established for a language. */
export interface ForeignGrade {
  /** As the literature calls it. */
  readonly name: string
  /** Its key in the metrics. */
  readonly key: string
  readonly value: (counts: FullCounts) => number
  /** What the value means, in the words of its authors. */
  readonly band: (value: number) => string
  /** Whether readers without training in the subject can be expected to follow a text of this value. */
  readonly isPlain: (value: number) => boolean
}

/** The formulas of a language, the one to show first. LIX stands in where a language has none of its own. */
export function gradesOf(language: ForeignLanguage | 'other'): readonly ForeignGrade[] {
  return language === 'other' ? [björnsson] : [...formulas[language], björnsson]
}

/** Steps from hard to easy: the first that the value is below. */
function steps(edges: readonly (readonly [number, string])[], otherwise: string): (value: number) => string {
  return (value) => edges.find(([edge]) => value < edge)?.[1] ?? otherwise
}

const perWord = ({ words }: FullCounts, count: number): number => (words ? count / words : 0)
const sentenceLength = ({ words, sentences }: FullCounts): number => words / Math.max(1, sentences)

/** Björnsson 1968, Läsbarhet. */
const björnsson: ForeignGrade = {
  name: 'LIX',
  key: 'lix',
  value: lix,
  band: steps(
    [
      [30, 'very easy'],
      [40, 'easy'],
      [50, 'medium'],
      [60, 'hard'],
    ],
    'very hard',
  ),
  isPlain: (value) => value < 40,
}

const ease = steps(
  [
    [30, 'very hard'],
    [50, 'hard'],
    [60, 'fairly hard'],
    [70, 'normal'],
    [80, 'fairly easy'],
    [90, 'easy'],
  ],
  'very easy',
)

const formulas: Readonly<Record<ForeignLanguage, readonly ForeignGrade[]>> = {
  es: [
    {
      // Szigriszt Pazos 1993; the bands are those of Barrio-Cantalejo et al. 2008 for health texts (doi.org/10.4321/S1137-66272008000300004).
      name: 'INFLESZ',
      key: 'inflesz',
      value: (counts) => 206.835 - 62.3 * perWord(counts, counts.syllables) - sentenceLength(counts),
      band: steps(
        [
          [40, 'very hard'],
          [55, 'rather hard'],
          [65, 'normal'],
          [80, 'fairly easy'],
        ],
        'very easy',
      ),
      isPlain: (value) => value >= 55,
    },
    {
      // Fernández Huerta 1959: 206.84 − 0.60 P − 1.02 F, with P syllables per 100 words and F words per sentence.
      name: 'Fernández-Huerta',
      key: 'fernandezHuerta',
      value: (counts) => 206.84 - 60 * perWord(counts, counts.syllables) - 1.02 * sentenceLength(counts),
      band: ease,
      isPlain: (value) => value >= 60,
    },
  ],
  de: [
    {
      // Bamberger & Vanecek 1984, first Wiener Sachtextformel: a school grade from 4 to 15.
      name: 'Wiener Sachtextformel',
      key: 'wienerSachtextformel',
      value: (counts) =>
        0.1935 * 100 * perWord(counts, counts.polysyllables) +
        0.1672 * sentenceLength(counts) +
        0.1297 * 100 * perWord(counts, counts.longWords) -
        0.0327 * 100 * perWord(counts, counts.monosyllables) -
        0.875,
      band: (value) => (value < 4.5 ? 'grade 4 or lower' : `grade ${Math.round(value)}`),
      isPlain: (value) => value < 9,
    },
    {
      // Amstad 1978: Flesch for German.
      name: 'Flesch-Amstad',
      key: 'fleschAmstad',
      value: (counts) => 180 - sentenceLength(counts) - 58.5 * perWord(counts, counts.syllables),
      band: ease,
      isPlain: (value) => value >= 60,
    },
  ],
  fr: [
    {
      // Kandel & Moles 1958: Flesch for French.
      name: 'Kandel-Moles',
      key: 'kandelMoles',
      value: (counts) => 207 - 1.015 * sentenceLength(counts) - 73.6 * perWord(counts, counts.syllables),
      band: ease,
      isPlain: (value) => value >= 60,
    },
  ],
  pt: [
    {
      // Martins et al. 1996: Flesch for Brazilian Portuguese, which has longer words.
      name: 'Flesch-Martins',
      key: 'fleschMartins',
      value: (counts) => 248.835 - 1.015 * sentenceLength(counts) - 84.6 * perWord(counts, counts.syllables),
      band: steps(
        [
          [25, 'very hard'],
          [50, 'hard'],
          [75, 'easy'],
        ],
        'very easy',
      ),
      isPlain: (value) => value >= 50,
    },
  ],
  nl: [
    {
      // Douma 1960: Flesch for Dutch.
      name: 'Flesch-Douma',
      key: 'fleschDouma',
      value: (counts) => 206.84 - 0.93 * sentenceLength(counts) - 77 * perWord(counts, counts.syllables),
      band: ease,
      isPlain: (value) => value >= 60,
    },
  ],
  it: [
    {
      // Lucisano & Piemontese 1988: letters and sentences per word.
      name: 'Gulpease',
      key: 'gulpease',
      value: (counts) => 89 + 300 * perWord(counts, counts.sentences) - 10 * perWord(counts, counts.letters),
      band: steps(
        [
          [40, 'hard with upper secondary school'],
          [60, 'hard with lower secondary school'],
          [80, 'hard with primary school'],
        ],
        'easy with primary school',
      ),
      isPlain: (value) => value >= 60,
    },
  ],
}
