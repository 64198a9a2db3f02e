import { defineRule } from '../../../src/rule.ts'
import { findingsOf } from '../findings.ts'
import { postcheck } from '../sources.ts'

export default defineRule({
  id: 'conduct/profanity',
  severity: 'error',
  summary: 'Swear words.',
  why: 'They cost a health post its authority.',
  fix: 'Leave them out.',
  sources: [postcheck],
  tags: ['tone'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['This {{bullshit}} has to stop.', 'That was a {{crappy}} shift.'],
    good: ['Bloody diarrhoea needs a doctor.', 'The skin prick test takes 20 minutes.', 'Breast, penis and vagina are the right words.'],
  },
  *check(post, context) {
    yield* findingsOf('profanity', post, context)
    for (const block of post.blocks) {
      if (!/[fbsac][*#@!%]|uu|ii|h[*#@!%1]/i.test(block.folded)) continue
      for (const match of block.folded.matchAll(masked)) {
        yield {
          start: block.start + match.index,
          end: block.start + match.index + match[0].length,
          severity: 'error',
          message: `“${match[0]}” is out of place in a health post; leave it out`,
        }
      }
    }
  },
})

/** Swear words with letters starred out or stretched: they read as what they hide. */
const masked =
  /(?<![\p{L}\p{N}])(?:(?:cluster|mother|mind|absof)?-?f[*#@!%]{1,3}c?k\p{L}{0,5}|f\*{2,3}(?:ing)?|(?:bull)?sh[*#@!%1]t\p{L}{0,4}|b[*#@!%]{1,3}ch\p{L}{0,3}|a[*#$@]{1,2}holes?|(?:bull)?s\*{2}t|c\*{2}t|fu{2,20}ck\p{L}{0,3}|(?:bull)?shi{2,20}t\p{L}{0,3})(?![\p{L}\p{N}])/giu
