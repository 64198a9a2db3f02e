const text = { type: 'string', minLength: 1 }
const message = { type: 'object', required: ['text'], properties: { text: { ...text, maxLength: 1024 }, markdown: text } }
const level = { enum: ['note', 'warning', 'error'] }
const position = { type: 'integer', minimum: 1 }

/** What GitHub's code scanning asks of SARIF 2.1.0 (docs.github.com, "SARIF support for code scanning"). */
export const githubSarifSchema = {
  type: 'object',
  required: ['$schema', 'version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: {
        type: 'object',
        required: ['tool', 'results', 'columnKind', 'automationDetails', 'invocations'],
        properties: {
          columnKind: { const: 'utf16CodeUnits' },
          automationDetails: { type: 'object', required: ['id'], properties: { id: { type: 'string', pattern: '/$' } } },
          invocations: {
            type: 'array',
            items: { type: 'object', required: ['executionSuccessful'], properties: { executionSuccessful: { type: 'boolean' } } },
          },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'version', 'semanticVersion', 'informationUri', 'rules'],
                properties: {
                  name: text,
                  version: text,
                  semanticVersion: text,
                  informationUri: text,
                  rules: { type: 'array', maxItems: 25_000, items: { $ref: '#/definitions/rule' } },
                },
              },
            },
          },
          results: { type: 'array', maxItems: 25_000, items: { $ref: '#/definitions/result' } },
        },
      },
    },
  },
  definitions: {
    rule: {
      type: 'object',
      required: ['id', 'name', 'shortDescription', 'fullDescription', 'help', 'helpUri', 'defaultConfiguration', 'properties'],
      additionalProperties: false,
      properties: {
        id: text,
        name: { ...text, maxLength: 255 },
        shortDescription: message,
        fullDescription: message,
        help: message,
        helpUri: text,
        defaultConfiguration: { type: 'object', required: ['level'], properties: { level } },
        properties: {
          type: 'object',
          required: ['tags', 'precision'],
          properties: {
            tags: { type: 'array', maxItems: 20, uniqueItems: true, items: text },
            precision: { enum: ['very-high', 'high', 'medium', 'low'] },
            'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
            'security-severity': { type: 'string', pattern: '^\\d+\\.\\d$' },
          },
        },
      },
    },
    result: {
      type: 'object',
      required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
      properties: {
        ruleId: text,
        ruleIndex: { type: 'integer', minimum: 0 },
        level,
        message,
        partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text },
        suppressions: {
          type: 'array',
          items: { type: 'object', required: ['kind'], properties: { kind: { enum: ['inSource', 'external'] }, justification: text } },
        },
        locations: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            required: ['physicalLocation'],
            properties: {
              physicalLocation: {
                type: 'object',
                required: ['artifactLocation', 'region'],
                additionalProperties: false,
                properties: {
                  artifactLocation: { type: 'object', required: ['uri'], properties: { uri: { type: 'string', pattern: '^(?!/|[a-z]+:)[!-~]+$' } } },
                  region: {
                    type: 'object',
                    required: ['startLine', 'startColumn', 'endLine', 'endColumn'],
                    additionalProperties: false,
                    properties: { startLine: position, startColumn: position, endLine: position, endColumn: position },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}
