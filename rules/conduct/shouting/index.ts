import type { Block } from '../../../src/post/post.ts'
import { defineRule, type Problem } from '../../../src/rule.ts'
import { nhsPunctuation } from '../sources.ts'
import { emphatic } from './vocab.ts'

export default defineRule({
  id: 'conduct/shouting',
  severity: 'warning',
  summary: 'Capitals, repeated punctuation or stretched letters that shout.',
  why: 'Capitals are harder to read, screen readers stumble over them, and the text looks like advertising.',
  fix: 'Use sentence case, one mark at the end, and bold for what matters.',
  sources: [nhsPunctuation],
  tags: ['tone'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['Book your jab today{{!!!}}', '{{READ THIS NOW}} and tell your friends.', 'It was {{sooooo}} good.'],
    good: [
      'Call 911 in an emergency!',
      'NASA, the WHO, UNICEF and the CDC agree.',
      'RICE: rest, ice, compression, elevation.',
      '# WHAT TO BRING',
      'Do NOT drive after the scan.',
    ],
  },
  *check(post) {
    for (const block of post.blocks) yield* shoutsIn(block)
  },
})

interface Shout {
  /** A cheap test that fails on nearly every block. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly severity: 'warning' | 'info'
  readonly message: string
  readonly counts?: (text: string, block: Block, end: number) => boolean
}

const shouts: readonly Shout[] = [
  { hint: /!!!/, pattern: /!{3,}/g, severity: 'warning', message: 'shouts; one mark is enough' },
  { hint: /!!/, pattern: /(?<!!)!!(?!!)/g, severity: 'info', message: 'shouts; one mark is enough', counts: (text, block) => !block.text.includes(`${text}=`) },
  {
    hint: /[?!][?!]/,
    pattern: /(?:\?!|!\?)[?!]*|\?{2,}/g,
    severity: 'info',
    message: 'shouts; one question mark is enough',
    counts: (_, block) => !/https?:/.test(block.text.slice(0, 8)),
  },
  {
    hint: /[A-Z]{2}.? +[A-Z]{2}/,
    pattern: /(?<![\p{L}\p{N}@#/_.'-])\p{Lu}[\p{Lu}']+(?:,? +\p{Lu}[\p{Lu}']*){2,}(?![\p{L}\p{N}/_'-])/gu,
    severity: 'warning',
    message: 'shouts; use sentence case',
    counts: isShoutedRun,
  },
  {
    hint: /[A-Z] [A-Z] [A-Z] [A-Z]/,
    pattern: /(?<![\p{L}\p{N}] ?)(?:[A-Z] ){3,}[A-Z](?![\p{L}\p{N}])/gu,
    severity: 'warning',
    message: 'shouts; write the word together',
    counts: (text) => !/^[ACGTUN ]+$/.test(text) && !/^(?:A B C|V W X|W X Y)/.test(text),
  },
  {
    hint: /([aeiouhmnrswyzgl])\1\1\1/i,
    pattern: /(?<![\p{L}\p{N}@#/_.+-])[a-z]{0,12}([aeiouhmnrswyzgl])\1{3,20}[a-z]{0,6}(?![\p{L}\p{N}@/_+=-])/giu,
    severity: 'warning',
    message: 'stretches a word; spell it normally',
    counts: (text) => !/^(?:w+|i+|m+|n+|x+|s+)$/i.test(text),
  },
]

function* shoutsIn(block: Block): Generator<Problem> {
  const text = block.folded
  for (const { hint, pattern, severity, message, counts } of shouts) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      if (counts && !counts(match[0], block, match.index + match[0].length)) continue
      const start = block.start + match.index
      yield { start, end: start + match[0].length, severity, message: `“${match[0]}” ${message}` }
      break
    }
  }
  yield* emphaticWord(block)
}

/** Headings and whole lines in capitals are a matter of design; abbreviations are short. */
function isShoutedRun(text: string, block: Block, end: number): boolean {
  if (block.type === 'heading' || block.type === 'title' || block.type === 'table-cell') return false
  if (!/\p{Ll}/u.test(block.text) && block.words.length < 12 && !/!|[.?]\s*$/.test(block.text)) return false
  const words = text.split(/[ ,]+/)
  const raised = words.filter((word) => emphatic.has(word)).length
  return (
    words.filter((word) => word.length >= 4 || emphatic.has(word)).length >= 2 &&
    (raised > 0 || block.folded[end] === '!' || (words.length >= 4 && words.some((word) => joining.has(word))))
  )
}

/** Small words that abbreviations do not hold: they show a sentence in capitals. */
const joining: ReadonlySet<string> = new Set(['ARE', 'IS', 'YOUR', 'YOU', 'WE', 'OUR', 'BE', 'HAVE', 'WILL', 'IT', 'EACH', 'EVERY'])

function* emphaticWord(block: Block): Generator<Problem> {
  if (block.type === 'heading' || block.type === 'title') return
  if (!/[A-Z]{3} [a-z]/.test(block.folded)) return
  for (const match of block.folded.matchAll(/(?<![\p{Lu}\p{N}] ?)(?<![\p{L}\p{N}])\p{Lu}{2,12}(?= \p{Ll})/gu)) {
    if (!emphatic.has(match[0]) || /^(?:NOT|DO|ALL|ONLY|NEVER|MUST|STOP|CALL|NOW|READ|NO|YES|UP|THIS|YOU|YOUR|SO|BIG|MORE|WITHOUT)$/.test(match[0])) continue
    const start = block.start + match.index
    yield { start, end: start + match[0].length, severity: 'info', message: `“${match[0]}” shouts; use bold for what matters` }
    return
  }
}
