import type { Passage } from './passages.ts'
import type { SightingKind } from './sighting.ts'

/** A value that its column header or key calls a patient's. Offsets count from the start of the passage. */
export interface KeyedValue {
  readonly start: number
  readonly end: number
  readonly kind: SightingKind
}

/** What a column header, a key or a parameter announces. `patient` headers prove that the record is a patient's. */
export function readKey(key: string): { readonly kind: SightingKind | undefined; readonly patient: boolean; readonly staff: boolean } {
  const plain = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_.\-/[\]'"]+/g, ' ')
    .trim()
  if (!plain.split(' ').some((word) => keyWords.has(word.replace(/\d$/, ''))))
    return { kind: undefined, patient: patientKey.test(plain), staff: staffKey.test(plain) }
  return { kind: keyKinds.find(([pattern]) => pattern.test(plain))?.[1], patient: patientKey.test(plain), staff: staffKey.test(plain) }
}

/** Values of CSV rows, JSON and YAML keys, HL7 PID segments and query parameters that belong to a patient's record. */
export function keyedValues(passage: Passage): readonly KeyedValue[] {
  if (passage.kind === 'link-target' || passage.kind === 'image-target' || passage.kind === 'attribute') return parameters(passage.raw)
  if (passage.kind === 'prose')
    return [...(inBraces.test(passage.raw) ? pairs(passage.raw) : []), ...(inQuery.test(passage.raw) ? parameters(passage.raw) : [])]
  if (passage.kind !== 'code' && passage.kind !== 'comment') return []
  const values = [...hl7(passage.raw), ...separated(passage.raw), ...pairs(passage.raw), ...elements(passage.raw), ...parameters(passage.raw)]
  const names = values.filter(({ kind }) => kind === 'patient-name').map(({ start, end }) => passage.raw.slice(start, end))
  return names.length > 0 && names.every((name) => placeholderName.test(name.trim())) && names.some((name) => placeholderSurname.test(name))
    ? values.filter(
        ({ kind, start, end }) => kind !== 'patient-name' && !(kind === 'patient-date' && /^(?:1900|1970|2000)-?01-?01/.test(passage.raw.slice(start, end))),
      )
    : values
}

const patientKey =
  /\b(?:patient|interviewee|subject|survivor|client|resident|pt|dob|birth ?date|date of birth|born|mrn|ssn|nhs|chart|diagnosis|dx|admitted|admission|discharge|medicare|subscriber|next of kin|nok|resource type)\b/
const staffKey =
  /\b(?:author|editor|reviewer|speaker|staff|doctor|physician|provider|clinician|nurse|consultant|presenter|contact person|session|instructor|by|team|attending|surgeon|organi[sz]er|location|venue|drug|brand|study|hospital|published|updated)\b/
/** Words without which no key announces a value. */
const keyWords = new Set(
  'name initials interviewee survivor given family kin nok client resident surname forename fname lname first last person patient pt dob birth birthdate birthtime time born birthday bd admitted admission admit discharge discharged seen visit appointment surgery death died deceased procedure specimen collected encounter onset scan phone tel telephone mobile cell fax telecom email mail ssn social nino sin national aadhaar ppsn nhs nhi medicare mbi member insurance health ohip policy subscriber plan ihi chi phn mrn medical chart record hospital accession case address street line city town zip zipcode postcode postal postalcode suburb county facility ip remote account acct'.split(
    ' ',
  ),
)
const keyKinds: readonly (readonly [RegExp, SightingKind])[] = [
  [
    /^(?:(?:patient|pt|full|first|last|given|family|sur|fore|client|resident|child|mother|father|nok|next of kin|guardian|contact|maiden|preferred|legal|display|subscriber|insured) ?)*name$|^(?:patient|pt|initials|interviewee|survivor|given|family|next of kin|nok|client|resident|surname|forename|fname|lname|first|last|person)$/,
    'patient-name',
  ],
  [
    /^(?:dob|date of birth|birth ?date|birth ?time|born|birthday|bd)$|\b(?:admitted|admission|admit|discharged?|seen|visit|appointment|surgery|death|died|deceased|procedure|specimen|collected|encounter|onset|scan)\b(?: (?:date|on|day|at))?$/,
    'patient-date',
  ],
  [/^(?:patient |home |cell |mobile |work |contact |emergency )*(?:phone|tel|telephone|mobile|cell|fax|telecom|phone number|mobile number)$/, 'phone-number'],
  [/^(?:patient |contact )*e ?mail(?: address)?$/, 'email-address'],
  [/^(?:ssn|social security(?: number| no)?|nino|sin|national id|aadhaar|ppsn)$/, 'national-id'],
  [
    /^(?:nhs(?: number| no)?|nhi|medicare(?: number| no| id)?|mbi|member(?: id| number)?|insurance(?: id| number)?|health card|ohip|policy(?: number| no)?|subscriber id|plan id|ihi|chi|phn)$/,
    'health-number',
  ],
  [
    /^(?:mrn|medical record(?: number| no)?|chart(?: number| no)?|patient id|pt id|record(?: number| no| id)?|hospital (?:number|no|id)|accession(?: number)?|case (?:number|no|id))$/,
    'record-number',
  ],
  [/^(?:(?:home |street |patient |mailing )*address|street|line|address line ?\d?)$/, 'street-address'],
  [/^(?:city|town|zip|zip ?code|postcode|postal ?code|suburb|county|hospital|facility)$/, 'patient-place'],
  [/^(?:ip|ip address|client ip|remote addr)$/, 'ip-address'],
  [/^(?:account(?: number| no)?|acct)$/, 'account-number'],
]

const inBraces = /[{,]\s?["“]\w{2,24}["”]\s?:\s?["“[{\d]/
const inQuery = /[?&]\w{2,24}=[^\s&]/
const placeholderName =
  /^(?:(?:jane|john|jon|joe|fred|max|erika|test|q\.?|public|doe|roe|bloggs|mustermann|mustermann|example|sample|dummy|foo|bar|demo|tester|patient|user)[\s,^_]*){1,3}$/i
const placeholderSurname = /(?:doe|roe|bloggs|mustermann|public|test(?:er)?|example|sample|dummy|bar|demo|patient)\W*$|^(?:doe|roe|bloggs|mustermann)\b/i

/** Rows under a header line of at least two known columns, one of them a patient's. */
function separated(raw: string): readonly KeyedValue[] {
  const values: KeyedValue[] = []
  let columns: readonly { readonly kind: SightingKind | undefined }[] = []
  let separator = ','
  let start = 0
  for (const line of raw.split('\n')) {
    const cut = [',', '\t', ';', '|'].find((mark) => line.includes(mark)) ?? ','
    const cells = line.split(cut === separator || columns.length === 0 ? cut : separator)
    const keys = cells.length > 1 && cells.length < 60 ? cells.map((cell) => readKey(cell)) : []
    if (keys.length > 1 && !/\d{3}/.test(line) && keys.filter(({ kind }) => kind !== undefined).length >= 2 && keys.some(({ patient }) => patient)) {
      columns = keys
      separator = cut
    } else if (columns.length > 1 && cells.length === columns.length) {
      let at = start
      for (const [i, cell] of cells.entries()) {
        const kind = columns[i]?.kind
        const trimmed = cell.trim().replace(/^"|"$/g, '')
        if (kind && trimmed.length > 1 && !/^[-/?.]+$/.test(trimmed)) values.push({ kind, ...place(at + cell.indexOf(trimmed), trimmed) })
        at += cell.length + separator.length
      }
    } else if (line.trim() === '') columns = []
    start += line.length + 1
  }
  return values
}

/** `"birthDate": "1961-02-03"`, `name=…`, `mrn: …` where one key of the text is a patient's. */
function pairs(raw: string): readonly KeyedValue[] {
  const found = [
    ...raw.matchAll(/["']?\b([A-Za-z_][\w.-]{1,24})["']?\s{0,3}[:=]\s{0,3}\[?\s{0,3}(?:"([^"\n]{2,80})"|'([^'\n]{2,80})'|([^\s,;"'{}[\]]{2,80}))/g),
  ]
  if (!found.some(([, key = '']) => readKey(key).patient) || found.some(([, key = '']) => /resourceType/i.test(key) && false)) return []
  return found.flatMap((match) => {
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    const { kind: announced, staff } = readKey(match[1] ?? '')
    const kind = announced ?? telecomOf(raw, match.index, match[1] ?? '')
    const start = match.index + match[0].lastIndexOf(value)
    return kind && !staff && !/^(?:true|false|null|string|https?:.*)$/i.test(value) && plausible(kind, value) ? [{ kind, ...place(start, value) }] : []
  })
}

/** `<given>Ada</given>` and `<birthTime value="19610203"/>` of XML that has a patient's element. */
function elements(raw: string): readonly KeyedValue[] {
  if (!patientElement.test(raw)) return []
  return [
    ...raw.matchAll(/<(?:[a-z\d]{1,8}:)?([A-Za-z_][\w.-]{1,24})(?:\s[^<>]{0,120}?value="([^"<>]{2,80})"[^<>]{0,40}>|[^<>]{0,120}>([^<>\n]{2,80})<)/g),
  ].flatMap((match) => {
    const { kind, staff } = readKey(match[1] ?? '')
    const value = match[2] ?? match[3] ?? ''
    if (kind === undefined || staff || !plausible(kind, value.trim())) return []
    return [{ kind, ...place(match.index + match[0].lastIndexOf(value), value) }]
  })
}
const patientElement = /<(?:[a-z\d]{1,8}:)?(?:patient|patientRole|subject|recordTarget|client)\b/i

/** FHIR writes telephones and mailboxes as `"system": "phone", "value": …`. */
function telecomOf(raw: string, at: number, key: string): SightingKind | undefined {
  if (key !== 'value') return undefined
  const system = /"system"\s?:\s?"(phone|fax|sms|email)"[^{}]{0,60}$/.exec(raw.slice(Math.max(0, at - 100), at))?.[1]
  return system === undefined ? undefined : system === 'email' ? 'email-address' : 'phone-number'
}

function parameters(raw: string): readonly KeyedValue[] {
  const query = raw.search(/[?#]/)
  if (query === -1) return []
  const found = [...raw.slice(query).matchAll(/[?&#;]([A-Za-z_][\w.-]{0,24})=([^&#\s"']{2,80})/g)]
  const personal = found.some(([, key = '']) => readKey(key).patient)
  return found.flatMap((match) => {
    const [, key = '', value = ''] = match
    const { kind } = readKey(key)
    const ready =
      kind &&
      (personal || (kind !== 'patient-name' && kind !== 'patient-place' && kind !== 'patient-date' && kind !== 'email-address')) &&
      plausible(kind, value)
    return ready ? [{ kind, ...place(query + match.index + match[0].length - value.length, value) }] : []
  })
}

function plausible(kind: SightingKind, value: string): boolean {
  if (kind === 'patient-name')
    return /^\p{L}[\p{L}\s.'^+,%\d-]*$/u.test(value) && !/^(?:string|text|name|value|test|example|unknown|none|patient)$/i.test(value)
  if (kind === 'patient-date') return /\d{2}/.test(value)
  if (kind === 'patient-place') return value.length > 2
  return /[\d@]/.test(value)
}

/** The PID segment of HL7 v2: 3 identifiers, 5 name, 6 mother's maiden name, 7 birth date, 11 address, 13 and 14 telephones, 18 account, 19 SSN (HL7 v2.5.1, 3.4.2). */
function hl7(raw: string): readonly KeyedValue[] {
  const values: KeyedValue[] = []
  for (const match of raw.matchAll(/(?:^|\n)(PID|NK1)\|([^\n\r]{1,1000})/g)) {
    let at = match.index + match[0].length - (match[2] ?? '').length
    for (const [i, field] of (match[2] ?? '').split('|').entries()) {
      const kind = (match[1] === 'PID' ? pidFields : nk1Fields)[i + 1]
      const value =
        /^[^^~]*$/.test(field) || kind === 'patient-name' || kind === 'street-address' ? field.replace(/[\^~]+$/, '') : (field.split(/[\^~]/)[0] ?? '')
      if (kind && value.length > 1) values.push({ kind, ...place(at, value) })
      at += field.length + 1
    }
  }
  if (values.length === 0)
    for (const match of raw.matchAll(/\b\p{Lu}[\p{L}'-]{2,24}\^\p{Lu}[\p{L}'-]{1,24}(?:\^[\p{L}.]{1,24})?/gu))
      values.push({ kind: 'patient-name', ...place(match.index, match[0]) })
  return values
}

const pidFields: Readonly<Record<number, SightingKind>> = {
  2: 'record-number',
  3: 'record-number',
  4: 'record-number',
  5: 'patient-name',
  6: 'patient-name',
  7: 'patient-date',
  9: 'patient-name',
  11: 'street-address',
  13: 'phone-number',
  14: 'phone-number',
  18: 'account-number',
  19: 'national-id',
  20: 'licence-number',
}
const nk1Fields: Readonly<Record<number, SightingKind>> = { 2: 'patient-name', 4: 'street-address', 5: 'phone-number' }

function place(start: number, value: string): { readonly start: number; readonly end: number } {
  return { start, end: start + value.length }
}
