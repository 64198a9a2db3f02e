import { basename, dirname, join, resolve } from 'node:path'
import { openConfigs } from '../config/load.ts'
import { rulesCalled } from '../config/rule-names.ts'
import { settingsResolver, withoutFlags } from '../config/settings.ts'
import { isLocale } from '../config/validate.ts'
import { PostcheckError } from '../errors.ts'
import { FAILED, NOT_DONE, PASSED } from '../exit-codes.ts'
import { withBeside } from '../files/beside.ts'
import { openIgnores } from '../files/ignores.ts'
import { projectRoots } from '../files/project-root.ts'
import { type PostFile, selectFiles } from '../files/select.ts'
import { realPlace, writeWhole } from '../files/write.ts'
import type { RunProblem } from '../finding.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { parsePost } from '../post/parse.ts'
import { isAboutPatients, type Redaction, redact } from '../redact.ts'
import { inert, withoutCommands } from '../report/inert.ts'
import { counted } from '../report/phrases.ts'
import { parseRedact, type RedactFlags } from './redact-flags.ts'
import { rosterFrom } from './roster-flag.ts'

/** `postcheck redact`: copies of posts with placeholders for what could identify a patient, and a list of what is left to a person. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const { flags, paths } = parseRedact(args)
  const { files, problems, settingsFor, configs } = await select(flags, paths, io, rules)
  const say = (text: string): unknown => io.stderr.write(`${withoutCommands(inert(text))}\n`)
  const rootOf = projectRoots(io.cwd)
  const roster = await rosterFrom(flags, configs, io.cwd)
  const failures: RunProblem[] = [...problems]
  let replaced = 0
  let left = 0
  for (const file of files) {
    const read = await file.read()
    if ('problem' in read) {
      failures.push(read.problem)
      continue
    }
    const settings = settingsFor(file.path, await configs.layersFor(dirname(file.path)))
    if (!settings.lint.rules.some(({ rule }) => isAboutPatients(rule))) {
      failures.push({
        kind: 'config',
        path: file.shown,
        message: `No privacy rule is switched on for ${file.shown}, so no copy was made. Look at --only, --skip and the config.`,
      })
      continue
    }
    const { settings: besides, notes } = await withBeside(settings.lint, { path: file.path, source: read.source, rootOf, roster })
    const made = redact(parsePost({ path: file.shown, source: read.source }), besides)
    failures.push(...notes, ...made.problems)
    if (made.text === undefined) continue
    try {
      await deliver(made.text, read.source, { file, files, flags, io })
    } catch (error) {
      failures.push(unwritten(file.shown, error))
      continue
    }
    replaced += made.replaced
    left += made.undecided.length
    tell(file.shown, made, say)
  }
  for (const { kind, message } of failures) say(`${kind === 'note' ? 'note' : 'postcheck'}: ${message}`)
  const failed = failures.filter(({ kind }) => kind !== 'note').length
  say(
    `${counted(replaced, 'place')} replaced in ${counted(files.length, 'post')}, ${left === 0 ? 'nothing' : left} left to you${failed > 0 ? `, ${failed} not done` : ''}`,
  )
  if (failed > 0) return NOT_DONE
  return left > 0 ? FAILED : PASSED
}

async function select(flags: RedactFlags, paths: readonly string[], io: Io, rules: readonly AnyRule[]) {
  const named = [...paths, ...(flags.stdin ? ['-'] : [])]
  if (named.length === 0) throw new PostcheckError('Name the posts to redact: “postcheck redact draft.md”, or - for standard input.')
  if (flags.write && flags.out !== undefined) throw new PostcheckError('--write changes the posts, --out leaves them as they are: ask for one of them.')
  if (flags.write && named.includes('-')) throw new PostcheckError('Standard input cannot be changed in place: leave --write out.')
  if (flags.stdinFilename !== undefined && !named.includes('-'))
    throw new PostcheckError('--stdin-filename names the post on standard input: add --stdin or -.')
  if (flags.locale !== undefined && !isLocale(flags.locale))
    throw new PostcheckError(`--locale takes a language tag such as en or en-GB, not “${flags.locale}”.`)
  const called = (names: readonly string[], flag: string): readonly AnyRule[] => names.flatMap((name) => rulesCalled(name, rules, ` after ${flag}`))
  const only = called(flags.only, '--only')
  const settingsFor = settingsResolver(rules, {
    ...withoutFlags(new Date(io.now())),
    only: only.length === 0 ? undefined : new Set(only.map(({ id }) => id)),
    named: new Set(only.map(({ id }) => id)),
    skip: new Set(called(flags.skip, '--skip').map(({ id }) => id)),
    locale: flags.locale,
    inlineConfig: flags.inlineConfig,
  })
  const configs = openConfigs({ cwd: io.cwd, rules, named: flags.config })
  const isIgnored = openIgnores({
    cwd: io.cwd,
    gitignore: true,
    ignoreFiles: true,
    patterns: [],
    patternsIn: configs.ignoresIn,
  })
  const selection = { paths: named, stdinName: flags.stdinFilename, list: undefined, staged: false, allowEmpty: false }
  const { files, problems } = await selectFiles(selection, { ...io, isIgnored })
  if (files.length > 1 && flags.out === undefined && !flags.write)
    throw new PostcheckError(
      `Standard output takes one copy, and these are ${files.length} posts. Add --out FOLDER for copies, or --write to change the posts.`,
    )
  return { files, problems, settingsFor, configs }
}

interface Delivery {
  readonly file: PostFile
  readonly files: readonly PostFile[]
  readonly flags: RedactFlags
  readonly io: Io
}

async function deliver(text: string, source: string, { file, files, flags, io }: Delivery): Promise<void> {
  if (flags.write) return text === source ? undefined : replaceInPlace(text, source, file)
  if (flags.out === undefined) return void io.stdout.write(text)
  const target = await realPlace(resolve(io.cwd, flags.out, placeInFolder(file)))
  for (const { path } of files)
    if ((await realPlace(path)) === target)
      throw new PostcheckError('the copy would take the place of a post. Choose another folder after --out, or ask for --write.')
  await writeWhole(target, text)
}

/** Where a copy stands below the folder: as the post stands below the working folder. */
function placeInFolder({ shown }: PostFile): string {
  if (shown === '<stdin>') return 'post.md'
  return shown.startsWith('../') || /^(?:[a-z]:|\/)/i.test(shown) ? basename(shown) : join(dirname(shown), basename(shown))
}

/** Never touches a post that somebody has changed in the meantime. */
async function replaceInPlace(text: string, source: string, file: PostFile): Promise<void> {
  const now = await file.read()
  if (!('source' in now) || now.source !== source) throw new PostcheckError('it was changed while it was read. Run again.')
  await writeWhole(file.path, text)
}

function unwritten(shown: string, error: unknown): RunProblem {
  const code = error instanceof Error && 'code' in error ? `${error.code}. Check the folder, its permissions and the free space.` : undefined
  return {
    kind: 'report',
    path: shown,
    message: `No copy of ${shown} was written: ${code ?? (error instanceof PostcheckError ? error.message : 'postcheck failed. Please report it.')}`,
  }
}

/** What is left, by place and rule; the messages of these rules never quote the post. */
function tell(shown: string, { undecided }: Redaction, say: (text: string) => unknown): void {
  for (const { ruleId, start, message } of undecided) say(`${shown}:${start.line}:${start.column}: left to you: ${message} [${ruleId}]`)
}
