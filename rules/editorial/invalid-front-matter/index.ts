import { defineRule } from '../../../src/rule.ts'

export default defineRule({
  id: 'editorial/invalid-front-matter',
  severity: 'warning',
  summary: 'Front matter that cannot be read as it stands.',
  why: 'Site generators stop on it or drop the title, the date and the author, and what could not be read was not checked either.',
  fix: 'Close it with the line that opened it, name each key once, and put values with a colon into quotation marks.',
  sources: [{ title: 'YAML 1.2.2', url: 'https://yaml.org/spec/1.2.2/' }],
  tags: ['front-matter'],
  options: {},
  scope: 'span',
  examples: {
    bad: ['---\ntitle: Asthma\n{{title}}: Asthma again\n---\n\nText.', '{{---}}\ntitle: Asthma\n\nText that goes on and on.'],
    good: ['---\ntitle: "Asthma: what helps"\n---\n\nText.', '---\n\nA line above a text is no front matter.\n\n---\n', 'Text without any.'],
  },
  *check(post) {
    const problem = post.frontMatter?.error
    if (problem) yield { start: problem.start, end: problem.end, message: problem.message }
  },
})
