import { defineRule } from '../../../src/rule.ts'
import { placeOfAlt } from '../alt-texts.ts'
import { altDecisions, vaImages } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/redundant-alt-text',
  severity: 'info',
  summary: 'An alt text that says that it is a picture.',
  why: 'Screen readers say so already, so the listener hears it twice before anything of use.',
  fix: 'Begin with what the picture shows.',
  sources: [vaImages, altDecisions],
  tags: ['wcag:1.1.1'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['![{{Image of}} a nurse with a mask](nurse.png)', '<img src="a.png" alt="{{A photo showing}} two runners">'],
    good: ['![A nurse with a mask](nurse.png)', '![Picture cards for a memory test](cards.png)', '![X-ray of a broken wrist](wrist.png)'],
  },
  *check(post) {
    for (const image of post.images) {
      const opening = image.alt && image.alt.length < 2000 && redundant.exec(image.alt.trim())
      if (!opening || !image.alt) continue
      const { start } = placeOfAlt(post, { ...image, alt: image.alt.trim() })
      yield { start, end: Math.min(image.end, start + opening[0].length), message: `“${opening[0]}” is said by the screen reader already` }
    }
  },
})

const redundant =
  /^(?:(?:an?|the|this)\s+)?(?:image|picture|photo|photograph|graphic)\s+(?:is\s+)?(?:of|showing|that\s+shows|which\s+shows|shows|depicting|depicts)\b/i
