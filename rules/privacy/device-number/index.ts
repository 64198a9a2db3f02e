import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/device-number',
  severity: 'error',
  summary: 'The serial number of a person’s implant or device.',
  why: 'The maker’s register links the number to one patient.',
  fix: 'Name the model; delete the serial number.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(M)'],
  options: {},
  sensitive: 'device number',
  scope: 'span',
  examples: {
    bad: ['The implant (serial no. {{BLW593801H}}) was placed in our patient.', 'Pump, s/n {{RNQ464192}}, was stolen from her bag.'],
    good: ['Recalled: lot 4471-B, best by 03/2027.', 'The pump, model 640, is sold in 40 countries.'],
  },
  check: (post) => problemsOf(post, 'device-number', () => 'A serial number leads through the maker’s register to one patient'),
})
