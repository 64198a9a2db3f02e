import { perPost } from '../../src/post/per-post.ts'
import type { Span } from '../../src/span.ts'
import { keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { cueIndex } from './index-of-cues.ts'
import { passagesOf } from './passages.ts'

/** A sentence that says that a person is invented or changed, or has agreed to be named. Offsets are those of the source. */
export interface Statement extends Span {
  readonly kind: 'invented' | 'consent'
  readonly group: number
}

/** Statements of invention and of consent in prose, front matter, comments and attributes. */
export const statementsOf = perPost((post): readonly Statement[] => {
  const statements: Statement[] = []
  for (const passage of passagesOf(post)) {
    if (passage.kind === 'link-target' || passage.kind === 'image-target' || passage.kind === 'code' || passage.kind === 'file-name') continue
    for (const { start, end, number } of statementCues.find(passage.lower))
      statements.push({
        start: passage.start + start,
        end: passage.start + end,
        kind: number < invented().length ? 'invented' : 'consent',
        group: passage.group,
      })
  }
  return statements
})

const invented = (): readonly string[] => [
  '\\b(?:fictional|fictitious|hypothetical|imaginary|composite|made-up|invented) (?:patients?|cases?|persons?|people|characters?|stor(?:y|ies)|names?|examples?|scenarios?|accounts?|vignettes?)\\b',
  '\\b(?:is|are) (?:a )?(?:fictional|fictitious|composites?)\\b',
  '\\b(?:names?|details|ages?|places?)\\b[^.]{0,60}?\\b(?:have been|has been|were|was|are) (?:changed|altered|modified|disguised)\\b',
  '\\bcombines? several (?:people|patients)\\b',
  '\\bnot (?:a|their|his|her) real (?:name|patient|person)\\b',
  '\\bpseudonyms?\\b',
]
const agreed = (): readonly string[] => [
  `\\b(?:shared|told|used|published|posted|reproduced|printed|included|written|photographed) with (?:(?:her|his|their|the patient's|the family's|written|full|kind|signed|parental) ){0,3}(?:permission|consent)\\b`,
  '\\bwith (?:(?:her|his|their|written|full|signed|informed) ){1,3}(?:permission|consent)\\b',
  '\\b(?:patient|family|she|he|they|parents?) (?:has |have )?(?:gave|given|signed|provided) (?:(?:us|me|their|her|his|written|full|signed|informed|a|an|the) ){0,4}(?:permission|consent|authori[sz]ation|release)\\b',
  '\\b(?:written|signed|informed) (?:consent|authori[sz]ation|permission) (?:was|has been|is) (?:obtained|given|signed|on file)\\b',
  '\\bconsent (?:is )?on file\\b',
  '\\breal name used\\b',
]
export const statementCues = keyedPatterns(
  () => [...invented(), ...agreed()],
  () => cueIndex.statementCues,
)
