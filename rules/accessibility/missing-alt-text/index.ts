import type { Image, Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { altDecisions, wcagNonText } from '../guidance.ts'
import { namedLinks } from '../link-names.ts'

const mostWarnings = 3

export default defineRule({
  id: 'accessibility/missing-alt-text',
  severity: 'error',
  summary: 'A picture without a text in its place.',
  why: 'People who cannot see it are not told what it shows, or where it leads.',
  fix: 'Say in a few words what the picture tells; write `alt=""` in HTML where it only decorates.',
  sources: [wcagNonText, altDecisions],
  tags: ['wcag:1.1.1'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Wash your hands like this: {{![](hands.png)}}',
      '<p>Wash your hands: {{<img src="hands.png">}}</p>',
      '[{{![](book-now.png)}}](https://clinic.example/book)',
    ],
    good: [
      '![A nurse washes between her fingers](hands.png)',
      '<img src="wave.svg" alt="">',
      '<img src="wave.svg" role="presentation">',
      '[![](nurse.png) Book a visit](https://clinic.example/book)',
      '```html\n<img src="hands.png">\n```',
    ],
  },
  *check(post) {
    const inLinks = new Map(
      namedLinks(post).flatMap(({ images, name, hasHiddenName }) => images.map((image): [Image, boolean] => [image, name === '' && !hasHiddenName])),
    )
    let warnings = 0
    for (const image of post.images) {
      if (image.alt?.trim() || isHidden(image, post)) continue
      const names = inLinks.get(image)
      if (names === true && !hasNamedNeighbour(image, post)) {
        yield { start: image.start, end: image.end, message: 'This picture is a link that nobody can name: say in its alt text where it leads' }
      } else if (image.html) {
        if (image.alt === undefined) yield { start: image.start, end: image.end, message: 'This picture has no alt text; write alt="" if it only decorates' }
      } else if (names !== false) {
        // Markdown cannot tell decoration from neglect, and one habit is one warning.
        yield {
          start: image.start,
          end: image.end,
          severity: warnings++ < mostWarnings ? 'warning' : 'info',
          confidence: 'medium',
          message: 'This picture has no alt text: say what it shows',
        }
      }
    }
  },
})

function isHidden({ html, start, end }: Image, { source }: Post): boolean {
  return (
    html &&
    /\s(?:role\s*=\s*["']?(?:presentation|none)|aria-hidden\s*=\s*["']?true|(?:width|height)\s*=\s*["']?[01]["'\s/>]|aria-label(?:ledby)?\s*=|title\s*=\s*["'][^"']|:alt\s*=|\{\.\.\.)/i.test(
      source.slice(start, end),
    )
  )
}

/** Another picture of the same link names it. */
function hasNamedNeighbour(image: Image, post: Post): boolean {
  return namedLinks(post).some(({ images }) => images.includes(image) && images.some(({ alt }) => alt?.trim()))
}
