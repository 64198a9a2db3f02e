import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createRawServer, type Server } from 'node:net'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { folderWith, runCli } from './run-cli.ts'

interface Asked {
  readonly method: string
  readonly path: string
  readonly at: number
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server that misbehaves by path, and remembers what it was asked. */
async function misbehaving() {
  const asked: Asked[] = []
  const times = new Map<string, number>()
  const origin = await listen(
    createServer((request: IncomingMessage, response: ServerResponse) => {
      const { method = '', url = '' } = request
      const path = url.replace(/\?.*/, '')
      asked.push({ method, path, at: performance.now() })
      const count = (times.get(path) ?? 0) + 1
      times.set(path, count)
      const redirect = (status: number, location: string): unknown => response.writeHead(status, { location }).end()
      if (path === '/ok') response.end('ok')
      else if (path === '/gone') response.writeHead(410).end()
      else if (path === '/head-refused') method === 'HEAD' ? response.writeHead(405).end() : response.end('ok')
      else if (path === '/head-lies') method === 'HEAD' ? response.writeHead(404).end() : response.end('ok')
      else if (path === '/moved') redirect(301, '/ok')
      else if (path === '/moved-twice') redirect(308, '/moved')
      else if (path === '/elsewhere') redirect(302, '/ok')
      else if (path === '/home') redirect(301, '/')
      else if (path === '/') response.end('home')
      else if (path === '/to-gone') redirect(301, '/gone')
      else if (path === '/circle') redirect(302, '/circle2')
      else if (path === '/circle2') redirect(302, '/circle')
      else if (path.startsWith('/deep')) redirect(302, `/deep${path.slice(5)}x`)
      else if (path === '/nowhere') response.writeHead(302).end()
      else if (path === '/bad-location') redirect(302, 'http://[')
      else if (path === '/to-mail') redirect(302, 'mailto:a@example.org')
      else if (path === '/forbidden') response.writeHead(403).end()
      else if (path === '/password') response.writeHead(401).end()
      else if (path === '/busy') response.writeHead(429, { 'retry-after': '3600' }).end()
      else if (path === '/broken') response.writeHead(500).end()
      else if (path === '/shaky') count < 3 ? response.writeHead(503).end() : response.end('ok')
      else if (path === '/drops') request.socket.destroy()
      else if (path === '/drops-once') count < 3 ? request.socket.destroy() : response.end('ok')
      else if (path === '/slow') setTimeout(() => response.end('late'), 3000).unref()
      else if (path === '/endless') {
        response.writeHead(method === 'HEAD' ? 405 : 200)
        const timer = setInterval(() => response.write('x'.repeat(1000)), 5)
        response.on('close', () => clearInterval(timer))
      } else if (path.startsWith('/api/handles/10.5555/here')) response.setHeader('content-type', 'application/json').end('{"responseCode":1}')
      else if (path.startsWith('/api/handles/10.5555/page')) response.end('<html>')
      else if (path.startsWith('/api/handles/')) response.writeHead(404, { 'content-type': 'application/json' }).end('{"responseCode":100}')
      else response.writeHead(404).end()
    }),
  )
  return { origin, asked }
}

const quick = ['--allow-private', '--pause', '0', '--timeout', '1', '--retries', '2', '--no-cache']

async function linksOf(paths: readonly string[], flags: readonly string[] = quick) {
  const { origin, asked } = await misbehaving()
  const text = paths.map((path) => `[link](${/^https?:/.test(path) ? path : origin + path})`).join('\n\n')
  const cwd = folderWith({ 'post.md': `${text}\n` })
  const result = await runCli(['links', '--online', 'post.md', '--resolver', origin, '--format', 'json', ...flags], { cwd, rules })
  const report: { posts: { links: { url: string; verdict: string; reason: string; target?: string }[] }[] } =
    result.stdout === '' ? { posts: [] } : JSON.parse(result.stdout)
  const links = report.posts
    .flatMap((post) => post.links)
    .map(({ verdict, reason, target }) => [verdict, reason, target?.replace(origin, '')].filter((part) => part !== undefined && part !== '').join(' | '))
  return { ...result, links, asked, origin }
}

test.each([
  ['a page that is there', '/ok', 'alive', 0],
  ['a page that is not', '/missing', 'dead | answers 404 Not Found', 1],
  ['a page that is gone', '/gone', 'dead | answers 410 Gone', 1],
  ['a server that does not know HEAD', '/head-refused', 'alive', 0],
  ['a server that answers HEAD wrongly', '/head-lies', 'alive', 0],
  ['a page that has moved', '/moved', 'moved | has moved for good | /ok', 0],
  ['a page that has moved twice', '/moved-twice', 'moved | has moved for good | /ok', 0],
  ['a page that is elsewhere for now', '/elsewhere', 'alive', 0],
  ['a page that leads home', '/home', 'moved | leads to a home page now; the page itself is most likely gone | /', 0],
  ['a redirect to what is gone', '/to-gone', 'dead | answers 410 Gone', 1],
  ['a circle', '/circle', 'unchecked | redirects in a circle; open it in a browser', 2],
  ['redirects without end', '/deep', 'unchecked | redirects more than 10 times; open it in a browser', 2],
  ['a redirect that does not say where', '/nowhere', 'unchecked | answers 302 Found; open it in a browser', 2],
  ['a redirect to no address', '/bad-location', 'dead | redirects to an address that is not valid', 1],
  ['a redirect to a mail program', '/to-mail', 'unchecked | redirects to mailto, which is no web address', 2],
  ['a site that turns programs away', '/forbidden', 'unchecked | turns programs away (403); open it in a browser', 2],
  ['a site that asks for a password', '/password', 'unchecked | asks for a password (401)', 2],
  ['a server that asks for much patience', '/busy', 'unchecked | asks to come back in 3600 seconds (429)', 2],
  ['a server that fails', '/broken', 'unchecked | has trouble (500 Internal Server Error); try again later', 2],
  ['a server that fails at first', '/shaky', 'alive', 0],
  ['a connection that breaks', '/drops', 'unchecked | breaks the connection (UND_ERR_SOCKET); try again later', 2],
  ['a connection that breaks at first', '/drops-once', 'alive', 0],
  ['a server that is slow', '/slow', 'unchecked | gives no answer within 1 seconds', 2],
  ['a page without end', '/endless', 'alive', 0],
  ['a port that browsers refuse', 'http://127.0.0.1:9/x', 'dead | names a port that browsers refuse', 1],
  ['an address that is none', 'http://a..b:99999/', 'dead | is no valid web address', 1],
  ['a DOI that is there', 'https://doi.org/10.5555/here', 'alive', 0],
  ['a DOI that is not', 'https://doi.org/10.5555/gone', 'dead | is a DOI that does not exist', 1],
  ['a DOI of which the resolver tells nothing', 'https://dx.doi.org/10.5555/page', 'unchecked | could not be asked for: the DOI resolver answers 200', 2],
])('%s', { timeout: 20_000 }, async (_name, path, expected, exit) => {
  const { links, code } = await linksOf([path])
  expect(links).toEqual([expected])
  expect(code).toBe(exit)
})

test('a server that speaks no HTTP is told apart from a dead link', async () => {
  const origin = await listen(createRawServer((socket) => socket.on('error', () => {}).end('hello\r\n\r\n')))
  const { links } = await linksOf([`${origin}/x`])
  expect(links[0]).toMatch(/^unchecked \| breaks the connection/)
})

test('a port where nobody listens is told apart from a dead link', async () => {
  const server = createRawServer()
  const origin = await listen(server)
  await new Promise((done) => server.close(done))
  expect((await linksOf([`${origin}/x`])).links).toEqual(['unchecked | refuses the connection; try again later'])
})

describe('manners', () => {
  test('every address is asked for once, whatever its fragment, and one after the other with a pause', async () => {
    const { asked, links } = await linksOf(['/ok', '/ok#part', '/head-refused', '/ok'], ['--allow-private', '--pause', '120', '--no-cache'])
    expect(links).toEqual(['alive', 'alive', 'alive', 'alive'])
    expect(asked.filter(({ path }) => path === '/ok')).toHaveLength(1)
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThan(100)
  })

  test('a private address is not asked for unless that is allowed', async () => {
    const { asked, links, code } = await linksOf(['/ok', 'http://localhost/x', 'http://[::1]/x', 'http://192.168.0.1/x', 'http://printer/x'], ['--no-cache'])
    expect(new Set(links)).toEqual(new Set(['dead | leads to a private network, which no reader can reach']))
    expect(asked).toEqual([])
    expect(code).toBe(1)
  })

  test('nothing is asked without --online', async () => {
    const cwd = folderWith({ 'post.md': '[a](https://example.org/a)\n' })
    const { code, stderr } = await runCli(['links', 'post.md'], { cwd, rules })
    expect(code).toBe(2)
    expect(stderr).toBe('postcheck: “postcheck links” asks other servers for every link of the posts. Say --online to let it.\n')
  })

  test('what holds an identifier of a patient is not sent', async () => {
    const { origin, asked } = await misbehaving()
    const post = `Our patient Wilma Testwell, MRN 00482913, came in. [her file](${origin}/ok?patient=Wilma%20Testwell&mrn=00482913) and [a page](${origin}/ok).\n`
    const cwd = folderWith({ 'post.md': post })
    for (const format of ['pretty', 'json']) {
      const { stdout } = await runCli(['links', '--online', 'post.md', '--format', format, ...quick], { cwd, rules })
      expect(stdout).toContain('[not shown]')
      expect(stdout.replace(/\s+/g, ' ')).toContain('was not asked for, as the address holds what could identify a patient')
      expect(stdout).not.toMatch(/testwell|00482913/i)
    }
    expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/ok']))
  })

  test('an interrupted run says what was not asked for', async () => {
    const cwd = folderWith({ 'post.md': '[a](http://127.0.0.1:9/a)\n' })
    const { code, stderr } = await runCli(['links', '--online', 'post.md'], { cwd, rules, interrupted: AbortSignal.abort('SIGINT') })
    expect(code).toBe(2)
    expect(stderr).toContain('Interrupted')
  })
})

test('good answers are kept between runs, bad ones are asked for again', async () => {
  const { origin, asked } = await misbehaving()
  const cwd = folderWith({ 'post.md': `[a](${origin}/ok) [b](${origin}/moved) [c](${origin}/missing)\n` })
  const env = { HOME: cwd, XDG_CACHE_HOME: join(cwd, 'cache') }
  const run = () => runCli(['links', '--online', 'post.md', '--allow-private', '--pause', '0', '--format', 'json'], { cwd, rules, env })
  const first = await run()
  const before = asked.length
  const second = await run()
  expect(second.stdout).toBe(first.stdout)
  expect(new Set(asked.slice(before).map(({ path }) => path))).toEqual(new Set(['/missing']))
  const cache = join(cwd, 'cache/postcheck/links.json')
  expect(existsSync(cache)).toBe(true)
  for (const broken of ['{', '[]', '{"version":1,"links":[7,["a",{}]]}', readFileSync(cache, 'utf8').replace('"version":1', '"version":9')]) {
    writeFileSync(cache, broken)
    expect((await run()).stdout).toBe(first.stdout)
  }
})

test('the report tells dead from moved from what could not be checked', async () => {
  const { origin } = await misbehaving()
  const text = `# Colds\n\nZinc [helps](${origin}/missing), says [a page](${origin}/moved), says [another](${origin}/forbidden), says [a third](${origin}/ok).\n\nSee doi:10.5555/gone and [home](/about).\n`
  const cwd = folderWith({ 'post.md': text, 'other.md': 'No links.\n' })
  const { stdout, code } = await runCli(['links', '--online', 'post.md', 'other.md', '--resolver', origin, ...quick, '--allow-unchecked'], {
    cwd,
    rules,
    columns: 80,
  })
  expect(code).toBe(1)
  await expect(stdout.replaceAll(new URL(origin).host, '127.0.0.1:8080')).toMatchFileSnapshot('out/links.out')
})

test.each([
  [['--timeout', '0'], '--timeout takes a number from 1 to 300, not “0”.'],
  [['--retries', 'many'], '--retries takes a number from 0 to 10, not “many”.'],
  [['--resolver', 'doi'], '--resolver takes a web address, not “doi”.'],
  [['--format', 'jsn'], 'Unknown format “jsn” for links. Did you mean “json”?'],
])('%j is refused', async (flags, says) => {
  const { code, stderr } = await runCli(['links', '--online', ...flags], { cwd: folderWith({}), rules })
  expect([code, stderr]).toEqual([2, `postcheck: ${says}\n`])
})
