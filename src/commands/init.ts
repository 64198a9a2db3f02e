import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Readable } from 'node:stream'
import { Option } from 'commander'
import { PostcheckError } from '../errors.ts'
import { NOT_DONE, PASSED } from '../exit-codes.ts'
import { writeWhole } from '../files/write.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { presets } from '../presets.ts'
import { configStart, githubStart, gitlabStart, preCommitStart } from './init-files.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

interface InitFlags {
  readonly preset: string
  readonly ci?: string
  readonly preCommit?: true
  readonly yes?: true
}

const services = ['github', 'gitlab']

/** `postcheck init`: writes a config, and on request a CI job and a pre-commit hook. Never replaces a file. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { flags } = parseFlags<InitFlags>(initParser(), args)
  const wanted = [
    { path: '.postcheckrc.yml', text: configStart(flags.preset) },
    ...(flags.ci === 'github' ? [{ path: '.github/workflows/postcheck.yml', text: githubStart }] : []),
    ...(flags.ci === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: gitlabStart }] : []),
    ...(flags.preCommit ? [{ path: '.pre-commit-config.yaml', text: preCommitStart }] : []),
  ]
  const present = new Set<string>()
  for (const { path } of wanted) if (await exists(join(io.cwd, path))) present.add(path)
  const missing = wanted.filter(({ path }) => !present.has(path))
  if (
    missing.length > 0 &&
    !flags.yes &&
    io.stdout.isTTY === true &&
    !(await confirm(
      missing.map(({ path }) => path),
      io,
    ))
  ) {
    io.stdout.write('Nothing was written.\n')
    return PASSED
  }
  for (const { path, text } of missing) {
    await writeWhole(join(io.cwd, path), text).catch((error: unknown) => {
      throw new PostcheckError(
        `${path} could not be written (${error instanceof Error && 'code' in error ? error.code : error}). Check the folder and its permissions.`,
      )
    })
    io.stdout.write(`Wrote ${path}\n`)
  }
  for (const { path, text } of wanted) {
    if (present.has(path)) io.stderr.write(`postcheck: ${path} is there already and was left as it is. What belongs in it:\n\n${text}\n`)
  }
  if (missing.length > 0) io.stdout.write('Next: “postcheck” checks the posts of this folder.\n')
  return present.size > 0 ? NOT_DONE : PASSED
}

function initParser() {
  const word = (flags: string, words: readonly string[]) =>
    new Option(flags).argParser((text) => {
      if (words.includes(text)) return text
      throw new PostcheckError(`Unknown value “${text}” for ${flags.replace(/ .*/, '')}.${didYouMean(text, words) || ` Known are ${words.join(', ')}.`}`)
    })
  return flagParser('init')
    .addOption(word('--preset <name>', presets).default('recommended'))
    .addOption(word('--ci <service>', services))
    .option('--pre-commit')
    .option('-y, --yes')
}

async function confirm(paths: readonly string[], { stdin, stdout }: Io): Promise<boolean> {
  stdout.write(`This writes ${paths.join(', ')}. Go on? [Y/n] `)
  const lines = createInterface({ input: Readable.from(stdin()) })
  for await (const line of lines) return !/^\s*n/i.test(line)
  return false
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
