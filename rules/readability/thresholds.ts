import type { Audience } from '../../src/rule.ts'

/** Rare-word load of a sentence from which it is hard to read, and from which it is very hard. */
export const noticeableLoad: Readonly<Record<Audience, number>> = { patient: 6, public: 8, teen: 4, clinician: Infinity }
export const hardLoad: Readonly<Record<Audience, number>> = { patient: 10, public: 12, teen: 8, clinician: Infinity }
/** Rare-word load of a post above which it is hard on the whole. */
export const hardPostLoad: Readonly<Record<Audience, number>> = { patient: 1.8, public: 2.2, teen: 1.4, clinician: Infinity }
/** Fewer sentences say nothing about a whole post. */
export const enoughSentences = 10
