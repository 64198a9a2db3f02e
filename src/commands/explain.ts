import { ruleCalled } from '../config/rule-names.ts'
import { rulePage } from '../docs.ts'
import { PostcheckError } from '../errors.ts'
import { PASSED } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { explanation } from '../report/explanation.ts'
import { withoutCommands } from '../report/inert.ts'
import { colorLevel, reportWidth, showsLinks } from '../report/style.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

/** `postcheck explain <rule>`: what a rule finds, why it matters, what to write instead, how to set and suppress it. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const { flags, operands } = parseFlags<{ readonly markdown?: true }>(flagParser('explain').argument('[rule]').option('--markdown'), args)
  const [name] = operands
  if (name === undefined) throw new PostcheckError('Name the rule to explain: “postcheck explain long-sentence”. “postcheck rules” lists them all.')
  const rule = ruleCalled(name, rules)
  if (flags.markdown) {
    io.stdout.write(rulePage(rule))
    return PASSED
  }
  const terminal = { env: io.env, isTTY: io.stdout.isTTY === true, columns: io.stdout.columns }
  const color = colorLevel('auto', terminal)
  io.stdout.write(withoutCommands(explanation(rule, { color, width: Math.min(100, reportWidth(terminal)), links: color > 0 && showsLinks(terminal) })))
  return PASSED
}
