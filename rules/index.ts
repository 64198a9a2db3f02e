import type { Rule } from '../src/rule.ts'
import drugAbbreviation from './readability/drug-abbreviation/index.ts'
import hardPost from './readability/hard-post/index.ts'
import hardSentence from './readability/hard-sentence/index.ts'
import highGrade from './readability/high-grade/index.ts'
import jargon from './readability/jargon/index.ts'
import latinDosing from './readability/latin-dosing/index.ts'
import longSentence from './readability/long-sentence/index.ts'
import nakedDecimal from './readability/naked-decimal/index.ts'
import trailingZero from './readability/trailing-zero/index.ts'
import ungroupedDose from './readability/ungrouped-dose/index.ts'
import unsafeUnit from './readability/unsafe-unit/index.ts'

/** Every built-in rule, in the order in which the docs list them. */
// biome-ignore lint/suspicious/noExplicitAny: rules of different options meet here
export const rules: readonly Rule<any>[] = [
  drugAbbreviation,
  hardPost,
  hardSentence,
  highGrade,
  jargon,
  latinDosing,
  longSentence,
  nakedDecimal,
  trailingZero,
  ungroupedDose,
  unsafeUnit,
]
