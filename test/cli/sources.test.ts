import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

const post = `---
title: Zinc and colds
bibliography: sources.bib
---

# Zinc and colds

Zinc lozenges shorten a cold by about a third.[^1] In children, syrup cut the number of sick days by 20% [@roe2020]. A [trial in adults](https://doi.org/10.5555/zinc.1998) found
no effect on fever. Too much zinc causes copper deficiency in 1 of 100 people.

Half of all colds are caused by rhinoviruses ([CDC](https://www.cdc.gov/common-cold/example.html)), and [a news site](https://www.nytimes.com/example) says that 30% of people catch two a year.

Taste disorders are linked to nasal zinc gels (PMID: 20000001).

Wash your hands. We open at 9 am.

[^1]: Doe J. Zinc for colds. *Colds*. 2019;12:3-9. doi:10.5555/zinc.2019
`
const bib = '@article{roe2020,\n  title = {Zinc Syrup},\n  year = 2020,\n  doi = {10.5555/syrup}\n}\n'
const list = '10.5555/zinc.1998\n10.5555/gone\n'

async function sourcesOf(...argv: readonly string[]) {
  const cwd = folderWith({ 'zinc.md': post, 'sources.bib': bib, list, 'empty.md': 'Welcome.\n' })
  const situation = { cwd, env: { HOME: cwd }, rules, columns: 80, isTTY: false }
  await runCli(['retractions', 'import', 'list'], situation)
  return runCli(['sources', ...argv], situation)
}

test('the table fits 80 columns, claims first, then the sources', async () => {
  const { code, stdout, stderr } = await sourcesOf('zinc.md', 'empty.md')
  expect(code).toBe(0)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  await expect(stdout).toMatchFileSnapshot('out/sources-table.out')
  expect(stderr).toContain('4 source identifiers (DOI or PMID) were looked up in a list of your own as of 2026-01-31')
})

test('JSON and Markdown hold the same', async () => {
  await expect((await sourcesOf('zinc.md', '--format', 'json')).stdout).toMatchFileSnapshot('out/sources-json.out')
  await expect((await sourcesOf('zinc.md', '--format', 'markdown')).stdout).toMatchFileSnapshot('out/sources-markdown.out')
})

test('a mistake in the call, and a file that is not there, are told', async () => {
  expect((await sourcesOf('--format', 'jsn')).stderr).toContain('Unknown format “jsn” for sources. Did you mean “json”?')
  const { code, stdout, stderr } = await sourcesOf('zinc.md', 'gone.md')
  expect(code).toBe(2)
  expect(stdout).toContain('zinc.md')
  expect(stderr).toContain('There is no file gone.md')
})
