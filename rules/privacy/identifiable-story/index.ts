import { defineRule } from '../../../src/rule.ts'
import { ama, safeHarbor } from '../problems.ts'
import { type StoryPart, storiesOf } from '../stories.ts'

export default defineRule({
  id: 'privacy/identifiable-story',
  severity: 'warning',
  presets: { strict: 'error', privacy: 'error' },
  summary: 'Details that together point to one patient, though none of them is a name.',
  why: 'Friends, neighbours and the patient recognise the person; in a study of clinicians’ posts a third of the people could likely be identified by friends or family.',
  fix: 'Drop or blur the details that cost the story least, first the town and the day, then the job.',
  sources: [
    safeHarbor,
    ama,
    {
      title:
        'Ahmed W et al. Public disclosure on social media of identifiable patient information by health professionals. J Med Internet Res 2020;22(9):e19746',
      url: 'https://doi.org/10.2196/19746',
    },
  ],
  tags: ['hipaa:164.514(b)(2)(i)(R)', 'hipaa:164.514(b)(2)(ii)'],
  options: {},
  sensitive: 'story of one person',
  scope: 'block',
  examples: {
    bad: [
      '{{I met a 52-year-old beekeeper in Salida with Fabry disease; her twin sister has it too.}}',
      '{{Only one family on the island has progeria, and the father keeps the lighthouse.}}',
    ],
    good: [
      'Most patients with Fabry disease are treated at home.',
      'A 52-year-old woman asked us about her cough.',
      'This story combines several people. A 52-year-old beekeeper in Salida with Fabry disease came to see us with her twin sister.',
      'The only treatment in use for rare tumours is surgery.',
    ],
  },
  *check(post) {
    for (const { start, end, parts } of storiesOf(post)) {
      const cheapest = parts.filter((part) => easilyDropped.includes(part)).slice(0, 2)
      yield {
        start,
        end,
        message: `${sentence(parts)} together point to one person; drop or blur the ${(cheapest.length ? cheapest : parts.slice(0, 1)).join(' and the ')} first`,
        confidence: parts.length >= 4 ? 'high' : 'medium',
        because: parts.map((part) => `tells the ${part}`),
      }
    }
  },
})

const easilyDropped: readonly StoryPart[] = ['place', 'day', 'occupation', 'public event', 'unique marker', 'family', 'age']

function sentence(parts: readonly StoryPart[]): string {
  const listed = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : parts.join('')
  return listed.charAt(0).toUpperCase() + listed.slice(1)
}
