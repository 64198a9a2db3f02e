import { reasonOf } from './download.ts'

/** What is known of a link. `moved`: it works, but leads elsewhere for good. `unchecked`: nobody can say from here. */
export interface LinkAnswer {
  readonly verdict: 'alive' | 'moved' | 'dead' | 'unchecked'
  /** Why, as the end of a sentence about the link; empty for `alive`. */
  readonly reason: string
  /** Where it leads now. */
  readonly target?: string
}

export interface Manners {
  /** Milliseconds for one request. */
  readonly timeout: number
  /** How often a request is tried again. */
  readonly retries: number
  /** Milliseconds between two requests to one host; trying again waits longer each time. */
  readonly pause: number
  /** Requests at the same time, to different hosts. */
  readonly concurrency: number
  readonly allowPrivate: boolean
  /** Where DOIs are asked for: `https://doi.org`. */
  readonly resolver: string
  readonly userAgent: string
  readonly interrupted: AbortSignal
}

/** A link to ask for: an address, or a DOI, of which only is asked whether it exists, since publishers turn programs away. */
export type Question = { readonly url: string } | { readonly doi: string }

/** A server that asks for more patience than this is left alone. */
const mostPatience = 30_000
const mostHops = 10

/** Asks for every link once: one request at a time to a host, with a pause between two. Answers come in the order of the questions. */
export async function askAll(questions: readonly Question[], manners: Manners, onAnswer: (done: number) => void = () => {}): Promise<readonly LinkAnswer[]> {
  const hosts = new Map<string, number[]>()
  for (const [i, question] of questions.entries()) {
    const host = hostOf('doi' in question ? manners.resolver : question.url)
    hosts.set(host, [...(hosts.get(host) ?? []), i])
  }
  const answers: LinkAnswer[] = questions.map(() => notAsked)
  const queues = [...hosts.values()]
  let done = 0
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [place, i] of queue.entries()) {
        if (manners.interrupted.aborted) return
        if (place > 0) await wait(manners.pause, manners.interrupted)
        const question = questions[i]
        if (question !== undefined) answers[i] = 'doi' in question ? await askForDoi(question.doi, manners) : await askForPage(question.url, manners)
        onAnswer(++done)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(manners.concurrency, queues.length) }, work))
  // Where no host at all has answered, the fault is most likely here.
  const isOffline =
    answers.length > 0 &&
    answers.every(({ verdict, reason }) => verdict !== 'alive' && verdict !== 'moved' && /^(?:has no such host|gives no answer)/.test(reason))
  return isOffline
    ? answers.map((answer) => (answer.verdict === 'dead' ? { verdict: 'unchecked', reason: 'has no such host, or this computer is offline' } : answer))
    : answers
}

const notAsked: LinkAnswer = { verdict: 'unchecked', reason: 'was not asked for, as the run was interrupted' }

async function askForPage(url: string, manners: Manners): Promise<LinkAnswer> {
  if (!URL.canParse(url)) return { verdict: 'dead', reason: 'is no valid web address' }
  const seen = new Set<string>()
  let at = new URL(url)
  let isPermanent = true
  for (let hop = 0; hop <= mostHops; hop++) {
    if (!manners.allowPrivate && isPrivate(at.hostname))
      return hop === 0
        ? { verdict: 'dead', reason: 'leads to a private network, which no reader can reach' }
        : { verdict: 'unchecked', reason: 'redirects into a private network, so it was not followed' }
    const key = at.href.replace(/#.*/, '')
    if (seen.has(key)) return { verdict: 'unchecked', reason: 'redirects in a circle; open it in a browser' }
    seen.add(key)
    const response = await request(at, manners)
    if ('verdict' in response) return response
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (location === null) return verdictOf(response, url, at, hop > 0 && isPermanent)
    if (!URL.canParse(location, at.href)) return { verdict: 'dead', reason: 'redirects to an address that is not valid' }
    if (response.status !== 301 && response.status !== 308) isPermanent = false
    at = new URL(location, at)
    if (!/^https?:$/.test(at.protocol)) return { verdict: 'unchecked', reason: `redirects to ${at.protocol.replace(/:$/, '')}, which is no web address` }
  }
  return { verdict: 'unchecked', reason: `redirects more than ${mostHops} times; open it in a browser` }
}

function verdictOf({ status, statusText }: Response, asked: string, at: URL, isPermanent: boolean): LinkAnswer {
  if (status >= 200 && status < 300) {
    const from = new URL(asked)
    const target = at.href
    if (from.pathname.length > 1 && at.pathname === '/' && at.search === '' && target !== asked)
      return { verdict: 'moved', reason: 'leads to a home page now; the page itself is most likely gone', target }
    return isPermanent ? { verdict: 'moved', reason: 'has moved for good', target } : { verdict: 'alive', reason: '' }
  }
  const said = `${status}${statusText && ` ${statusText}`}`
  if (status === 404 || status === 410) return { verdict: 'dead', reason: `answers ${said}` }
  if (status === 401 || status === 407) return { verdict: 'unchecked', reason: `asks for a password (${status})` }
  if (status === 403 || status === 405 || status === 406 || status === 999)
    return { verdict: 'unchecked', reason: `turns programs away (${status}); open it in a browser` }
  if (status === 429) return { verdict: 'unchecked', reason: 'was asked too often (429); try again later' }
  return { verdict: 'unchecked', reason: status >= 500 ? `has trouble (${said}); try again later` : `answers ${said}; open it in a browser` }
}

/** Asks for the head first; some servers answer that wrongly, so that only a whole request can say that a page is gone. */
async function request(url: URL, manners: Manners): Promise<Response | LinkAnswer> {
  const head = await persist(() => send(url.href, 'HEAD', manners), manners, false)
  if (!('verdict' in head) && head.status < 400) return head
  return persist(() => send(url.href, 'GET', manners), manners, true)
}

/** Tries again after network errors, 429 and 5xx, and waits as long as the server asks for. */
async function persist(ask: () => Promise<Response>, { retries, pause, interrupted, timeout }: Manners, isLast: boolean): Promise<Response | LinkAnswer> {
  for (let attempt = 0; ; attempt++) {
    const isFinal = attempt >= retries || interrupted.aborted || !isLast
    try {
      const response = await ask()
      const isBusy = response.status === 429 || response.status >= 500
      if (!isBusy || isFinal) return response
      const asked = retryAfter(response.headers.get('retry-after'))
      if (asked > mostPatience) return { verdict: 'unchecked', reason: `asks to come back in ${Math.ceil(asked / 1000)} seconds (${response.status})` }
      await wait(Math.max(asked, pause * 2 ** (attempt + 1)), interrupted)
    } catch (error) {
      const answer = answerTo(error, timeout)
      if (isFinal || answer.verdict === 'dead') return answer
      await wait(pause * 2 ** (attempt + 1), interrupted)
    }
  }
}

async function send(url: string, method: 'HEAD' | 'GET', { timeout, userAgent, interrupted }: Manners): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(timeout), interrupted]),
    headers: { 'user-agent': userAgent, accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8' },
  })
  // Nothing of the page is needed. An abort after the headers came is no error.
  await response.body?.cancel().catch(() => {})
  return response
}

function answerTo(error: unknown, timeout: number): LinkAnswer {
  if (error instanceof Error && error.name === 'TimeoutError') return { verdict: 'unchecked', reason: `gives no answer within ${timeout / 1000} seconds` }
  const code = reasonOf(error)
  if (code === 'ENOTFOUND') return { verdict: 'dead', reason: 'has no such host' }
  if (code === 'EAI_AGAIN' || code === 'ENETUNREACH' || code === 'EHOSTUNREACH') return { verdict: 'unchecked', reason: `gives no answer (${code})` }
  if (code === 'bad port') return { verdict: 'dead', reason: 'names a port that browsers refuse' }
  if (code === 'ECONNREFUSED') return { verdict: 'unchecked', reason: 'refuses the connection; try again later' }
  if (/CERT|SELF_SIGNED|SSL|TLS|LEAF_SIGNATURE/.test(code)) return { verdict: 'unchecked', reason: `has a certificate of which browsers warn (${code})` }
  return { verdict: 'unchecked', reason: `breaks the connection (${code}); try again later` }
}

/** The handle system knows every DOI: response code 1 is found, 100 is not (doi.org, Proxy Server REST API). */
async function askForDoi(doi: string, manners: Manners): Promise<LinkAnswer> {
  const url = `${manners.resolver}/api/handles/${doi.split('/').map(encodeURIComponent).join('/')}?type=URL`
  const { timeout, userAgent, interrupted } = manners
  let code: unknown
  const response = await persist(
    async () => {
      const answer = await fetch(url, { signal: AbortSignal.any([AbortSignal.timeout(timeout), interrupted]), headers: { 'user-agent': userAgent } })
      const body: unknown = await answer.json().catch(() => undefined)
      code = typeof body === 'object' && body !== null && 'responseCode' in body ? body.responseCode : undefined
      return answer
    },
    manners,
    true,
  )
  if ('verdict' in response)
    return response.verdict === 'dead' ? { verdict: 'unchecked', reason: 'could not be asked for: the DOI resolver has no such host' } : response
  if (code === 1 || code === 200) return { verdict: 'alive', reason: '' }
  if (code === 100) return { verdict: 'dead', reason: 'is a DOI that does not exist' }
  return { verdict: 'unchecked', reason: `could not be asked for: the DOI resolver answers ${response.status}` }
}

/** Seconds, or a date, as milliseconds from now. */
function retryAfter(header: string | null): number {
  if (header === null) return 0
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? 0 : Math.max(0, date - performance.timeOrigin - performance.now())
}

function wait(milliseconds: number, interrupted: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || interrupted.aborted) return Promise.resolve()
  return new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer)
      interrupted.removeEventListener('abort', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    interrupted.addEventListener('abort', end)
  })
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : ''
}

/** Addresses that mean something only where one is: this computer, a local network (RFC 1918, 3927, 4193, 6761). */
function isPrivate(hostname: string): boolean {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
  if (host === 'localhost' || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(host) || (!host.includes('.') && !host.includes(':'))) return true
  if (/^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(host) && /^[\d.]+$/.test(host))
    return true
  return /^(?:::1?$|f[cd]|fe[89ab]|::ffff:)/.test(host) && host.includes(':')
}
