/** The one place where the engine meets its own rules. */
export { tableOfSources } from '../rules/citations/sources.ts'
export { rules } from '../rules/index.ts'
