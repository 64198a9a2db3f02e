import type { Reporter } from '../finding.ts'
import { inert, withoutCommands } from './inert.ts'

/** One finding a line, as compilers and editors know it: `path:line:column: severity: message [rule]`. */
export const compact: Reporter = (run, { info, quiet }) => {
  const lines = run.results
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error' || (!quiet && (severity === 'warning' || info)))
    .map(({ path, start, severity, message, ruleId }) => `${inert(path)}:${start.line}:${start.column}: ${severity}: ${inert(message)} [${ruleId}]\n`)
  return withoutCommands(lines.join(''))
}
