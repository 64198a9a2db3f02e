import type { Source } from '../../src/rule.ts'

// Where a source sets out a duty and no list of words, the rules that cite it say so by its title; the choice of words is then our own.

export const nida: Source = {
  title: 'NIDA: Words Matter, terms to use and avoid when talking about addiction',
  url: 'https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction',
}
export const sayThis: Source = {
  title: 'Say this, not this: substance use (PMC9386168, table T1)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9386168/table/T1',
}
export const aap: Source = {
  title: 'American Academy of Pediatrics: recommended terminology for substance use disorders (2022)',
  url: 'https://publications.aap.org/pediatrics/article/149/6/e2022057529',
}
export const vaSubstance: Source = {
  title: 'VA content style guide: destigmatizing language in substance use',
  url: 'https://design.va.gov/content-style-guide/health-content/destigmatizing-language-in-substance-use',
}
export const vaWeight: Source = {
  title: 'VA content style guide: destigmatizing language for weight',
  url: 'https://design.va.gov/content-style-guide/health-content/destigmatizing-language-for-weight',
}
export const vaHealth: Source = { title: 'VA content style guide: health content', url: 'https://design.va.gov/content-style-guide/health-content/' }
export const mindframe: Source = {
  title: 'Mindframe: language when communicating about mental ill-health',
  url: 'https://mindframe.org.au/mental-health/communicating-about-mental-ill-health/language',
}
export const ncdj: Source = { title: 'National Center on Disability and Journalism: Disability Language Style Guide', url: 'https://ncdj.org/style-guide/' }
export const ada: Source = {
  title: 'The Use of Language in Diabetes Care and Education (Diabetes Care 2017;40:1790)',
  url: 'https://diabetesjournals.org/view-large/3223931',
}
export const obesity: Source = {
  title: 'Obesity Society and Obesity Action Coalition: People-First Language for Obesity (2013)',
  url: 'http://www.obesity.org/obesity/publications/position-and-policies/people-first',
}
export const diversity: Source = { title: 'Diversity Style Guide: obese, obesity', url: 'https://www.diversitystyleguide.com/glossary/obese-obesity/' }
export const unaids: Source = { title: 'UNAIDS Terminology Guidelines', url: 'https://www.unaids.org/en/resources/documents/2015/2015_terminology_guidelines' }
export const poz: Source = { title: 'POZ: HIV language guide', url: 'https://www.poz.com/basics/hiv-basics/hiv-language' }
export const peopleFirst: Source = { title: 'People First Charter: HIV and sexual health language', url: 'https://peoplefirstcharter.org' }
export const nhsInclusive: Source = { title: 'NHS digital service manual: inclusive content', url: 'https://service-manual.nhs.uk/content/inclusive-content' }
export const nhsWords: Source = {
  title: 'NHS digital service manual: A to Z of NHS health writing',
  url: 'https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing',
}
export const nhsPunctuation: Source = {
  title: 'NHS digital service manual: formatting and punctuation',
  url: 'https://service-manual.nhs.uk/content/formatting-and-punctuation',
}
export const cdc: Source = {
  title: 'CDC: preferred terms for select population groups and communities',
  url: 'https://www.cdc.gov/health-communication/php/toolkit/preferred-terms.html',
}
export const eighteenF: Source = { title: '18F content guide: inclusive language', url: 'https://guides.18f.gov/content-guide/our-style/inclusive-language/' }
export const autism: Source = {
  title: 'Bottema-Beutel et al.: Avoiding Ableist Language (Autism in Adulthood 2021;3:18)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8992888',
}
export const alzFoundation: Source = { title: 'Alzheimer’s Foundation of America: language tips', url: 'https://alzfdn.org/language-tip' }
export const alzSociety: Source = { title: 'Alzheimer’s Society: positive language guide (2018)' }
export const deep: Source = { title: 'DEEP: Dementia words matter (2014)' }
export const rebirth: Source = { title: 'Royal College of Midwives: Re:Birth project', url: 'https://www.rcm.org.uk/resources-1/' }
export const maternity: Source = { title: 'BMJ 2018: language in maternity care' }
export const cox: Source = {
  title: 'Cox and Fritz: Presenting complaint, use of language that disempowers patients (BMJ 2022;377:e066720)',
  url: 'https://www.bmj.com/content/377/bmj-2021-066720',
}
export const jgme: Source = {
  title: 'J Grad Med Educ 2015: “complaining”, “denies”, “failed” (PMC4507913)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4507913/',
}
export const sun: Source = {
  title: 'Sun et al.: Negative Patient Descriptors (Health Aff 2022;41:203)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8973827',
}
export const careSd: Source = {
  title: 'CARE-SD: stigmatizing and doubting language in health records (arXiv 2405.05204)',
  url: 'https://arxiv.org/abs/2405.05204',
}
export const slang: Source = { title: 'Published collections of medical slang (Goldman 2014; Scheiner 1978)' }
export const jama: Source = { title: 'JAMA 2015: war metaphors in cancer' }
export const samaritans: Source = {
  title: 'Samaritans: media guidelines for reporting suicide',
  url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
}
export const whoSuicide: Source = {
  title: 'WHO: Preventing suicide, a resource for media professionals (2023)',
  url: 'https://www.who.int/publications/i/item/9789240076846',
}
export const reporting: Source = { title: 'Reporting on Suicide: recommendations', url: 'https://reportingonsuicide.org/recommendations/' }
export const gmc: Source = {
  title: 'GMC: using social media as a medical professional (2024), duty of respect',
  url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
}
export const nmc: Source = {
  title: 'NMC: guidance on using social media responsibly',
  url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
}
export const fsmb: Source = { title: 'FSMB: Social Media and Electronic Communications (2019), professional boundaries' }
export const ama: Source = {
  title: 'AMA Code of Medical Ethics 2.3.2: professionalism in the use of social media',
  url: 'https://code-medical-ethics.ama-assn.org/ethics-opinions/professionalism-use-social-media',
}
export const cmpa: Source = {
  title: 'CMPA: social media, general information and not individual advice',
  url: 'https://cmpa-acpm.ca/en/education-events/cmpa-webinars/how-to-engage-and-advocate-safely-on-social-media',
}
export const ftcHealth: Source = {
  title: 'FTC: Health Products Compliance Guidance (2022)',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
}
export const ftcEndorsements: Source = {
  title: 'FTC Endorsement Guides, 16 CFR 255 (2023)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255',
}
export const fdaTips: Source = { title: 'FDA: 6 tip-offs to rip-offs, health fraud' }
export const phFda: Source = { title: 'Philippines FDA: how to spot false claims', url: 'https://doh.gov.ph/book/export/html/1352' }
export const asa12: Source = { title: 'CAP Code section 12: medicines and health', url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html' }
export const asa15: Source = {
  title: 'CAP Code section 15: food and health claims',
  url: 'https://www.asa.org.uk/advice-online/food-disease-prevention-and-treatment-claims.html',
}
export const ahpra: Source = {
  title: 'Ahpra: guidelines for advertising a regulated health service',
  url: 'https://www.ahpra.gov.au/Publications/Advertising-hub/Advertising-guidelines-and-other-guidance/Advertising-guidelines.aspx',
}
export const ahpraExamples: Source = {
  title: 'Ahpra: check and correct, examples common to all professions',
  url: 'https://www.ahpra.gov.au/Publications/Advertising-hub/Resources-for-advertisers/Check-and-correct.aspx',
}
export const ahpraCosmetic: Source = { title: 'Medical Board of Australia: guidelines on advertising cosmetic surgery (2023)' }
export const infodemic: Source = { title: 'WHO: managing the infodemic', url: 'https://www.who.int/health-topics/infodemic' }
export const newsReview: Source = {
  title: 'HealthNewsReview: review criteria and words to be wary of',
  url: 'https://www.healthnewsreview.org/about-us/review-criteria/',
}
export const clickbait: Source = { title: 'Chakraborty et al.: Stop Clickbait (ASONAM 2016)', url: 'https://github.com/bhargaviparanjape/clickbait' }
export const equality: Source = { title: 'retext-equality: word lists', url: 'https://github.com/retextjs/retext-equality' }
export const postcheck: Source = { title: 'Judgement of the postcheck authors, awaiting review by a clinician' }
