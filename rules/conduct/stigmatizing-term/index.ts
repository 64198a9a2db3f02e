import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { cdc, mindframe, ncdj, nida, unaids } from '../sources.ts'

export default defineRule({
  id: 'conduct/stigmatizing-term',
  severity: 'error',
  summary: 'A label that reduces a person to an illness, a disability or a circumstance.',
  why: 'People who meet such labels trust care less and seek it later.',
  fix: 'Name the person first, or use the word that the community itself prefers.',
  sources: [nida, ncdj, mindframe, cdc, unaids],
  tags: ['inclusion'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'The clinic treats {{drug addicts}} and their families.',
      'She is {{wheelchair-bound}} since the accident.',
      'Many {{diabetics}} check their feet every day.',
    ],
    good: [
      'The term “drug addict” labels the person.',
      'Alcoholic hepatitis can be treated.',
      'She worked at the National Institute on Drug Abuse.',
      'Autistic people told us what helps.',
    ],
  },
  *check(post, context) {
    yield* findingsOf('stigmatizing-term', post, context)
  },
})
