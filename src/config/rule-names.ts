import { PostcheckError } from '../errors.ts'
import type { AnyRule } from '../lint.ts'
import { nearest } from '../nearest.ts'

/** The rule called `name`, by its id or by the part after the slash. `where` ends the sentence of the error: ` in .postcheckrc.yml`. */
export function ruleCalled(name: string, rules: readonly AnyRule[], where = ''): AnyRule {
  const found = rules.filter((rule) => rule.id === name || rule.id.split('/')[1] === name)
  const [rule, another] = found
  if (rule === undefined) throw new PostcheckError(`Unknown rule “${name}”${where}.${suggestRule(name, rules)}`)
  if (another !== undefined) throw new PostcheckError(`“${name}”${where} may mean ${found.map(({ id }) => `“${id}”`).join(' and ')}. Write the whole name.`)
  return rule
}

/** The rules that `name` stands for: one rule, or all of a family. */
export function rulesCalled(name: string, rules: readonly AnyRule[], where = ''): readonly AnyRule[] {
  const family = rules.filter((rule) => rule.id.split('/')[0] === name.replace(/\/\*?$/, ''))
  return family.length > 0 ? family : [ruleCalled(name, rules, where)]
}

function suggestRule(name: string, rules: readonly AnyRule[]): string {
  if (rules.some((rule) => rule.id.split('/')[0] === name)) return ` It is a family: name its rules, or use --skip ${name}.`
  const words = new Map(rules.flatMap(({ id }) => [id, ...id.split('/')].map((word, part) => [word, part === 1 ? word : id] as const)))
  const near = nearest(name, words.keys()) ?? nearest(name.split('/')[1] ?? name, words.keys())
  return near === undefined ? ' “postcheck rules” lists them all.' : ` Did you mean “${words.get(near)}”?`
}
