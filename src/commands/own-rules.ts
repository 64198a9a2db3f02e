import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PostcheckError } from '../errors.ts'
import { type AnyRule, pageOf } from '../lint.ts'

const families = ['privacy', 'citations', 'conduct', 'readability', 'accessibility', 'editorial']

/** The built-in rules and those of the modules that the user names: each exports a rule, or a list of rules, by default. Only what is named on the command line is ever run. */
export async function withOwnRules(builtIn: readonly AnyRule[], modules: readonly string[], cwd: string): Promise<readonly AnyRule[]> {
  const known = [...builtIn]
  for (const name of modules) {
    for (const rule of await rulesOf(name, cwd)) {
      if (known.some(({ id }) => id === rule.id))
        throw new PostcheckError(`There is a rule “${rule.id}” already, so that of ${name} was not taken. Give it another name.`)
      known.push(rule)
    }
  }
  return known
}

async function rulesOf(name: string, cwd: string): Promise<readonly AnyRule[]> {
  const loaded: unknown = await import(pathToFileURL(resolve(cwd, name)).href).catch((error: unknown) => {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
    throw new PostcheckError(`The rules in ${name} could not be loaded: ${said}. Mend the module, or the path after --rules.`)
  })
  const given = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : undefined
  // A CommonJS module that was compiled from an ES module has its default export one level down.
  const inner = typeof given === 'object' && given !== null && '__esModule' in given && 'default' in given ? given.default : given
  if (inner === undefined) throw new PostcheckError(`${name} has no default export. End it with “export default” and the rule, or a list of rules.`)
  return (Array.isArray(inner) ? inner : [inner]).map((rule: unknown) => checkedRule(rule, name))
}

/** A rule of the user, complete. What it leaves out does not change what it finds. */
function checkedRule(given: unknown, name: string): AnyRule {
  const fail = (what: string): never => {
    throw new PostcheckError(`A rule in ${name} ${what}. “A rule in ten minutes” in the README shows one.`)
  }
  if (typeof given !== 'object' || given === null) return fail('is no object')
  const rule = given as Partial<AnyRule>
  const [family = '', problem = ''] = typeof rule.id === 'string' ? rule.id.split('/') : []
  if (typeof rule.id !== 'string' || !families.includes(family) || !/^[a-z][a-z0-9-]*$/.test(problem))
    return fail(`needs an “id” such as conduct/our-word; the part before the slash is one of ${families.join(', ')}`)
  if (rule.severity !== 'error' && rule.severity !== 'warning' && rule.severity !== 'info')
    return fail(`, ${rule.id}, needs a “severity”: error, warning or info`)
  if (typeof rule.check !== 'function') return fail(`, ${rule.id}, needs “check”, a function that yields problems`)
  for (const key of ['summary', 'why', 'fix'] as const) if (typeof rule[key] !== 'string') return fail(`, ${rule.id}, needs “${key}”, a sentence`)
  if (family === 'privacy' && rule.sensitive === undefined)
    return fail(`, ${rule.id}, needs “sensitive”, what its matches are called where they must not be printed`)
  return { url: pageOf('postcheck/own'), sources: [], tags: [], options: {}, scope: 'span', examples: { bad: [], good: [] }, ...rule } as AnyRule
}
