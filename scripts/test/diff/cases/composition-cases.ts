import { a, narrows, properties, type SchemaEdit, saysNothing } from './schema-edit.ts'

/** `oneOf`, `anyOf`, `allOf` and references. */
export const compositionCases: readonly SchemaEdit[] = [
  [
    'an alternative is added',
    a('oneOf: [{ type: object, properties: { k: { const: x } }, required: [k] }]'),
    a(
      'oneOf: [{ type: object, properties: { k: { const: x } }, required: [k] }, { type: object, properties: { k: { const: y } }, required: [k] }]',
    ),
    'minor request-alternative-added',
    'breaking response-alternative-added',
  ],
  [
    'an alternative is removed',
    a(
      'anyOf: [{ type: object, properties: { k: { const: x } }, required: [k] }, { type: object, properties: { k: { const: y } }, required: [k] }]',
    ),
    a('anyOf: [{ type: object, properties: { k: { const: x } }, required: [k] }]'),
    'breaking request-alternative-removed',
    'minor response-alternative-removed',
  ],
  [
    'a property loses its type beside a choice that stays as it is',
    '{ type: object, required: [g], properties: { g: { type: string } }, oneOf: [{ required: [b] }, { required: [c] }] }',
    '{ type: object, required: [g], oneOf: [{ required: [b] }, { required: [c] }] }',
    'minor request-type-widened',
    'breaking response-type-widened',
  ],
  [
    'something changes inside an alternative',
    a('oneOf: [{ type: string }, { type: object, properties: { b: { type: string } }, required: [b] }]'),
    a('oneOf: [{ type: object, properties: { b: { type: integer } }, required: [b] }, { type: string }]'),
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
  ...narrows(
    'anyOf becomes oneOf of what overlaps',
    a('anyOf: [{ type: number }, { type: integer }]'),
    a('oneOf: [{ type: number }, { type: integer }]'),
    ['alternatives-exclusive', 'alternatives-inclusive'],
  ),
  [
    'a discriminator is added',
    a('oneOf: [{ type: object, properties: { k: { const: x } }, required: [k] }]'),
    a('discriminator: { propertyName: k }, oneOf: [{ type: object, properties: { k: { const: x } }, required: [k] }]'),
    'breaking request-discriminator-changed',
    'breaking response-discriminator-changed',
  ],
  [
    'something changes inside an allOf',
    '{ allOf: [{ type: object, properties: { a: { type: string } } }, { required: [a] }] }',
    '{ allOf: [{ type: object, properties: { a: { type: integer } } }, { required: [a] }] }',
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
  [
    'a property moves into an allOf',
    a('type: string'),
    '{ type: object, allOf: [{ properties: { a: { type: string } } }] }',
    'patch client-rewritten, patch client-rewritten',
    'patch client-rewritten, patch client-rewritten',
  ],
  [
    'something changes in a schema that contains itself',
    properties('a: { type: string }, child: { $ref: "#/components/schemas/Thing" }'),
    properties('a: { type: [string, "null"] }, child: { $ref: "#/components/schemas/Thing" }'),
    'minor request-null-allowed',
    'breaking response-null-allowed',
  ],
  ...saysNothing(
    'anyOf becomes oneOf of what cannot overlap',
    a('anyOf: [{ type: string }, { type: integer }]'),
    a('oneOf: [{ type: string }, { type: integer }]'),
    2,
  ),
  [
    'alternatives change places',
    a('oneOf: [{ type: string }, { type: integer }]'),
    a('oneOf: [{ type: integer }, { type: string }]'),
    'patch client-rewritten',
    'patch client-rewritten',
  ],
  [
    'a choice becomes anything',
    a('oneOf: [{ type: string }, { type: integer }]'),
    a(''),
    'minor request-type-widened',
    'breaking response-type-widened',
  ],
  [
    'anything becomes a choice',
    a(''),
    a('oneOf: [{ type: string }, { type: integer }]'),
    'breaking request-type-narrowed',
    'minor response-type-narrowed',
  ],
  [
    'one choice of several changes its type',
    a('oneOf: [{ type: string }, { type: integer }]'),
    a('oneOf: [{ type: string }, { type: boolean }]'),
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
]
