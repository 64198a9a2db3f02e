import type { Rule } from '../src/rule.ts'
import aiChatSource from './citations/ai-chat-source/index.ts'
import aiResidue from './citations/ai-residue/index.ts'
import bareLink from './citations/bare-link/index.ts'
import duplicateReference from './citations/duplicate-reference/index.ts'
import futureReference from './citations/future-reference/index.ts'
import incompleteReference from './citations/incomplete-reference/index.ts'
import insecureLink from './citations/insecure-link/index.ts'
import invalidIdentifier from './citations/invalid-identifier/index.ts'
import lowCredibilitySource from './citations/low-credibility-source/index.ts'
import malformedDoi from './citations/malformed-doi/index.ts'
import misnumberedReference from './citations/misnumbered-reference/index.ts'
import outdatedDoiLink from './citations/outdated-doi-link/index.ts'
import outdatedSourceList from './citations/outdated-source-list/index.ts'
import placeholderSource from './citations/placeholder-source/index.ts'
import shortenedLink from './citations/shortened-link/index.ts'
import staleSource from './citations/stale-source/index.ts'
import trackingParameter from './citations/tracking-parameter/index.ts'
import uncitedClaim from './citations/uncited-claim/index.ts'
import undefinedReference from './citations/undefined-reference/index.ts'
import unlabelledPreprint from './citations/unlabelled-preprint/index.ts'
import unlinkedAttribution from './citations/unlinked-attribution/index.ts'
import unlinkedSourceList from './citations/unlinked-source-list/index.ts'
import unlistedCitation from './citations/unlisted-citation/index.ts'
import unsourcedPost from './citations/unsourced-post/index.ts'
import unusedReference from './citations/unused-reference/index.ts'
import weakSource from './citations/weak-source/index.ts'
import lateDisclosure from './editorial/late-disclosure/index.ts'
import missingAuthor from './editorial/missing-author/index.ts'
import missingDisclosure from './editorial/missing-disclosure/index.ts'
import missingLimits from './editorial/missing-limits/index.ts'
import missingReviewDate from './editorial/missing-review-date/index.ts'
import overdueReview from './editorial/overdue-review/index.ts'
import unclearDisclosure from './editorial/unclear-disclosure/index.ts'
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
  aiChatSource,
  aiResidue,
  bareLink,
  duplicateReference,
  futureReference,
  incompleteReference,
  insecureLink,
  invalidIdentifier,
  lowCredibilitySource,
  malformedDoi,
  misnumberedReference,
  outdatedDoiLink,
  outdatedSourceList,
  placeholderSource,
  shortenedLink,
  staleSource,
  trackingParameter,
  uncitedClaim,
  undefinedReference,
  unlabelledPreprint,
  unlinkedAttribution,
  unlinkedSourceList,
  unlistedCitation,
  unsourcedPost,
  unusedReference,
  weakSource,
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
  lateDisclosure,
  missingAuthor,
  missingDisclosure,
  missingLimits,
  missingReviewDate,
  overdueReview,
  unclearDisclosure,
]
