import { dirname } from 'node:path'
import type { RunProblem } from '../finding.ts'
import type { LintSettings } from '../lint.ts'
import { mayShowPictures } from '../post/pictures.ts'
import type { Post } from '../post/post.ts'
import type { Resources, Roster } from '../rule.ts'

/** What a run knows besides its posts. */
interface Beside {
  /** The folder that nothing is read outside of, for a post in a folder. */
  rootOf(folder: string): Promise<string>
  readonly roster: Roster | undefined
}

interface Place extends Beside {
  /** Absolute path of the post. */
  readonly path: string
  readonly source: string
}

/** Settings that know what lies beside a post. Pictures are read once, and only where the post may refer to one and a rule asks; what could not be read of them is in `notes` then. */
export async function withBeside(
  settings: LintSettings,
  { path, source, rootOf, roster }: Place,
): Promise<{ readonly settings: LintSettings; readonly notes: readonly RunProblem[] }> {
  const given: Resources = roster === undefined ? {} : { roster }
  const notes: RunProblem[] = []
  if (!settings.rules.some(({ rule }) => rule.needs?.includes('images')) || !mayShowPictures(source)) {
    return { settings: roster === undefined ? settings : { ...settings, beside: () => given }, notes }
  }
  const { readImages } = await import('./images.ts')
  const root = await rootOf(dirname(path))
  const known = new Map<string, Resources>()
  const beside = (post: Post): Resources => {
    const resources = known.get(post.source) ?? read(post)
    known.set(post.source, resources)
    return resources
  }
  const read = (post: Post): Resources => {
    const { images, notes: found } = readImages(post, { path, root })
    // A post that is mended is read again; its pictures are the same.
    if (known.size === 0) notes.push(...found)
    return { ...given, images }
  }
  return { settings: { ...settings, beside }, notes }
}
