import { defineRule } from '../../../src/rule.ts'
import { statementsOf } from '../statements.ts'

export default defineRule({
  id: 'privacy/consent-statement',
  severity: 'info',
  summary: 'A statement that a patient agreed, or that a story is made up or altered.',
  why: 'The sentence alone protects neither patient nor author: someone must be able to show the signed form, or say what was changed.',
  fix: 'Keep the signed authorization where the publisher can find it, and let the patient read the final text.',
  sources: [
    { title: '45 CFR 164.508, Uses and disclosures for which an authorization is required', url: 'https://www.ecfr.gov/current/title-45/section-164.508' },
  ],
  tags: ['hipaa:164.508'],
  options: {},
  sensitive: 'statement of consent',
  scope: 'block',
  examples: {
    bad: [
      '{{Shared with her written permission}}, this is what the first year was like.',
      'This story {{combines several people}}. {{Names and ages have been changed}}.',
    ],
    good: ['Ask for permission before you take a photo.', 'The dose was changed after a week.', 'You can withdraw your consent to the trial at any time.'],
  },
  *check(post) {
    for (const { start, end, kind } of statementsOf(post)) {
      yield {
        start,
        end,
        message:
          kind === 'consent'
            ? 'Keep the signed authorization that this statement stands on'
            : 'Keep a note of what was changed, so that the statement can be shown to hold',
      }
    }
  },
})
