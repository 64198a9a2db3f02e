import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { placeholders } from '../rules/privacy/placeholders.ts'
import { settingsResolver, withoutFlags } from '../src/config/settings.ts'
import { lint } from '../src/lint.ts'
import { parsePost } from '../src/post/parse.ts'
import { redact } from '../src/redact.ts'
import type { Resources } from '../src/rule.ts'
import { textOf } from '../src/testing.ts'

const { lint: settings } = settingsResolver(rules, withoutFlags(new Date('2026-06-01T00:00:00Z')))('/post.md', [])

function redacted(source: string, path = 'post.md', resources: Resources = {}): string {
  const { text, problems } = redact(parsePost({ path, source }), { ...settings, beside: () => resources })
  expect(problems).toEqual([])
  return text ?? ''
}

/** What rules of the family still mark in a post, suppressed or not left out. */
function marked(source: string, path: string): readonly string[] {
  const spans = new Set(rules.filter(({ id, scope }) => id.startsWith('privacy/') && scope === 'span').map(({ id }) => id as string))
  const { result } = lint({ path, source }, settings)
  return result.findings
    .filter(({ ruleId, start, end }) => spans.has(ruleId) && end.offset > start.offset)
    .map(({ ruleId, start, end }) => `${ruleId}: ${source.slice(start.offset, end.offset)}`)
}

const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:privacy|posts)\/.*\.(?:md|mdx|html|txt)$/.test(name.replaceAll('\\', '/')))
  .sort()

describe('a copy', () => {
  test.each(fixtures)('of fixtures/%s holds nothing that a privacy rule marks, however its lines end', (name) => {
    const source = readFileSync(`fixtures/${name}`, 'utf8')
    for (const written of [source, source.replace(/\r?\n/g, '\r\n'), `\ufeff${source}`]) {
      const copy = redacted(written, name)
      expect(marked(copy, name)).toEqual([])
      expect(redacted(copy, name), 'a copy of a copy is the same').toBe(copy)
      expect(copy.startsWith('\ufeff')).toBe(written.startsWith('\ufeff'))
      if (written.includes('\r\n')) expect(copy).not.toMatch(/[^\r]\n/)
      const [before, after] = [written, copy].map((text) => parsePost({ path: name, source: text }))
      expect(after?.frontMatter?.error).toEqual(before?.frontMatter?.error)
      expect(after?.blocks.map(({ type }) => type)).toEqual(before?.blocks.map(({ type }) => type))
      expect(after?.links.length).toBe(before?.links.length)
      expect(after?.images.length).toBe(before?.images.length)
    }
  })

  test('of a post without identifiers is the post', () => {
    const source = '\ufeff---\ntitle: "Falls"\r\n---\r\n\r\n# Falls &amp; fractures\r\n\r\nAsk your *nurse*.\t\r\n'
    expect(redacted(source)).toBe(source)
  })
})

describe('what a rule reports in its examples', () => {
  const examples = rules
    .filter(({ id, scope }) => id.startsWith('privacy/') && scope === 'span')
    .flatMap(({ id, examples: { bad } }) =>
      bad.map((example) => [id, textOf(example), typeof example === 'string' ? {} : (example.resources?.() ?? {})] as const),
    )
  test.each(examples)('%s: %j is not in the copy', (_, example, resources) => {
    const source = example.replace(/\{\{([^{}]*)\}\}/g, '$1')
    const copy = redacted(source, 'example.md', resources)
    expect(marked(copy, 'example.md')).toEqual([])
    for (const [, text = ''] of example.matchAll(/\{\{([^{}]{3,})\}\}/g)) expect(copy).not.toContain(text)
  })
})

describe('a placeholder is written as its place takes it', () => {
  test.each([
    ['Our patient Wilma Testwell went home.', 'Our patient [NAME] went home.'],
    ['Our patient **Wilma** Testwell went home.', 'Our patient **[NAME]** [NAME] went home.'],
    ['> Our patient Wilma\n> Testwell went home.', '> Our patient [NAME]\n> [NAME] went home.'],
    [
      '![Our patient Wilma Testwell](a.jpg)\n\n[Wilma Testwell] went.\n\n[Wilma Testwell]: https://example.org/a',
      '![[PHOTO OF A PATIENT]](a.jpg)\n\n[redacted-name] went.\n\n[redacted-name]: https://example.org/a',
    ],
    ['---\nslug: wilma-testwell\npatient: Wilma Testwell\n---\n', '---\nslug: "redacted-name"\npatient: "[NAME]"\n---\n'],
    ['Our patient [Wilma Testwell](https://example.org/a) went home.', 'Our patient [\\[NAME\\]](https://example.org/a) went home.'],
    ['Our patient Wilma Testwell(12) went home.', 'Our patient \\[NAME\\](12) went home.'],
    ['Our patient Wilma Testwell: No.\n\n> Wilma Testwell: No.', 'Our patient [NAME]: No.\n\n> \\[NAME\\]: No.'],
    ['Our patient Garc&iacute;a-Testwell went home.', 'Our patient [NAME] went home.'],
    ['<p>Our patient <b>Wilma Testwell</b> went home.</p>', '<p>Our patient <b>[NAME]</b> went home.</p>'],
    ['Write to our patient Wilma Testwell, <wilma.testwell@example.org>.', 'Write to our patient [NAME], [EMAIL ADDRESS].'],
    ['Our patient, DOB 2025-11-03: [chart](https://example.org/?dob=2025-11-03).', 'Our patient, DOB [DATE]: [chart](https://example.org/?dob=redacted-date).'],
    ['---\npatient:\n  name: Wilma Testwell # hers\n  mrn: 00482913\n---\n', '---\npatient:\n  name: "[NAME]" # hers\n  mrn: "[RECORD NUMBER]"\n---\n'],
    ["---\npatient:\n  name: 'Wilma Testwell'\n---\n", "---\npatient:\n  name: '[NAME]'\n---\n"],
    ['---\ntitle: Our patient Wilma Testwell\'s "week"\n---\n', '---\ntitle: "Our patient [NAME]\'s \\"week\\""\n---\n'],
    ['---\nsubject: >\n  Our patient Wilma Testwell went home.\n---\n', '---\nsubject: >\n  Our patient [NAME] went home.\n---\n'],
    ['+++\n[patient]\nname = "Wilma Testwell"\ndob = 2025-11-03\n+++\n', '+++\n[patient]\nname = "[NAME]"\ndob = "[DATE]"\n+++\n'],
    ['{ "patient": { "name": "Wilma Testwell", "mrn": 482913 } }\n\nText.\n', '{ "patient": { "name": "[NAME]", "mrn": "[RECORD NUMBER]" } }\n\nText.\n'],
  ])('%j', (source, copy) => {
    expect(redacted(source)).toBe(copy)
  })

  test('and every other place where the same stands, however it is written', () => {
    const source = `Our patient Wilma Testwell, MRN 00482913, went home.

WILMA TESTWELL · wilma_testwell · Wilma%20Testwell · Wilma&nbsp;Testwell · 0048-2913

{{< figure src="wilma-testwell.jpg" >}}

\`\`\`js
const who = 'WilmaTestwell'
\`\`\`
`
    expect(redacted(source)).not.toMatch(/wilma|testwell|0048/i)
  })
})

test('what the author has accepted stays', () => {
  const accepted = "<!-- postcheck-disable-next-line privacy/phone-number: the clinic's line -->\nMrs Testwell can be called at 555-0142.\n"
  expect(redacted(accepted)).toBe(accepted.replace('Testwell', '[NAME]'))
})

test('what no placeholder mends is listed by place and rule', () => {
  const source = 'Only one family on the island has progeria, and the father keeps the lighthouse.\n\n![Our patient holding her newborn](ward.webp)\n'
  const { text, undecided } = redact(parsePost({ path: 'post.md', source }), settings)
  expect(text).toContain('![[PHOTO OF A PATIENT]](ward.webp)')
  expect(undecided.map(({ ruleId, start }) => `${start.line}:${start.column} ${ruleId}`)).toEqual([
    '1:1 privacy/identifiable-story',
    '3:1 privacy/patient-photo',
  ])
  expect(undecided.map(({ message }) => message).join()).not.toMatch(/island|progeria|lighthouse/)
})

test('placeholders of the family are known to it', () => {
  const used = rules.flatMap(({ id, sensitive, scope }) => (id.startsWith('privacy/') && scope === 'span' && sensitive ? [sensitive] : []))
  expect([...new Set(used.map((name) => name.replace(/[^\w ]/g, '').toLowerCase()))].sort()).toEqual([...placeholders].sort())
  expect(existsSync('rules/privacy/placeholders.ts')).toBe(true)
})
