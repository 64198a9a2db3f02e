/** The one place where the engine meets its own rules. */
export { rules } from '../rules/index.ts'
