import type { Audience } from '../../src/rule.ts'

/** Rare-word load of a sentence from which it is hard to read, and from which it is very hard. */
export const noticeableLoad: Readonly<Record<Audience, number>> = { patient: 6, public: 8, teen: 4, clinician: Infinity }
export const hardLoad: Readonly<Record<Audience, number>> = { patient: 10, public: 12, teen: 8, clinician: Infinity }
/** Fewer sentences say nothing about a whole post. */
export const enoughSentences = 10
