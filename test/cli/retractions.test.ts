import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readIndex } from '../../src/files/retraction-index.ts'
import { folderWith, runCli } from './run-cli.ts'

const header = 'Record ID,Title,Author,RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Notes'
const csv = [
  header,
  '1,"Zinc, and\nother ""metals""","Doe, J.",1/20/2026 0:00,10.5555/notice.1,10.5555/ZINC.1998,20000001,Retraction,+Fake Data;,',
  '2,Diet,Roe,3/5/2019 0:00,10.5555/notice.2,10.5555/diet.2013,0,Retraction,+Error in Analyses;+Retract and Replace;,',
  '3,Honey,Poe,3/5/2021 0:00,unavailable,10.5555/honey.2020,0,Expression of concern,,',
  '4,Tea,Poe,3/5/2021 0:00,unavailable,10.5555/tea.2015,0,Retraction,,',
  '5,Tea,Poe,3/5/2022 0:00,unavailable,10.5555/tea.2015,0,Reinstatement,,',
  '6,Review,Poe,3/5/2022 0:00,unavailable,10.1002/14651858.CD999999.pub2,unavailable,Retraction,,',
  '',
].join('\r\n')
const post = [
  'Zinc [shortens colds](https://doi.org/10.5555/zinc.1998).',
  'The diet [protects the heart](https://doi.org/10.5555/diet.2013).',
  'Honey [calms coughs](https://doi.org/10.5555/honey.2020).',
  'Tea [wakes you up](https://doi.org/10.5555/tea.2015).',
  'A [review](https://doi.org/10.1002/14651858.CD999999.pub2) says so.',
  'Sleep [helps](https://doi.org/10.5555/sleep.2001).',
  '',
].join('\n\n')

/** A home folder of its own, so that no list of the person who runs the tests is met. */
function workplace(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const cwd = folderWith({ 'rw.csv': csv, 'post.md': post, ...files })
  const env = { HOME: cwd }
  return {
    cwd,
    index: join(cwd, '.local/share/postcheck/retractions.idx'),
    run: (argv: readonly string[], stdin: string | Uint8Array = '') => runCli(argv, { cwd, env, stdin, rules }),
  }
}

const only = ['--only', 'retracted-source', '--only', 'withdrawn-review', '--only', 'questioned-source', '--format', 'compact']

test('a list is imported, told of, and looked into', async () => {
  const { run } = workplace()
  expect(await run(['retractions', 'import', 'rw.csv'])).toMatchObject({
    code: 0,
    stdout: [
      'Imported Retraction Watch as of 2026-01-20: 5 DOIs, 1 PMID.',
      'Papers by DOI: 1 retracted, 1 retracted and republished, 1 withdrawn Cochrane versions, 1 with an expression of concern, 1 reinstated.',
      'Written to .local/share/postcheck/retractions.idx, 1 kB.',
      'The data are by Retraction Watch, published by Crossref.',
      '',
    ].join('\n'),
  })
  expect((await run(['retractions', 'status'])).stdout).toBe(
    'Retraction Watch as of 2026-01-20: 5 DOIs, 1 PMID.\n11 days old, imported on 2026-01-31.\nIn .local/share/postcheck/retractions.idx, 1 kB.\n',
  )
  expect(JSON.parse((await run(['retractions', 'status', '--json'])).stdout)).toMatchObject({
    state: 'read',
    snapshot: '2026-01-20',
    dois: 5,
    pmids: 1,
    days: 11,
  })
  const { code, stdout, stderr } = await run(['post.md', ...only, '--info'])
  expect(code).toBe(1)
  await expect(stdout).toMatchFileSnapshot('out/retractions-found.out')
  expect(stderr).toContain('note: 6 source identifiers (DOI or PMID) were looked up in Retraction Watch as of 2026-01-20: 5 DOIs, 1 PMID.')
})

test('standard input, a plain list, and another place work too', async () => {
  const { run, cwd } = workplace()
  const list = '\ufeffdoi\n10.5555/Zinc.1998\n# a remark\nhttps://doi.org/10.5555/diet.2013\nPMID: 20000001\n\n20000002\n'
  expect((await run(['retractions', 'import', '-', '--to', 'team/list.idx'], list)).stdout).toContain(
    'Imported a list of your own as of 2026-01-31: 2 DOIs, 2 PMIDs.',
  )
  expect((await run(['post.md', ...only])).code).toBe(2)
  writeFileSync(join(cwd, '.postcheckrc.yml'), 'retractions: team/list.idx\n')
  expect((await run(['post.md', ...only])).stdout).toContain('citations/retracted-source')
  expect((await run(['retractions', 'status'])).stdout).toContain('In team/list.idx')
})

describe('a check without a list', () => {
  test('says that nothing was looked up, once', async () => {
    const { run } = workplace({ 'other.md': post })
    const { stderr } = await run(['post.md', 'other.md', '--format', 'json'])
    expect(stderr.match(/not checked for retractions/g)).toHaveLength(1)
    expect(stderr).toContain(
      'note: 12 source identifiers (DOI or PMID) were not checked for retractions, as no list was imported. “postcheck help retractions” says how.',
    )
  })

  test('fails when it was asked for by name, and is silent on a post without identifiers', async () => {
    const { run } = workplace({ 'plain.md': '# Sleep\n\nSleep well.\n' })
    expect((await run(['post.md', '--only', 'retracted-source'])).code).toBe(2)
    const { code, stderr } = await run(['plain.md', '--only', 'retracted-source'])
    expect(code).toBe(0)
    expect(stderr).not.toContain('retract')
  })

  test('fails when the config names one that is not there', async () => {
    const { run } = workplace({ '.postcheckrc.yml': 'retractions: gone.idx\n' })
    const { code, stderr } = await run(['post.md'])
    expect(code).toBe(2)
    expect(stderr).toContain('there is no list at gone.idx, where the config looks for it')
  })
})

test('a list that is older than 180 days is warned of', async () => {
  const { run } = workplace({ 'rw.csv': csv.replace('1/20/2026', '1/20/2021') })
  const old = 'note: The list of retracted papers is of 2022-03-05, 1,428 days old. Import a newer one.'
  expect((await run(['retractions', 'import', 'rw.csv'])).stderr).toContain(old)
  expect((await run(['retractions', 'status'])).stderr).toContain(old)
  expect((await run(['post.md'])).stderr).toContain(old)
})

describe('what cannot be imported is told, and leaves the list whole', () => {
  const cases: readonly (readonly [name: string, content: string | Uint8Array, says: string])[] = [
    ['an empty file', '', 'list is empty.'],
    [
      'other columns',
      'doi,title\n10.5555/x,X\n',
      'has no column OriginalPaperDOI, OriginalPaperPubMedID, RetractionNature, RetractionDate; it has doi, title.',
    ],
    ['a file cut inside a quoted field', csv.slice(0, csv.indexOf('other')), 'ends inside a quoted field: it was cut short'],
    ['a file cut inside a row', csv.slice(0, csv.indexOf('Expression') - 4), 'this row has more or fewer fields than the first'],
    ['a quotation mark out of place', csv.replace('3,Honey', '3,"Ho"ney"'), ''],
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'is a web page, not a CSV'],
    ['an archive', Buffer.from('PK\u0003\u0004 rest'), 'is a ZIP archive or an Excel file'],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0]), 'is compressed'],
    ['UTF-16 without a mark', Buffer.from(csv, 'utf16le'), 'holds NUL bytes'],
    ['a list with a line that is no identifier', '10.5555/a\nzinc for colds\n', 'line 2: this is neither a DOI nor a PMID'],
    ['a CSV without retractions', `${header}\r\n1,a,b,1/1/2020,x,unavailable,0,Correction,,\r\n`, 'names no retracted paper in 1 rows'],
  ]

  test.each(cases)('%s', async (_name, content, says) => {
    const { run, index } = workplace({ list: content })
    await run(['retractions', 'import', 'rw.csv'])
    const before = readFileSync(index)
    const { code, stdout, stderr } = await run(['retractions', 'import', 'list'])
    if (says === '') {
      // A stray quotation mark is taken as it stands where the row is whole all the same.
      expect(code).toBe(0)
      return
    }
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(says)
    expect(readFileSync(index).equals(before)).toBe(true)
  })

  test('a list that is much shorter than the one before, unless it is meant', async () => {
    const { run, index } = workplace({ short: '10.5555/a\n' })
    await run(['retractions', 'import', 'rw.csv'])
    const before = readFileSync(index)
    expect((await run(['retractions', 'import', 'short'])).stderr).toContain('This list holds 1 identifier, the index 6: it may have been cut short')
    expect(readFileSync(index).equals(before)).toBe(true)
    expect((await run(['retractions', 'import', 'short', '--force'])).code).toBe(0)
  })

  test('a missing file, a folder, and no file at all', async () => {
    const { run } = workplace({ 'folder/x': '' })
    expect((await run(['retractions', 'import', 'gone.csv'])).stderr).toContain('There is no file gone.csv.')
    expect((await run(['retractions', 'import', 'folder'])).stderr).toContain('folder is a folder. Name the CSV in it.')
    expect((await run(['retractions', 'import'])).stderr).toContain('Name one list to import')
    expect((await run(['retractions'])).stderr).toContain('Say what to do')
    expect((await run(['retractions', 'imprt'])).stderr).toContain('Did you mean “import”?')
  })
})

test('other encodings and separators of spreadsheets are read', async () => {
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')])
  const semicolons = csv.replaceAll(';', '').replaceAll(',', ';').replaceAll('"Zinc;', '"Zinc,').replaceAll('"Doe;', '"Doe,')
  const latin1 = Buffer.from(csv.replace('Roe', 'R\u00f6e'), 'latin1')
  const { run } = workplace({ wide, semicolons, latin1 })
  for (const name of ['wide', 'semicolons', 'latin1']) expect((await run(['retractions', 'import', name])).stdout, name).toContain('5 DOIs, 1 PMID')
})

describe('an index that cannot be used', () => {
  test.each([
    ['damaged', (file: Buffer) => file.fill(0, file.length - 8), 'is damaged'],
    ['cut short', (file: Buffer) => file.subarray(0, file.length >> 1), 'is damaged'],
    [
      'of another version',
      (file: Buffer) => Buffer.from(file.toString('latin1').replace('retractions 1 ', 'retractions 2 '), 'latin1'),
      'was written by another version of postcheck',
    ],
    ['that is something else', () => Buffer.from('hello'), 'is no list of retracted papers that postcheck wrote'],
    ['that is empty', () => Buffer.alloc(0), 'is no list of retracted papers that postcheck wrote'],
  ])('because it is %s is told by status and by a check', async (_name, harm, says) => {
    const { run, index } = workplace()
    await run(['retractions', 'import', 'rw.csv'])
    writeFileSync(index, harm(readFileSync(index)))
    for (const argv of [['retractions', 'status'], ['post.md']]) {
      const { code, stderr } = await run(argv)
      expect(code).toBe(2)
      expect(stderr).toContain(`${says}. Run “postcheck retractions import” again.`)
    }
    expect((await run(['retractions', 'import', 'rw.csv'])).code).toBe(0)
    expect((await run(['retractions', 'status'])).code).toBe(0)
  })
})

test('a write that fails leaves no part behind', async () => {
  const { run, cwd } = workplace({ place: '' })
  const { code, stderr } = await run(['retractions', 'import', 'rw.csv', '--to', 'place/retractions.idx'])
  expect(code).toBe(2)
  expect(stderr).toContain('The index place/retractions.idx could not be written')
  expect(existsSync(join(cwd, 'place/retractions.idx'))).toBe(false)
})

describe('--from', () => {
  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    onTestFinished(() => void server.close())
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('downloads the list, and says from where', async () => {
    const origin = await serve((request, response) =>
      request.url === '/moved.csv' ? response.writeHead(302, { location: '/rw.csv' }).end() : response.end(csv),
    )
    const { run } = workplace()
    const { code, stderr } = await run(['retractions', 'import', '--from', `${origin}/moved.csv`])
    expect(code).toBe(0)
    expect(stderr).toBe(`note: Downloading from ${new URL(origin).host}.\n`)
  })

  test('tells what went wrong and keeps the old list', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end('no')
      else if (request.url === '/cut') {
        response.writeHead(200, { 'content-length': String(csv.length) })
        response.write(csv.slice(0, 300))
        setTimeout(() => response.destroy(), 20)
      } else response.end('<html><body>Sign in</body></html>')
    })
    const { run, index } = workplace()
    await run(['retractions', 'import', 'rw.csv'])
    const before = readFileSync(index)
    expect((await run(['retractions', 'import', '--from', `${origin}/gone`])).stderr).toMatch(/answered 404 Not Found\. Nothing was imported\./)
    expect((await run(['retractions', 'import', '--from', `${origin}/cut`])).stderr).toMatch(/could not be read from .*Nothing was imported\./)
    expect((await run(['retractions', 'import', '--from', `${origin}/login`])).stderr).toContain('is a web page, not a CSV')
    expect((await run(['retractions', 'import', '--from', 'http://127.0.0.1:9/x'])).stderr).toContain('could not be read from 127.0.0.1:9')
    expect((await run(['retractions', 'import', '--from', 'file:///etc/hosts'])).stderr).toContain('--from takes a web address')
    expect((await run(['retractions', 'import', 'rw.csv', '--from', origin])).stderr).toContain('Name one list to import')
    expect(readFileSync(index).equals(before)).toBe(true)
  })
})

test('the index holds exactly what the list names', async () => {
  const { run, index } = workplace()
  await run(['retractions', 'import', 'rw.csv'])
  const read = readIndex(index, 'index')
  const list = read.state === 'read' ? read.retractions : undefined
  expect(list?.ofDoi('10.5555/zinc.1998')).toBe('retracted')
  expect(list?.ofPmid('20000001')).toBe('retracted')
  expect(list?.ofDoi('10.5555/tea.2015')).toBe('reinstated')
  expect(list?.ofDoi('10.5555/notice.1')).toBeUndefined()
})
