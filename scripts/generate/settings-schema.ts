import type { RuleMeta } from '../../src/api.js'
import { docsUrl } from '../../src/diagnostic.js'
import { SETTINGS_SCHEMA } from '../../src/init/addresses.js'
import { RULE_SETTINGS } from '../../src/settings/rule-settings.js'
import { SETTINGS, type Shape } from '../../src/settings/shape.js'

/** The JSON Schema of `.agent-lint.yaml`, as the text of its file: from the table that also reads the file, and from the rules. */
export function settingsSchema(rules: readonly RuleMeta[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SETTINGS_SCHEMA,
    title: 'agent-lint settings',
    description: 'Settings of agent-lint in a file named .agent-lint.yaml.',
    ...schemaOf(SETTINGS),
    definitions: { rules: rulesSchema(rules) },
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

function schemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.kind) {
    case 'map': {
      const keys = Object.entries(shape.keys)
      return {
        type: 'object',
        additionalProperties: false,
        required: shape.required === undefined ? undefined : [shape.required],
        properties: Object.fromEntries(
          keys.map(([key, field]) => [key, { description: field.description, ...schemaOf(field.shape) }]),
        ),
      }
    }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) }
    case 'rules':
      return { allOf: [{ $ref: '#/definitions/rules' }] }
    case 'choice':
      return { enum: shape.values }
    case 'pattern':
      return { type: 'string', not: { pattern: '^!?(/|\\.\\./)' } }
    case 'string':
      return { type: 'string' }
  }
}

function rulesSchema(rules: readonly RuleMeta[]): unknown {
  const groups = [...new Set(rules.map(({ group }) => group))].sort()
  const setting = (description: string): unknown => ({ description, enum: RULE_SETTINGS })
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(groups.map((group) => [group, setting(`All rules of the group "${group}".`)])),
      ...Object.fromEntries(
        rules.map(({ id, severity, description }) => [
          id,
          setting(`${description} Default: "${severity}".\n\n${docsUrl(id)}`),
        ]),
      ),
    },
  }
}
