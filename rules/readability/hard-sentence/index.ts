import { type ReadSentence, readForGrade } from '../../../src/measure.ts'
import { numberByAudience } from '../../../src/option.ts'
import type { Word } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { isAcronym } from '../../../src/text/acronyms.ts'
import { figuresOf } from '../../../src/text/lexicon.ts'
import { isCapitalised } from '../../../src/text/rare-words.ts'
import { type Counts, smog } from '../../../src/text/readability.ts'
import { helpWith } from '../jargon/terms.ts'
import { hardLoad, noticeableLoad } from '../thresholds.ts'

/** More would hide the first ones; the others are told at level info. */
const mostWarnings = 3
const mostNamed = 4
/** So many of the hardest sentences are taken for mended in the figures of what that would bring. */
const mended = 3
/** NHS and VA ask for fewer words in a sentence. */
const longSentence = 25
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
        because: [...carriers.map((word) => carriedBy(word, read)), ...shapeOf(read)],
        suggestions: carriers.flatMap((word) => {
          const plain = helpIn(read, word)?.plain
          return plain ? [{ text: plain, span: { start: word.start, end: word.end } }] : []
        }),
      }
    }
  },
  metrics(post, { allow, options: { max, target } }) {
    const { sentences, counts } = readForGrade(post, allow)
    const aim = Math.min(max, target)
    const hardest = sentences
      .filter(({ rareWordLoad }) => rareWordLoad >= aim)
      .sort((a, b) => b.rareWordLoad - a.rareWordLoad)
      .slice(0, mended)
    if (hardest.length === 0) return {}
    const load = sentences.reduce((sum, read) => sum + (hardest.includes(read) ? aim : read.rareWordLoad), 0)
    return { rareWordLoadIfMended: round(Math.sqrt(load / sentences.length)), smogIfMended: round(smog(withoutLongRareWords(counts, hardest))) }
  },
})

/** The counts when each rare word of the sentences has made room for a short one. */
function withoutLongRareWords(counts: Counts, hardest: readonly ReadSentence[]): Counts {
  const gone = hardest.reduce(
    (sum, read) => sum + read.sentence.words.filter((word, i) => (read.points[i] ?? 0) >= 1 && figuresOf(word).syllables > 2).length,
    0,
  )
  return { ...counts, polysyllables: counts.polysyllables - gone }
}

function carriedBy(word: Word, read: ReadSentence): string {
  const cost = read.points[read.sentence.words.indexOf(word)] ?? 0
  const help = helpIn(read, word)
  return `“${word.text}” +${cost}${help?.plain ? ` → ${help.plain}` : help?.means ? `: ${help.means}` : ''}`
}

function helpIn({ sentence }: ReadSentence, word: Word) {
  return helpWith(sentence, sentence.words.indexOf(word))
}

/** What makes the sentence hard besides its words. */
function shapeOf({ words, passive, sentence, points }: ReadSentence): readonly string[] {
  const shortForms = new Set(sentence.words.filter(({ text }, i) => isAcronym(text) && (points[i] ?? 0) > 0).map(({ text }) => text)).size
  return [
    ...(words > longSentence ? [`${words} words long`] : []),
    ...(passive ? ['passive'] : []),
    ...(shortForms > 0 ? [shortForms === 1 ? 'a short form' : `${shortForms} short forms`] : []),
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

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
