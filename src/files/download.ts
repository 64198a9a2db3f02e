import { PostcheckError } from '../errors.ts'

const mostBytes = 512 * 2 ** 20
const patience = 60_000

/** The body of a web address, chunk by chunk. Throws a sentence when the server does not answer, says no, or stops halfway. */
export async function* download(url: string, interrupted: AbortSignal): AsyncGenerator<Uint8Array> {
  const quiet = new AbortController()
  // The clock is for silence, not for the whole file, which may be large.
  let timer = setTimeout(() => quiet.abort(), patience)
  try {
    const response = await fetch(url, { signal: AbortSignal.any([quiet.signal, interrupted]), redirect: 'follow' })
    if (!response.ok || response.body === null)
      throw new PostcheckError(`${hostOf(url)} answered ${response.status}${response.statusText && ` ${response.statusText}`}. Nothing was imported.`)
    let length = 0
    for await (const chunk of response.body) {
      clearTimeout(timer)
      timer = setTimeout(() => quiet.abort(), patience)
      length += chunk.length
      if (length > mostBytes) throw new PostcheckError(`What ${hostOf(url)} sends is larger than ${mostBytes / 2 ** 20} MB. Nothing was imported.`)
      yield chunk
    }
  } catch (error) {
    if (error instanceof PostcheckError) throw error
    if (interrupted.aborted) throw new PostcheckError('Interrupted. Nothing was imported.')
    const reason = quiet.signal.aborted ? `it was silent for ${patience / 1000} seconds` : reasonOf(error)
    throw new PostcheckError(`The file could not be read from ${hostOf(url)}: ${reason}. Nothing was imported.`)
  } finally {
    clearTimeout(timer)
  }
}

/** The code of what went wrong below `fetch`, such as ECONNREFUSED; its own message says only “fetch failed”. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return cause instanceof Error ? cause.message : String(cause)
}

function hostOf(url: string): string {
  return new URL(url).host
}
