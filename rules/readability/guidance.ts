import type { Source } from '../../src/rule.ts'

/** Where the plain forms of the vocabularies were taken from; the wording is ours. Entries of `postcheck` are our own choice, after the advice of the others. */
export const plainSources: Readonly<Record<'cdc' | 'medlineplus' | 'nci' | 'nhs' | 'plainlanguage' | 'postcheck' | 'prism', Source>> = {
  cdc: { title: 'CDC National Center for Health Marketing: Plain Language Thesaurus for Health Communications', url: 'https://stacks.cdc.gov/view/cdc/11500' },
  medlineplus: { title: 'MedlinePlus: Medical Encyclopedia', url: 'https://medlineplus.gov/encyclopedia.html' },
  nci: { title: 'National Cancer Institute: Dictionary of Cancer Terms', url: 'https://www.cancer.gov/publications/dictionaries/cancer-terms' },
  nhs: { title: 'NHS digital service manual: A to Z of NHS health writing', url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing' },
  plainlanguage: {
    title: 'plainlanguage.gov: Use simple words and phrases',
    url: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
  },
  postcheck: { title: 'Judgement of the postcheck authors, awaiting review by a clinician' },
  prism: {
    title: 'Group Health Research Institute: PRISM Readability Toolkit',
    url: 'https://webarchive.library.unt.edu/web/20121017113017/http://www.grouphealthresearch.org/capabilities/readability/readability_home.html',
  },
}
