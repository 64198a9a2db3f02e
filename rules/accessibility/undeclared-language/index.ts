import { declaredLanguage, languageOfPost } from '../../../src/measure.ts'
import { defineRule } from '../../../src/rule.ts'

const enoughWords = 50
const german =
  'Trinken Sie viel Wasser und schlafen Sie genug. Wenn das Fieber nicht sinkt, rufen Sie uns an. Die Praxis ist bis um sechs offen, und der Arzt ist da. '

export default defineRule({
  id: 'accessibility/undeclared-language',
  severity: 'warning',
  summary: 'A post whose language is not declared, or is declared as another.',
  why: 'A screen reader speaks the words by the rules of the language that the page names, and nobody understands them.',
  fix: 'Say the language in the front matter: “lang: de”.',
  sources: [
    {
      title: 'W3C: Understanding WCAG 2.2, language of page (3.1.1)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html',
    },
  ],
  tags: ['wcag:3.1.1'],
  options: {},
  scope: 'post',
  examples: {
    bad: [`---\nlang: {{en}}\n---\n\n${german.repeat(2)}`, `---\ntitle: {{Fieber}}\n---\n\n${german.repeat(2)}`],
    good: [`---\nlang: de-AT\n---\n\n${german.repeat(2)}`, '---\ntitle: Fever\n---\n\nDrink a lot of water. Sleep enough.', german.repeat(2)],
  },
  *check(post) {
    const { frontMatter } = post
    if (frontMatter === undefined || post.words < enoughWords) return
    const read = languageOfPost(post)
    const declared = declaredLanguage(post)
    if (read === 'other' || declared === read || (declared === undefined && read === 'en')) return
    const entry = frontMatter.entries.find(({ path }) => /^(?:lang|language|locale)$/.test(path))
    if (declared !== undefined && entry) {
      yield { start: entry.start, end: entry.end, confidence: 'medium', message: `The post is declared as “${declared}” and reads as “${read}”` }
    } else {
      const place = post.title ?? frontMatter
      yield { start: place.start, end: place.end, severity: 'info', confidence: 'medium', message: `The post reads as “${read}” and declares no language` }
    }
  },
})
