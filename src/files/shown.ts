import { relative } from 'node:path'

/** How paths are named in reports and messages: relative to the working folder, with forward slashes. */
export function shownFrom(cwd: string): (path: string) => string {
  return (path) => relative(cwd, path).replaceAll('\\', '/') || '.'
}
