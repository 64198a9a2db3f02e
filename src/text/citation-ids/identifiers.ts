import type { Span } from '../../span.ts'
import { isIsbn10, isIsbn13, isIssn, isOrcid } from './check-digits.ts'

type IdentifierKind =
  | 'PMID'
  | 'PMCID'
  | 'arXiv'
  | 'ISBN'
  | 'ISSN'
  | 'ORCID'
  | 'NCT'
  | 'ISRCTN'
  | 'EudraCT'
  | 'CTIS'
  | 'ACTRN'
  | 'PROSPERO'
  | 'Cochrane'
  | 'NICE'

/** A labelled identifier in text or in a link target. `problem` says why it cannot exist; undefined when it can. The span covers label and value. */
export interface Identifier extends Span {
  readonly kind: IdentifierKind
  readonly value: string
  readonly problem: string | undefined
}

interface Form {
  readonly kind: IdentifierKind
  /** Cheap test that the text can hold one. */
  readonly hint: RegExp
  /** The value is the first group that matched. */
  readonly pattern: RegExp
  problem(value: string): string | undefined
}

/**
 * Only labelled or unmistakable strings: bare digits are never an identifier ("2019-2024" looks like an ISSN, a bar code like an ISBN).
 * Forms by the registries' own pages: PubMed, PMC, arXiv, ISBN and ISSN International, ORCID, ClinicalTrials.gov, ISRCTN, EMA, ANZCTR, PROSPERO, Cochrane Library, NICE.
 */
const forms: readonly Form[] = [
  {
    kind: 'PMID',
    hint: /pmid|pubmed/i,
    pattern:
      /\b(?:(?:PMID|PubMed\s+ID)[\s:#*_]{0,8}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/(?:\?term=)?)((?:PMC)?\d[\d,]{0,15}(?:[a-z]\d{0,8}\b|-\d{1,8}(?:-\d{1,8})?)?)(?![\d-])/gi,
    problem: (value) => {
      if (/^PMC/i.test(value)) return 'is a PMCID where a PMID belongs'
      if (/,\d{3}(?!\d)/.test(value)) return 'has commas; a PMID is digits only'
      if (/^\d+[a-z]/i.test(value)) return 'has a letter; a PMID is digits only'
      // Two whole numbers are a range.
      if (/^\d+-\d/.test(value) && !/^\d{6,8}-\d{6,8}$/.test(value)) return 'has a hyphen; a PMID is digits only'
      const digits = value.replace(/,+$|-.*/, '')
      if (/^0/.test(digits)) return 'starts with a zero'
      return digits.length > 8 ? `has ${digits.length} digits; a PMID has at most 8` : undefined
    },
  },
  {
    kind: 'PMCID',
    hint: /pmc/i,
    pattern: /\b(?:PMCID[\s:#*_]{0,8}(PMC\s?\d{1,15}|\d{1,15})|(?:ncbi\.nlm\.nih\.gov\/(?:pmc\/)?articles\/)(PMC\d{1,15}|\d{1,15})|(PMC\d{4,15}))\b/gi,
    problem: (value) => {
      const digits = value.replace(/^PMC\s?/i, '')
      if (!/^PMC/i.test(value)) return 'lacks the letters PMC'
      if (/^0/.test(digits)) return 'starts with a zero'
      return digits.length > 8 ? `has ${digits.length} digits; a PMCID has at most 8` : undefined
    },
  },
  {
    kind: 'arXiv',
    hint: /arxiv/i,
    pattern:
      /\barxiv(?:\.org\/(?:abs|pdf|html)\/|\s*[:#]\s*|\s+(?:preprint\s+)?(?:arXiv:)?)((?:\d{4}\.\d{3,6}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{5,9})(?:v\d{1,3})?)(?![\d])/gi,
    problem: arxivProblem,
  },
  {
    kind: 'ISBN',
    hint: /isbn/i,
    pattern: /\bISBN(?:-1[03])?(?:\s*\((?:10|13|print|online|pbk|hbk|ebook)\))?[\s:#*_]{0,8}((?:97[89][-\s]?)?\d(?:[-\s]?[\dX]){5,15})(?![\dX])/gi,
    problem: (value) => {
      const digits = value.replace(/[\s\u2010-\u2015-]/g, '')
      if (digits.length === 10) return isIsbn10(value) ? undefined : 'has a wrong check digit'
      if (digits.length !== 13) return `has ${digits.length} digits; an ISBN has 10 or 13`
      if (!/^97[89]/.test(digits)) return 'does not start with 978 or 979'
      return isIsbn13(value) ? undefined : 'has a wrong check digit'
    },
  },
  {
    kind: 'ISSN',
    hint: /issn/i,
    pattern: /\b(?:[ep]-?)?ISSN(?:-L)?(?:\s*\((?:print|online|electronic|linking)\))?[\s:#*_]{0,8}(\d{4}[-\s]?\d{2,4}[\dX])(?![\dX])/gi,
    problem: (value) =>
      value.replace(/[\s\u2010-\u2015-]/g, '').length !== 8 ? 'does not have 8 characters' : isIssn(value) ? undefined : 'has a wrong check digit',
  },
  {
    kind: 'ORCID',
    hint: /orcid/i,
    pattern:
      /\b(?:orcid\.org\/|ORCID(?:\s+iD)?[\s:#*_]{0,8}(?:https?:\/\/orcid\.org\/)?)(\d{4}[-\s]?\d{4}[-\s]?\d{4}[-\s]?\d{2,3}[\dX]|[\d-]{10,22}X?)(?![\dX])/gi,
    problem: (value) => (value.replace(/[\s-]/g, '').length !== 16 ? 'does not have 16 characters' : isOrcid(value) ? undefined : 'has a wrong check digit'),
  },
  {
    kind: 'NCT',
    hint: /nct/i,
    pattern: /\bNCT[\s:#-]{0,2}(\d{4,14})\b/gi,
    problem: (value) => (value.length === 8 ? undefined : `has ${value.length} digits; an NCT number has 8`),
  },
  {
    kind: 'ISRCTN',
    hint: /isrctn/i,
    pattern: /\bISRCTN[\s:#-]{0,2}(\d{4,14})\b/gi,
    problem: (value) => (value.length === 8 ? undefined : `has ${value.length} digits; an ISRCTN has 8`),
  },
  {
    kind: 'EudraCT',
    hint: /eudract/i,
    pattern: /\bEudraCT(?:\s+(?:number|no\.?|nr\.?))?\s*[:#]?\s*(\d{2,4}-\d{4,8}-\d{1,3})(?![\d-])/gi,
    problem: (value) => (/^(?:200[4-9]|201\d|202[0-3])-0\d{5}-\d\d$/.test(value) ? undefined : 'is not of the form 20YY-0NNNNN-NN'),
  },
  {
    kind: 'CTIS',
    hint: /\b(?:ctis|euct|eu\s?ct|eu\s+trial)\b/i,
    pattern: /\b(?:CTIS|EUCT|EU\s?CT|EU\s+trial)(?:\s+(?:number|no\.?|nr\.?))?\s*[:#]?\s*(\d{2,4}-\d{4,8}-\d{1,3}(?:-\d{1,3})?)(?![\d-])/gi,
    problem: (value) => (/^20[2-9]\d-5\d{5}-\d\d-\d\d$/.test(value) ? undefined : 'is not of the form 20YY-5NNNNN-NN-NN'),
  },
  {
    kind: 'ACTRN',
    hint: /actrn/i,
    pattern: /\bACTRN[\s:#-]{0,2}(\d{5,20}p?)\b/gi,
    problem: (value) => (/^126\d{11}p?$/.test(value) ? undefined : 'is not 126 and 11 more digits'),
  },
  {
    kind: 'PROSPERO',
    hint: /crd|prospero/i,
    pattern: /\b(?:PROSPERO\s*[:#]?\s*)?CRD[\s:#-]{0,2}(\d{4,16})\b/gi,
    problem: (value) => (/^42\d{9,10}$/.test(value) ? undefined : 'is not 42 and 9 or 10 more digits'),
  },
  {
    kind: 'Cochrane',
    hint: /14651858/,
    pattern: /\b10\.1002\/14651858\.([A-Za-z]{2}\w{3,10}(?:\.pub\w{1,3})?)/gi,
    problem: (value) => (/^(?:CD|MR|ED)\d{6}(?:\.pub\d{1,2})?$/i.test(value) ? undefined : 'is no Cochrane review number (CD and 6 digits)'),
  },
  {
    kind: 'NICE',
    hint: /\bnice\b/i,
    pattern:
      /\b(?:nice\.org\.uk\/guidance\/([a-z]{2,5}\d{1,6})\b|NICE\b[^.\n]{0,60}?[[(\s]((?:NG|CG|TA|QS|PH|DG|IPG|MTG|HTG|HTE|HST|SG|SC|ES|ESNM|MIB|CSG|MPG|LGB|PMG)\d{1,6})(?=[\])\s.,;]))/g,
    problem: (value) =>
      /^(?:NG|CG|TA|QS|PH|DG|IPG|MTG|HTG|HTE|HST|SG|SC|ES|ESNM|MIB|CSG|MPG|LGB|PMG)\d{1,4}$/i.test(value) ? undefined : 'is no NICE guidance number',
  },
]

/** Finds labelled identifiers and says which of them cannot exist. Offsets are those of `text`. Linear. */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = []
  for (const { kind, hint, pattern, problem } of forms) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const value = match.slice(1).find((group) => group !== undefined)
      if (value === undefined) continue
      found.push({ start: match.index, end: match.index + match[0].replace(/[,\s]+$/, '').length, kind, value, problem: problem(value) })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function arxivProblem(value: string): string | undefined {
  const bare = value.replace(/v\d+$/, '')
  if (bare.includes('/'))
    return /^[a-z-]+(?:\.[A-Z]{2})?\/(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\d{3}$/.test(bare) ? undefined : 'is no arXiv number of before April 2007'
  const [, year = '', month = '', number = ''] = /^(\d\d)(\d\d)\.(\d+)$/.exec(bare) ?? []
  if (!(Number(month) >= 1 && Number(month) <= 12)) return `names month ${month}`
  const stamp = Number(year) * 100 + Number(month)
  if (stamp < 704) return 'is of before April 2007, when arXiv numbers had another form'
  const digits = stamp >= 1501 ? 5 : 4
  return number.length === digits ? undefined : `has ${number.length} digits after the point; ${digits} are right for 20${year}`
}
