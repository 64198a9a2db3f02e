const count = { type: 'integer', minimum: 0 }
const text = { type: 'string' }
const texts = { type: 'array', items: text }

/** JSON Schema (draft 2020-12) of the JSON report. */
export const jsonReportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of postcheck',
  ...object({
    schemaVersion: { const: 1 },
    tool: object({ name: { const: 'postcheck' }, version: text }),
    summary: object({
      posts: count,
      words: count,
      rules: count,
      errors: count,
      warnings: count,
      infos: count,
      suppressed: count,
      ignored: count,
      durationMs: count,
    }),
    results: { type: 'array', items: { $ref: '#/$defs/result' } },
    problems: { type: 'array', items: { $ref: '#/$defs/problem' } },
  }),
  $defs: {
    result: object(
      {
        path: { ...text, description: 'Relative to the working folder, with forward slashes.' },
        audience: { enum: ['patient', 'public', 'teen', 'clinician'] },
        language: { enum: ['en', 'es', 'de', 'fr', 'pt', 'nl', 'it', 'other'], description: 'What its prose is written in.' },
        words: count,
        metrics: {
          type: 'object',
          additionalProperties: { anyOf: [{ type: 'number' }, { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }] },
        },
        findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
      },
      { unread: object({ share: { type: 'number', minimum: 0, maximum: 1 }, reasons: texts }) },
    ),
    finding: object(
      {
        ruleId: { ...text, pattern: '^[a-z]+/[a-z0-9-]+$' },
        severity: { enum: ['error', 'warning', 'info'] },
        confidence: { enum: ['high', 'medium', 'low'] },
        message: { ...text, description: 'Never quotes what a sensitive rule matched.' },
        because: texts,
        sensitive: { type: 'boolean' },
        start: { $ref: '#/$defs/place' },
        end: { $ref: '#/$defs/place', description: 'Exclusive.' },
        suggestions: { type: 'array', items: { $ref: '#/$defs/suggestion' } },
        url: text,
      },
      { score: { type: 'number' }, surface: { ...text, description: 'Where it was found, when that is not prose.' } },
    ),
    suggestion: object({ text, start: { $ref: '#/$defs/place' }, end: { $ref: '#/$defs/place' }, safe: { type: 'boolean' } }),
    place: object({
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1, description: 'In UTF-16 units.' },
      offset: { ...count, description: 'In UTF-16 units, from 0.' },
    }),
    problem: object({ kind: text, message: text }, { path: text }),
  },
}

function object(properties: Readonly<Record<string, unknown>>, optional: Readonly<Record<string, unknown>> = {}) {
  return { type: 'object', required: Object.keys(properties), additionalProperties: false, properties: { ...properties, ...optional } }
}
