import { a, narrows, properties, type SchemaEdit, saysNothing } from './schema-edit.ts'

const CHILD =
  'k: { const: x }, child: { oneOf: [{ $ref: "#/components/schemas/Thing" }], discriminator: { propertyName: k'

const KINDS = CHILD.replace('const: x', 'enum: [x, y]')

/** Edits that look like others that nobody can judge, and can be judged. */
export const decidableCases: readonly SchemaEdit[] = [
  ...saysNothing('a pattern of anything', a('type: string'), a('type: string, pattern: ".*"')),
  ...saysNothing('an empty pattern', a('type: string'), a('type: string, pattern: ""')),
  ...narrows(
    'a pattern of anything becomes one',
    a('type: string, pattern: ".*"'),
    a('type: string, pattern: "^[a-z]+$"'),
    ['pattern-added', 'pattern-removed'],
  ),
  ...saysNothing('integers of 64 bits', a('type: integer'), a('type: integer, format: int64')),
  ...saysNothing('an integer or a number', a('type: number'), a('type: [integer, number]')),
  ...saysNothing(
    'an integer as a branch beside a number',
    a('type: number'),
    a('anyOf: [{ type: integer }, { type: number }]'),
    2,
  ),
  ...narrows(
    'an integer as a branch that excludes a number',
    a('type: number'),
    a('oneOf: [{ type: number }, { type: integer }]'),
    ['alternatives-exclusive', 'alternatives-inclusive'],
  ),
  ...saysNothing('a double', a('type: number'), a('type: number, format: double')),
  ...saysNothing('a password', a('type: string'), a('type: string, format: password')),
  ...saysNothing(
    'an integer above another one',
    a('type: integer, minimum: 1, maximum: 9'),
    a('type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10'),
    4,
  ),
  ...narrows('a number above another one', a('type: number, minimum: 1'), a('type: number, exclusiveMinimum: 1'), [
    'bound-tightened',
    'bound-relaxed',
  ]),
  ...saysNothing('a bound that an enum keeps', a('enum: [a, b]'), a('enum: [a, b], maxLength: 1')),
  ...saysNothing('a pattern that an enum keeps', a('enum: [a, b]'), a('enum: [a, b], pattern: "^[a-z]$"')),
  ...saysNothing('a number that an enum is a multiple of', a('enum: [2, 4]'), a('enum: [2, 4], multipleOf: 2')),
  ...saysNothing('a forbidden value that an enum lacks', a('enum: [a, b]'), a('enum: [a, b], not: { const: c }')),
  ...narrows('a forbidden value that an enum has', a('enum: [a, b]'), a('enum: [a, b], not: { const: b }'), [
    'constraint-added',
    'constraint-removed',
  ]),
  ...saysNothing('a format that an enum keeps', a('enum: ["2020-01-01"]'), a('enum: ["2020-01-01"], format: date')),
  ...narrows('null, which an enum has', a('enum: [a, null]'), a('enum: [a, null], not: { type: "null" }'), [
    'constraint-added',
    'constraint-removed',
  ]),
  ...saysNothing(
    'an integer or null above another one',
    a('type: [integer, "null"], minimum: 1'),
    a('type: [integer, "null"], exclusiveMinimum: 0'),
    2,
  ),
  ...saysNothing(
    'an integer or null as a multiple of 1',
    a('type: [integer, "null"]'),
    a('type: [integer, "null"], multipleOf: 1'),
  ),
  ...saysNothing(
    'one item that is unlike the others',
    a('type: array, maxItems: 1'),
    a('type: array, maxItems: 1, uniqueItems: true'),
  ),
  ...narrows('a bound that an enum does not keep', a('enum: [a, bb]'), a('enum: [a, bb], maxLength: 1'), [
    'bound-tightened',
    'bound-relaxed',
  ]),
  ...narrows('a bound gives way to an enum', a('type: string, maxLength: 3'), a('type: string, enum: [a, b]'), [
    'enum-added',
    'enum-removed',
  ]),
  ...narrows(
    'a second multiple in an allOf',
    a('type: integer, multipleOf: 2'),
    a('type: integer, multipleOf: 2, allOf: [{ multipleOf: 3 }]'),
    ['bound-tightened', 'bound-relaxed'],
  ),
  ...saysNothing(
    'a second multiple that the first one implies',
    a('type: integer, multipleOf: 4'),
    a('type: integer, multipleOf: 4, allOf: [{ multipleOf: 2 }]'),
  ),
  ...saysNothing('an integer as a multiple of 1', a('type: integer'), a('type: integer, multipleOf: 1')),
  ...saysNothing('constants as an enum', a('enum: [a, b]'), a('oneOf: [{ const: a }, { const: b }]'), 2),
  ...saysNothing('several enums as one', a('enum: [a, b, c]'), a('anyOf: [{ enum: [a, b] }, { const: c }]'), 2),
  ...narrows(
    'a constant of several goes',
    a('oneOf: [{ const: a }, { const: b }, { const: c }]'),
    a('oneOf: [{ const: a }, { const: b }]'),
    ['enum-value-removed', 'enum-value-added'],
  ),
  ...saysNothing('a bound of numbers beside a text', a('type: string'), a('type: string, maximum: 5')),
  ...saysNothing('a length beside a number', a('type: integer'), a('type: integer, maxLength: 5')),
  ...saysNothing('items beside an object', a('type: object'), a('type: object, items: { type: string }')),
  ...saysNothing(
    'a required property of a text',
    a('type: string, properties: { b: { type: string } }'),
    a('type: string, properties: { b: { type: integer } }, required: [b]'),
    2,
  ),
  ...narrows(
    'a length of a text that may be a number as well',
    a('type: [string, integer]'),
    a('type: [string, integer], maxLength: 5'),
    ['bound-tightened', 'bound-relaxed'],
  ),
  [
    'the default of a required property changes',
    properties('a: { type: string, default: x }', ', required: [a]'),
    properties('a: { type: string, default: y }', ', required: [a]'),
    'patch request-idle-default-changed',
    'patch response-idle-default-changed',
  ],
  ...saysNothing(
    'a mapping in its other spelling',
    properties(
      'a: { discriminator: { propertyName: k, mapping: { x: Thing } }, oneOf: [{ $ref: "#/components/schemas/Thing" }] }',
    ),
    properties(
      'a: { discriminator: { propertyName: k, mapping: { x: "#/components/schemas/Thing" } }, oneOf: [{ $ref: "#/components/schemas/Thing" }] }',
    ),
  ),
  ...saysNothing(
    'a mapping of what a constant says already',
    properties(`${CHILD} } }`, ', required: [k]'),
    properties(`${CHILD}, mapping: { x: Thing } } }`, ', required: [k]'),
  ),
  [
    'a discriminator has another value',
    properties(
      'a: { discriminator: { propertyName: k, mapping: { x: Thing } }, oneOf: [{ $ref: "#/components/schemas/Thing" }] }',
    ),
    properties(
      'a: { discriminator: { propertyName: k, mapping: { x: Thing, y: Thing } }, oneOf: [{ $ref: "#/components/schemas/Thing" }] }',
    ),
    'minor request-discriminator-value-added',
    'breaking response-discriminator-value-added',
  ],
  ...saysNothing(
    'a reference to an anchor that says its place',
    `{ $dynamicAnchor: thing, type: object, properties: { a: { $dynamicRef: "#thing" } } }`,
    `{ $dynamicAnchor: thing, type: object, properties: { a: { $ref: "#/components/schemas/Thing" } } }`,
    0,
  ),
  ...narrows(
    'what stands behind a $dynamicRef',
    `{ $defs: { name: { $dynamicAnchor: name, type: string } }, type: object, properties: { a: { $dynamicRef: "#name" } } }`,
    `{ $defs: { name: { $dynamicAnchor: name, type: string, maxLength: 5 } }, type: object, properties: { a: { $dynamicRef: "#name" } } }`,
    ['bound-tightened', 'bound-relaxed'],
  ),
  [
    'a discriminator has another value, which its branch lists',
    properties(`${KINDS}, mapping: { x: Thing } } }`, ', required: [k]'),
    properties(`${KINDS}, mapping: { x: Thing, y: Thing } } }`, ', required: [k]'),
    'minor request-discriminator-value-added',
    'breaking response-discriminator-value-added',
  ],
  ...saysNothing('a forbidden value of another type', a('type: number'), a('type: number, not: { const: x }')),
  ...saysNothing('a format of a list', a('type: array'), a('type: array, format: date')),
  ...narrows('a multiple of nearly as much', a('type: integer'), a('type: integer, multipleOf: 9999999999'), [
    'bound-tightened',
    'bound-relaxed',
  ]),
  [
    'a large multiple becomes another one',
    a('type: integer, multipleOf: 10000000000'),
    a('type: integer, multipleOf: 9999999999'),
    'breaking request-bound-changed',
    'breaking response-bound-changed',
  ],
  [
    'a type is gone, and a bound is another one',
    a('type: integer, maximum: 9'),
    a('maximum: 5'),
    'minor request-type-widened, breaking request-bound-tightened',
    'breaking response-type-widened, minor response-bound-tightened',
  ],
  [
    'a branch of oneOf takes what another one does',
    a('oneOf: [{ type: integer }, { type: string }]'),
    a('oneOf: [{}, { type: string }]'),
    'minor request-type-widened, breaking request-alternatives-exclusive',
    'breaking response-type-widened, minor response-alternatives-exclusive',
  ],
]
