import { describe, expect, test } from 'vitest'
import { sightingsOf } from '../../rules/privacy/sightings.ts'
import { storiesOf } from '../../rules/privacy/stories.ts'
import { parsePost } from '../../src/post/parse.ts'

function seen(source: string, path = 'post.md'): readonly string[] {
  const post = parsePost({ path, source })
  return [...sightingsOf(post).map(({ kind, start, end }) => `${kind} ${source.slice(start, end)}`.trim()), ...storiesOf(post).map(() => 'story')]
}

describe('an identifier is found on every surface', () => {
  test.each([
    ['---\nsubject: "Ruby Larkmoor, patient since December 2021"\n---\n\nText.\n', ['patient-name Ruby Larkmoor', 'patient-date December 2021']],
    ['![Film](scans/odalys_fenn_knee_20230602.png "Patient Odalys Fenn")', ['patient-name odalys_fenn', 'patient-date 20230602', 'patient-name Odalys Fenn']],
    ['<!-- the quote is from Marit Larkmoor (MRN 4471902) -->', ['patient-name Marit Larkmoor', 'record-number 4471902']],
    [
      '```csv\nname,dob,phone\nRuby Larkmoor,1945-10-28,575-555-0123\n```',
      ['patient-name Ruby Larkmoor', 'patient-date 1945-10-28', 'phone-number 575-555-0123'],
    ],
    ['```\nPID|1||4471902^^^H^MR||FENN^ODALYS||19610203|F\n```', ['record-number 4471902', 'patient-name FENN^ODALYS', 'patient-date 19610203']],
    ['```json\n{"resourceType":"Patient","name":[{"family":"Fenn"}],"birthDate":"1961-02-03"}\n```', ['patient-name Fenn', 'patient-date 1961-02-03']],
    [
      '[chart](https://portal.example.net/c?name=Odalys+Fenn&dob=1961-02-03&mrn=4471902)',
      ['patient-name Odalys+Fenn', 'patient-date 1961-02-03', 'record-number 4471902'],
    ],
    ['| Name | DOB |\n|---|---|\n| Odalys Fenn | 09/06/1982 |\n', ['patient-name Odalys Fenn', 'patient-date 09/06/1982']],
    ['She gave her MBI 1EG4-TE5-MK73 at the desk.\n', ['health-number 1EG4-TE5-MK73']],
    ['The clerk read her SIN, 046 454 286, aloud.\n', ['national-id 046 454 286']],
    ['It went to https://portal.example.net/visit?patient=Odalys%20Fenn today.\n', ['patient-name Odalys%20Fenn']],
    ['Our patient, a baker from Larkmoor Hollow, came in with a burn.\n', ['patient-place Larkmoor Hollow']],
    ['The story is true.[^p]\n\n[^p]: B.P., admitted 1/10/21.\n', ['patient-name B.P.', 'patient-date 1/10/21']],
  ])('%j', (source, expected) => expect(seen(source)).toEqual(expected))

  test('a patient in the name of the file is reported at the top of it', () => {
    expect(seen('Text.', 'patients/odalys-fenn.md')).toEqual(['patient-name'])
  })
})

describe('nobody is a patient', () => {
  test.each([
    'Appointments: (207) 555-0127. Fax: 1-606-555-0148. 88 Elm Street, Suite 2, Montpelier, VT 05602.',
    '![Dr. Odalys Fenn at the front desk](/team/odalys-fenn.jpg)',
    '---\nauthor: Odalys Fenn, RD\neditor: Marit Larkmoor\ndate: 2023-03-28\n---\n\nRed meat is not the only source.\n',
    'Lewy body dementia, Wilson disease and Von Hippel-Lindau run in some families; a patient with Lynch syndrome needs a colonoscopy.',
    'Zoloft, Prozac and Celexa are SSRIs. Our patient takes Synthroid and was started on Lisinopril.',
    '| Date | Session | Speaker |\n|---|---|---|\n| 7 November 2019 | Falls | Odalys Fenn, physiotherapist |\n',
    'Fictional case: "Linda", 47, has chest pain after climbing stairs. She was admitted on May 3, 2021.',
    'Never include a patient’s name, date of birth, address or phone number in a post.',
    'A patient may ask, "Will it hurt?" Be honest.',
    '`curl https://hapi.fhir.example/Patient/123` returns a dummy patient named "Test Patient".',
    'Patient Name: ______  DOB: __/__/____  MRN: _______',
    'In 1955 Jonas Salk told viewers that the vaccine was safe. Sir Alan Larkmoor agreed.',
    'About the author: Odalys Fenn is a nurse and mother of two who lives in Dubuque.',
    'Queen Elizabeth II died at 96. Henrietta Lacks died of cervical cancer in 1951.',
    'Franklin D. Roosevelt was diagnosed with polio in August 1921.',
    'Our nurse has cared for patients at our hospital since May 2009.',
    'The Henrietta Lacks case and the Terri Schiavo Act are taught in ethics courses.',
    'I had my own colonoscopy on May 21. My mother has diabetes.',
    'On 3 May 2023 the agency approved the vaccine for people over 60.',
    'Hospice nurse Julie and social worker Tom Ellery visit patients every week.',
  ])('%j', (source) => expect(seen(source)).toEqual([]))
})

test('a name that is confirmed once is marked wherever its rare part returns', () => {
  expect(seen('Mrs Larkmoor was admitted to our ward.\n\nIt rained. Larkmoor slept.\n')).toEqual(['patient-name Larkmoor', 'patient-name Larkmoor'])
})

test('evidence is needed: a list of names alone says nothing', () => {
  expect(seen('Mary Johnson, Robert Smith and Karen Lee like tea.')).toEqual([])
})

test('hostile text costs linear time', () => {
  for (const unit of ['Ab ', 'patient Ab ', 'MRN 1', 'at Ab ', '12 ', 'a@b.org ', '"', 'Mr ', '1 Ab St ']) {
    const source = `The patient was seen. ${unit.repeat(Math.ceil(20_000 / unit.length))}`
    const start = performance.now()
    seen(source)
    expect(performance.now() - start, unit).toBeLessThan(8_000)
  }
})
