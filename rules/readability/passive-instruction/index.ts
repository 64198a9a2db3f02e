import { isInEnglish } from '../../../src/measure.ts'
import { defineRule } from '../../../src/rule.ts'
import { proseOf } from '../prose.ts'

const mostWarnings = 3

export default defineRule({
  id: 'readability/passive-instruction',
  severity: 'warning',
  summary: 'An instruction that does not say who must act.',
  why: 'Readers do not see that it is they who must act, or when.',
  fix: 'Tell the reader what to do: “Take it with food”.',
  sources: [
    {
      title: 'AHRQ: Patient Education Materials Assessment Tool (PEMAT), items 5 and 21',
      url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    },
    { title: 'CDC Clear Communication Index, item 6: active voice', url: 'https://www.cdc.gov/ccindex/index.html' },
  ],
  tags: ['pemat:5', 'pemat:21', 'cci:6'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['The tablets {{should be taken}} with food.', 'The cream {{must not be applied}} to broken skin.', 'Alcohol {{should be avoided}} for two days.'],
    good: [
      'Take the tablets with food.',
      'The blood should be taken by a nurse.',
      'It should be used in trials first, said the panel of the agency.',
      'The study should be stopped, the authors wrote.',
      { text: 'The tablets should be taken with food.', audience: 'clinician' },
    ],
  },
  *check(post, { audience }) {
    if (audience === 'clinician' || !isInEnglish(post)) return
    let warnings = 0
    for (const { folded, start, sentences, type } of proseOf(post)) {
      if ((type !== 'paragraph' && type !== 'list-item' && type !== 'table-cell') || !/\bbe\s/.test(folded)) continue
      for (const match of folded.matchAll(instruction)) {
        const at = start + match.index
        const sentence = sentences.find((candidate) => candidate.start <= at && at < candidate.end)
        if (!sentence || others.test(sentence.folded) || !(handled.test(sentence.folded) || (pronoun.test(sentence.folded) && !/used$/i.test(match[0]))))
          continue
        yield {
          start: at,
          end: at + match[0].length,
          confidence: 'medium',
          severity: warnings++ < mostWarnings ? 'warning' : 'info',
          message: `“${match[0].replaceAll(/\s+/g, ' ')}” does not say who must act: tell the reader`,
        }
      }
    }
  },
})

const instruction =
  /\b(?:should|must|has to|have to|needs? to|ought to)\s+(?:always\s+|never\s+|only\s+|not\s+)?be\s+(?:[a-z]+ly\s+)?(?:taken|swallowed|applied|stored|chewed|injected|inhaled|avoided|kept|washed|rinsed|cleaned|checked|drunk|eaten|worn|stopped|refrigerated|discarded|dissolved|crushed|removed|rubbed|used)\b/gi
/** Somebody else acts, or a study and not a reader is spoken of. */
const others =
  /\bby\s+(?:an?\s+|the\s+|your\s+|our\s+|their\s+|trained\s+|qualified\s+)*(?:doctors?|nurses?|surgeons?|clinicians?|physicians?|pharmacists?|staff|team|specialists?|professionals?|providers?|midwi\w+|dentists?|experts?|researchers?|government|agenc\w+|somebody|someone|person)\b|\b(?:study|studies|trials?|data|samples?|measures?|steps|precautions|notes?|records?|law|policy|policies|government|authors?|researchers?|clinicians?|physicians?|patients? should be taken|into account|consideration|granted|seriously)\b/i
/** What readers take, use or avoid. */
const handled =
  /\b(?:tablets?|pills?|capsules?|medicines?|medications?|drugs?|doses?|creams?|ointments?|drops|inhalers?|patch(?:es)?|injections?|insulin|antibiotics?|vitamins?|supplements?|painkillers?|iron|aspirin|ibuprofen|paracetamol|acetaminophen|alcohol|food|foods|meals?|drinks?|water|milk|salt|sugar|caffeine|smoking|hands|skin|wound|dressings?|bandages?|mask|masks|socks|shoes|glasses|lenses|bottles?|fridge|clothes|mouth|teeth|dentures?|eyes?|syringes?|needles?)\b/i
const pronoun = /\b(?:it|they|this)\b/i
