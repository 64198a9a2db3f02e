import { defineRule } from '../../../src/rule.ts'
import { placeOfAlt } from '../alt-texts.ts'
import { vaImages, wcagNonText } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/file-name-alt-text',
  severity: 'warning',
  summary: 'An alt text that is the name of a file, or of nothing in particular.',
  why: 'A screen reader reads it out letter by letter, and it says nothing about the picture.',
  fix: 'Say in a few words what the picture tells.',
  sources: [wcagNonText, vaImages],
  tags: ['wcag:1.1.1'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['![{{IMG_2041}}](IMG_2041.jpg)', '![{{blood-pressure.png}}](blood-pressure.png)', '<img src="a.png" alt="{{image}}">'],
    good: ['![A cuff on an upper arm](IMG_2041.jpg)', '![Influenza](influenza.png)', '![PICC line](picc-line.png)', '![COVID-19](covid-19.png)'],
  },
  *check(post) {
    for (const image of post.images) {
      const alt = image.alt?.trim() ?? ''
      if (alt === '' || alt.length > 100 || !isFileName(alt)) continue
      yield { ...placeOfAlt(post, { ...image, alt }), message: `“${alt}” does not say what the picture shows` }
    }
  },
})

function isFileName(alt: string): boolean {
  return ending.test(alt) || camera.test(alt) || nothing.test(alt)
}

const ending = /^[\w@.~%()/ -]{1,90}\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif|heic)$/i
const camera = /^(?:img|dsc[nf]?|pxl|mvimg|wp|image|photo|picture|screen ?shot|figure|fig|f|p)?[\s_.-]*\d[\d_.-]*$/i
const nothing =
  /^(?:alt(?: text)?|an? (?:image|photo|picture)|image|images|img|graphic|photo|photograph|picture|pic|figure|untitled(?:[ -]?\d+)?|null|undefined|placeholder|todo|screen ?shot)$/i
