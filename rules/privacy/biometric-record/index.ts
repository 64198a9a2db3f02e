import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/biometric-record',
  severity: 'warning',
  summary: 'A finger, voice, face, iris or retina print of a person.',
  why: 'A print belongs to one person for life and cannot be changed.',
  fix: 'Leave it out.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(P)'],
  options: {},
  sensitive: 'biometric record',
  scope: 'span',
  examples: {
    bad: ['We kept the {{voiceprint}} of our patient on the drive.', 'The {{retinal scan}} of my patient is attached to the chart.'],
    good: ['Retinal scans find diabetic eye disease early.', 'Your phone may ask for a fingerprint.'],
  },
  check: (post) => problemsOf(post, 'biometric-record', () => 'A print of a person’s body belongs to one person for life'),
})
