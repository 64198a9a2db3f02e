import { defineRule } from '../../../src/rule.ts'
import { nhsLinks, wcagLinks } from '../guidance.ts'
import { namedLinks } from '../link-names.ts'

const mostWarnings = 3

export default defineRule({
  id: 'accessibility/vague-link-text',
  severity: 'warning',
  summary: 'A link whose text does not say where it leads.',
  why: 'Screen readers list the links of a page without the sentences around them, and everybody scans for links.',
  fix: 'Make the name of the page or the thing to do the link.',
  sources: [wcagLinks, nhsLinks],
  tags: ['wcag:2.4.4'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'To book a visit, [{{click here}}](https://clinic.example/book).',
      'Asthma is common. <a href="/asthma">{{Read more}}</a>',
      'The study is [{{here}}](https://trial.example/1).',
    ],
    good: [
      '[Book a visit](https://clinic.example/book) today.',
      'Read [more about asthma](https://clinic.example/asthma).',
      '<a href="/asthma" aria-label="Read more about asthma">Read more</a>',
      '[Here comes the flu season](https://clinic.example/flu)',
    ],
  },
  *check(post) {
    let warnings = 0
    for (const { link, name, place, hasHiddenName } of namedLinks(post)) {
      if (
        name.length > 30 ||
        hasHiddenName ||
        link.url.startsWith('#') ||
        !vague.test(name.replace(/^[\s"'([<\u2014-]+|[\s"')\].,:;!?>\u2014\u2192\u00bb\u203a\u2026-]+$/g, ''))
      )
        continue
      yield { ...place, severity: warnings++ < mostWarnings ? 'warning' : 'info', message: `“${name}” does not say where the link leads` }
    }
  },
})

const vague =
  /^(?:(?:click|tap|press|look|go|see|read|right|over|check(?: it)? out)?\s*(?:here|this)|(?:this|the) (?:link|page|site|website|web site|article|post|url)|link|(?:read|learn|see|find out|show me|view|know|discover|get|tell me|and|even)?\s*more|(?:for\s+|get\s+|find\s+)?more (?:info|information|details|here|about this)|(?:click|tap) (?:on )?(?:this|the|this link|the link|here .{1,15}|for more)|read (?:on|it|this article|the article)|continue reading|find out how|go)$/i
