import { Option } from 'commander'
import { ruleTable } from '../docs.ts'
import { PostcheckError } from '../errors.ts'
import { PASSED } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import { type AnyRule, pageOf } from '../lint.ts'
import { didYouMean } from '../nearest.ts'
import type { Options } from '../option.ts'
import { presetLevel, presets } from '../presets.ts'
import { inertJson } from '../report/inert.ts'
import { ruleList } from '../report/rule-list.ts'
import { colorLevel, reportWidth } from '../report/style.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

const formats = ['table', 'json', 'markdown'] as const

/** `postcheck rules`: every rule, its level, and what it finds. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const parser = flagParser('rules').addOption(new Option('-f, --format <name>').default('table').argParser(readFormat))
  const { flags } = parseFlags<{ readonly format: (typeof formats)[number] }>(parser, args)
  io.stdout.write({ table: tableOf, json: jsonOf, markdown: markdownOf }[flags.format](rules, io))
  return PASSED
}

function readFormat(text: string): string {
  if (formats.some((name) => name === text)) return text
  throw new PostcheckError(`Unknown format “${text}” for the list of rules.${didYouMean(text, formats) || ` Known are ${formats.join(', ')}.`}`)
}

function tableOf(rules: readonly AnyRule[], { env, stdout }: Io): string {
  const terminal = { env, isTTY: stdout.isTTY === true, columns: stdout.columns }
  return ruleList(rules, { color: colorLevel('auto', terminal), width: reportWidth(terminal) })
}

function jsonOf(rules: readonly AnyRule[]): string {
  const describe = (declared: Options) =>
    Object.fromEntries(Object.entries(declared).map(([name, { what, printed, schema }]) => [name, { what, default: printed, schema }]))
  const entries = rules.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    summary: rule.summary,
    why: rule.why,
    fix: rule.fix,
    tags: rule.tags,
    sensitive: rule.sensitive !== undefined,
    presets: Object.fromEntries(presets.map((preset) => [preset, presetLevel(rule, preset)])),
    options: describe(rule.options),
    sources: rule.sources,
    url: pageOf(rule.id),
  }))
  return `${inertJson(entries, 2)}\n`
}

function markdownOf(rules: readonly AnyRule[]): string {
  return `${ruleTable(rules, pageOf)}\n`
}
