import type { Source } from '../../src/rule.ts'

export const discern4: Source = { title: 'DISCERN, question 4: sources of information', url: 'http://www.discern.org.uk/question_4.php' }
export const discern5: Source = { title: 'DISCERN, question 5: date of the information', url: 'http://www.discern.org.uk/question_5.php' }
export const discern8: Source = { title: 'DISCERN, question 8: areas of uncertainty', url: 'http://www.discern.org.uk/question_8.php' }
export const jama: Source = {
  title: 'Silberg et al.: Assessing, controlling, and assuring the quality of medical information on the Internet. JAMA 1997;277:1244-5',
}
export const quest: Source = { title: 'Robillard et al.: The QUality Evaluation Scoring Tool (QUEST). PLoS One 2018;13:e0192879' }
export const nam: Source = {
  title: 'National Academy of Medicine: Identifying Credible Sources of Health Information in Social Media (2021)',
  url: 'https://doi.org/10.31478/202107a',
}
export const medrs: Source = { title: 'Wikipedia: Identifying reliable sources (medicine)', url: 'https://en.wikipedia.org/wiki/Wikipedia:MEDRS' }
export const crossref: Source = { title: 'Crossref: DOI display guidelines', url: 'https://www.crossref.org/display-guidelines/' }
export const gfm: Source = {
  title: 'GitHub Docs: Footnotes',
  url: 'https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes',
}
export const icmje: Source = {
  title: 'ICMJE: Preparing a manuscript for submission, references',
  url: 'https://www.icmje.org/recommendations/browse/manuscript-preparation/preparing-for-submission.html',
}
export const aiSigns: Source = { title: 'Wikipedia: Signs of AI writing', url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing' }
export const medlineplus: Source = { title: 'MedlinePlus: Evaluating Health Information', url: 'https://medlineplus.gov/evaluatinghealthinformation.html' }
export const retractionWatch: Source = {
  title: 'Crossref: Retraction Watch data',
  url: 'https://www.crossref.org/documentation/retrieve-metadata/retraction-watch/',
}
export const cope: Source = { title: 'COPE: Retraction guidelines', url: 'https://publicationethics.org/guidance/guideline/retraction-guidelines' }
export const cochraneWithdrawal: Source = {
  title: 'Cochrane Library: Editorial policies, withdrawing published Cochrane reviews',
  url: 'https://www.cochranelibrary.com/cdsr/editorial-policies',
}
export const pandoc: Source = {
  title: 'Pandoc User’s Guide: Specifying bibliographic data',
  url: 'https://pandoc.org/MANUAL.html#specifying-bibliographic-data',
}
