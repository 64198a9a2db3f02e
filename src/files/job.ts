import { appendFile } from 'node:fs/promises'
import { posix, relative } from 'node:path'
import type { Run } from '../finding.ts'
import type { Io } from '../io.ts'
import { jobSummary } from '../report/job-summary.ts'
import { isInside, projectRoots } from './project-root.ts'

/** Adds the run to the summary page of a GitHub job, where there is one. */
export async function appendJobSummary(run: Run, { env }: Io): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY
  if (file) await appendFile(file, jobSummary(run))
}

/** The run with paths relative to the root of the repository, which is what GitHub understands. */
export async function fromRepositoryRoot(run: Run, { cwd, env }: Io): Promise<Run> {
  const workspace = env.GITHUB_WORKSPACE
  const root = workspace && isInside(cwd, workspace) ? workspace : await projectRoots(cwd)(cwd)
  const prefix = relative(root, cwd).replaceAll('\\', '/')
  if (prefix === '') return run
  const moved = <Placed extends { readonly path: string }>(placed: Placed): Placed => ({ ...placed, path: posix.normalize(posix.join(prefix, placed.path)) })
  return {
    ...run,
    results: run.results.map((result) => ({ ...moved(result), findings: result.findings.map(moved), suppressed: result.suppressed.map(moved) })),
    problems: run.problems.map((problem) => (problem.path === undefined ? problem : { ...problem, path: posix.normalize(posix.join(prefix, problem.path)) })),
  }
}
