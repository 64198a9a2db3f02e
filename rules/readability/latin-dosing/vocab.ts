export interface LatinTerm {
  /** In lower case, without dots. */
  readonly letters: string
  readonly plain: string
  /** On the Joint Commission's list of what must not be written at all. */
  readonly unsafe?: true
  readonly source: 'joint-commission' | 'ismp'
}

export const latinTerms: readonly LatinTerm[] = [
  { letters: 'bid', plain: 'twice a day', source: 'ismp' },
  { letters: 'prn', plain: 'as needed', source: 'ismp' },
  { letters: 'qd', plain: 'once a day', unsafe: true, source: 'joint-commission' },
  { letters: 'qhs', plain: 'at bedtime', source: 'ismp' },
  { letters: 'qid', plain: 'four times a day', source: 'ismp' },
  { letters: 'qod', plain: 'every other day', unsafe: true, source: 'joint-commission' },
  { letters: 'tid', plain: 'three times a day', source: 'ismp' },
]
