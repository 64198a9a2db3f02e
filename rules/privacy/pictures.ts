import type { Span } from '../../src/span.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { type Evidence, evidenceAt } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import type { Passage } from './passages.ts'

/** Where an alt text, a title or a caption promises a picture of a patient. Offsets count from the start of the passage. */
export function findPatientPictures(passage: Passage): readonly Span[] {
  const { kind, text, lower } = passage
  if (kind === 'alt' || kind === 'title' || (kind === 'attribute' && /alt|caption|title|label/i.test(passage.key))) {
    if (!shown.test(lower) || isNoPicture(lower)) return []
    const start = text.length - text.trimStart().length
    return [{ start, end: text.trimEnd().length }]
  }
  if (kind !== 'prose' && kind !== 'front-matter' && kind !== 'comment') return []
  const captions = caption.find(lower)
  return captions.length && !isNoPicture(lower) ? captions : []
}

/** Finger, voice, face, iris or retina prints of a person. */
export function findBiometrics(passage: Passage, evidence: Evidence): readonly Span[] {
  if (evidence.strongest < 1) return []
  return biometric.find(passage.lower).filter(({ start, end }) => {
    const here = evidenceAt(passage, evidence, start)
    return !here.generic && here.weight >= (/[\d_]/.test(passage.text.slice(start, end)) ? 1 : 2)
  })
}

function isNoPicture(lower: string): boolean {
  return drawn.test(lower) || /\b(?:no|without|never|don't|do not|avoid) (?:[a-z]+ ){0,3}(?:photos?|pictures?|images?|faces?)\b/.test(lower)
}

export const drawn = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'diagram|illustration|drawing|cartoon|icon|logo|chart|graph|stock (?:photo|image)|model|actor|posed|screenshot|infographic|clip ?art|sketch|schematic|flow ?chart|mannequin|doll',
      after: '\\b',
    }),
  () => cueIndex.drawn,
)
const whose = '(?:our|my|the|this|a|one of our|one of my|former|actual|real|young|elderly|pediatric|paediatric)'
const acts =
  '(?:holding|smiling|hugging|standing|sitting|walking|leaving|ringing|lying|laughing|playing|waving|posing|face|portrait|selfie|headshot|at home|in bed|in hospital|before (?:and|&) after|before|after|post-?op|pre-?op|with (?:her|his|their|me|us|dr)|on (?:the day|her|his)|showing|recovering|wearing|photo(?:graph)?|picture|image|close-?up|profile|wound|scar|rash|incision|lesion|x-?ray|scan|mri)'
export const shown = keyedPatterns(
  () => [
    `\\b(?:our|my|one of our|one of my) (?:[a-z-]+ ){0,2}patients?\\b`,
    `\\b(?:photo(?:graph)?|picture|portrait|selfie|image|close-?up|headshot) of (?:${whose} )?(?:[a-z-]+ ){0,2}patient\\b`,
    `\\b${whose} (?:[a-z-]+ ){0,2}patient(?:'s)? (?:[a-z-]+ ){0,2}${acts}\\b`,
    `\\b(?:mr|mrs|ms|miss|mx)\\.? [a-zà-ž'-]+(?: [a-zà-ž'-]+)? ${acts}\\b`,
    `\\b(?:photo(?:graph)?|picture|portrait|selfie|close-?up) of (?:mr|mrs|ms|miss|mx)\\b`,
    `\\bpatient(?:'s)? (?:face|portrait|selfie|photo|before (?:and|&) after|holding|smiling)\\b`,
    `\\bbefore (?:and|&) after (?:photo|picture|image)s? of\\b`,
  ],
  () => cueIndex.shown,
)
export const caption = keyedPatterns(
  () => [
    ...eachOf({
      before: '\\b',
      words: 'photo(?:graph)?|picture|portrait|selfie|video|headshot|close-?up|before[- ]and[- ]after (?:photos?|pictures?|images?)',
      after: ` of (?:our|my|this|the|one of our|one of my) (?:[a-z-]+ ){0,2}patient(?:'s (?:face|eyes?|smile|scar|wound|rash|tattoos?|body|hands?))?\\b`,
    }),
    `\\b(?:our|my|the|this) patient's (?:photo(?:graph)?|picture|portrait|selfie|face)\\b`,
  ],
  () => cueIndex.caption,
)
export const biometric = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        '(?:finger|thumb|palm|foot|voice|face|ear)[\\s-]?prints?|(?:retinal?|iris|facial|fingerprint|palm|face|voice) (?:scans?|templates?|recognition (?:template|record|data|id)|id|recordings?|signatures?|maps?|images?)|voice ?prints?|dna profile|gait signature|(?:finger|thumb|palm|foot|voice|face|iris|retina)[-_]?(?:print|scan|template|id)s?[-_][\\w-]{2,40}(?:\\.[a-z\\d]{2,4})?',
      after: '\\b(?: (?:file|template|record|id|no\\.?|number|hash))?(?: #?[a-z]{0,5}-?\\d[\\da-z-]{2,20})?(?<![.-])',
    }),
  () => cueIndex.biometric,
)
