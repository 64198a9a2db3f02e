/** What `redact` writes for the matches of this family: `[NAME]` in text, `redacted-name` in addresses. They identify nobody. */
export const placeholders: readonly string[] = [
  'account number',
  'address',
  'age',
  'biometric record',
  'date',
  'device number',
  'email address',
  'health number',
  'ip address',
  'licence number',
  'name',
  'national id',
  'personal link',
  'phone number',
  'photo of a patient',
  'place',
  'record number',
  'vehicle number',
]

/** Puts low lines where placeholders stand, at equal length, so that nobody takes one for a name in capitals. */
export function blankPlaceholders(text: string): string {
  if (!text.includes('[') && !text.includes('redacted-')) return text
  pattern ??= new RegExp(
    `\\[(?:${placeholders.map((name) => name.toUpperCase()).join('|')})[\\s\\u2060\\\\]?\\]|redacted-(?:${placeholders.map((name) => name.replaceAll(' ', '-')).join('|')})`,
    'g',
  )
  return text.replace(pattern, (placeholder) => '_'.repeat(placeholder.length))
}

let pattern: RegExp | undefined
