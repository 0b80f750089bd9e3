import { a, narrows, properties, type SchemaEdit, saysNothing } from './schema-edit.ts'

const INHERITED = 'type: object, allOf: [{ properties: { b: { type: string } } }]'

/** Properties that a schema does not name. */
export const opennessCases: readonly SchemaEdit[] = [
  [
    'other properties are refused',
    a('type: string'),
    properties('a: { type: string }', ', additionalProperties: false'),
    'breaking request-properties-closed',
    'minor response-properties-closed',
  ],
  [
    'other properties are welcome',
    properties('a: { type: string }', ', additionalProperties: false'),
    properties('a: { type: string }', ', additionalProperties: true'),
    'minor request-properties-opened',
    'minor response-properties-opened',
  ],
  ...['additionalProperties', 'unevaluatedProperties'].map(
    (keyword): SchemaEdit => [
      `a property is gone that ${keyword} refuses from then on, and is still required`,
      properties('a: { type: string }, b: { type: string }', `, required: [b], ${keyword}: false`),
      properties('a: { type: string }', `, required: [b], ${keyword}: false`),
      'breaking request-property-forbidden, patch client-rewritten',
      'breaking response-property-removed, patch client-rewritten',
    ],
  ),
  [
    'a property of an allOf is refused by what stands beside it no longer',
    `{ ${INHERITED}, additionalProperties: false }`,
    `{ ${INHERITED}, unevaluatedProperties: false }`,
    'minor request-property-allowed',
    'breaking response-type-widened',
  ],
  [
    'a property of an allOf is refused by what stands beside it',
    `{ ${INHERITED}, unevaluatedProperties: false }`,
    `{ ${INHERITED}, additionalProperties: false }`,
    'breaking request-property-forbidden',
    'breaking response-property-removed',
  ],
  [
    'a refused property of an allOf has another type',
    `{ ${INHERITED}, additionalProperties: false }`,
    `{ ${INHERITED.replace('string', 'integer')}, additionalProperties: false }`,
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
  [
    'additionalProperties judges what unevaluatedProperties refused',
    properties('a: { type: string }', ', unevaluatedProperties: false'),
    properties('a: { type: string }', ', unevaluatedProperties: false, additionalProperties: true'),
    'minor request-properties-opened',
    'minor response-properties-opened',
  ],
  [
    'additionalProperties leaves it to unevaluatedProperties to refuse others',
    properties('a: { type: string }', ', unevaluatedProperties: false, additionalProperties: { type: string }'),
    properties('a: { type: string }', ', unevaluatedProperties: false'),
    'breaking request-properties-undeclared',
    'breaking response-properties-undeclared',
  ],
  ...saysNothing(
    'unevaluatedProperties beside additionalProperties',
    '{ type: object, additionalProperties: { type: string } }',
    '{ type: object, additionalProperties: { type: string }, unevaluatedProperties: false }',
  ),
  ...narrows(
    'a property is required of a closed object that does not name it',
    properties('a: { type: string }', ', additionalProperties: false'),
    properties('a: { type: string }', ', additionalProperties: false, required: [z]'),
    ['property-required', 'property-optional'],
  ),
  ...narrows(
    'a property is required that only the type of all others describes',
    '{ type: object, additionalProperties: { type: string } }',
    '{ type: object, additionalProperties: { type: string }, required: [z] }',
    ['property-required', 'property-optional'],
  ),
  [
    'the type of other properties is narrowed',
    '{ type: object, additionalProperties: { type: [string, "null"] } }',
    '{ type: object, additionalProperties: { type: string } }',
    'breaking request-null-refused',
    'minor response-null-refused',
  ],
  [
    'other properties get a type',
    '{ type: object, additionalProperties: true }',
    '{ type: object, additionalProperties: { type: string } }',
    'breaking request-properties-typed',
    'minor response-properties-typed',
  ],
  [
    'other properties lose their type',
    '{ type: object, additionalProperties: { type: string } }',
    '{ type: object, additionalProperties: true }',
    'minor request-properties-untyped',
    'breaking response-properties-untyped',
  ],
  [
    'other properties are no longer declared',
    properties('a: { type: string }', ', additionalProperties: true'),
    a('type: string'),
    'breaking request-properties-undeclared',
    'breaking response-properties-undeclared',
  ],
]
