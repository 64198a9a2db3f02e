import { defineRule } from '../../../src/rule.ts'
import { crossref } from '../guidance.ts'
import { malformedDoisOf } from '../scanned.ts'

export default defineRule({
  id: 'citations/malformed-doi',
  severity: 'error',
  summary: 'A DOI that cannot resolve because of how it is written.',
  why: 'The link leads nowhere, so nobody can check the source; a made-up DOI often looks like this.',
  fix: 'Copy the DOI from the publisher’s page: 10., four to nine digits, a slash, and the rest.',
  sources: [crossref],
  tags: ['discern:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'See {{doi:10.1136-bmj.m513}} for the trial.',
      'See the [trial]({{https://doi.org/https://doi.org/10.1136/bmj.m513}}).',
      'See {{10.xxxx/zinc}} for the trial.',
    ],
    good: [
      'See doi:10.1136/bmj.m513 and https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2.',
      'A fasting glucose of 10.1 mmol/L is high. Read more on https://doi.org/ and about DOI numbers.',
    ],
  },
  *check(post) {
    for (const { start, end, problem } of malformedDoisOf(post)) yield { start, end, message: `This DOI ${problem}` }
  },
})
