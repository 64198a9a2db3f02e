import { describe, expect, test } from 'vitest'
import { parsePost } from '../../src/post/parse.ts'
import type { Block, Post } from '../../src/post/post.ts'

const read = (source: string, path = 'post.md'): Post => parsePost({ path, source })
const plain = ({ folded }: { folded: string }): string => folded.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
const texts = (source: string, path?: string): string[] => read(source, path).blocks.map(plain)
const shape = ({ type, depth, quoted, list, table, footnote }: Block): string =>
  [type, depth, quoted && 'quoted', list && `item ${list.index}`, table && `${table.header || 'header'}`, footnote && `note ${footnote}`]
    .filter(Boolean)
    .join(' ')
const surfaces = (source: string, kind: string, path?: string): string[] =>
  read(source, path).surfaces.flatMap((surface) => (surface.kind === kind ? [surface.text.trim()] : []))

describe('prose', () => {
  test('comes block by block in reading order, with what each block is', () => {
    const post = read(
      '# Head\n\nText one.\n\n> Quoted\n> twice.\n\n1. First\n2. Second\n   more\n\n| Drug | Dose |\n|--|--|\n| A | 5 mg |\n\nX.[^n]\n\n[^n]: A note.\n',
    )
    expect(post.blocks.map((block) => `${shape(block)}: ${plain(block)}`)).toEqual([
      'heading 1: Head',
      'paragraph: Text one.',
      'paragraph quoted: Quoted twice.',
      'list-item item 1: First',
      'list-item item 2: Second more',
      'table-cell header: Drug',
      'table-cell header: Dose',
      'table-cell Drug: A',
      'table-cell Dose: 5 mg',
      'paragraph: X.',
      'footnote note n: A note.',
    ])
  })

  test('is read in linear time when braces and quotes never close', () => {
    expect(texts(`a ${'{'.repeat(20_000)}`, 'p.mdx')).toHaveLength(1)
    expect(texts('{/*'.repeat(5000), 'p.mdx')).toHaveLength(1)
    expect(texts(`{ "${'\\"'.repeat(20_000)}`)).toHaveLength(1)
  })

  test('of MDX is what lies outside expressions, a stray brace hides none', () => {
    expect(texts("Don't { stop.\n\nTake {dose('}')} daily; it isn't {/* } */}much.", 'p.mdx')).toEqual(["Don't { stop.", "Take daily; it isn't much."])
  })

  test('loses its markup but keeps words whole', () => {
    expect(texts('A *psycho*physiological **drug** [abuser](x.html "t"), `code` and ![alt](y.png) gone.')).toEqual([
      'A psychophysiological drug abuser , and gone.',
    ])
  })

  test('reads typographic quotes, no-break spaces, soft hyphens and entities like plain ones', () => {
    expect(texts('don’t don&rsquo;t don&#8217;t 5&nbsp;mg wheel\u00adchair wheelchair‑bound A&amp;E \\*not emphasis\\*')).toEqual([
      "don't don't don't 5 mg wheelchair wheelchair-bound A&E *not emphasis*",
    ])
  })

  test('blanks quote markers inside wrapped text, at the offset where they stand', () => {
    const source = '> a miracle\n> cure here'
    const block = read(source).blocks[0]
    expect(block?.text).toBe('a miracle\n  cure here')
    expect(block?.start).toBe(2)
  })

  test('is read inside raw HTML, with headings, items, cells and quotes', () => {
    const post = read(
      '<div><h2>Head</h2><p>One <b>two</b>.</p><ul><li>Item</li></ul><blockquote>Said</blockquote><table><tr><th>Name</th></tr><tr><td>Ann</td></tr></table></div>',
    )
    expect(post.blocks.map((block) => `${shape(block)}: ${plain(block)}`)).toEqual([
      'heading 2: Head',
      'paragraph: One two.',
      'list-item item 1: Item',
      'paragraph quoted: Said',
      'table-cell header: Name',
      'table-cell Name: Ann',
    ])
  })

  test('is read as Markdown inside raw HTML when it is written as Markdown', () => {
    expect(texts('<div markdown="1">\n* One **bold**\n* Two\n</div>\n\nAfter.')).toEqual(['One bold', 'Two', 'After.'])
  })

  test('is read when it is indented like code, and code is not', () => {
    expect(texts('Text.\n\n    Indented prose goes on here.\n')).toEqual(['Text.', 'Indented prose goes on here.'])
    expect(surfaces('Text.\n\n    if (a < b) { c = 1; }\n', 'code')).toEqual(['if (a < b) { c = 1; }'])
  })

  test('is split at empty lines in a plain text', () => {
    expect(texts('One *is*\nliteral.\n\nTwo.', 'post.txt')).toEqual(['One *is* literal.', 'Two.'])
  })

  test('of an HTML file is all that a browser would show', () => {
    expect(
      texts('<html><head><title>T</title><style>p{}</style></head><body><p>Shown<!-- hidden -->.</p><script>let a</script></body></html>', 'post.html'),
    ).toEqual(['Shown .'])
  })

  test('skips wiki brackets and the target before a label', () => {
    expect(texts('See [[Blood pressure|the page]] and [[Stroke]].')).toEqual(['See the page and Stroke.'])
  })

  test('knows reference numbers in superscripts from exponents', () => {
    expect(texts('Fewer falls.<sup>1,2</sup> An area of 5 m<sup>2</sup> helps.<sup>[[3]](#fn3)</sup>')).toEqual(['Fewer falls. An area of 5 m2 helps.'])
  })
})

describe('template syntax', () => {
  test('of Jekyll, Hugo and Quarto is neither prose nor in the way', () => {
    expect(texts('{% include a.html %}\nText {{ site.title }} here.{: .lead}\n\n{{< figure src="x.png" >}}\n\n::: {.note}\nNoted.\n:::\n')).toEqual([
      'Text here.',
      'Noted.',
    ])
  })

  test('in a link target leaves a link', () => {
    const [link] = read('[Home]({{ site.baseurl }}/home.html)').links
    expect(link).toMatchObject({ form: 'inline', target: { start: 7, end: 35 } })
  })

  test('of formulas is not prose, and prices are', () => {
    expect(texts('The rate $\\frac{a}{b}$ and $$\nx^2\n$$ rise. It costs $5 or $10_000.')).toEqual(['The rate and', 'rise. It costs $5 or $10_000.'])
  })

  test('of a callout is not its text', () => {
    expect(texts('> [!warning] Stop\n> taking it.')).toEqual(['Stop taking it.'])
  })

  test('that never closes is text', () => {
    expect(texts('A {{ brace and {% another.')).toEqual(['A {{ brace and {% another.'])
  })
})

describe('MDX', () => {
  const source = 'import A from "a"\n\nexport const x = {\n  y: 1\n}\n\n# {title} head\n\n<Card name="Ann">\nText *here* {x.y}.\n</Card>\n\n{/* a comment */}\n'

  test('is Markdown once imports, expressions and component tags are blank', () => {
    expect(texts(source, 'post.mdx')).toEqual(['head', 'Text here .'])
  })

  test('keeps comments, attributes and code as surfaces', () => {
    expect(surfaces(source, 'comment', 'post.mdx').join()).toContain('a comment')
    expect(surfaces(source, 'code', 'post.mdx')).toHaveLength(4)
  })

  test('that no MDX parser accepts is still read', () => {
    expect(texts('A brace { that stays, 5 < 6, <!-- c --> and <b>more.', 'post.mdx').join(' ')).toContain('that stays')
  })

  test('of which part is text inside expressions says so', () => {
    expect(read(`{items.map((item) => <p>${'prose '.repeat(30)}</p>)}`, 'post.mdx').unread).toHaveLength(1)
  })
})

describe('front matter', () => {
  test('gives title and description as prose, every value as a surface with its key', () => {
    const post = read('\ufeff---\ntitle: "A *title*"\nauthor:\n  name: Ann\ntags: [a, b]\n---\nText.')
    expect(post.title?.text).toBe('A *title*')
    expect(post.surfaces.filter(({ kind }) => kind === 'front-matter').map(({ key, text }) => `${key}=${text}`)).toEqual([
      'author.name=Ann',
      'tags.0=a',
      'tags.1=b',
    ])
    expect(post.blocks.map(plain)).toEqual(['A *title*', 'Text.'])
  })

  test.each([
    ['TOML', '+++\ntitle = "T"\n[author]\nname = "Ann"\n+++\nText.'],
    ['JSON', '{\n"title": "T", "author": {"name": "Ann"}\n}\nText.'],
    ['YAML ended by dots', '---\ntitle: T\nauthor: {name: Ann}\n...\nText.'],
  ])('may be %s', (_format, source) => {
    expect(texts(source)).toEqual(['T', 'Text.'])
    expect(surfaces(source, 'front-matter')).toEqual(['Ann'])
  })

  test('that is broken is an error with a place, and the rest is read', () => {
    const post = read('---\ntitle: a\ntitle: b\nx: [1\n---\n\nText.')
    expect(post.frontMatter?.error?.message).toMatch(/^The front matter is not valid YAML/)
    expect(post.blocks.map(plain)).toContain('Text.')
  })

  test('that is never closed says so', () => {
    expect(read('---\ntitle: a\n\nText.').frontMatter?.error?.message).toBe('The front matter is never closed')
  })

  test('is none where a post begins with a thematic break or a brace', () => {
    expect(read('---\n\nText.\n\n---\n').frontMatter).toBeUndefined()
    expect(read('{ not json\n').frontMatter).toBeUndefined()
  })

  test('that holds the body gives it as prose at its own offsets', () => {
    const source = `---\nblocks:\n  - body: |\n      # Head\n\n      ${'A sentence of the body. '.repeat(10)}\n\n      > quoted\n---\n`
    const post = read(source)
    expect(post.blocks.map(shape)).toEqual(['heading 1', 'paragraph', 'paragraph quoted'])
    const head = post.blocks[0]
    expect(source.slice(head?.start, head?.end)).toBe('Head')
  })

  test('that would unfold without end is an error, not a hang', () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, i) => `${key}: &${key} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}\n---\nText.`
    expect(texts(bomb)).toContain('Text.')
    expect(read(`---\na: ${'['.repeat(50_000)}\n---\nText.`).frontMatter?.error?.message).toContain('levels deep')
  })
})

describe('links, images and notes', () => {
  test('a bare address ends before the brackets and marks of its sentence', () => {
    const urls = read(`(See https://example.org/a_(b)_), [https://example.org/c], https://example.org/d}*. https://example.org/${')'.repeat(1900)}`).links
    expect(urls.map(({ url }) => url)).toEqual(['https://example.org/a_(b)', 'https://example.org/c', 'https://example.org/d', 'https://example.org/'])
  })

  test('a bracket in code does not end the text of a link', () => {
    const [link] = read('See [`a]b`](https://example.org "T").').links
    expect(link?.target).toEqual({ start: 12, end: 31 })
  })

  test('know where their targets stand', () => {
    const source = '[a](<x y.html> "t") [b][r] <https://c.org> https://d.org/e. <a href="f.html">f</a> ![i](g.png)\n\n[r]: h.html'
    const post = read(source)
    expect(post.links.map(({ form, url, target }) => `${form} ${url} = ${source.slice(target.start, target.end)}`)).toEqual([
      'inline x y.html = x y.html',
      'reference h.html = [r]: h.html',
      'autolink https://c.org = https://c.org',
      'bare https://d.org/e = https://d.org/e',
      'html f.html = f.html',
      'definition h.html = h.html',
    ])
    expect(post.images).toMatchObject([{ url: 'g.png', alt: 'i' }])
  })

  test('have alternative texts and titles as surfaces, in HTML too', () => {
    const source = '![Ann at home](a.png "Ann") <img src="b.png" alt="Bo" title="Bo smiles">'
    expect(surfaces(source, 'alt')).toEqual(['Ann at home', 'Bo'])
    expect(surfaces(source, 'title')).toEqual(['Ann', 'Bo smiles'])
  })
})

describe('sections', () => {
  test('know what their headings are for, below them too', () => {
    const post = read('Intro.\n\n## References\n\n1. A\n\n### Notes\n\nB\n\n**Further reading**\n\n- C\n\n## Results\n\nD')
    expect(post.sections.map(({ role }) => role)).toEqual([undefined, 'references', 'references', 'further-reading', undefined])
  })
})

describe('hostile text', () => {
  test.each([
    ['quotes', '> '.repeat(10_000) + 'text'],
    ['lists', '- '.repeat(10_000) + 'text'],
    ['indented items', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
    ['tags', '<div>'.repeat(10_000)],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a_'.repeat(20_000)],
  ])('of %s without end is read', (_what, source) => {
    expect(() => read(source).words).not.toThrow()
  })
})
