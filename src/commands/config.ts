import { dirname, resolve } from 'node:path'
import { openConfigs } from '../config/load.ts'
import { configSchema } from '../config/schema.ts'
import { settingsResolver, withoutFlags } from '../config/settings.ts'
import { PostcheckError } from '../errors.ts'
import { PASSED } from '../exit-codes.ts'
import { shownFrom } from '../files/shown.ts'
import type { Io } from '../io.ts'
import type { AnyRule } from '../lint.ts'
import { inertJson } from '../report/inert.ts'
import { counted } from '../report/phrases.ts'
import { flagParser, parseFlags } from './parse-flags.ts'

interface ConfigFlags {
  readonly print?: true
  readonly schema?: true
  readonly validate?: true
  readonly config?: string
}

/** `postcheck config`: what holds for a post and which files say so; the JSON Schema of a config; whether the configs are right. */
export async function run(args: readonly string[], io: Io, rules: readonly AnyRule[]): Promise<number> {
  const parser = flagParser('config').argument('[file]').option('--print').option('--schema').option('--validate').option('-c, --config <file>')
  const { flags, operands } = parseFlags<ConfigFlags>(parser, args)
  if ([flags.print, flags.schema, flags.validate].filter(Boolean).length > 1) throw new PostcheckError('Ask for one of --print, --schema and --validate.')
  if (flags.schema) {
    io.stdout.write(`${inertJson(configSchema(rules), 2)}\n`)
    return PASSED
  }
  const path = resolve(io.cwd, operands[0] ?? 'post.md')
  const configs = openConfigs({ cwd: io.cwd, rules, named: flags.config })
  const layers = await configs.layersFor(dirname(path))
  if (flags.validate) {
    const sources = [...new Set(layers.map(({ source }) => source))]
    io.stdout.write(
      sources.length === 0
        ? 'No config was found; the preset recommended holds.\n'
        : `${counted(sources.length, 'config')} read, no mistakes: ${sources.join(', ')}\n`,
    )
    return PASSED
  }
  const resolveSettings = settingsResolver(rules, withoutFlags(new Date(io.now())))
  const { lint, preset, sources, retractions } = resolveSettings(path, layers)
  const levels = new Map<string, unknown>(
    lint.rules.map(({ rule, severity, options }) => [rule.id, Object.keys(options).length === 0 ? severity : { severity, ...options }]),
  )
  const { audience, locale, jurisdiction, own, allow } = lint
  const all = Object.fromEntries(rules.map(({ id }) => [id, levels.get(id) ?? 'off']))
  io.stdout.write(
    `${inertJson({ sources, preset, audience, locale, jurisdiction, own, allow, ...(retractions !== undefined && { retractions: shownFrom(io.cwd)(retractions) }), rules: all }, 2)}\n`,
  )
  return PASSED
}
