import type { Span } from '../../src/span.ts'
import { findDates, findDaysInWords, type WrittenDate } from '../../src/text/dates.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { type Evidence, evidenceAt, unitAt } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import type { Passage } from './passages.ts'
import { reason } from './sighting.ts'
import { type SpanSet, touches } from './span-set.ts'

export interface ScoredDate extends Span {
  readonly score: number
  readonly because: readonly string[]
}

export interface DateSetting {
  readonly evidence: Evidence
  readonly group: number
  /** Names and numbers of people found in the passage. */
  readonly identifiers: SpanSet
  /** A signed statement of a patient: its first person is the patient's. */
  readonly signed: boolean
}

/** Dates that relate to a person: a verb of care or life before them, another identifier beside them, or a patient in the sentence. Dates of publishing and of events are not. */
export function scoreDates(passage: Passage, { evidence, group, identifiers, signed }: DateSetting): readonly ScoredDate[] {
  const scored: ScoredDate[] = []
  const mayBeInWords = evidence.strongest >= 1 || group >= 1 || identifiers.length > 0
  const inWords = mayBeInWords ? findDaysInWords(passage.text).map((day) => ({ ...day, day: !day.month, bare: false, inWords: true })) : []
  for (const date of [...findDates(passage.text).map((day) => ({ ...day, inWords: false })), ...inWords]) {
    const unit = unitAt(passage, date.start)
    const here = evidenceAt(passage, evidence, date.start)
    const span = passage.units[unit] ?? { start: 0, end: passage.text.length }
    const from = clauseStart(passage.text, span.start, date.start)
    const before = passage.lower.slice(from, date.start)
    const after = passage.lower.slice(date.end, Math.min(span.end, date.end + 50))
    if (isPlaceholder(passage.text.slice(date.start, date.end)) || here.generic) continue
    if (passage.kind === 'code' && /^(?:T|\s)\d\d:\d\d:\d\d/.test(passage.text.slice(date.end, date.end + 9)) && date.start === span.start) continue
    if (/\b1[5-8]\d\d\b/.test(passage.text.slice(date.start, date.end + 6))) continue
    const near = touches(identifiers, date, 90)
    const isBirth = birth.test(before) || birthAfter.test(after)
    const labelled = !isBirth && group >= 1 && chartLabel.test(before)
    if (!isBirth && !near && longPast.test(passage.lower.slice(date.start, date.end + 6))) continue
    // A verb of care alone is not enough.
    if (!isBirth && !labelled && !near && here.weight < 1 && group < 2) continue
    const because: string[] = []
    let score = 0
    const add = (what: string, weight: number): void => {
      score += weight
      because.push(reason(what, weight))
    }
    if (isBirth) add('a date of birth', 3.5)
    else if (labelled) add('the label of a chart', 2.5)
    else if (care.test(before) || careAfter.test(after) || (date.inWords && care.test(passage.lower.slice(date.end, Math.min(span.end, date.end + 70)))))
      add('a verb of care or life in the clause', 1.6)
    if (near) add('beside another identifier', 1.5)
    if (here.weight >= 2) add('a patient in the sentence', 2)
    else if (here.weight >= 1) add('words of care in the sentence', 1)
    else if (group >= 2) add('a patient in the paragraph', 0.8)
    if (date.bare && !isBirth && !care.test(before.slice(-40))) add('month and day in digits alone', -2)
    if (isRatio(date, passage.text)) continue
    if (
      date.inWords &&
      here.weight < 2 &&
      !isBirth &&
      !care.test(before) &&
      !careAfter.test(after) &&
      !care.test(passage.lower.slice(date.end, Math.min(span.end, date.end + 70)))
    )
      add('a day in words that dates nothing', -1.5)
    if (date.inWords && !personal.test(passage.lower.slice(span.start, span.end)) && !near) add('nobody in the sentence', -3)
    if (date.inWords && /\b(?:closed|open|hours|holidays?|every|each|usually|always|often|if|your?|stay|avoid|plan)\b/.test(before))
      add('a day of the calendar', -2.5)
    if (inService.test(before)) add('since when somebody has worked', -4)
    if (
      notPersonal.test(before) ||
      /\b(?:WHO|FDA|CDC|NIH|Congress|Act|Law|Senate|House)\b[^.;]{0,40}$/.test(passage.text.slice(from, date.start)) ||
      notPersonalAfter.test(after)
    )
      add('published, planned or counted', near && here.weight >= 2 ? -2.5 : -4)
    if (aggregate.test(passage.lower.slice(Math.max(span.start, date.start - 160), Math.min(span.end, date.end + 160)))) add('a count of many', -3)
    if (here.self && !signed) add('the author’s own', -4)
    if (score >= 2) scored.push({ start: date.start, end: date.end, score: Math.round(score * 10) / 10, because })
  }
  return scored
}

const personal =
  /\b(?:he|she|him|her|his|hers|man|woman|boy|girl|baby|lady|gentleman|patient|chap|mr|mrs|ms|miss|daughter|son|husband|wife|mother|father|mum|mom|dad|couple|twins|child|infant|toddler|teenager|family)\b/

function isPlaceholder(date: string): boolean {
  return /^(?:0?1[/.-]0?1[/.-](?:19)?00|1900-01-01|1970-01-01|0000-00-00|12[/.-]31[/.-]9999)$/.test(date)
}

/** "1/2 tablet", "24/7", "20/20", "5/5", scores and fractions are no dates. */
function isRatio(date: WrittenDate, text: string): boolean {
  return (
    date.bare &&
    (/^[.-]/.test(text.slice(date.start).replace(/^\d+/, '')) ||
      /^(?:\s?(?:tablet|dose|cup|tsp|teaspoon|of|%|mm|cm|kg|mg|hours|days|a day|patients|people|women|men|pain|on|in the|stars|score|strength)|\s?\d)/i.test(
        text.slice(date.end, date.end + 14),
      ) ||
      /^(?:24\/7|12\/7|20\/20|5\/5|10\/10|9\/11|1\/2|1\/3|2\/3|1\/4|3\/4|50\/50|4\/5|3\/5|2\/5|1\/5|1\/6|1\/8|1\/10)$/.test(text.slice(date.start, date.end)))
  )
}

function clauseStart(text: string, from: number, at: number): number {
  const stop = Math.max(text.lastIndexOf(';', at - 1), text.lastIndexOf('|', at - 1), text.lastIndexOf('\n', at - 1))
  return Math.max(from, stop + 1, at - 140)
}

export const birth = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'born|birth(?:day|date| date)?|d\\.?o\\.?b\\.?|bd|b\\.|bday|geboren|geb\\.|née? le|né\\(?e?\\)? le|nació|nacid[ao]|nat[ao] il|date of birth|birthdate|fecha de nacimiento|date de naissance|geburtsdatum',
      after: '\\b[^.;]{0,24}$',
    }),
  () => cueIndex.birth,
)
const longPast = /\b1(?:[5-8]\d|9[0-5])\d\b/
const chartLabel =
  /(?:^|[\s(,|*-])(?:adm(?:it|itted|ission)?|d\/c(?:'?d)?|dc'?d|discharged?|dos|doa|dod|d\.o\.s|date of (?:service|surgery|visit|admission|discharge|death|procedure)|surgery|procedure|op|last seen|seen|f\/u|follow-?up|onset|intake|appt|next (?:appt|visit|appointment))(?: date)?\*{0,2}\s?[:=]\*{0,2}\s{0,2}$/
const inService =
  /\b(?:works?|worked|working|nurse|joined|serv(?:es|ed|ing)|volunteer\w*|car(?:es|ed|ing) for (?:our |the )?(?:patients|people|families|children)|employed|led|leads|practi[cs]\w+|practi[cs]ed|been (?:with|part of|on the (?:staff|team)))\b[^.;]{0,60}\bsince $/
const birthAfter = /^\)?,? ?(?:is|was) (?:her|his|their|the patient's) (?:birthday|date of birth)/
export const care = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words: `admit(?:ted)?|admission|discharged?|discharge|seen|visit(?:ed)?|visits?|appointment|appt|surgery|operat(?:ed|ion)|transplant(?:ed)?|replaced|replacement|implanted|missed|stillborn|all-clear|last used|consent|put in|fitted|inserted|installed|born|birth|sober|clean since|wheeled|rushed|airlifted|coded|stroke|attended|lost|said goodbye|cried|gave up|quit|placed|removed|did|done|fixed|repaired|brought|carried|delivered|died|death|passed away|buried|funeral|diagnosed|diagnosis|dx|treated|treatment|underwent|presented|evaluated|examined|assessed|referred|transferred|consult(?:ation)?|follow-?up|f/u|biops(?:y|ied)|scan(?:ned)?|mri|ct|x-?ray|echo|colonoscopy|endoscopy|procedure|chemo(?:therapy)?|dialysis|infusion|injection|vaccinated|specimen|collected|drawn|blood (?:test|draw)|labs?|tested|hospitali[sz]ed|intubated|extubated|collapsed|fell|crash|accident|injury|overdose[d]?|stroke|seizure|heart attack|miscarr\\w+|gave birth|patient since|since|onset|intake|interview(?:ed)?|met|started|stopped|relapsed|remission|readmitted|check-?up|session|encounter|service|surgery|cabg|tkr|thr|pci|bypass|arrest|arrested|sentenced|enrolled|consented|signed|wedding|married|retired|moved|drove|flew|came|went home|arrived|left|kam|depuis le|ingres[óo]|operad[ao]|aufgenommen|entlassen|hospitalisée?|opérée?|worsened|noted|recorded|billed|coded|prescribed|filled|dispensed|mother's death|home on|home since|in our care|last saw|saw|called|wrote|texted|emailed|posted about`,
      after: '\\b[^;]{0,70}$',
    }),
  () => cueIndex.care,
)
const careAfter =
  /^,? ?(?:\)|our patient|my patient|the patient|she|he|we (?:admitted|operated|treated|discharged|lost|met|delivered|buried)|(?:visit|appointment|admission|surgery|scan|biopsy|discharge|operation|consult|mri|ct|procedure|infusion|follow-?up|blood test|labs?|results?|injury|accident|birth)\b)/
export const notPersonal = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'published|posted|updated|reviewed|last review|accessed|retrieved|approved|approval|expires?|expir\\w+|best by|use by|recall(?:ed)?|lot|episode|deadline|join us|register|registration|webinar|conference|copyright|effective|issued|released?|launch(?:ed)?|announced|enacted|signed into law|passed the|voted|declared|as of|until|valid|by(?! (?:ambulance|helicopter|air|car|taxi|his|her|their|our|my|a|an|dr|paramedics|police|ems|caesarean|c-section|emergency)\\b)|before|fiscal|quarter|downloaded|archived|cited|told (?:viewers|reporters)|press|briefing|hearing|tweet(?:ed)?|article|report(?:ed)?|dated|version|revised|starts?|begins?|ends?|opens?|closed|closes|applications?|due|submitted|open|event|talk|meeting|festival|awareness|holiday|season|edition|broadcast|aired|premiere[sd]?|ran from|conducted|study|studies|survey|data|trial|recruited|between|search(?:ed)?|pandemic|outbreak|lockdown|war|court|filed',
      after: '\\b[^.;]{0,45}$',
    }),
  () => cueIndex.notPersonal,
)
const notPersonalAfter =
  /^,? ?(?:at \d{1,2}(?::\d\d)? ?[ap]\.?m|from \d{1,2}(?::\d\d)?|\| ?updated|issue|edition|update|deadline|article|guidelines?|report|webinar|conference|meeting|episode|is (?:world|national|international)|marks|study|data)/
export const aggregate = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        '\\d[\\d,]* (?:patients|people|women|men|adults|children|participants|cases|visits|admissions|deaths|infants|babies|births|nurses|hospitals)|patients (?:were|who|seen|treated|admitted|diagnosed|enrolled|born)|all (?:patients|people|women|adults|children|admissions)|percent|per cent|\\d%|people (?:with|who|born|aged)|anyone born|children born|those born|(?:veterans|women|men|adults) (?:who|born)',
    }),
  () => cueIndex.aggregate,
)
