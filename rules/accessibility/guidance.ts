import type { Source } from '../../src/rule.ts'

export const wcagNonText: Source = {
  title: 'W3C: Understanding WCAG 2.2, non-text content (1.1.1)',
  url: 'https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html',
}
export const wcagStructure: Source = {
  title: 'W3C: Understanding WCAG 2.2, info and relationships (1.3.1)',
  url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships.html',
}
export const wcagLinks: Source = {
  title: 'W3C: Understanding WCAG 2.2, link purpose (2.4.4)',
  url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
}
export const wcagHeadings: Source = {
  title: 'W3C: Understanding WCAG 2.2, headings and labels (2.4.6)',
  url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html',
}
export const altDecisions: Source = { title: 'W3C WAI: An alt decision tree', url: 'https://www.w3.org/WAI/tutorials/images/decision-tree/' }
export const vaImages: Source = { title: 'VA.gov content style guide: alt text', url: 'https://design.va.gov/content-style-guide/' }
export const nhsLinks: Source = { title: 'NHS digital service manual: Links', url: 'https://service-manual.nhs.uk/content/links' }
export const nhsHeadings: Source = {
  title: 'NHS digital service manual: Formatting and punctuation, headings',
  url: 'https://service-manual.nhs.uk/content/formatting-and-punctuation',
}
export const hashtagGuidance: Source = { title: 'Accessible Social: Hashtags', url: 'https://www.accessible-social.com/hashtags' }
export const emojiGuidance: Source = {
  title: 'University of Virginia, Digital Accessibility: Social media',
  url: 'https://digitalaccessibility.virginia.edu/social-media',
}
