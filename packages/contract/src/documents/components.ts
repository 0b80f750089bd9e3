import type { JsonRecord } from '@crm-clients/openapi/document'

/** Components that any schema may refer to. */
export const COMPONENTS = [
  'Contact',
  'Node',
  'Money',
  'Pet',
  'Animal',
  'Stage',
  'NewContact',
  'Identifier',
  'Tree',
  'Period',
] as const

/**
 * The schemas that others refer to: plain ones, closed ones, such that lead back to themselves, one of several kinds, with a
 * discriminator or by inheritance, one that says more than what it refers to, one that only answers have, and dates in order.
 */
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
  Animal: {
    type: 'object',
    required: ['species'],
    properties: { species: { type: 'string' }, legs: { type: 'integer', minimum: 0 } },
    discriminator: {
      propertyName: 'species',
      mapping: { bird: '#/components/schemas/Bird', fish: '#/components/schemas/Fish' },
    },
  },
  Bird: {
    allOf: [{ $ref: '#/components/schemas/Animal' }, { type: 'object', properties: { wings: { type: 'integer' } } }],
  },
  Fish: {
    allOf: [{ $ref: '#/components/schemas/Animal' }, { type: 'object', properties: { fins: { type: 'integer' } } }],
  },
  Stage: { type: 'string', enum: ['new', 'won', 'lost'] },
  NewContact: { $ref: '#/components/schemas/Contact', required: ['name', 'note'] },
  Identifier: { type: 'integer', minimum: 1, readOnly: true },
  Tree: {
    $dynamicAnchor: 'tree',
    type: 'object',
    properties: {
      label: { type: 'string' },
      branches: { type: 'array', maxItems: 2, items: { $dynamicRef: '#tree' } },
    },
  },
  Period: {
    type: 'object',
    required: ['from'],
    'x-comparisons': ['from < until', 'announced <= from'],
    properties: {
      from: { type: 'string', format: 'date' },
      until: { type: ['string', 'null'], format: 'date' },
      announced: { type: 'string', format: 'date-time' },
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
