import type { CheckWorld } from '../check.ts'
import type { Io } from '../io.ts'
import { inert } from '../report/inert.ts'
import type { CheckFlags } from './check-flags.ts'

/** Milliseconds of silence before a run shows that it is alive. */
const patience = 500

/** Shows on standard error how far a long run is, where someone may be watching; with `--debug` also which settings hold for each post. */
export function openProgress(io: Io, { progress, debug }: CheckFlags): { readonly listeners: Pick<CheckWorld, 'onPost' | 'onCrash'>; close(): void } {
  const isLive = progress && !debug && io.stderr.isTTY === true && !io.env.CI
  const started = io.now()
  let shownAt = 0
  return {
    listeners: {
      onPost({ file, settings, index, count }) {
        if (debug) {
          const { rules, audience, locale } = settings.lint
          const from = settings.sources.length > 0 ? settings.sources.join(', ') : 'no config'
          io.stderr.write(
            `debug: ${inert(`${file.shown}: ${from}; preset ${settings.preset}, ${rules.length} rules, audience ${audience ?? 'as the post says'}, locale ${locale ?? 'as the post says'}`)}\n`,
          )
        }
        const now = io.now()
        if (!isLive || now - started < patience || now - shownAt < 100) return
        shownAt = now
        io.stderr.write(`\r\u001b[KChecking ${index + 1} of ${count} posts …`)
      },
      onCrash: (where) => debug && io.stderr.write(`debug: ${where}\n`),
    },
    close: () => shownAt > 0 && io.stderr.write('\r\u001b[K'),
  }
}
