import { dirname } from 'node:path'
import { openConfigs } from '../config/load.ts'
import { type PostSettings, settingsResolver, withoutFlags } from '../config/settings.ts'
import { openIgnores } from '../files/ignores.ts'
import { selectFiles } from '../files/select.ts'
import type { RunProblem } from '../finding.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { parsePost } from '../post/parse.ts'
import type { Post } from '../post/post.ts'

/** A post that a command looks at. */
export interface OpenedPost {
  readonly post: Post
  /** Absolute. */
  readonly path: string
  readonly settings: PostSettings
}

export interface PostSelection {
  readonly paths: readonly string[]
  readonly config: string | false | undefined
  readonly rules: readonly AnyRule[]
}

/** Posts one by one, selected as `check` selects them, each with the settings that hold for it. What cannot be read goes to `problems`. */
export async function* eachPost({ paths, config, rules }: PostSelection, io: Io, problems: RunProblem[]): AsyncGenerator<OpenedPost> {
  const configs = openConfigs({ cwd: io.cwd, rules, named: config })
  const isIgnored = openIgnores({
    cwd: io.cwd,
    gitignore: true,
    ignoreFiles: true,
    patterns: [],
    patternsIn: configs.ignoresIn,
  })
  const selection = { paths: paths.length === 0 ? ['.'] : paths, stdinName: undefined, list: undefined, staged: false, allowEmpty: false }
  const { files, problems: notSelected } = await selectFiles(selection, { ...io, isIgnored })
  problems.push(...notSelected)
  const settingsFor = settingsResolver(rules, withoutFlags(new Date(io.now())))
  for (const { path, shown, read } of files) {
    if (io.interrupted.aborted) {
      problems.push({ kind: 'interrupted', message: 'Interrupted: not all posts were read.' })
      return
    }
    const text = await read()
    if ('problem' in text) {
      problems.push(text.problem)
      continue
    }
    const settings = settingsFor(path, await configs.layersFor(dirname(path)))
    yield { post: parsePost({ path: shown, source: text.source }), path, settings }
  }
}

/** Says on standard error what went wrong, and whether anything did. */
export function tellProblems(problems: readonly RunProblem[], say: (text: string) => void): boolean {
  for (const { kind, message } of problems.slice(0, 20)) say(`${kind === 'note' ? 'note' : 'postcheck'}: ${message}`)
  return problems.some(({ kind }) => kind !== 'note')
}
