import type { Span } from '../span.ts'

/** Finds addresses by their @ and walks outwards at most 64 characters each way, so that a run of a million letters or @ costs linear time. */
export function findEmails(text: string): readonly Span[] {
  const emails: Span[] = []
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && /[\w.+%'-]/.test(text[start - 1] ?? '')) start--
    while (start < at && /[.'-]/.test(text[start] ?? '')) start++
    const host = /^(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,5}[a-z]{2,24}(?![\w@])/i.exec(text.slice(at + 1, at + 200))
    if (host && start < at) emails.push({ start, end: at + 1 + host[0].length })
  }
  return emails
}

/** True for mailboxes of an office rather than a person: info@, press@, records@. */
export function isRoleMailbox(email: string): boolean {
  return roleMailbox.test(email)
}

const roleMailbox =
  /^(?:info|contact|hello|press|media|records?|appointments?|admin|office|support|help|helpdesk|enquir(?:y|ies)|inquir(?:y|ies)|reception|privacy|newsletter|noreply|no-reply|donate|volunteer|editor|editorial|team|clinic|care|jobs|careers|hr|billing|webmaster|feedback|complaints|pals|referrals?|pharmacy|lab|research|education|service|services|events?|ask|mail|postmaster|security|legal|dpo|communications?|comms)(?:[.+_-][\w.+-]*)?@/i
