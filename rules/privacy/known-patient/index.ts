import type { Post } from '../../../src/post/post.ts'
import { defineRule, type Roster } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'
import { bareWords, findBare } from '../../../src/text/bare-words.ts'
import { isCommonWord, isFirstName } from '../../../src/text/name-book.ts'
import { evidenceAt, evidenceOf } from '../evidence.ts'
import { passagesOf } from '../passages.ts'
import { hhsGuidance, safeHarbor } from '../problems.ts'

const roster: Roster = { names: new Set(['wilmatestwell', 'testwellwilma', 'larkmoor', 'rose']), numbers: new Set(['00482913']), longest: 13 }

export default defineRule({
  id: 'privacy/known-patient',
  severity: 'error',
  summary: 'A name or number from the clinic’s own list of patients.',
  why: 'Here nothing is guessed: the clinic itself says that this is one of its patients.',
  fix: 'Take it out; if the patient has agreed in writing, say so in a suppression.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(A)', 'hipaa:164.514(b)(2)(i)(H)'],
  options: {},
  needs: ['roster'],
  sensitive: 'name?',
  scope: 'span',
  examples: {
    bad: [
      { text: 'The stand was run by {{Wilma Testwell}} and {{TESTWELL, Wilma}}.', resources: () => ({ roster }) },
      { text: '[Photo](https://example.org/{{wilma_testwell}}.jpg) of ticket {{0048-2913}}', resources: () => ({ roster }) },
      { text: 'Our patient {{Rose}} was admitted with a burn. A bird sang over {{Larkmoor}}.', resources: () => ({ roster }) },
    ],
    good: [
      'The stand was run by Wilma Testwell.',
      { text: 'Wilma and the Testwells ran the stand; prices rose to 482913. A rose is a rose.', resources: () => ({ roster }) },
    ],
  },
  *check(post, { resources }) {
    const known = resources.roster
    if (known === undefined) return
    const wanted = { has: (text: string) => known.names.has(text) || known.numbers.has(text) }
    const words = bareWords(post.source)
    for (const { start, end, text, first, last } of findBare(words, wanted, known.longest)) {
      const isName = known.names.has(text)
      const doubt = isName
        ? doubtOf(words.slice(first, last + 1).map((word) => post.source.slice(word.start, word.end)))
        : text.length < 6
          ? 'needs a patient'
          : undefined
      if (doubt === 'no name' || (doubt === 'needs a patient' && !isOfPatient(post, { start, end }))) continue
      yield { start, end, message: message(isName), because: ['an entry of the roster'], placeholder: isName ? 'name?' : 'record number' }
    }
    for (const { text } of findBare(bareWords(post.path), wanted, known.longest))
      yield { start: 0, end: 0, message: `${message(known.names.has(text))}: rename this file` }
  },
})

function message(isName: boolean): string {
  return `The roster lists this ${isName ? 'name' : 'number'} as a patient’s`
}

/** Words of the language that are not written as names are none ("a rose", "will may"); a single one that is, or a first name alone, is anybody's. */
function doubtOf(written: readonly string[]): 'no name' | 'needs a patient' | undefined {
  const isOrdinary = written.every((word) => isCommonWord(word) || (written.length === 1 && isFirstName(word)))
  if (!isOrdinary) return undefined
  if (!written.every((word) => /^\p{Lu}/u.test(word))) return 'no name'
  return written.length === 1 ? 'needs a patient' : undefined
}

/** True where the sentence speaks of one patient. */
function isOfPatient(post: Post, { start, end }: Span): boolean {
  const evidence = evidenceOf(post)
  return passagesOf(post).some(
    (passage) =>
      passage.start <= start &&
      end <= passage.end &&
      passage.kind !== 'file-name' &&
      evidenceAt(passage, evidence.of(passage), start - passage.start).weight >= 1,
  )
}
