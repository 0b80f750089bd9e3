import { a, narrows, properties, type SchemaEdit, saysNothing } from './schema-edit.ts'

const LIST = 'type: array, items: {}'

/** An object that has to keep a schema where it has a property. */
const conditional = (name: string, then: string, definitions: string) =>
  `{ type: object, if: { required: [${name}] }, then: ${then}, $defs: ${definitions} }`

/** The rarer keywords of JSON Schema, with `true`, `false` and schemas, and in what covers what they leave. */
export const constraintCases: readonly SchemaEdit[] = [
  ...narrows('`contains: false`', a(LIST), a(`${LIST}, contains: false`)),
  ...narrows('`contains: true`', a(LIST), a(`${LIST}, contains: true`)),
  ...narrows('`propertyNames: false`', a('type: object'), a('type: object, propertyNames: false')),
  ...narrows('`then: false`', a('type: integer'), a('type: integer, if: { minimum: 5 }, then: false')),
  ...narrows('`else: false`', a('type: integer'), a('type: integer, if: { minimum: 5 }, else: false')),
  ...narrows('`not: true` below a list', a(LIST), a(`${LIST}, contains: { not: true }`)),
  ...narrows(
    '`dependentSchemas` with `false`',
    properties('a: {}'),
    properties('a: {}', ', dependentSchemas: { a: false }'),
  ),
  ...narrows('`prefixItems` with `false`', a(LIST), a(`${LIST}, prefixItems: [false]`)),
  ...narrows(
    '`patternProperties` with `false`',
    properties('a: {}'),
    properties('a: {}', ', patternProperties: { ^x-: false }'),
  ),
  ...narrows('`unevaluatedItems: false`', a('type: array'), a('type: array, unevaluatedItems: false')),
  ...saysNothing('`unevaluatedItems: true`', a('type: array'), a('type: array, unevaluatedItems: true')),
  ...saysNothing(
    '`unevaluatedItems` beside `items`',
    a('type: array, items: { type: string }'),
    a('type: array, items: { type: string }, unevaluatedItems: false'),
  ),
  ...narrows(
    '`items: true` no longer keeps items from `unevaluatedItems`',
    a('type: array, unevaluatedItems: false, items: true'),
    a('type: array, unevaluatedItems: false'),
  ),
  ...narrows(
    '`contains` no longer keeps items from `unevaluatedItems`',
    a('type: array, unevaluatedItems: false, contains: { type: string }, minContains: 0'),
    a('type: array, unevaluatedItems: false'),
  ),
  [
    '`contains` no longer asks for items, nor keeps them from `unevaluatedItems`',
    a('type: array, unevaluatedItems: { type: integer }, contains: { type: string }'),
    a('type: array, unevaluatedItems: { type: integer }'),
    'breaking request-constraint-added, minor request-constraint-removed',
    'minor response-constraint-added, breaking response-constraint-removed',
  ],
  ...saysNothing('`contains` without a count', a(LIST), a(`${LIST}, contains: { type: string }, minContains: 0`), 2),
  ...saysNothing('a count without `contains`', a(LIST), a(`${LIST}, minContains: 2`)),
  ...saysNothing('`propertyNames: true`', a('type: object'), a('type: object, propertyNames: true')),
  ...saysNothing('`not: false`', a('type: string'), a('type: string, not: false')),
  ...saysNothing('`then` without `if`', a('type: string'), a('type: string, then: false')),
  ...saysNothing('`if` alone', a('type: string'), a('type: string, if: { maxLength: 3 }')),
  ...saysNothing('`then: true`', a('type: string'), a('type: string, if: { maxLength: 3 }, then: true'), 2),
  ...saysNothing('`uniqueItems: false`', a(LIST), a(`${LIST}, uniqueItems: false`)),
  ...narrows(
    '`minContains` is raised',
    a(`${LIST}, contains: { type: string }`),
    a(`${LIST}, contains: { type: string }, minContains: 2`),
  ),
  ...narrows(
    '`maxContains` is lowered',
    a(`${LIST}, contains: { type: string }, maxContains: 5`),
    a(`${LIST}, contains: { type: string }, maxContains: 2`),
  ),
  ...narrows(
    '`minContains: 0` no longer switches `contains` off',
    a(`${LIST}, contains: { type: string }, minContains: 0`),
    a(`${LIST}, contains: { type: string }`),
  ),
  ...narrows(
    '`contains` asks for more',
    a(`${LIST}, contains: { type: [string, integer] }`),
    a(`${LIST}, contains: { type: string }`),
  ),
  ...narrows('`not` forbids more', a('not: { type: string, maxLength: 3 }'), a('not: { type: string }')),
  ...narrows(
    'names of properties are shorter',
    a('type: object, propertyNames: { maxLength: 9 }'),
    a('type: object, propertyNames: { maxLength: 5 }'),
  ),
  ...narrows(
    'a first item has fewer types',
    a('type: array, prefixItems: [{ type: [string, integer] }]'),
    a('type: array, prefixItems: [{ type: string }]'),
  ),
  ...narrows(
    'a pattern of names has fewer types',
    a('type: object, patternProperties: { ^x-: { type: [string, integer] } }'),
    a('type: object, patternProperties: { ^x-: { type: string } }'),
  ),
  ...narrows(
    'a property asks for more others',
    properties('a: {}, b: {}, c: {}', ', dependentRequired: { a: [b] }'),
    properties('a: {}, b: {}, c: {}', ', dependentRequired: { a: [b, c] }'),
  ),
  ...narrows(
    '`then` demands more',
    a('type: string, if: { maxLength: 3 }, then: { minLength: 1 }'),
    a('type: string, if: { maxLength: 3 }, then: { minLength: 2 }'),
  ),
  ...narrows(
    'without `patternProperties`, `additionalProperties: false` refuses more',
    '{ type: object, additionalProperties: false, patternProperties: { ^x-: { type: string } } }',
    '{ type: object, additionalProperties: false }',
  ),
  ...narrows(
    'without `prefixItems`, `items` judges more',
    a('type: array, prefixItems: [{ type: [string, integer] }], items: { type: string }'),
    a('type: array, items: { type: string }'),
  ),
  ...narrows(
    '`unevaluatedProperties` get a type',
    '{ type: object, unevaluatedProperties: true }',
    '{ type: object, unevaluatedProperties: { type: string } }',
    ['properties-typed', 'properties-untyped'],
  ),
  ...narrows(
    '`unevaluatedProperties` have fewer types',
    '{ type: object, unevaluatedProperties: { type: [string, integer] } }',
    '{ type: object, unevaluatedProperties: { type: string } }',
    ['type-narrowed', 'type-widened'],
  ),
  ...narrows(
    '`if` asks for more, and so `then` demands it of more',
    a('type: string, if: { maxLength: 3 }, then: { minLength: 1 }'),
    a('type: string, if: { maxLength: 4 }, then: { minLength: 1 }'),
  ),
  ...narrows(
    '`if` asks for less, and so `else` demands it of more',
    a('type: string, if: { maxLength: 4 }, else: { minLength: 9 }'),
    a('type: string, if: { maxLength: 3 }, else: { minLength: 9 }'),
  ),
  ...narrows(
    'another `if` than before demands something',
    a('type: string, if: { maxLength: 4 }'),
    a('type: string, if: { minLength: 3 }, then: { minLength: 9 }'),
  ),
  [
    '`if` asks for more, and `then` demands less',
    a('type: string, if: { maxLength: 3 }, then: { minLength: 2 }'),
    a('type: string, if: { maxLength: 4 }, then: { minLength: 1 }'),
    'breaking request-constraint-changed, patch client-rewritten',
    'breaking response-constraint-changed, patch client-rewritten',
  ],
  [
    '`if` asks another thing, and what `then` referred to is gone',
    conditional('a', '{ $ref: "#/components/schemas/Thing/$defs/x" }', '{ x: { required: [b] } }'),
    conditional('c', '{ required: [b] }', '{}'),
    'breaking request-constraint-changed, patch client-rewritten, patch client-rewritten, patch client-rewritten',
    'breaking response-constraint-changed, patch client-rewritten, patch client-rewritten, patch client-rewritten',
  ],
  [
    '`if` asks another thing, and what `then` refers to demands nothing any more',
    conditional('a', '{ $ref: "#/components/schemas/Thing/$defs/x" }', '{ x: { required: [b] } }'),
    conditional('c', '{ $ref: "#/components/schemas/Thing/$defs/x" }', '{ x: {} }'),
    'minor request-constraint-removed, patch client-rewritten',
    'breaking response-constraint-removed, patch client-rewritten',
  ],
  [
    'what is said by `if` changes',
    a('type: string, if: { maxLength: 3 }, then: { minLength: 1 }, else: { maxLength: 9 }'),
    a('type: string, if: { maxLength: 4 }, then: { minLength: 1 }, else: { maxLength: 9 }'),
    'breaking request-constraint-changed',
    'breaking response-constraint-changed',
  ],
  [
    'a required property is described by nothing',
    properties('b: {}'),
    properties('b: {}', ', required: [a]'),
    'breaking request-property-required',
    'minor response-property-required',
  ],
  [
    'a property that nothing describes is required no longer',
    properties('b: {}', ', required: [a]'),
    properties('b: {}'),
    'minor request-property-optional',
    'breaking response-property-optional',
  ],
  [
    'a property gets another type than the others',
    '{ type: object, additionalProperties: { type: string } }',
    '{ type: object, additionalProperties: { type: string }, properties: { a: { type: boolean } } }',
    'minor request-property-added, breaking request-type-changed',
    'minor response-property-added, breaking response-type-changed',
  ],
]
