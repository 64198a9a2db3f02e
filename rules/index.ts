import type { Rule } from '../src/rule.ts'
import boldHeading from './accessibility/bold-heading/index.ts'
import deepHeading from './accessibility/deep-heading/index.ts'
import emojiBullet from './accessibility/emoji-bullet/index.ts'
import emojiRun from './accessibility/emoji-run/index.ts'
import emojiWord from './accessibility/emoji-word/index.ts'
import emptyHeading from './accessibility/empty-heading/index.ts'
import emptyLink from './accessibility/empty-link/index.ts'
import emptyTableHeader from './accessibility/empty-table-header/index.ts'
import fileNameAltText from './accessibility/file-name-alt-text/index.ts'
import hashtagPile from './accessibility/hashtag-pile/index.ts'
import longAltText from './accessibility/long-alt-text/index.ts'
import lowercaseHashtag from './accessibility/lowercase-hashtag/index.ts'
import missingAltText from './accessibility/missing-alt-text/index.ts'
import missingTranscript from './accessibility/missing-transcript/index.ts'
import redundantAltText from './accessibility/redundant-alt-text/index.ts'
import repeatedLinkText from './accessibility/repeated-link-text/index.ts'
import secondH1 from './accessibility/second-h1/index.ts'
import skippedHeading from './accessibility/skipped-heading/index.ts'
import styledLetter from './accessibility/styled-letter/index.ts'
import undeclaredLanguage from './accessibility/undeclared-language/index.ts'
import urlLinkText from './accessibility/url-link-text/index.ts'
import vagueLinkText from './accessibility/vague-link-text/index.ts'
import aiChatSource from './citations/ai-chat-source/index.ts'
import aiResidue from './citations/ai-residue/index.ts'
import animalStudyClaim from './citations/animal-study-claim/index.ts'
import bareLink from './citations/bare-link/index.ts'
import brokenBibliography from './citations/broken-bibliography/index.ts'
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
import questionedSource from './citations/questioned-source/index.ts'
import retractedSource from './citations/retracted-source/index.ts'
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
import withdrawnReview from './citations/withdrawn-review/index.ts'
import ableistMetaphor from './conduct/ableist-metaphor/index.ts'
import borrowedAuthority from './conduct/borrowed-authority/index.ts'
import boundaryViolation from './conduct/boundary-violation/index.ts'
import clickbaitTitle from './conduct/clickbait-title/index.ts'
import colleagueInsult from './conduct/colleague-insult/index.ts'
import disrespectfulEmoji from './conduct/disrespectful-emoji/index.ts'
import genderedAssumption from './conduct/gendered-assumption/index.ts'
import houseTerm from './conduct/house-term/index.ts'
import hype from './conduct/hype/index.ts'
import individualAdvice from './conduct/individual-advice/index.ts'
import inducement from './conduct/inducement/index.ts'
import miracleClaim from './conduct/miracle-claim/index.ts'
import misinformationTrope from './conduct/misinformation-trope/index.ts'
import overcertainty from './conduct/overcertainty/index.ts'
import patientAnecdote from './conduct/patient-anecdote/index.ts'
import patientBlame from './conduct/patient-blame/index.ts'
import patientInsult from './conduct/patient-insult/index.ts'
import politicalInsult from './conduct/political-insult/index.ts'
import prescriptionPromotion from './conduct/prescription-promotion/index.ts'
import profanity from './conduct/profanity/index.ts'
import scareTactic from './conduct/scare-tactic/index.ts'
import selfExposure from './conduct/self-exposure/index.ts'
import shouting from './conduct/shouting/index.ts'
import stigmatizingTerm from './conduct/stigmatizing-term/index.ts'
import suicideMethod from './conduct/suicide-method/index.ts'
import testimonial from './conduct/testimonial/index.ts'
import undisclosedPromotion from './conduct/undisclosed-promotion/index.ts'
import unsafeInvitation from './conduct/unsafe-invitation/index.ts'
import unsafeSuicideWording from './conduct/unsafe-suicide-wording/index.ts'
import invalidFrontMatter from './editorial/invalid-front-matter/index.ts'
import lateDisclosure from './editorial/late-disclosure/index.ts'
import missingAuthor from './editorial/missing-author/index.ts'
import missingDisclosure from './editorial/missing-disclosure/index.ts'
import missingHarms from './editorial/missing-harms/index.ts'
import missingLimits from './editorial/missing-limits/index.ts'
import missingReviewDate from './editorial/missing-review-date/index.ts'
import overdueReview from './editorial/overdue-review/index.ts'
import unclearDisclosure from './editorial/unclear-disclosure/index.ts'
import accountNumber from './privacy/account-number/index.ts'
import ageOver89 from './privacy/age-over-89/index.ts'
import biometricRecord from './privacy/biometric-record/index.ts'
import consentStatement from './privacy/consent-statement/index.ts'
import deviceNumber from './privacy/device-number/index.ts'
import emailAddress from './privacy/email-address/index.ts'
import healthNumber from './privacy/health-number/index.ts'
import identifiableStory from './privacy/identifiable-story/index.ts'
import imageMetadata from './privacy/image-metadata/index.ts'
import ipAddress from './privacy/ip-address/index.ts'
import knownPatient from './privacy/known-patient/index.ts'
import licenceNumber from './privacy/licence-number/index.ts'
import nationalId from './privacy/national-id/index.ts'
import ownDetails from './privacy/own-details/index.ts'
import patientDate from './privacy/patient-date/index.ts'
import patientName from './privacy/patient-name/index.ts'
import patientPhoto from './privacy/patient-photo/index.ts'
import patientPlace from './privacy/patient-place/index.ts'
import personalLink from './privacy/personal-link/index.ts'
import phoneNumber from './privacy/phone-number/index.ts'
import recordNumber from './privacy/record-number/index.ts'
import reviewReply from './privacy/review-reply/index.ts'
import streetAddress from './privacy/street-address/index.ts'
import vehicleNumber from './privacy/vehicle-number/index.ts'
import decimalPercentage from './readability/decimal-percentage/index.ts'
import drugAbbreviation from './readability/drug-abbreviation/index.ts'
import formalWord from './readability/formal-word/index.ts'
import hardPost from './readability/hard-post/index.ts'
import hardSentence from './readability/hard-sentence/index.ts'
import highGrade from './readability/high-grade/index.ts'
import jargon from './readability/jargon/index.ts'
import joinedDose from './readability/joined-dose/index.ts'
import latinDosing from './readability/latin-dosing/index.ts'
import longList from './readability/long-list/index.ts'
import longParagraph from './readability/long-paragraph/index.ts'
import longSentence from './readability/long-sentence/index.ts'
import missingHeading from './readability/missing-heading/index.ts'
import missingSummary from './readability/missing-summary/index.ts'
import mixedDenominator from './readability/mixed-denominator/index.ts'
import nakedDecimal from './readability/naked-decimal/index.ts'
import passiveInstruction from './readability/passive-instruction/index.ts'
import passiveVoice from './readability/passive-voice/index.ts'
import rareWord from './readability/rare-word/index.ts'
import relativeRisk from './readability/relative-risk/index.ts'
import statisticalTerm from './readability/statistical-term/index.ts'
import trailingZero from './readability/trailing-zero/index.ts'
import unexplainedAcronym from './readability/unexplained-acronym/index.ts'
import ungroupedDose from './readability/ungrouped-dose/index.ts'
import unsafeUnit from './readability/unsafe-unit/index.ts'
import vagueRisk from './readability/vague-risk/index.ts'
import wordyPhrase from './readability/wordy-phrase/index.ts'

/** Every built-in rule, in the order in which the docs list them. */
// biome-ignore lint/suspicious/noExplicitAny: rules of different options meet here
export const rules: readonly Rule<any>[] = [
  accountNumber,
  ageOver89,
  biometricRecord,
  consentStatement,
  deviceNumber,
  emailAddress,
  healthNumber,
  identifiableStory,
  imageMetadata,
  ipAddress,
  knownPatient,
  licenceNumber,
  nationalId,
  ownDetails,
  patientDate,
  patientName,
  patientPhoto,
  patientPlace,
  personalLink,
  phoneNumber,
  recordNumber,
  reviewReply,
  streetAddress,
  vehicleNumber,
  aiChatSource,
  aiResidue,
  animalStudyClaim,
  bareLink,
  brokenBibliography,
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
  questionedSource,
  retractedSource,
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
  withdrawnReview,
  ableistMetaphor,
  borrowedAuthority,
  boundaryViolation,
  clickbaitTitle,
  colleagueInsult,
  disrespectfulEmoji,
  genderedAssumption,
  houseTerm,
  hype,
  individualAdvice,
  inducement,
  miracleClaim,
  misinformationTrope,
  overcertainty,
  patientAnecdote,
  patientBlame,
  patientInsult,
  politicalInsult,
  prescriptionPromotion,
  profanity,
  scareTactic,
  selfExposure,
  shouting,
  stigmatizingTerm,
  suicideMethod,
  testimonial,
  undisclosedPromotion,
  unsafeInvitation,
  unsafeSuicideWording,
  decimalPercentage,
  drugAbbreviation,
  formalWord,
  hardPost,
  hardSentence,
  highGrade,
  jargon,
  joinedDose,
  latinDosing,
  longList,
  longParagraph,
  longSentence,
  missingHeading,
  missingSummary,
  mixedDenominator,
  nakedDecimal,
  passiveInstruction,
  passiveVoice,
  rareWord,
  relativeRisk,
  statisticalTerm,
  trailingZero,
  unexplainedAcronym,
  ungroupedDose,
  unsafeUnit,
  vagueRisk,
  wordyPhrase,
  boldHeading,
  deepHeading,
  emojiBullet,
  emojiRun,
  emojiWord,
  emptyHeading,
  emptyLink,
  emptyTableHeader,
  fileNameAltText,
  hashtagPile,
  longAltText,
  lowercaseHashtag,
  missingAltText,
  missingTranscript,
  redundantAltText,
  repeatedLinkText,
  secondH1,
  skippedHeading,
  styledLetter,
  undeclaredLanguage,
  urlLinkText,
  vagueLinkText,
  invalidFrontMatter,
  lateDisclosure,
  missingAuthor,
  missingDisclosure,
  missingHarms,
  missingLimits,
  missingReviewDate,
  overdueReview,
  unclearDisclosure,
]
