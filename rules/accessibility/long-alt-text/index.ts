import { defineRule } from '../../../src/rule.ts'
import { placeOfAlt } from '../alt-texts.ts'
import { vaImages, wcagNonText } from '../guidance.ts'

export default defineRule({
  id: 'accessibility/long-alt-text',
  severity: 'info',
  summary: 'An alt text too long to be heard in one go.',
  why: 'A screen reader reads it without a pause, and the listener cannot skip back in it.',
  fix: 'Say the point of the picture in the alt text, and the rest in the text beside it.',
  sources: [vaImages, wcagNonText],
  tags: ['wcag:1.1.1'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      '![{{A chart of the blood pressure of a man over one week, with two lines, of which the upper one falls from 160 to 140 and the lower one from 95 to 85 while he walks every day}}](chart.png)',
      '<img src="a.png" alt="{{Six steps of washing your hands: wet them, take soap, rub the palms, rub the backs and between the fingers, rub the thumbs, then rinse them and dry them on a towel}}">',
    ],
    good: [
      '![Blood pressure falls from 160 over 95 to 140 over 85 in a week of walks](chart.png)',
      '![Six steps of washing your hands, told below](steps.png)',
    ],
  },
  *check(post) {
    for (const image of post.images) {
      const alt = image.alt?.trim() ?? ''
      if (alt.length > longest)
        yield { ...placeOfAlt(post, { ...image, alt }), message: `This alt text has ${alt.length} characters; aim for at most ${longest}` }
    }
  },
})

const longest = 150
