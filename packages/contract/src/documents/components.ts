import type { JsonRecord } from '@crm-clients/openapi/document'

/** The schemas that others refer to: a plain one, one that leads back to itself, a closed one, and one of several kinds. */
const COMPONENT_SCHEMAS: JsonRecord = {
  Contact: {
    type: 'object',
    required: ['name'],
    properties: {
      id: { type: 'integer', readOnly: true },
      name: { type: 'string', minLength: 1 },
      note: { type: ['string', 'null'] },
      secret: { type: 'string', writeOnly: true },
    },
  },
  Node: {
    type: 'object',
    required: ['value'],
    properties: {
      value: { type: 'integer' },
      children: { type: 'array', maxItems: 2, items: { $ref: '#/components/schemas/Node' } },
    },
  },
  Money: {
    type: 'object',
    required: ['amount', 'currency'],
    properties: { amount: { type: 'number', multipleOf: 0.01 }, currency: { type: 'string', pattern: '^[A-Z]{3}$' } },
    additionalProperties: false,
  },
  Pet: {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
    },
  },
  Cat: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: 'cat' }, lives: { type: 'integer' }, id: { type: 'integer', readOnly: true } },
  },
  Dog: { type: 'object', required: ['kind', 'bark'], properties: { kind: { const: 'dog' }, bark: { type: 'string' } } },
}

/** The component schemas that a part of a document refers to, at once or through others. */
export function componentSchemasFor(part: unknown, found: JsonRecord = {}): JsonRecord {
  for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (Object.hasOwn(found, name)) continue
    found[name] = COMPONENT_SCHEMAS[name]
    componentSchemasFor(found[name], found)
  }
  return found
}
