import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { RunProblem } from '../finding.ts'
import { nearest } from '../nearest.ts'

const unlessFine = 'or pass --allow-empty if that is fine'

/** A named file that is not there, with the one that was probably meant. */
export async function missingProblem(path: string, shown: (path: string) => string): Promise<RunProblem> {
  const neighbours = await readdir(dirname(path)).catch(() => [])
  const near = nearest(
    basename(path),
    neighbours.filter((name) => !name.startsWith('.')),
  )
  const remedy =
    near === undefined
      ? 'Check the spelling and the folder you are in; “postcheck help” lists the commands.'
      : `Did you mean “${shown(join(dirname(path), near))}”?`
  return { kind: 'missing-file', path: shown(path), message: `There is no file ${shown(path)}. ${remedy}` }
}

export function unmatchedProblem(pattern: string): RunProblem {
  return { kind: 'unmatched-pattern', path: pattern, message: `The pattern ${pattern} matches no posts. Mend it, ${unlessFine}.` }
}

export function noPostsProblem(folder: string): RunProblem {
  const place = folder === '.' ? 'this folder' : folder
  return {
    kind: 'no-posts',
    path: folder,
    message: `There are no posts (.md, .markdown, .mdx, .qmd, .Rmd) in ${place}. Name other files or a pattern, ${unlessFine}.`,
  }
}

export function ignoredFolderProblem(folder: string): RunProblem {
  return {
    kind: 'no-posts',
    path: folder,
    message: `Ignore files leave out the whole of ${folder === '.' ? 'this folder' : folder}. --no-ignore checks it anyway, --no-gitignore where only git ignores it.`,
  }
}

/** Nothing was selected, and nothing else has said why. */
export function emptyProblem(list: string | undefined, ignored: number): RunProblem {
  const listed = `The list ${list === '-' ? 'on standard input' : list} names no files.`
  const cause =
    ignored > 0 ? `Ignore files leave out all that there is (${ignored}); --no-ignore checks it anyway.` : list === undefined ? 'Nothing was named.' : listed
  return { kind: 'no-posts', message: `No post was checked. ${cause} Mend that, ${unlessFine}.` }
}

/** Named files that ignore files leave out are no mistake: pre-commit passes them. */
export function leftOutNote(names: readonly string[]): RunProblem {
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return {
    kind: 'note',
    message: `Left out by ignore files: ${names.slice(0, 3).join(', ')}${more}. --no-ignore checks ${names.length === 1 ? 'it' : 'them'} anyway.`,
  }
}
