import { resolve } from 'node:path'
import { PostcheckError } from './errors.ts'
import { NOT_DONE, PASSED } from './exit-codes.ts'
import type { Io } from './io.ts'
import { inert } from './report/inert.ts'
import { version } from './version.ts'

/** Every command, loaded only when it is asked for. */
const commands = {
  check: () => import('./commands/check.ts'),
  redact: () => import('./commands/redact.ts'),
  baseline: () => import('./commands/baseline.ts'),
  explain: () => import('./commands/explain.ts'),
  rules: () => import('./commands/rules.ts'),
  init: () => import('./commands/init.ts'),
  config: () => import('./commands/config.ts'),
  terms: () => import('./commands/terms.ts'),
  sources: () => import('./commands/sources.ts'),
  links: () => import('./commands/links.ts'),
  retractions: () => import('./commands/retractions.ts'),
  stats: () => import('./commands/stats.ts'),
}

/** Runs the command line and resolves to the exit code. Never throws for what a user can mend, never exits by itself. */
export async function main(argv: readonly string[], io: Io, loadRules = async () => (await import('./builtin.ts')).rules): Promise<number> {
  const [first = '', ...rest] = argv
  const name = Object.hasOwn(commands, first) ? (first as keyof typeof commands) : undefined
  try {
    if (first === '--version' || first === '-V') {
      io.stdout.write(`${version}\n`)
      return PASSED
    }
    if (first === 'help' || asksForHelp(argv)) {
      const { helpOf } = await import('./commands/help.ts')
      io.stdout.write(helpOf(first === 'help' ? rest[0] : name))
      return PASSED
    }
    if (name === undefined && /^[a-z]{3,}$/i.test(first)) await refuseMistyped(first, io)
    if (name === undefined || name === 'check') return await (await commands.check()).run(name === undefined ? argv : rest, io, loadRules)
    const { run } = await commands[name]()
    return await run(rest, io, await loadRules())
  } catch (error) {
    io.stderr.write(`postcheck: ${inert(error instanceof PostcheckError ? error.message : ownFault(error))}\n`)
    if (!(error instanceof PostcheckError) && argv.includes('--debug')) io.stderr.write(`${framesOf(error)}\n`)
    return NOT_DONE
  }
}

/** A bare word that is no file is more likely a mistyped command. */
async function refuseMistyped(word: string, { cwd }: Io): Promise<void> {
  const { nearest } = await import('./nearest.ts')
  const near = nearest(word, Object.keys(commands))
  if (near === undefined) return
  const { access } = await import('node:fs/promises')
  const isFile = await access(resolve(cwd, word)).then(
    () => true,
    () => false,
  )
  if (!isFile) throw new PostcheckError(`There is no command and no file “${word}”. Did you mean “postcheck ${near}”?`)
}

/** Our mistake. The message of the error is not shown, as it may quote a post. */
function ownFault(error: unknown): string {
  return `This is a mistake in postcheck itself (${error instanceof Error ? error.name : 'Error'}); nothing was reported. Please report it with the output of --debug.`
}

function framesOf(error: unknown): string {
  return error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .join('\n')
    : ''
}

function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  return argv.slice(0, end < 0 ? undefined : end).some((argument) => argument === '--help' || argument === '-h')
}
