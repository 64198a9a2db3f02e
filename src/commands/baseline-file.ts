import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Baseline, baselineOf, readBaseline } from '../baseline.ts'
import { PostcheckError } from '../errors.ts'
import { realPlace, writeWhole } from '../files/write.ts'
import type { Run } from '../finding.ts'
import { inertJson } from '../report/inert.ts'

/** Reads the file after `--baseline`. */
export async function openBaseline(file: string, cwd: string): Promise<Baseline> {
  const fail = (what: string): never => {
    throw new PostcheckError(`The baseline ${file} ${what}. Write one with --write-baseline ${file}.`)
  }
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) =>
    fail(`cannot be read (${error instanceof Error && 'code' in error ? error.code : error})`),
  )
  try {
    return readBaseline(JSON.parse(text)) ?? fail('is none of postcheck')
  } catch (error) {
    return error instanceof PostcheckError ? Promise.reject(error) : fail('is not valid JSON')
  }
}

/** Writes what a run found to the file after `--write-baseline`; resolves to how many findings it holds. */
export async function saveBaseline(file: string, run: Run, cwd: string): Promise<number> {
  const path = await realPlace(resolve(cwd, file))
  for (const { path: post } of run.results)
    if ((await realPlace(resolve(cwd, post))) === path) throw new PostcheckError(`--write-baseline ${file} names one of the posts. Choose another file.`)
  const posts = baselineOf(run)
  await writeWhole(path, `${inertJson({ postcheckBaseline: 1, posts }, 2)}\n`).catch((error: unknown) => {
    throw new PostcheckError(
      `The baseline ${file} could not be written (${error instanceof Error && 'code' in error ? error.code : error}). Check the folder and its permissions.`,
    )
  })
  return Object.values(posts)
    .flatMap((rules) => Object.values(rules))
    .flat().length
}
