import { Chalk } from 'chalk'
import type { Style } from '../finding.ts'
import { type AnyRule, pageOf } from '../lint.ts'
import type { Options } from '../option.ts'
import { presetLevel } from '../presets.ts'
import type { Example } from '../rule.ts'
import { inert } from './inert.ts'
import { displayWidth } from './width.ts'
import { wrap } from './wrap.ts'

const indent = '  '

/** The page of a rule for a terminal. */
export function explanation(rule: AnyRule, { color, width, links }: Pick<Style, 'color' | 'width' | 'links'>): string {
  const chalk = new Chalk({ level: color })
  const level = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[rule.severity]
  const paragraph = (text: string): readonly string[] => wrap(inert(text), width - indent.length).map((line) => indent + line)
  const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', chalk.bold(title), ...lines])
  const url = pageOf(rule.id)
  const declared: Options = rule.options
  const lines = [
    `${chalk.bold(rule.id)}  ${presetLevel(rule, 'recommended') === 'off' ? chalk.dim('off by default') : level(rule.severity)}`,
    '',
    ...wrap(rule.summary, width),
    ...section('Why it matters', paragraph(rule.why)),
    ...section('What to write instead', paragraph(rule.fix)),
    ...section(
      'Reported',
      rule.examples.bad.flatMap((example) => exampleLines(example, width, color > 0 ? level.underline : undefined)),
    ),
    ...section(
      'Fine',
      rule.examples.good.flatMap((example) => exampleLines(example, width, undefined)),
    ),
    ...section(
      'Options',
      Object.entries(declared).flatMap(([name, option]) => paragraph(`${name}: ${option.what} (default ${option.printed})`)),
    ),
    ...section(
      'In the config',
      configLines(rule).map((line) => indent + line),
    ),
    ...section('To accept one case, with a reason', [`${indent}<!-- postcheck-disable-next-line ${rule.id}: why this one is right -->`]),
    ...section(
      'Sources',
      rule.sources.flatMap((source) => [...paragraph(source.title), ...(source.url === undefined ? [] : [chalk.dim(`${indent}${source.url}`)])]),
    ),
    ...section('Online', [chalk.dim(indent + (links ? `\u001b]8;;${url}\u0007${url}\u001b]8;;\u0007` : url))]),
  ]
  return `${lines.join('\n')}\n`
}

/** An example without its marks; what is reported is underlined. */
function exampleLines(example: Example, width: number, mark: ((text: string) => string) | undefined): readonly string[] {
  const text = typeof example === 'string' ? example : example.text
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, i) => {
      const sign = i === 0 ? '› ' : '  '
      const marked = inert(line)
      if (mark !== undefined) return [`${indent}${sign}${marked.replace(/\{\{(.*?)\}\}/g, (_, part: string) => mark(part)).replace(/\{\{|\}\}/g, '')}`]
      const plain = marked.replace(/\{\{|\}\}/g, '')
      const under = marked
        .replace(/\{\{(.*?)\}\}|[^{}]+/g, (match, part?: string) => (part === undefined ? ' ' : '~').repeat(displayWidth(part ?? match)))
        .trimEnd()
      return [`${indent}${sign}${plain}`, ...(/~/.test(under) && displayWidth(plain) < width - 4 ? [`${indent}  ${under}`] : [])]
    })
}

function configLines(rule: AnyRule): readonly string[] {
  const declared: Options = rule.options
  const [option] = Object.entries(declared)
  const [, name] = rule.id.split('/')
  return [
    'rules:',
    `  ${name}: ${rule.severity === 'error' ? 'warning' : 'error'}`,
    ...(option === undefined ? [] : [`  # or with options: ${name}: { severity: ${rule.severity}, ${option[0]}: ${JSON.stringify(option[1].default)} }`]),
  ]
}
