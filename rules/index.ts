import type { Rule } from '../src/rule.ts'
import uncitedClaim from './citations/uncited-claim/index.ts'

/** Every built-in rule, in the order in which the docs list them. */
// biome-ignore lint/suspicious/noExplicitAny: rules of different options meet here
export const rules: readonly Rule<any>[] = [uncitedClaim]
