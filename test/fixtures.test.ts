import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { ruleInfo } from '../src/check.ts'
import { settingsResolver, withoutFlags } from '../src/config/settings.ts'
import { readBibliographies } from '../src/files/bibliographies.ts'
import { readRetractionList } from '../src/files/retraction-list.ts'
import type { Run, Style } from '../src/finding.ts'
import { lint } from '../src/lint.ts'
import { compact } from '../src/report/compact.ts'
import { pretty } from '../src/report/pretty.ts'
import { openRetractions, packRetractions } from '../src/text/citation-ids/retractions.ts'

const flags = withoutFlags(new Date('2026-06-01T00:00:00Z'))
const plain: Style = { color: 0, width: 80, links: false, frames: true, info: false, quiet: false, stats: false }

const list = 'fixtures/citations/retraction_watch.csv'
const papers = await readRetractionList(createReadStream(list), list, '2026-06-01')
const about = { source: 'Retraction Watch', snapshot: '2026-05-01', imported: '2026-05-02', dois: papers.dois.size, pmids: papers.pmids.size }
const retractions = openRetractions(packRetractions(papers), about)

/** The run of one post of the fixtures, with one rule or with all that are on by default. */
function runOn(path: string, rule?: string): Run {
  const { lint: settings } = settingsResolver(rules, rule === undefined ? flags : { ...flags, only: new Set([rule]), named: new Set([rule]) })(`/${path}`, [])
  const { result, problems } = lint({ path, source: readFileSync(join('fixtures', path), 'utf8') }, settings, (post) => ({
    retractions,
    bibliographies: readBibliographies(post, { folder: join('fixtures', dirname(path)), cwd: 'fixtures', known: new Map() }),
  }))
  const active = settings.rules.map(({ rule }) => ruleInfo(rule))
  return { version: '0.0.0', results: [result], problems, rules: active, ignored: 0, durationMs: 0 }
}

function postsIn(folder: string): string[] {
  return existsSync(join('fixtures', folder)) ? readdirSync(join('fixtures', folder)).filter((name) => /\.(?:md|mdx|html|txt)$/.test(name)) : []
}

describe.each(rules.map(({ id }) => id))('%s', (id) => {
  const posts = postsIn(id)

  test('has a post of its own', () => {
    expect(posts).not.toEqual([])
  })

  test.each(posts)('reports on %s as before', async (name) => {
    await expect(compact(runOn(`${id}/${name}`, id), { ...plain, info: true })).toMatchFileSnapshot(`../fixtures/${id}/${name.replace(/\.\w+$/, '.out')}`)
  })
})

test.each(postsIn('posts'))('the command prints for fixtures/posts/%s what it did before', async (name) => {
  await expect(pretty(runOn(`posts/${name}`), plain)).toMatchFileSnapshot(`../fixtures/posts/${name.replace(/\.\w+$/, '.out')}`)
})
