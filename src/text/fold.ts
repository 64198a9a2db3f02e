/** Stands where markup inside a word was blanked: `psycho*physiological`. Joins what stands beside it; matchers skip it. */
export const JOINER = '\u2060'

const plain: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2033': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u00ad': JOINER,
  '\u200b': JOINER,
  '\u200c': JOINER,
  '\u200d': '\u200d',
  '\ufeff': JOINER,
  '\u00a0': ' ',
  '\u1680': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\v': ' ',
  '\f': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
}
const special = /[\t-\r`\u00a0\u00ab\u00ad\u00bb\u02bc\u1680\u2000-\u200c\u2010-\u2013\u2018-\u201f\u2028\u2029\u202f\u2032\u2033\u205f\u2212\u3000\ufeff]/g

/** Makes quotes, dashes (not the em dash) and white space plain, at equal length, so that one pattern matches every way of typing. Offsets stay. */
export function fold(text: string): string {
  return text.replace(special, (character) => plain[character] ?? ' ')
}
