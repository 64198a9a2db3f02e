import { dirname } from 'node:path'
import type { PostSettings } from '../config/settings.ts'
import type { RunProblem } from '../finding.ts'
import type { Post } from '../post/post.ts'
import { counted } from '../report/phrases.ts'
import { listInWords, oldListWarning } from '../report/retraction-status.ts'
import type { Resources } from '../rule.ts'
import type { Bibliography } from '../text/bibliography/bibliography.ts'
import type { ListOrigin, Retractions } from '../text/citation-ids/retractions.ts'
import { readBibliographies } from './bibliographies.ts'
import { mayCallForFiles } from './calls.ts'
import { readIndex, shownIndex, usualIndexPath } from './retraction-index.ts'

/** Reads the files that rules may know of, each once a run and only for a post that calls for it. */
export interface ResourceFiles {
  /** `path` is the absolute path of the post. */
  resourcesOf(post: Post, path: string, settings: PostSettings): Resources
  /** What could not be read, and what was looked up. */
  conclude(lookup: Lookup): readonly RunProblem[]
}

/** How many sources had an identifier to look up, and whether the user asked for just that. */
export interface Lookup {
  readonly identified: number
  readonly unidentified: number
  readonly isAskedFor: boolean
  readonly today: Date
}

export interface ResourceWorld {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export function openResources(world: ResourceWorld): ResourceFiles {
  const lists = new Map<string | undefined, Retractions | undefined>()
  const bibliographies = new Map<string, Bibliography>()
  const problems: RunProblem[] = []

  function listAt(named: string | undefined): Retractions | undefined {
    if (lists.has(named)) return lists.get(named)
    const list = readList(named)
    lists.set(named, list)
    return list
  }

  function readList(named: string | undefined): Retractions | undefined {
    const path = named ?? usualIndexPath(world.env)
    if (path === undefined) return undefined
    const shown = shownIndex(path, world)
    const index = readIndex(path, shown)
    if (index.state === 'read') return index.retractions
    if (index.state === 'unusable') problems.push({ kind: 'resource', path: shown, message: `Sources were not checked for retractions: ${index.why}` })
    else if (named !== undefined) problems.push({ kind: 'resource', path: shown, message: missingIndex(shown) })
    return undefined
  }

  return {
    resourcesOf(post, path, { lint: { rules }, retractions: named }) {
      const needs = new Set(rules.flatMap(({ rule }) => rule.needs ?? []))
      const list = needs.has('retractions') && mayCallForFiles(post.source) ? listAt(named) : undefined
      return {
        ...(list && { retractions: list }),
        ...(needs.has('bibliographies') && { bibliographies: readBibliographies(post, { folder: dirname(path), cwd: world.cwd, known: bibliographies }) }),
      }
    },
    conclude({ identified, unidentified, isAskedFor, today }) {
      if (identified === 0) return problems
      const used = [...lists.values()].filter((list) => list !== undefined)
      if (used[0] === undefined) return problems.length > 0 ? problems : [notChecked(identified, isAskedFor)]
      const notes = used.map(({ about }): RunProblem => ({ kind: 'note', message: lookedUp(about, identified, unidentified) }))
      const old = used.flatMap(({ about }): RunProblem[] => {
        const message = oldListWarning(about, today)
        return message === undefined ? [] : [{ kind: 'note', message: `${message} “postcheck help retractions” says where from.` }]
      })
      return [...problems, ...notes.slice(0, 1), ...old]
    },
  }
}

function missingIndex(shown: string): string {
  return `Sources were not checked for retractions: there is no list at ${shown}, where the config looks for it. Run “postcheck retractions import”, or mend “retractions:” in the config.`
}

/** Never silence: a clean report must not be taken for sound sources. */
function notChecked(identified: number, isAskedFor: boolean): RunProblem {
  const message = `${counted(identified, 'source identifier')} (DOI or PMID) ${identified === 1 ? 'was' : 'were'} not checked for retractions, as no list was imported. “postcheck help retractions” says how.`
  return { kind: isAskedFor ? 'resource' : 'note', message }
}

function lookedUp(about: ListOrigin, identified: number, unidentified: number): string {
  const rest = unidentified === 0 ? '' : `; ${counted(unidentified, 'source')} without one could not be`
  return `${counted(identified, 'source identifier')} (DOI or PMID) ${identified === 1 ? 'was' : 'were'} looked up in ${listInWords(about)}${rest}.`
}
