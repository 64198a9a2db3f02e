import { defineRule } from '../../../src/rule.ts'
import { hashtagGuidance } from '../guidance.ts'
import { type Hashtag, hashtagsOf } from '../hashtags.ts'

const many = 6

export default defineRule({
  id: 'accessibility/hashtag-pile',
  severity: 'info',
  summary: 'Six or more hashtags in a row.',
  why: 'A screen reader reads each of them out, sign and all, before the listener can go on.',
  fix: 'Keep the two or three that readers search for.',
  sources: [hashtagGuidance],
  tags: [],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Stay well. {{#Flu #Winter #Health #Vaccine #Doctor #Wellness}}', '{{#One #Two #Three #Four #Five #Six #Seven}}'],
    good: ['Stay well. #Flu #FluVaccine', 'We like #One. We like #Two. We like #Three. We like #Four. We like #Five. We like #Six.'],
  },
  *check(post) {
    for (const run of runs(hashtagsOf(post))) {
      const [first] = run
      const last = run.at(-1)
      if (first && last && run.length >= many)
        yield { start: first.start, end: last.end, message: `${run.length} hashtags in a row are all read out: keep two or three` }
    }
  },
})

function runs(tags: readonly Hashtag[]): readonly (readonly Hashtag[])[] {
  const found: Hashtag[][] = []
  for (const tag of tags) {
    const current = found.at(-1)
    if (tag.followsTag && current) current.push(tag)
    else found.push([tag])
  }
  return found
}
