import { Chalk } from 'chalk'
import type { Style } from '../finding.ts'
import type { AnyRule } from '../lint.ts'
import { presetLevel } from '../presets.ts'
import { counted } from './phrases.ts'
import { wrap } from './wrap.ts'

/** The rules by family, for a terminal: level, name, and what each finds. */
export function ruleList(rules: readonly AnyRule[], { color, width }: Pick<Style, 'color' | 'width'>): string {
  const chalk = new Chalk({ level: color })
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blue, off: chalk.dim }
  const nameWidth = Math.max(0, ...rules.map(({ id }) => (id.split('/')[1] ?? '').length)) + 2
  const left = 2 + 9 + nameWidth
  const families = [...new Set(rules.map(familyOf))]
  const lines = families.flatMap((family) => [
    chalk.bold(family),
    ...rules
      .filter((rule) => familyOf(rule) === family)
      .flatMap((rule) => {
        const level = presetLevel(rule, 'recommended')
        const [first = '', ...more] = wrap(rule.summary, Math.max(20, width - left))
        const name = rule.id.slice(family.length + 1)
        return [`  ${paint[level](level.padEnd(9))}${name.padEnd(nameWidth)}${chalk.dim(first)}`, ...more.map((line) => ' '.repeat(left) + chalk.dim(line))]
      }),
    '',
  ])
  return `${[...lines, `${counted(rules.length, 'rule')}. “postcheck explain <rule>” tells more of one.`].join('\n')}\n`
}

function familyOf({ id }: AnyRule): string {
  return id.split('/')[0] ?? id
}
