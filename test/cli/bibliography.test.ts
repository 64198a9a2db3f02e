import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const only = ['--only', 'broken-bibliography', '--only', 'undefined-reference', '--only', 'unused-reference', '--format', 'compact']
const post = (bibliography: string, text: string): string => `---\ntitle: Zinc\nbibliography: ${bibliography}\n---\n\n# Zinc\n\n${text}\n`

async function check(files: Readonly<Record<string, string | Uint8Array>>, path = 'posts/post.md') {
  return runCli([path, ...only], { cwd: folderWith(files), rules })
}

test('marks are looked up in the files that front matter names, beside the post or in the working folder', async () => {
  const { code, stdout } = await check({
    'posts/post.md': post('[zinc.bib, ../all.json]', 'Zinc helps [@doe2019], honey does [@roe2020; @poe2021], tea does not [@nobody2022].'),
    'posts/zinc.bib': '@misc{doe2019}\n',
    'all.json': '[{"id": "roe2020"}, {"id": "poe2021"}]',
  })
  expect(stdout).toBe('posts/post.md:8:70: error: There is no entry for “nobody2022” in zinc.bib and ../all.json [citations/undefined-reference]\n')
  expect(code).toBe(1)
  const shared = { 'posts/post.md': post('all.bib', 'Zinc helps [@doe2019].'), 'all.bib': '@misc{doe2019}\n' }
  expect((await check(shared)).stdout).toBe('')
})

test('a file that is missing, broken or no text is told, and its keys are not said to be missing', async () => {
  const text = 'Zinc helps [@doe2019].'
  expect((await check({ 'posts/post.md': post('gone.bib', text) })).stdout).toContain('gone.bib: there is no such file')
  expect((await check({ 'posts/post.md': post('a.json', text), 'posts/a.json': '[{' })).stdout).toContain('a.json: the file is no valid JSON')
  const { stdout } = await check({ 'posts/post.md': post('a.bib', text), 'posts/a.bib': '@misc{roe2020, year = 2020\n' })
  expect(stdout).toBe('posts/post.md:3:15: error: a.bib, line 1: the entry “roe2020” is never closed [citations/broken-bibliography]\n')
  expect((await check({ 'posts/post.md': post('a.bib', text), 'posts/a.bib': Buffer.from([0, 1, 2]) })).stdout).toContain('a.bib: the file is no text')
  expect((await check({ 'posts/post.md': post('a.bib', text), 'posts/a.bib': Buffer.from('@misc{doe2019, title={M\u00fcnster}}', 'latin1') })).stdout).toBe('')
})

test('an address and a form that is not read are left alone', async () => {
  const text = 'Zinc helps [@doe2019].'
  expect((await check({ 'posts/post.md': post('https://example.org/a.bib', text) })).stdout).toBe('')
  expect((await check({ 'posts/post.md': post('a.ris', text), 'posts/a.ris': 'TY  - JOUR\n' })).stdout).toBe('')
})

test('5,000 references are no trouble', async () => {
  const entries = Array.from({ length: 5000 }, (_, i) => `@article{key${i},\n  title = {Title ${i}},\n  year = {2020}\n}\n`).join('')
  const { stdout } = await check({ 'posts/post.md': post('a.bib', 'Zinc helps [@key4999; @key5000].'), 'posts/a.bib': entries })
  expect(stdout).toContain('There is no entry for “key5000” in a.bib')
})
