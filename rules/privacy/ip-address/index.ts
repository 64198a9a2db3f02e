import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/ip-address',
  severity: 'warning',
  summary: 'An internet address that a person used.',
  why: 'Providers and employers can tell who used it and where.',
  fix: 'Leave it out.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(O)'],
  options: {},
  sensitive: 'IP address',
  scope: 'span',
  examples: {
    bad: ['The portal log shows that the patient’s ex signed in from {{98.38.228.91}}.', 'Our patient’s phone used {{174.72.13.33}} that night.'],
    good: ['The new Wi-Fi range is 10.20.0.0/16; the printer is 10.20.4.7.', 'Version 4.12.0.1 fixes the patient portal.'],
  },
  check: (post) => problemsOf(post, 'ip-address', () => 'An internet address can be traced to the person who used it'),
})
