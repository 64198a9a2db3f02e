import type { Post } from '../../src/post/post.ts'
import type { Problem } from '../../src/rule.ts'
import type { Sighting, SightingKind } from './sighting.ts'
import { sightingsOf } from './sightings.ts'

/** The sightings of one kind as problems. What stands in the name of the file itself has no place in the text and asks to rename it. */
export function* problemsOf(post: Post, kind: SightingKind, message: (sighting: Sighting) => string): Generator<Problem> {
  for (const sighting of sightingsOf(post)) {
    if (sighting.kind !== kind) continue
    const { start, end, score, because, confidence } = sighting
    yield { start, end, score, because, confidence, message: start === end ? `${message(sighting)}: rename this file` : message(sighting) }
  }
}

/** Sources that several rules of the family share. */
export const safeHarbor = { title: '45 CFR 164.514(b)(2), HIPAA Safe Harbor', url: 'https://www.ecfr.gov/current/title-45/section-164.514' }
export const hhsGuidance = {
  title: 'HHS: Guidance regarding methods for de-identification of protected health information',
  url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
}
export const ama = {
  title: 'AMA Code of Medical Ethics, Opinion 2.3.2, Professionalism in the Use of Social Media',
  url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
}
