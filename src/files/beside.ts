import { dirname } from 'node:path'
import type { RunProblem } from '../finding.ts'
import type { LintSettings } from '../lint.ts'
import { picturesOf } from '../post/pictures.ts'
import type { Post } from '../post/post.ts'
import type { Resources, Roster } from '../rule.ts'

/** What a run knows besides its posts. */
export interface Beside {
  /** The folder that nothing is read outside of, for a post in a folder. */
  rootOf(folder: string): Promise<string>
  readonly roster: Roster | undefined
}

/** What the rules of a run need for one post besides its text. Pictures are read only where the post refers to one and a rule asks. */
export async function resourcesFor(
  post: Post,
  { rules }: LintSettings,
  { path, rootOf, roster }: Beside & { readonly path: string },
): Promise<{ readonly resources: Resources; readonly notes: readonly RunProblem[] }> {
  const given: Resources = roster === undefined ? {} : { roster }
  if (!rules.some(({ rule }) => rule.needs?.includes('images')) || picturesOf(post).length === 0) return { resources: given, notes: [] }
  const { readImages } = await import('./images.ts')
  const { images, notes } = readImages(post, { path, root: await rootOf(dirname(path)) })
  return { resources: { ...given, images }, notes }
}
