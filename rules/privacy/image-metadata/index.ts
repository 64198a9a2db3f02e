import { parsePost } from '../../../src/post/parse.ts'
import { picturesOf } from '../../../src/post/pictures.ts'
import type { Post } from '../../../src/post/post.ts'
import { defineRule, type ImageFacts } from '../../../src/rule.ts'
import { evidenceOf } from '../evidence.ts'
import { passagesOf } from '../passages.ts'
import { hhsGuidance, safeHarbor } from '../problems.ts'
import { sightingsOf } from '../sightings.ts'

type Kind = ImageFacts['kinds'] extends ReadonlySet<infer Each> ? Each : never

const told: Readonly<Record<Kind, string>> = {
  'medical record': 'a patient’s record with name, birth date and numbers',
  place: 'where it was taken',
  date: 'when it was taken',
  text: 'a description',
  owner: 'who took it',
  'serial number': 'the number of the camera',
}

function facts(...kinds: readonly Kind[]) {
  return { kinds: new Set(kinds), texts: [] }
}

export default defineRule({
  id: 'privacy/image-metadata',
  severity: 'warning',
  summary: 'A picture file that says where or when it was taken, whose it is, or whom it shows.',
  why: 'Readers who save the picture can read where the patient lives and on which day the patient was seen.',
  fix: 'Save a copy without metadata (“exiftool -all= picture.jpg”), and export scans as plain pictures.',
  sources: [
    safeHarbor,
    hhsGuidance,
    { title: 'DICOM PS3.10, Media Storage and File Format', url: 'https://dicom.nema.org/medical/dicom/current/output/html/part10.html' },
  ],
  tags: ['hipaa:164.514(b)(2)(i)(B)', 'hipaa:164.514(b)(2)(i)(C)', 'hipaa:164.514(b)(2)(i)(Q)'],
  options: {},
  needs: ['images'],
  sensitive: 'picture',
  scope: 'post',
  examples: {
    bad: [
      { text: '![The new ward]({{ward.jpg}})', resources: () => ({ images: new Map([['ward.jpg', facts('place', 'date')]]) }) },
      { text: 'See the [scan]({{knee.dcm}}).', resources: () => ({ images: new Map([['knee.dcm', facts('medical record')]]) }) },
    ],
    good: [
      '![The new ward](ward.jpg)',
      { text: '![The new ward](https://example.org/ward.jpg)', resources: () => ({ images: new Map([['ward.jpg', facts('place')]]) }) },
    ],
  },
  *check(post, { resources }) {
    const images = resources.images
    if (images === undefined || images.size === 0) return
    const aboutPatient = passagesOf(post).some((passage) => evidenceOf(post).of(passage).strongest >= 1)
    for (const { url, start, end } of picturesOf(post)) {
      const image = images.get(url)
      if (image === undefined) continue
      const kinds = (Object.keys(told) as Kind[]).filter((kind) => image.kinds.has(kind))
      if (kinds.length === 0) continue
      yield {
        start,
        end,
        message: `This picture file holds ${listed(kinds.map((kind) => told[kind]))}; save a copy without it`,
        because: kinds.map((kind) => `holds ${told[kind]}`),
        severity: tells(image, aboutPatient) ? 'warning' : 'info',
      }
    }
  },
})

/** A place or a record always tells; a day or a description where the post, or the description itself, speaks of a patient. */
function tells({ kinds, texts }: ImageFacts, aboutPatient: boolean): boolean {
  if (kinds.has('place') || kinds.has('medical record')) return true
  return (aboutPatient && (kinds.has('date') || kinds.has('text'))) || texts.some((text) => sightingsOf(readText(text)).length > 0)
}

function readText(text: string): Post {
  return parsePost({ path: 'description.txt', source: text })
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}
