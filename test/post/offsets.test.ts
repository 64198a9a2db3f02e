import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePost } from '../../src/post/parse.ts'
import type { Post } from '../../src/post/post.ts'

const JOINER = '\u2060'

/** The first place where a surface does not hold what the source holds there; undefined when every offset is right. */
function firstWrongOffset(post: Post): string | undefined {
  for (const surface of post.surfaces) {
    if (surface.kind === 'file-name') continue
    if (surface.text.length !== surface.end - surface.start || surface.folded.length !== surface.text.length)
      return `${surface.kind} at ${surface.start} has another length`
    for (let i = 0; i < surface.text.length; i++) {
      const character = surface.text[i]
      if (character !== ' ' && character !== JOINER && character !== post.source[surface.start + i])
        return `${surface.kind} at ${surface.start + i}: ${JSON.stringify(surface.text.slice(i, i + 20))}`
    }
  }
  for (const block of post.blocks) {
    for (const { start, end, text } of block.sentences) if (end - start !== text.length || start < block.start || end > block.end) return `sentence at ${start}`
    for (const { start, end } of block.words) if (start < block.start || end > block.end || end <= start) return `word at ${start}`
  }
  return undefined
}

const words = fc.constantFrom(
  'pain',
  'Ana',
  'don’t',
  'naïve',
  '🙂',
  '1,200 mg',
  '&nbsp;',
  '&rsquo;',
  '&#8217;',
  'A&amp;E',
  '\\*',
  '*b*',
  '**bold**',
  'psy*cho*',
  '`code`',
  '<br>',
  '<b>x</b>',
  '[^1]',
  '{{ site.x }}',
  '{% tag %}',
  '{: .c}',
)
const phrase = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))
const inline = fc.oneof(
  phrase,
  phrase.map((text) => `[${text}](https://example.org/a%20b "${text}")`),
  phrase.map((text) => `![${text}]({{ site.baseurl }}/x.png)`),
  phrase.map((text) => `<a href="https://example.org">${text}</a>`),
  fc.constant('https://example.org/path?q=1.'),
  fc.constant('[[Note|label]]'),
)
const block = fc.oneof(
  inline,
  phrase.map((text) => `# ${text}`),
  fc.tuple(inline, inline).map(([a, b]) => `> ${a}\n> ${b}\nlazy`),
  fc.tuple(inline, inline).map(([a, b]) => `- ${a}\n  - ${b}\n\n    more`),
  fc.tuple(phrase, phrase).map(([a, b]) => `| a | b |\n|---|---|\n| ${a} | ${b} |`),
  phrase.map((text) => `<div markdown="1">\n* ${text}\n</div>`),
  phrase.map((text) => `<p>${text}</p><!-- ${text} -->`),
  phrase.map((text) => `[^1]: ${text}`),
  phrase.map((text) => `> [!note] ${text}`),
  fc.constant('```js\nlet a = 1\n```'),
  fc.constant('{{< figure src="x.png" >}}'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const frontMatter = fc.oneof(
  fc.constant(''),
  phrase.map((text) => `---\ntitle: ${text}\nbody: |\n  # Head\n\n  ${text} and more of it. ${'It goes on for long. '.repeat(12)}\n---\n\n`),
  phrase.map((text) => `+++\ntitle = "${text}"\n+++\n`),
  fc.constant('---\ntitle: [broken\n---\n'),
  fc.constant('---\ntitle: never closed\n\n'),
)
const markdown = fc
  .tuple(fc.boolean(), frontMatter, fc.array(block, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
  .map(([bom, front, blocks, end]) => (bom ? '\ufeff' : '') + (front + blocks.join('\n\n')).replaceAll('\n', end))

describe('every offset on every surface is an offset of the file', () => {
  test.each(['post.md', 'post.mdx', 'post.html', 'post.txt'])('in generated texts read as %s', (path) => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(firstWrongOffset(parsePost({ path, source }))).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })

  test('in arbitrary characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        expect(firstWrongOffset(parsePost({ path: 'post.md', source }))).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  // POSTCHECK_CORPUS=folder npx vitest run test/post/offsets.test.ts
  const folder = process.env.POSTCHECK_CORPUS
  test.runIf(folder !== undefined)('in every file of the folder named by POSTCHECK_CORPUS', { timeout: 300_000 }, () => {
    const files = readdirSync(folder ?? '', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:mdx?|markdown|html?|txt)$/.test(name))
    const wrong = files.flatMap((name) => {
      const place = firstWrongOffset(parsePost({ path: name, source: readFileSync(join(folder ?? '', name), 'utf8') }))
      return place === undefined ? [] : [`${name}: ${place}`]
    })
    expect(wrong).toEqual([])
    console.log(`${files.length} files, every offset right`)
  })
})
