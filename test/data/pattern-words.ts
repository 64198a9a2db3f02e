/** The words of which a match of the pattern must hold at least one, or undefined where there are none. Reads the part of the regular expressions that vocabularies use. */
export function patternWords(source: string): readonly string[] | undefined {
  const { texts } = readChoice(source, 0)
  return keysOf(texts)
}

/** Index of many patterns: a line a word with the numbers of its patterns; the first line, without a word, lists the patterns that no word calls. */
export function indexPatterns(sources: readonly string[]): string {
  const lines = new Map<string, number[]>([['', []]])
  sources.forEach((source, number) => {
    for (const word of patternWords(source) ?? ['']) lines.set(word, [...(lines.get(word) ?? []), number])
  })
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, numbers]) => [word, ...numbers].join(' '))
    .join('\n')
}

/** Texts that a part of a pattern may match: letters stand for themselves, a space for what parts words, ANY for what is not known. */
type Texts = readonly string[]
const ANY = '\u0000'
const most = 1500

function readChoice(source: string, from: number): { texts: Texts; end: number } {
  const texts = new Set<string>()
  let at = from
  for (;;) {
    const part = readSequence(source, at)
    for (const text of part.texts) texts.add(text)
    at = part.end
    if (source[at] !== '|') return { texts: [...texts], end: at }
    at++
  }
}

function readSequence(source: string, from: number): { texts: Texts; end: number } {
  let at = from
  let texts: Texts = ['']
  /** Texts of the part before a cut, where all of it would be too much. */
  let best: readonly string[] | undefined
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const piece = readPiece(source, at)
    const times = readTimes(source, piece.end)
    at = times.end
    const repeated = repeat(piece.texts, times)
    if (texts.length * repeated.length > most) {
      best = better(best, keysOf(texts))
      texts = [ANY]
    }
    texts = [...new Set(texts.flatMap((text) => repeated.map((more) => tidy(text + more))))]
  }
  const own = keysOf(texts)
  if (best && better(own, best) === best) texts = best.map((word) => `${ANY} ${word} ${ANY}`)
  return { texts, end: at }
}

function readPiece(source: string, at: number): { texts: Texts; end: number } {
  const char = source[at] ?? ''
  if (char === '(') {
    const kind = /^\((\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at))?.[1] ?? ''
    const inside = readChoice(source, at + 1 + kind.length)
    const zero = /[=!]/.test(kind)
    return { texts: zero ? [' '] : inside.texts, end: inside.end + 1 }
  }
  if (char === '[') {
    const end = closing(source, at)
    const body = source.slice(at + 1, end - 1)
    if (!body.startsWith('^') && /^[a-zà-ÿ]{1,6}$/.test(body)) return { texts: [...body], end }
    return { texts: [!body.startsWith('^') && !/[a-zà-ÿ]|\\[wSDpP]/.test(body.replace(/\\[sdntr]/g, '')) ? ' ' : ANY], end }
  }
  if (char === '\\') {
    const next = source[at + 1] ?? ''
    if (next === 'p' || next === 'P') return { texts: [ANY], end: source.indexOf('}', at) + 1 }
    return { texts: [next === 'd' ? ' 0 ' : /[wSDB\d]/.test(next) ? ANY : ' '], end: at + 2 }
  }
  if (char === '^' || char === '$') return { texts: [' '], end: at + 1 }
  if (char === '.') return { texts: [ANY], end: at + 1 }
  return { texts: [/\p{L}/u.test(char) ? char : /\d/.test(char) ? ' 0 ' : ' '], end: at + 1 }
}

function closing(source: string, at: number): number {
  let end = at + 1
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

function readTimes(source: string, at: number): { min: number; max: number; end: number } {
  const written = /^(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at))
  if (!written) return { min: 1, max: 1, end: at }
  const [whole, sign, min = '1', comma, max] = written
  const end = at + whole.length
  if (sign) return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity, end }
  return { min: Number(min), max: comma ? (max ? Number(max) : Infinity) : Number(min), end }
}

function repeat(texts: Texts, { min, max }: { min: number; max: number }): Texts {
  if (min === 1 && max === 1) return texts
  const apart = texts.every((text) => /^ /.test(text) || / $/.test(text))
  const many = texts.every((text) => /^ 0? ?$/.test(text)) ? texts : [apart ? ` ${ANY} ` : ANY]
  const once = max > 1 ? many : texts
  return min === 0 ? ['', ...once] : once
}

function tidy(text: string): string {
  return text.replace(/ {2,}/g, ' ').replaceAll(`${ANY}${ANY}`, ANY)
}

/** For each text its rarest whole word; undefined where a text has none. */
function keysOf(texts: Texts): readonly string[] | undefined {
  const keys = new Set<string>()
  // The edge of a pattern may lie inside a word unless the pattern says that it does not.
  for (const text of texts) {
    const words = `${ANY}${text}${ANY}`.split(' ').filter((word) => word !== '' && !word.includes(ANY) && word.length <= 24)
    const [key] = words.sort((a, b) => rank(a) - rank(b))
    if (key === undefined) return undefined
    keys.add(key)
  }
  return [...keys]
}

function better(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] | undefined {
  if (!a || !b) return a ?? b
  return cost(a) <= cost(b) ? a : b
}

function cost(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (rank(word) > 0 ? 40 : 1), 0)
}

/** Low for rare words: longer is rarer, words of grammar are commonest. */
function rank(word: string): number {
  return common.has(word) ? 100 - word.length : -word.length
}

const common = new Set(
  (
    'patient patients people hospital clinic health care doctor ' +
    'the a an of to in on at by for from with and or is was were are be been being has have had do does did not no it its this that these those as if ' +
    'i we you he she they him her his their our my your us me them who what when where why how all any some one two three ' +
    '0 s t d m re ve ll can could may might must should will would so than then there here out up about after before into over more most also just only ' +
    'e g de la le du des y en el un une der die das und'
  ).split(' '),
)
