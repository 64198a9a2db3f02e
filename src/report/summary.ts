import type { Run } from '../finding.ts'
import { counted, duration, grouped } from './phrases.ts'
import { type Tally, tally } from './tally.ts'

/** The verdict of a run in words: `2 errors, 1 warning`. */
export function verdict({ errors, warnings, failures }: Tally): string {
  const parts = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')].filter((part) => part !== false)
  if (parts.length > 0) return parts.join(', ')
  return failures > 0 ? 'Not everything could be checked' : 'No problems'
}

/** What was done, in parts: `3 posts (2,410 words, 31 rules)`, `1 ignored`, `0.2 s`. Always said, so that a run that checked nothing cannot pass for a clean one. */
export function workDone(run: Run, { posts, words, rules, suppressed, ignored, failures }: Tally): readonly string[] {
  return [
    `${counted(posts, 'post')} (${counted(words, 'word')}, ${counted(rules, 'rule')})`,
    failures > 0 && `${failures} not checked`,
    ignored > 0 && `${ignored} ignored`,
    suppressed > 0 && `${suppressed} suppressed`,
    duration(run.durationMs),
  ].filter((part) => part !== false)
}

/** The summary as one plain line, for when standard output is not the pretty report. */
export function summaryLine(run: Run): string {
  const figures = tally(run)
  const infos = figures.infos > 0 ? `, ${grouped(figures.infos)} info` : ''
  return `${verdict(figures)}${infos} · ${workDone(run, figures).join(' · ')}`
}
