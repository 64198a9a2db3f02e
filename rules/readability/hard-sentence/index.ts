import { type ReadSentence, readForGrade } from '../../../src/measure.ts'
import { numberByAudience } from '../../../src/option.ts'
import type { Word } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { isCapitalised } from '../../../src/text/rare-words.ts'
import { plainFormOf } from '../jargon/terms.ts'
import { hardLoad, noticeableLoad } from '../thresholds.ts'

const mostWarnings = 5
const mostNamed = 4
/** From here on nearly every such sentence was rated hard by people; from 10 two in three. */
const sureLoad = 14

export default defineRule({
  id: 'readability/hard-sentence',
  severity: 'warning',
  summary: 'A sentence of so many rare words that most readers will not follow it.',
  why: 'Patients who cannot follow a sentence skip it, or act on what they guess it says.',
  fix: 'Put the plain word first, explain the medical one once, and say one thing a sentence.',
  sources: [
    {
      title: 'Jiang & Xu 2024: MedReadMe, a systematic study for fine-grained sentence readability in medical domain (EMNLP)',
      url: 'https://aclanthology.org/2024.emnlp-main.958/',
    },
    {
      title: 'Kauchak & Leroy 2016: Moving beyond readability metrics for health-related text simplification',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5044755/',
    },
    { title: 'Brysbaert & New 2009: SUBTLEXus word frequencies' },
  ],
  tags: ['cci:7', 'pemat:3'],
  presets: { leaflet: { target: 5, max: 8 } },
  options: {
    max: numberByAudience(hardLoad, 'rare-word points a sentence may have before it is a warning'),
    target: numberByAudience(noticeableLoad, 'rare-word points a sentence may have before it is mentioned'),
  },
  scope: 'span',
  examples: {
    bad: [
      '{{Antimicrobial prophylaxis reduces perioperative morbidity in immunocompromised recipients.}}',
      'Take it with food. {{Concomitant anticoagulant therapy increases haemorrhagic complications.}} Ask your doctor.',
    ],
    good: [
      'Take one tablet in the morning with a glass of water, and call us if you feel sick.',
      'Her doctor, Anneliese Brandvold of Trondheim, works with Guðrún in Reykjavík.',
      { text: 'Antimicrobial prophylaxis reduces perioperative morbidity in immunocompromised recipients.', audience: 'clinician' },
      'Sepsis is a fast, strong reaction of the body to an infection. Call for help if you think of sepsis.',
    ],
  },
  *check(post, { allow, options: { max, target } }) {
    const hard = readForGrade(post, allow).sentences.filter(({ rareWordLoad }) => rareWordLoad >= Math.min(max, target))
    const warned = new Set(
      hard
        // Names cannot be mended, so they do not warn.
        .filter((read) => read.rareWordLoad >= max && mendableLoad(read) >= max)
        .sort((a, b) => b.rareWordLoad - a.rareWordLoad)
        .slice(0, mostWarnings),
    )
    for (const read of hard) {
      const carriers = carriersOf(read)
      yield {
        start: read.start,
        end: read.end,
        severity: warned.has(read) ? 'warning' : 'info',
        confidence: read.rareWordLoad >= sureLoad ? 'high' : 'medium',
        score: read.rareWordLoad,
        message: `${reasonOf(carriers, read)} this sentence hard (${read.rareWordLoad}; aim below ${warned.has(read) ? max : target})`,
        suggestions: carriers.flatMap(({ start, end, lower }) => {
          const plain = plainFormOf(lower)
          return plain ? [{ text: plain, span: { start, end } }] : []
        }),
      }
    }
  },
})

/** What the sentence costs without its names. */
function mendableLoad(read: ReadSentence): number {
  return read.sentence.words.reduce((sum, { text }, i) => sum + (isNameIn(text, i) ? 0 : (read.points[i] ?? 0)), 0)
}

function isNameIn(text: string, at: number): boolean {
  return at > 0 && isCapitalised(text)
}

/** The words that cost most, each once, in the order of the sentence; names cannot be mended. */
function carriersOf(read: ReadSentence): readonly Word[] {
  return rareWords(read)
    .toSorted((a, b) => b.cost - a.cost || a.word.start - b.word.start)
    .slice(0, mostNamed)
    .sort((a, b) => a.word.start - b.word.start)
    .map(({ word }) => word)
}

function rareWords({ sentence, points }: ReadSentence): readonly { readonly word: Word; readonly cost: number }[] {
  const seen = new Set<string>()
  return sentence.words
    .map((word, i) => ({ word, cost: isNameIn(word.text, i) ? 0 : (points[i] ?? 0) }))
    .filter(({ word, cost }) => cost >= 1 && !seen.has(word.lower) && seen.add(word.lower))
}

function reasonOf(carriers: readonly Word[], read: ReadSentence): string {
  const more = rareWords(read).length - carriers.length
  const quoted = carriers.map(({ text }) => `“${text}”`)
  if (quoted.length === 0) return 'Many unusual words and names together make'
  if (more > 0) return `${quoted.join(', ')} and ${more} more rare word${more > 1 ? 's' : ''} make`
  const last = quoted.pop()
  return quoted.length ? `${quoted.join(', ')} and ${last} make` : `${last} makes`
}
