import type { AnyRule } from '../lint.ts'
import type { Options } from '../option.ts'
import { presets } from '../presets.ts'
import { audiences, jurisdictions, levels } from './validate.ts'

/** JSON Schema (draft 2020-12) of a config, made from the rules. */
export function configSchema(rules: readonly AnyRule[]) {
  const shared = {
    preset: { enum: presets, description: 'The levels to start from.' },
    audience: { enum: audiences, description: 'Whom the posts are for, where a post does not say so in its front matter.' },
    locale: { type: 'string', description: 'Language tag such as en or en-GB, where a post does not say so.' },
    jurisdiction: { enum: jurisdictions, description: 'Whose identifiers to look for first.' },
    own: { ...texts, description: 'Domains of the publisher: links to them are no outside source.' },
    allow: { ...texts, description: 'Words and phrases that are never reported.' },
    rules: {
      type: 'object',
      description: 'Levels and options of rules.',
      additionalProperties: false,
      properties: Object.fromEntries(rules.flatMap((rule) => namesOf(rule, rules).map((name) => [name, settingSchema(rule)]))),
    },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Config of postcheck',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: { anyOf: [{ type: 'string' }, texts], description: 'Presets, paths that start with ./, or packages to start from.' },
      ...shared,
      terms: {
        type: 'array',
        description: 'Your own terms, or paths of lists of them: “postcheck help terms” says what may stand there.',
        items: {
          anyOf: [{ type: 'string' }, { type: 'object', required: ['find', 'why'], properties: { find: { type: 'string' }, why: { type: 'string' } } }],
        },
      },
      retractions: {
        type: 'string',
        description: 'The list of retracted papers that “postcheck retractions import” writes and a check reads; relative to this file.',
      },
      ignore: { ...texts, description: 'Files that are not checked: patterns as in .gitignore.' },
      roster: { type: 'string', description: 'The clinic’s own list of patients, outside of any repository; only in a config that is named with --config.' },
      overrides: {
        type: 'array',
        description: 'Other settings for some posts; later ones win.',
        items: {
          type: 'object',
          required: ['files'],
          additionalProperties: false,
          properties: { files: { anyOf: [{ type: 'string' }, texts], description: 'Patterns as in .gitignore.' }, ...shared },
        },
      },
    },
  }
}

const texts = { type: 'array', items: { type: 'string' } }

/** A rule may be called by its whole name, and by the short one where no other has it. */
function namesOf({ id }: AnyRule, rules: readonly AnyRule[]): readonly string[] {
  const short = id.split('/')[1] ?? id
  return rules.filter((rule) => rule.id.split('/')[1] === short).length === 1 ? [id, short] : [id]
}

function settingSchema(rule: AnyRule) {
  const declared: Options = rule.options
  const options = Object.fromEntries(
    Object.entries(declared).map(([name, { schema, what, printed }]) => [name, { ...schema, description: `${what} (default ${printed})` }]),
  )
  return {
    description: rule.summary,
    anyOf: [{ enum: levels }, { type: 'object', additionalProperties: false, properties: { severity: { enum: levels }, ...options } }],
  }
}
