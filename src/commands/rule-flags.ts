import { ruleCalled, rulesCalled } from '../config/rule-names.ts'
import type { RuleFlags } from '../config/settings.ts'
import { ruleSetting, spotAt } from '../config/validate.ts'
import { PostcheckError } from '../errors.ts'
import type { AnyRule } from '../lint.ts'
import type { CheckFlags } from './check-flags.ts'

/** What the flags say about rules, checked against the rules there are. */
export async function ruleFlags(flags: CheckFlags, rules: readonly AnyRule[], now: number): Promise<RuleFlags> {
  const only = flags.only.map((name) => ({ name, rules: rulesCalled(name, rules, ' after --only') }))
  return {
    preset: flags.preset,
    settings: new Map(flags.rule.length > 0 ? await readSettings(flags.rule, rules) : []),
    only: only.length === 0 ? undefined : new Set(only.flatMap((named) => named.rules.map(({ id }) => id))),
    named: new Set(only.filter(({ name }) => !isFamily(name, rules)).flatMap((named) => named.rules.map(({ id }) => id))),
    skip: new Set(flags.skip.flatMap((name) => rulesCalled(name, rules, ' after --skip')).map(({ id }) => id)),
    audience: flags.audience,
    locale: flags.locale,
    today: flags.today ?? new Date(now),
    inlineConfig: flags.inlineConfig,
    minConfidence: flags.minConfidence,
  }
}

/** `--rule 'long-sentence: warning'`, or with options: `--rule 'long-sentence: { severity: warning, max: 20 }'`. */
async function readSettings(texts: readonly string[], rules: readonly AnyRule[]) {
  const { parseYaml } = await import('../config/parse.ts')
  return texts.map((text) => {
    const { value } = parseYaml(text, '--rule')
    const [entry, ...more] = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
    if (entry === undefined || more.length > 0) throw new PostcheckError(`--rule takes one setting such as 'long-sentence: warning', not “${text}”.`)
    const rule = ruleCalled(entry[0], rules, ' after --rule')
    return [rule.id, ruleSetting(rule, entry[1], spotAt('--rule'))] as const
  })
}

function isFamily(name: string, rules: readonly AnyRule[]): boolean {
  return rules.some(({ id }) => id.startsWith(`${name.replace(/\/\*?$/, '')}/`))
}
