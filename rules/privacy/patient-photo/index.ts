import { defineRule } from '../../../src/rule.ts'
import { hhsGuidance, problemsOf, safeHarbor } from '../problems.ts'
import { statementsOf } from '../statements.ts'

export default defineRule({
  id: 'privacy/patient-photo',
  severity: 'warning',
  summary: 'A picture that promises a patient’s face or body.',
  why: 'A face needs no name.',
  fix: 'Use a drawing or a model, or keep the signed release and say so.',
  sources: [safeHarbor, hhsGuidance],
  tags: ['hipaa:164.514(b)(2)(i)(Q)'],
  options: {},
  sensitive: 'photo of a patient',
  scope: 'span',
  examples: {
    bad: ['![{{Our patient holding her newborn}}](/img/ward.webp)', '![{{Portrait of a patient before and after surgery}}](a.png)'],
    good: ['![Diagram: how a patient uses an inhaler](/assets/inhaler.png)', '![Dr. Raman at the front desk](/team/raman.jpg)'],
  },
  *check(post) {
    const hasConsent = statementsOf(post).some(({ kind }) => kind === 'consent')
    for (const problem of problemsOf(post, 'patient-photo', () => 'A picture of a patient shows who it is without a name'))
      yield hasConsent ? { ...problem, severity: 'info' } : problem
  },
})
