import type { Post, Word } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import { introducedIn, isAcronym } from '../../../src/text/acronyms.ts'
import { rareWordPoints } from '../../../src/text/rare-words.ts'
import { proseOf } from '../prose.ts'
import { known } from './vocab.ts'

const mostFindings = 5
/** What films say so often is known; ordinary words in capitals are emphasis. */
const everydayPoints = 0.75

export default defineRule({
  id: 'readability/unexplained-acronym',
  severity: 'info',
  presets: { leaflet: 'warning' },
  summary: 'An acronym that the post never spells out.',
  why: 'Readers who do not know it lose the sentence, and the same letters mean other things elsewhere.',
  fix: 'Write the full words, with the acronym in brackets where readers will meet it again.',
  sources: [
    { title: 'NHS digital service manual: Abbreviations and acronyms', url: 'https://service-manual.nhs.uk/content/abbreviations-and-acronyms' },
    { title: 'CDC Clear Communication Index, item 7: words that the audience uses', url: 'https://www.cdc.gov/ccindex/index.html' },
  ],
  tags: ['cci:7', 'pemat:4'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['People with {{COPD}} should get a flu jab. COPD makes a cold worse.', 'Your doctor may order an {{EMG}} of your arm.'],
    good: [
      'People with chronic obstructive pulmonary disease (COPD) should get a flu jab. COPD makes a cold worse.',
      'RSV, or respiratory syncytial virus, comes in winter. Ask about RSV.',
      'The NHS tests for HIV, and the CDC for COVID-19.',
      'Louis XIV lived in the USA, in Salem, OR 97301, and wrote README.md.',
      'DO NOT STOP YOUR PILLS.',
      'This is VERY cold, and a drink of CO2 and H2O.',
      '<abbr title="eastern time">ETX</abbr> is five hours behind.',
    ],
  },
  *check(post, { audience, allow }) {
    if (audience === 'clinician') return
    const introduced = new Set<string>()
    const first = new Map<string, { readonly word: Word; readonly uses: number }>()
    for (const block of proseOf(post)) {
      if (!/[A-Z]{2}|[A-Z]\d[A-Z]/.test(block.folded)) continue
      for (const sentence of block.sentences) {
        for (const word of introducedIn(sentence)) introduced.add(singular(word.text))
        if (isShouted(sentence.words)) continue
        for (const [i, word] of sentence.words.entries()) {
          const name = singular(word.text)
          if (!isAcronym(word.text) || isKnown(name) || isOther(word, sentence.words[i - 1], sentence.words[i + 1], post)) continue
          const before = first.get(name)
          first.set(name, { word: before?.word ?? word, uses: (before?.uses ?? 0) + 1 })
        }
      }
    }
    const allowed = new Set(allow.map((term) => term.toUpperCase()))
    const found = [...first].filter(([name]) => !introduced.has(name) && !allowed.has(name.toUpperCase()))
    const kept = new Set(found.toSorted(([, a], [, b]) => b.uses - a.uses).slice(0, mostFindings))
    for (const entry of found) {
      const [name, { word }] = entry
      if (kept.has(entry)) yield { start: word.start, end: word.end, confidence: 'medium', message: `“${name}” is not spelled out` }
    }
  },
})

let knownSet: ReadonlySet<string> | undefined

function isKnown(name: string): boolean {
  knownSet ??= new Set(known.split(' '))
  return knownSet.has(name) || rareWordPoints(name.toLowerCase()) <= everydayPoints
}

function singular(text: string): string {
  return text.endsWith('s') ? text.slice(0, -1) : text
}

/** Capitals for emphasis: no short forms are to be found among them. */
function isShouted(words: readonly Word[]): boolean {
  return words.length > 2 && words.filter(({ text }) => /^\p{Lu}{2,}$/u.test(text)).length * 2 > words.length
}

/** Formulas and codes, Roman numerals, states in addresses, times, vitamins, parts of file names and addresses, and words beside other capitals. */
function isOther({ text, start, end }: Word, before: Word | undefined, after: Word | undefined, { source }: Post): boolean {
  if (/\d/.test(text) || /<abbr\b[^<>]*>$/.test(source.slice(Math.max(0, start - 100), start))) return true
  if (/^[IVXLC]+$/.test(text) || /^(?:AM|PM|BC|AD|CE|BCE|EST|EDT|PST|PDT|CST|GMT|UTC|BST)$/.test(text)) return true
  if (/[.@/_#$\\-]/.test(source.charAt(start - 1)) || /[@/_\\&-]/.test(source.charAt(end)) || /^\.\w/.test(source.slice(end, end + 2))) return true
  if (/^[A-Z]{2}$/.test(text) && (/,\s*$/.test(source.slice(Math.max(0, start - 3), start)) || /^\d{5}/.test(after?.text ?? ''))) return true
  return isLoud(before) || isLoud(after)
}

function isLoud(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{4,}$/u.test(word.text)
}
