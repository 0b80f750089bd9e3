import { a, properties, type SchemaEdit } from './schema-edit.ts'

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
