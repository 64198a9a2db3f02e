import { number } from '../../../src/option.ts'
import { defineRule } from '../../../src/rule.ts'
import { discern5, quest } from '../../citations/guidance.ts'
import { bylineOf } from '../byline.ts'

export default defineRule({
  id: 'editorial/overdue-review',
  severity: 'warning',
  summary: 'A post whose last review is long past, or whose next one is due.',
  why: 'The post promises that somebody keeps it current, and nobody has.',
  fix: 'Review it and set the date, or take the post down.',
  sources: [discern5, quest],
  tags: ['discern:5', 'jama:currency', 'quest:currency'],
  options: { maxYears: number(3, 'years after which a review is overdue', { min: 1 }) },
  scope: 'post',
  examples: {
    bad: [
      '---\nlastReviewed: {{2015-05-01}}\n---\nZinc helps a little.',
      'Zinc helps a little.\n\n{{Last reviewed: May 2015}}',
      '---\nnextReview: {{2016-05-01}}\n---\nZinc helps a little.',
    ],
    good: ['---\ndate: 2015-05-01\n---\nZinc helps a little.', 'Zinc helps a little.\n\nNext review: May 2099'],
  },
  *check(post, { options, today }) {
    const { reviews, nextReviews } = bylineOf(post)
    const due = nextReviews.find(({ date }) => date < today)
    if (due) yield { start: due.start, end: due.end, message: `The review was due on ${due.date.toISOString().slice(0, 10)}` }
    if (due || !reviews.length) return
    const latest = reviews.reduce((a, b) => (b.date > a.date ? b : a))
    const limit = new Date(today)
    limit.setUTCFullYear(limit.getUTCFullYear() - options.maxYears)
    if (latest.date < limit)
      yield {
        start: latest.start,
        end: latest.end,
        message: `The last review was more than ${options.maxYears} ${options.maxYears === 1 ? 'year' : 'years'} ago`,
      }
  },
})
