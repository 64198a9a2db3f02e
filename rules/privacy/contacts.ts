import type { Span } from '../../src/span.ts'
import { findEmails, isRoleMailbox } from '../../src/text/emails.ts'
import { findIpAddresses } from '../../src/text/ip-addresses.ts'
import { eachOf, keyedPatterns } from '../../src/text/keyed-patterns.ts'
import { findPhones } from '../../src/text/phones.ts'
import { findAddresses } from './addresses.ts'
import { type Evidence, evidenceAt, unitAt } from './evidence.ts'
import { cueIndex } from './index-of-cues.ts'
import type { Passage } from './passages.ts'
import { reason, type SightingKind } from './sighting.ts'
import { type SpanSet, spanSet, touches } from './span-set.ts'

/** A contact detail that may be anyone's. */
export interface Contact extends Span {
  readonly kind: Extract<SightingKind, 'phone-number' | 'email-address' | 'street-address' | 'ip-address' | 'personal-link'>
  /** Helplines, office mailboxes: nobody's own. */
  readonly shared: boolean
}

export interface ContactSetting {
  readonly evidence: Evidence
  readonly group: number
  /** Names and numbers of patients in the passage. */
  readonly identifiers: SpanSet
}

export function findContacts(text: string, taken: readonly Span[]): readonly Contact[] {
  const contacts: Contact[] = []
  let used = spanSet(taken)
  const free = (span: Span): boolean => !touches(used, span)
  if (text.includes('@')) {
    for (const span of findEmails(text)) contacts.push({ ...span, kind: 'email-address', shared: isRoleMailbox(text.slice(span.start, span.end)) })
    for (const match of text.matchAll(/(?<![\w@./:+-])@[A-Za-z_]\w{1,29}(?:\.\w{2,20}){0,2}(?![\w@])/g))
      contacts.push({ start: match.index, end: match.index + match[0].length, kind: 'personal-link', shared: false })
  }
  if (/\d{2}/.test(text)) {
    for (const span of findIpAddresses(text)) contacts.push({ ...span, kind: 'ip-address', shared: false })
    used = spanSet([...taken, ...contacts])
    for (const span of findAddresses(text)) if (free(span)) contacts.push({ ...span, kind: 'street-address', shared: false })
    used = spanSet([...taken, ...contacts])
    for (const { start, end, service } of findPhones(text)) if (free({ start, end })) contacts.push({ start, end, kind: 'phone-number', shared: service })
  }
  used = spanSet([...taken, ...contacts])
  if (pageHost.test(text))
    for (const match of text.matchAll(personalPage)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (free(span)) contacts.push({ ...span, kind: 'personal-link', shared: false })
    }
  return contacts
}

/** The sum of what ties a contact detail to a patient, and the words for it. */
export function scoreContact(
  contact: Contact,
  passage: Passage,
  { evidence, group, identifiers }: ContactSetting,
): { readonly score: number; readonly because: readonly string[] } {
  const unit = unitAt(passage, contact.start)
  const here = evidenceAt(passage, evidence, contact.start)
  const span = passage.units[unit] ?? { start: 0, end: passage.text.length }
  const before = passage.lower.slice(Math.max(span.start, contact.start - 70), contact.start)
  const after = passage.lower.slice(contact.end, contact.end + 50)
  const because: string[] = []
  let score = 0
  const add = (what: string, weight: number): void => {
    score += weight
    because.push(reason(what, weight))
  }
  if (here.weight >= 2) add('a patient in the sentence', 2.2)
  else if (here.weight >= 1) add('words of care in the sentence', 1.4)
  else if (group >= 2) add('a patient in the paragraph', 1.2)
  if (touches(identifiers, contact, 4)) add('right beside a name or number of a patient', 0.7)
  if (touches(identifiers, contact, 80)) add('beside another identifier', 1.5)
  else if (identifiers.length) add('an identifier in the same text', 0.8)
  if (throughKin.test(before) || kinThenCall.test(before)) add('how to reach a relative or employer', 2.2)
  else if (reaches.test(before) || reachesAfter.test(after)) add('how to reach one person', staffLine.test(passage.text) ? 1.2 : 2)
  if (passage.kind === 'comment' && touches(identifiers, contact, 80)) add('in a hidden comment', 0.6)
  if (contact.kind === 'street-address' && home.test(before)) add('a person’s home', 2.2)
  if (contact.kind === 'email-address' && /^[a-z]+[._][a-z]+\d*@|^[a-z]+\d{2,}@/i.test(passage.text.slice(contact.start, contact.end)))
    add('a person’s mailbox', 0.6)
  if (contact.kind === 'email-address' && passage.kind === 'link-target' && group >= 1 && personalMailbox.test(passage.text.slice(contact.start, contact.end)))
    add('a mailbox behind a link in a paragraph about a patient', group >= 2 ? 1 : 1.5)
  if (contact.kind === 'email-address' && sender.test(before)) add('the sender of a message', here.weight >= 1 || group >= 1 ? 1.8 : 0.6)
  if (contact.kind === 'ip-address' && deviceOf.test(before)) add('how to reach one person', 2.2)
  if (contact.kind === 'ip-address' && here.weight >= 1) add('the address of a person’s device', 0.8)
  if (contact.kind === 'personal-link' && (/\b(?:she|he|who|patient|they) [^.]{0,40}\b(?:as|at|on|under) $/.test(before) || onAccount.test(before)))
    add('how to reach one person', 1.2)
  if (contact.kind === 'personal-link' && passage.text[contact.start] !== '@') add('a page of one patient', 2.2)
  if (
    contact.kind === 'personal-link' &&
    passage.text[contact.start] === '@' &&
    /\b(?:tag|follow(?! (?:her|him|them|his|their|along with (?:her|him)))|via|by|from|thanks to|credit|tweet|our|us on|us at|find us|hosts?|per|h\/t|courtesy of|photo)\b[^.]{0,24}$/i.test(
      before,
    )
  )
    add('a public account', -2.5)
  if (contact.shared) add('a shared line', here.weight >= 2 && contact.kind === 'email-address' ? -1 : -3)
  if (office.test(before)) add('an office’s contact line', here.weight >= 2 || identifiers.length > 0 ? -1 : -3)
  if (here.generic) add('a sentence about patients in general', -4)
  return { score: Math.round(score * 10) / 10, because }
}

export const throughKin = keyedPatterns(
  () =>
    eachOf({
      before: `\\b(?:his|her|their|patient's|pt's|the) (?:[a-z]+ )?`,
      words:
        'employer|boss|daughter|son|wife|husband|mother|father|mum|mom|dad|sister|brother|family|parents?|partner|landlord|neighbou?r|carer|caregiver|school|next of kin',
      after: `(?:'s (?:cell|mobile|phone|number|office|work))?,?(?: is| are)?(?: at| on|:)\\s{1,2}(?:the )?$`,
    }),
  () => cueIndex.throughKin,
)
export const reaches = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words: `(?:call|phone|ring|text|reach|contact|email|e-mail|message|write to|wrote to|written to|whatsapp)(?:ed)? (?:him|her|them|his|their|my patient|the patient|the family|mrs?|ms|miss|me back|grandma|mum|mom|dad)\\b\\.?[^.;]{0,40}|(?:his|her|their|patient's|pt's|carer's|caregiver's|home|mother's|father's|daughter's|son's|wife's|husband's|employer's?|work) (?:new |home |work |personal |cell |mobile )?(?:phone|cell|mobile|number|fax|tel|email|e-mail|address|line|landline|inbox|instagram|twitter|facebook|tiktok|handle|account|username|profile|page|blog|snapchat)\\b[^.;]{0,24}|(?:cell|mobile|next of kin|emergency contact|nok|home phone|ph|contact|tel|telephone|phone)\\s?(?:no\\.?|number|#)?\\s?[:=]\\s?|(?<=\\()(?:her |his |their |on )?(?:cell|mobile|mob|home|home phone)\\.?,? `,
      after: '$',
    }),
  () => cueIndex.reaches,
)
/** First and last name, or a free mailbox: no office's. */
const personalMailbox =
  /^[a-z]{2,}[._-][a-z-]{2,}\d*@|@(?:gmail|googlemail|yahoo|hotmail|outlook|live|icloud|me|aol|proton|protonmail|gmx|web|btinternet|sky|comcast|verizon|bigpond|xtra|rediffmail|eircom)\.[a-z.]{2,6}$/i
const sender = /\b(?:from|reply-to|sender|sent by|de|von)\s?:[^:]{0,50}$/
const deviceOf = /\b(?:his|her|their|patient's|caller's|user's) (?:[a-z]+ ){0,2}ip(?: address)?\b[^.;]{0,20}$/
const onAccount =
  /\b(?:her|him|them|she|he|they)(?: is| are)? (?:on|at|via) (?:instagram|twitter|x|tiktok|facebook|threads|youtube|snapchat|bluesky|mastodon|reddit|social media)\b[^.]{0,12}$/
/** Lines about those who give care. */
const staffLine = /\b(?:Dr|Prof|Professor|MD|RN|NP|PhD|nurse|doctor|office hours|our (?:doctor|nurse|dietitian|midwife|team))\b/
const kinThenCall =
  /\b(?:mother|father|mum|mom|dad|daughter|son|wife|husband|sister|brother|parents?|carer|caregiver|grandmother|grandfather|family|patient)\b[^.;]{0,24}\b(?:ring|call|phone|text|dial|try|message)(?: (?:her|him|them))?(?: (?:at|on))?\s$/
const reachesAfter =
  /^\)?,? ?(?:is (?:her|his|their)|was (?:her|his|their)|\((?:cell|mobile|home|daughter|son|wife|husband|mother|father|mum|mom|work)\)|she (?:wrote|said|posted)|he (?:wrote|said|posted))/
export const home = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'lives? (?:alone |by (?:her|him)self |with [a-z ]{1,20})?(?:at|on|in)|flat,?|apartment,?|living (?:at|on)|lived (?:at|on)|resid(?:es|ing|ed) (?:at|on)|home visit(?: to| at)?|house visit|home address|home is|moved to|picked up (?:at|from)|address(?: is|:)?|from|house at|home at|found at|collapsed at|called to|apartment at|delivered to|mailed to|sent to|(?:mailed|sent|shipped|posted|delivered|brought|took|drove) (?:[a-z-]+ ){0,4}(?:to|at)|(?:send|mail|post|ship|bring|drop|deliver|leave)(?: (?:him|her|them|us|off|your|his|the|a|any|all|get-?well|cards?|flowers?|letters?|meals?|gifts?|parcels?|donations|and|or)){0,5} (?:to|at)|ambulance to|wohnhaft(?: in)?|habite(?: au)?|vive en',
      after: '\\s?:?\\s{0,2}(?:the )?$',
    }),
  () => cueIndex.home,
)
export const office = keyedPatterns(
  () =>
    eachOf({
      before: '\\b',
      words:
        'appointments?|fax|suite|hours|call us|our office|main line|reception|front desk|helpline|hotline|lifeline|crisis|switchboard|clinic|office|press|media|toll-?free|customer|support|visit us|located|find us|contact us|questions\\??|to schedule|schedule|book(?:ing)?|to register|for (?:more )?information|department|pharmacy|information line|enquiries|inquiries|venue|where|location|helpdesk|poison|donate|donations',
      after: '\\b[^.;]{0,36}$',
    }),
  () => cueIndex.office,
)
const pageHost =
  /caringbridge|gofundme|legacy\.com|forevermissed|mykeeper|everloved|memorial|facebook\.com|mylifeline|posthope|justgiving|tributearchive|findagrave/i
const personalPage =
  /(?:https?:\/\/)?(?:www\.)?(?:caringbridge\.org\/(?:visit|site)|gofundme\.com\/f|legacy\.com\/(?:us\/)?obituaries|forevermissed\.com|mykeeper\.com\/profile|everloved\.com\/life-of|dignitymemorial\.com\/obituaries|facebook\.com\/(?:profile\.php|people)|mylifeline\.org|posthope\.org|justgiving\.com\/(?:fundraising|crowdfunding)|tributearchive\.com\/obituaries|findagrave\.com\/memorial|ourmemorial\.example|memorial\.[\w.-]+)\/?[\w\-./?=%]{2,120}[\w/=]/gi
