import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { safeHarbor } from '../problems.ts'

export default defineRule({
  id: 'privacy/review-reply',
  severity: 'warning',
  summary: 'A public reply to a review that confirms that the reviewer is a patient.',
  why: 'The reviewer may tell the world; the practice may not, and a practice that answered with “your visit” or “your treatment” has paid for it.',
  fix: 'Thank the writer, say nothing of any visit, and ask them to call the office.',
  sources: [
    safeHarbor,
    { title: 'OCR: dental practice pays $10,000 to settle social media disclosures of patients’ protected health information (2019)' },
    { title: 'OCR: New Vision Dental pays $23,000 over replies to online reviews (2022)' },
  ],
  tags: ['hipaa:164.502(a)'],
  options: {},
  sensitive: 'words that confirm a patient',
  scope: 'span',
  examples: {
    bad: [
      '---\ntype: review-reply\n---\n\nWe are sorry that {{your appointment}} ran late.',
      '---\ntype: review-reply\n---\n\nThank you. {{We treated your}} tooth as agreed, and {{you were seen}} within the hour.',
    ],
    good: [
      'We are sorry that your appointment ran late.',
      '---\ntype: review-reply\n---\n\nThank you for the kind words. Privacy law keeps us from saying whether you are a patient. Please call our office.',
      '---\ntype: review-reply\n---\n\n> They lost my appointment twice.\n\nThank you for writing. We work hard to see all our patients on time.',
      '---\ntype: review-reply\n---\n\nIf you have a question about your appointment, please call us.',
    ],
  },
  *check(post) {
    if (!isReviewReply(post)) return
    for (const block of post.blocks) {
      if (block.quoted) continue
      for (const sentence of block.sentences) {
        if (leavesOpen.test(sentence.folded)) continue
        for (const match of sentence.folded.matchAll(confirms)) {
          const start = sentence.start + match.index
          yield { start, end: start + match[0].length, message: 'A reply to a review must not confirm that the reviewer is a patient' }
        }
      }
    }
  },
})

function isReviewReply(post: Post): boolean {
  return (post.frontMatter?.entries ?? []).some(
    ({ path, value }) => /^(?:type|kind|category|categories|layout)(?:\.\d+)?$/i.test(path) && typeof value === 'string' && reply.test(value),
  )
}

const reply = /^review[\s_-]?(?:reply|replies|response)$/i
const confirms =
  /\byour (?:(?:recent|last|first|next|own) )?(?:visit|appointment|stay|procedure|surgery|operation|treatment|prescription|test|tests|results?|labs?|x-?rays?|scan|biopsy|chart|records?|diagnosis|bill|insurance|admission|symptoms|condition|medication|therapy|implant|crown|filling|delivery|care with us|time (?:with us|in our (?:clinic|office|hospital|ward)))\b|\bwe (?:saw|treated|examined|admitted|discharged|diagnosed|delivered|operated on|prescribed|vaccinated|referred|billed|met) (?:you|your)\b|\byou (?:were|have been) (?:seen|treated|admitted|examined|diagnosed|discharged|referred|billed|prescribed|late|told|given|a patient|our patient)\b|\b(?:as|being|having you as) (?:our|a) patient\b|\byou(?:'ve| have) been (?:coming|a patient)\b|\b(?:when|since|after) you (?:came (?:in|to us|to see)|visited|left the (?:clinic|office|hospital)|arrived|checked in)\b|\byou (?:missed|cancelled|canceled|refused|declined|signed|did not show)\b/gi
const leavesOpen =
  /\b(?:if|whether|cannot (?:say|confirm|discuss)|can't (?:say|confirm|discuss)|not able to (?:say|confirm|discuss)|unable to (?:say|confirm|discuss)|any(?:one|body)|privacy (?:law|laws|rules)|HIPAA)\b/i
