import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { type Baseline, parseBaseline } from '../baseline.ts'
import { PostcheckError } from '../errors.ts'
import { readingProblem } from './read.ts'

/** Reads a baseline; one that is not there is no empty one. */
export async function readBaseline(file: string, shown: string): Promise<Baseline> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const { kind, message } = readingProblem(error, shown)
    throw new PostcheckError(kind === 'missing-file' ? `There is no baseline ${shown}. Make one: postcheck baseline create.` : message)
  })
  return parseBaseline(text, shown)
}

/** Posts are named from the folder of the baseline, so that it holds wherever the command is run. */
export function namesFrom(file: string, cwd: string): (path: string) => string {
  return (path) => relative(dirname(file), resolve(cwd, path)).replaceAll('\\', '/')
}
