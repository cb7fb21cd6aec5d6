import { expect, test } from '@jest/globals'
import { suggestionsOnly } from './suggestions-only.js'

test('keeps what an editor suggests and drops what it would underline', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['type'],
    properties: {
      type: { description: 'A key with the name of a keyword.', enum: ['a', 'b'] },
      list: { type: 'array', items: { type: 'string', not: { pattern: '^/' } } },
    },
  }
  expect(suggestionsOnly(schema)).toEqual({
    properties: {
      type: { description: 'A key with the name of a keyword.', anyOf: [{ enum: ['a', 'b'] }, true] },
      list: { items: {} },
    },
  })
})
