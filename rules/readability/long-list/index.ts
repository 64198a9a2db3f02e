import { isInEnglish } from '../../../src/measure.ts'
import { number } from '../../../src/option.ts'
import type { Block } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'

export default defineRule({
  id: 'readability/long-list',
  severity: 'info',
  presets: { leaflet: { severity: 'info', max: 6 } },
  summary: 'A list of more points than a reader keeps in mind.',
  why: 'The points in the middle are lost, and with them what to do.',
  fix: 'Group the points under a line of their own, the most important first.',
  sources: [{ title: 'CDC Clear Communication Index, item 8: lists of up to 7 points', url: 'https://www.cdc.gov/ccindex/index.html' }],
  tags: ['cci:8'],
  options: { max: number(10, 'points a list may have', { min: 2 }) },
  scope: 'block',
  examples: {
    bad: [
      `{{Bring these things:}}\n\n${'- your card and your pills\n'.repeat(11)}`,
      { text: '{{Bring these things:}}\n\n- your card and your pills\n- your glasses and a book\n- some food', options: { max: 2 } },
    ],
    good: [`Bring these things:\n\n${'- your card and your pills\n'.repeat(6)}`, `## Links\n\n${'- [A page](https://clinic.example/page)\n'.repeat(12)}`],
  },
  *check(post, { audience, options: { max } }) {
    if (audience === 'clinician' || !isInEnglish(post)) return
    const lists = new Map<number, Block[]>()
    for (const block of post.blocks) {
      if (block.type !== 'list-item' || !block.list || block.section.role !== undefined || isLink(block)) continue
      const known = lists.get(block.list.id)
      if (!known) lists.set(block.list.id, [block])
      else if (known.at(-1)?.list?.index !== block.list.index) known.push(block)
    }
    for (const points of lists.values()) {
      const [first] = points
      if (!first || points.length <= max) continue
      const place = first.list?.lead ?? first
      yield { start: place.start, end: place.end, message: `This list has ${points.length} points; aim for at most ${max}` }
    }
  },
})

/** A list of links is for choosing, not for keeping in mind. */
function isLink({ inlines, words, start, end }: Block): boolean {
  const link = inlines.find(({ kind }) => kind === 'link')
  return link !== undefined && (link.end - link.start) * 2 > end - start && words.length < 20
}
