import type { Span } from '../../src/span.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { isCommonWord, isFirstName, isTown } from '../../src/text/name-book.ts'
import { type Evidence, evidenceAt } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import { thingWords } from './name-cues.ts'
import type { Passage } from './passages.ts'
import { reason } from './sighting.ts'
import { type SpanSet, touches } from './span-set.ts'

export interface ScoredPlace extends Span {
  readonly score: number
  readonly because: readonly string[]
  readonly what: 'town' | 'facility' | 'postcode' | 'coordinates' | 'map link'
}

export interface PlaceSetting {
  readonly evidence: Evidence
  readonly group: number
  readonly identifiers: SpanSet
}

/** Towns, facilities, postcodes and coordinates tied to a patient by the sentence or by another identifier beside them. */
export function scorePlaces(passage: Passage, setting: PlaceSetting): readonly ScoredPlace[] {
  return [...facilities(passage, setting), ...towns(passage, setting), ...codes(passage, setting)]
}

function facilities(passage: Passage, { evidence, identifiers }: PlaceSetting): readonly ScoredPlace[] {
  const found: ScoredPlace[] = []
  if (evidence.strongest < (identifiers.length ? 1 : 2) || bio.test(passage.text)) return found
  facility ??= makeFacility()
  for (const match of passage.text.matchAll(facility)) {
    const [whole, lead = '', run = ''] = match
    const start = match.index + whole.length - run.length
    const name = run.replace(/\.$/, '').replace(/\s+(?:office|facility|location|branch|campus|ER|emergency (?:room|department))$/, '')
    const here = evidenceAt(passage, evidence, start)
    const words = name.split(/\s+/)
    const noun = facilityNoun.test(run.replace(/\.$/, ''))
    const near = touches(identifiers, { start, end: start + name.length }, 90)
    if (here.generic || here.self || here.weight < (near ? 1 : 2)) continue
    const before = passage.text.slice(Math.max(0, match.index - 60), match.index + lead.length + 1)
    const cared = careVerb.test(before.toLowerCase())
    if (noun && words.length === 1 && !/-/.test(name)) continue
    if (!noun && !cared && !near) continue
    if (
      /^(?:The|A|An|Least|Home|Birth|Age|Risk|Baseline|Night|Work|School|Her|His|Our|My|This|That|Stage|Level|Grade|Type|Week|Day|Month|Time)$/.test(
        words[0] ?? '',
      ) &&
      words.length === 1
    )
      continue
    if (!noun && words.length === 1 && (isCommonWord(name) || thingWords.has(name.toLowerCase()))) continue
    if (!noun && monthOrDay.test(name)) continue
    if (
      !noun &&
      !/^(?:at|@|visited|visiting|attended|attending)$/i.test(lead) &&
      !(caredTo.test(passage.text.slice(Math.max(0, start - 40), start)) && !isTown(name)) &&
      (words.length === 1 || !cared)
    )
      continue
    if (!noun && /^[A-Z]{1,6}s?$/.test(name) && !/^(?:at|@)$/i.test(lead)) continue
    const score = 1 + (noun ? 1 : 0.4) + (near ? 1 : 0) + (cared ? 0.8 : 0)
    const because = [
      reason('a patient in the sentence', 1),
      reason(noun ? 'a facility by its name' : 'where care was given', noun ? 1 : 0.4),
      ...(near ? [reason('beside another identifier', 1)] : []),
      ...(cared ? [reason('a verb of care before it', 0.8)] : []),
    ]
    if (score >= 2) found.push({ start, end: start + name.length, score, because, what: 'facility' })
  }
  return found
}

function towns(passage: Passage, { evidence, group, identifiers }: PlaceSetting): readonly ScoredPlace[] {
  const found: ScoredPlace[] = []
  if (bio.test(passage.text) || (evidence.strongest < 2 && staffIntroduction.test(passage.text))) return found
  found.push(...townsAfterNames(passage, identifiers))
  town ??= makeTown()
  for (const match of passage.text.matchAll(town)) {
    const [whole, preposition = '', run = '', state] = match
    const start = match.index + whole.length - run.length - (state?.length ?? 0)
    const lead = passage.text.slice(Math.max(0, match.index - 50), match.index) + preposition
    const name = run.replace(/\.$|'s$/, '')
    const end = state ? match.index + whole.length : start + name.length
    const here = evidenceAt(passage, evidence, start)
    if (here.generic || here.self) continue
    const apposed = (here.weight >= 2 || touches(identifiers, { start, end }, 60)) && inApposition.test(lead)
    const comes = (here.weight >= 1 || touches(identifiers, { start, end }, 60)) && personFrom.test(lead)
    const lives = apposed || comes || livesIn.test(lead.toLowerCase())
    const words = name.split(/[\s-]+/)
    const first = words[0] ?? ''
    if (words.some((word) => thingWords.has(word.toLowerCase().replace(/\.$/, '')) && !townWords.test(word)) || monthOrDay.test(name) || states.test(name))
      continue
    if (name.length < 3) continue
    const known = isTown(name) || (words.length > 1 && isTown(words.slice(0, 2).join(' ')))
    if (!known && !lives && (!state || isCommonWord(first))) {
      if (isCommonWord(first) || isFirstName(first)) continue
    }
    if (!known && (!lives || /\b(?:of|to)$/.test(lead)) && !state) continue
    if (!known && words.length === 1 && /^[A-Z]{2,}$/.test(name)) continue
    const near = touches(identifiers, { start, end }, 90)
    const because: string[] = []
    let score = 0
    const add = (what: string, weight: number): void => {
      score += weight
      because.push(reason(what, weight))
    }
    if (lives) add('lives or works there', comes ? 1.6 : 1.2)
    if (known) add('a town of the lists', 0.9)
    if (state) add('with its state', 0.4)
    if (near) add('beside another identifier', 1)
    if (here.weight >= 2) add('a patient in the sentence', 1.2)
    else if (here.weight >= 1) add('words of care in the sentence', 0.6)
    else if (group >= 2) add('a patient in the paragraph', 0.4)
    if (!lives && !near && here.weight < 2) add('neither a home nor beside a name', -0.8)
    if (
      /^'s|^\s?'|^\s(?:disease|syndrome|sign|test|score|scale|criteria|reflex|lymphoma|sarcoma|palsy|fever|virus|classification|index|study|trial|protocol|variant|strain)\b/i.test(
        passage.text.slice(end, end + 16),
      )
    )
      continue
    if (
      /^(?:\s?(?:University|Hospital|Health|Medical|Department|County Health|School|College|Study|Times|Post|Journal))/.test(passage.text.slice(end, end + 20))
    )
      continue
    if (score >= 2) found.push({ start, end, score: Math.round(score * 10) / 10, because, what: 'town' })
  }
  return found
}

/** "— Robert Stannard, Bozeman": the town that follows a patient's name. */
function townsAfterNames(passage: Passage, identifiers: SpanSet): readonly ScoredPlace[] {
  const found: ScoredPlace[] = []
  for (const { end } of identifiers) {
    const match = afterName.exec(passage.text.slice(end, end + 60))
    const name = match?.[1] ?? ''
    if (match === null || !isTown(name) || isFirstName(name.split(' ')[0] ?? '') || thingWords.has(name.toLowerCase())) continue
    const start = end + match[0].indexOf(name)
    found.push({ start, end: start + match[0].length - match[0].indexOf(name), score: 2.3, because: [reason('a town after a name', 2.3)], what: 'town' })
  }
  return found
}

function codes(passage: Passage, { evidence, group, identifiers }: PlaceSetting): readonly ScoredPlace[] {
  const found: ScoredPlace[] = []
  if (!/\d/.test(passage.text)) return found
  for (const match of passage.text.matchAll(code)) {
    const [whole, zip, coordinates, postcode] = match
    const value = zip ?? coordinates ?? postcode ?? whole
    const start = match.index + whole.length - value.length
    const here = evidenceAt(passage, evidence, start)
    if (here.generic) continue
    const near = touches(identifiers, { start, end: start + value.length }, 90)
    const restricted = zip !== undefined && zip.length === 3
    if (restricted && !restrictedZips.has(zip)) continue
    if (here.weight < 1 && !near && group < 2 && !(restricted && here.weight > 0)) continue
    const because = [
      reason(here.weight >= 1 ? 'a patient in the sentence' : near ? 'beside another identifier' : 'a patient in the paragraph', 1.2),
      reason(coordinates ? 'coordinates' : 'a postcode', 1.2),
    ]
    found.push({ start, end: start + value.length, score: 2.4, because, what: coordinates ? 'coordinates' : 'postcode' })
  }
  return found
}

/** Three-digit ZIP areas of at most 20,000 people: HHS guidance (Census 2000) and those that only Census 2010 names. */
const restrictedZips = new Set('036 059 063 102 203 205 369 556 692 753 772 790 821 823 830 831 878 879 884 890 893'.split(' '))

const capital = "(?:(?:St|Mt|Ft)\\.? )?\\p{Lu}[\\p{L}'&]*(?:-\\p{Lu}?\\p{L}+)*"
const nouns =
  '(?:Hosp|Hospital|Clinic|Medical Cent(?:er|re)|Health Cent(?:er|re)|Cancer Cent(?:er|re)|Cent(?:er|re)|Infirmary|Hospice|Care Home|Nursing Home|Institute|Health System|Health|Healthcare|Surgery|Practice|Sanatorium|Rehab|VA|VAMC|General|Presbyterian|Memorial|Medical|Office|Department|Ward|Unit|Lodge|Manor|House|Pharmacy|School|University|Ctr\\.?|Med|clinic|hospital|office|center|hospice|clinics|facility|location|branch|campus|emergency room|emergency department|medical center|health center)'
const facilityNoun = new RegExp(`\\b${nouns}$|\\b${nouns}(?:,| in )`, 'u')
const staffIntroduction =
  /\b(?:[Mm]eet|[Ii]ntroducing|[Ww]elcome(?: to)?|[Jj]oined|our new|our) (?:[a-z-]+ ){0,4}(?:nurse|midwife|doctor|physician|surgeon|pharmacist|therapist|physiotherapist|psychologist|dietitian|paramedic|volunteer|receptionist|health visitor|practitioner|GP|team|staff|counsell?or|chaplain)s?\b/
const afterName = new RegExp(`^,? \\(?(?:(?:in|from|of) )?(${capital}(?:\\s${capital}){0,2})(?:, (?:[A-Z]{2}|[A-Z][a-z]+))?(?=\\s*$|["”).;\\n])`, 'u')
const caredTo =
  /\b(?:admitted|transferred|presented|referred|came|brought|taken|airlifted|sent|rushed|moved|readmitted|seen|treated|cared for|hospitali[sz]ed|evaluated|in) (?:to|in|by|at|the) (?:the )?$/i
let facility: RegExp | undefined
const makeFacility = (): RegExp =>
  new RegExp(
    `\\b(at|from|to|in|into|by|near|visited|visiting|attended|attending|@)\\s{1,3}(?:the\\s{1,3}|our\\s{1,3})?((?:Dr\\.? [A-Z][\\p{L}'-]+(?:'s)? (?:[Oo]ffice|[Cc]linic|[Pp]ractice))|${capital}(?:(?:\\s{1,3}|\\s?&\\s?|-)(?:of (?=[A-Z])|and (?=[A-Z])|for (?=[A-Z])|the (?=[A-Z]))?(?:${capital})){0,5}(?:\\s{1,3}(?:clinic|hospital|office|center|centre|medical cent(?:er|re)|med cent(?:er|re)|health center|downtown clinic|hospice|ward|pharmacy|facility|location|branch|campus|practice|surgery|emergency (?:room|department)|ER)(?!\\p{L}))?(?:(?:, | in )(?!MRN|DOB|SSN|ID\\b|NHS)(?:${capital})(?: [A-Z]\\p{L}+)?(?:, [A-Z]{2}\\b)?)?)`,
    'gu',
  )
/** Lines that introduce authors and staff. */
export const bio =
  /\babout the authors?\b|\bthe authors?\b|\bis an? (?:[a-z-]+ ){0,3}(?:writer|journalist|nurse|doctor|physician|editor|blogger|author|dietitian|researcher|professor|resident physician|pharmacist|therapist) (?:and|who|at|with|based|living|,)|\b[Cc]hief [Rr]esident\b/
export const careVerb = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'seen|treated|treatment|admitted|admission|evaluated|examined|diagnosed|visit(?:ed)?|presented|presenting|presents|operated|surgery|followed|follow-?up|managed|discharged|transferred|referred|appointment|consult(?:ation)?|care|cared|underwent|hospitali[sz]ed|biopsy|procedure|replacement|bypass|transplant|delivered|born|died|implanted|assessed|rehab|dialysis|cabg|labs?|tested|scan(?:ned)?|mri|endoscopy|colonoscopy|stent|chemo(?:therapy)?|performed|carried out|done|on [^.;]{0,20}\\d',
      after: '\\b[^.;]{0,50}$',
    }),
  () => cueIndex.careVerb,
)
export const livesIn = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'lives?|living|lived|reside[sd]?|residing|resident|residents?|home|house|farm|works?|working|worked|came|comes|travel(?:s|led|ed)|flew|flies|drives|driven|walks|rides|commutes|hails|arrived|retired|settled|brought up|family|wife|husband|widow|cottage|flat|allotment|returned|journey|bus|train|ferry|all the way|native|born|grew up|raised|wohnhaft|wohnt|habite|habitant|vive|domiciliado|moved|neighbou?r|based|address|drove|flood|everyone|only \\w+',
      after: '\\b[^.;]{0,24}$',
    }),
  () => cueIndex.livesIn,
)
/** "our patient, a baker from": what the person is, then where from. */
const inApposition = /(?:[,(]|-|\b[Ii]s|\b[Ww]as) (?:an?|the|our) (?:[a-z'-]+ ){1,5}from$|\p{Lu}[\p{L}'-]+, from$/u
/** "a gentleman from": who, then where from. */
const personFrom =
  /(?:^|[^\p{L}])(?:[Aa]n?|[Tt]he|[Oo]ur|[Mm]y|[Tt]his|[Oo]ne|[Ll]ittle|[Yy]oung|[Oo]ld|[Ee]lderly|[\d:;,(]) ?(?:[a-z\d'-]+ ){0,4}(?:man|woman|boy|girl|lady|gentleman|chap|bloke|lad|lass|fellow|guy|kid|child|baby|toddler|teenager|teen|mother|father|mum|mom|dad|farmer|(?<!\b[Aa] )patient|couple|family|pensioner|widow|widower|grandmother|grandfather|student|teacher|veteran|survivor|recipient|tourist|visitor|resident|twins|brothers|sisters|infant|newborn|driver|rancher|miner|welder|builder|plumber|baker|fisherman|hiker|cyclist|biker|runner) (?:from|of|in|near|outside)$/u
let town: RegExp | undefined
const makeTown = (): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])((?:in|from|of|near|to|outside|at|à|en|bei|aus|de|habite|vit à))\\s{1,3}(${capital}(?:\\s${capital}){0,2})(, (?:[A-Z]{2}\\b|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Scotland|Wales))?`,
    'gu',
  )
const townWords =
  /^(?:St|Saint|New|Port|Mount|Lake|River|North|South|East|West|City|County|Valley|Beach|Bay|Park|Island|Black|White|Church|House|Street|Hill|Hall|Station|Bridge|Court|Mountain|Fort|State)\.?$/i
const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|Queensland|Victoria|Tasmania|Scotland|Wales|England|Ireland|Britain|France|Germany|Spain|Italy|India|Australia|Canada|China|Japan|Mexico|Brazil|Africa|America|Europe|Asia|USA?|UK|The .*)$/
const monthOrDay =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Spring|Summer|Winter|Autumn|Fall)\b/
const code =
  /(?<![\w.-])(?:(?:\b[Zz][Ii][Pp](?:\s?[Cc]ode)?:?\s{0,2}|\b[Zz][Ii][Pp]3:?\s{0,2}|[A-Z][a-z]+,? [A-Z]{2} )(\d{5}(?:-\d{4})?|\d{3})(?![\d-])|(-?\d{1,2}\.\d{3,8}°? ?[NS]?, ?-?\d{1,3}\.\d{3,8}°? ?[EW]?)|((?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d))(?!\w))/g
