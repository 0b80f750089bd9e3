import { a, narrows, type SchemaEdit, saysNothing } from './schema-edit.ts'

/** Enums and constants. */
export const enumCases: readonly SchemaEdit[] = [
  [
    'an enum is added',
    a('type: string'),
    a('type: string, enum: [x, y]'),
    'breaking request-enum-added',
    'minor response-enum-added',
  ],
  [
    'an enum is removed',
    a('type: string, enum: [x, y]'),
    a('type: string'),
    'minor request-enum-removed',
    'breaking response-enum-removed',
  ],
  [
    'an enum is widened',
    a('type: string, enum: [x, y]'),
    a('type: string, enum: [x, y, z]'),
    'minor request-enum-value-added',
    'breaking response-enum-value-added',
  ],
  [
    'an enum is narrowed',
    a('type: string, enum: [x, y]'),
    a('type: string, enum: [x]'),
    'breaking request-enum-value-removed',
    'minor response-enum-value-removed',
  ],
  [
    'a const changes',
    a('const: x'),
    a('const: y'),
    'breaking request-enum-value-removed, minor request-enum-value-added',
    'minor response-enum-value-removed, breaking response-enum-value-added',
  ],
  [
    'a const becomes an enum',
    a('type: string, const: x'),
    a('type: string, enum: [x, y]'),
    'minor request-enum-value-added',
    'breaking response-enum-value-added',
  ],
  ...narrows('a const stands beside an enum without it', a('const: x'), a('const: x, enum: [y]'), [
    'enum-value-removed',
    'enum-value-added',
  ]),
  ...saysNothing('a const stands beside an enum with it', a('const: x'), a('const: x, enum: [x, y]')),
  ...narrows(
    'a value goes of a choice of texts that is called an object',
    a('type: object, oneOf: [{ enum: [x] }, { enum: [y] }]'),
    a('type: object, oneOf: [{ enum: [x] }]'),
    ['enum-value-removed', 'enum-value-added'],
  ),
  ...saysNothing(
    'a choice of texts that is called an object has one branch',
    a('type: object, oneOf: [{ enum: [x] }, { enum: [y] }]'),
    a('type: object, oneOf: [{ enum: [x, y] }]'),
  ),
  ...saysNothing('both values of a boolean', a('type: boolean'), a('enum: [true, false]'), 2),
  ...saysNothing('both values of a boolean, or null', a('type: [boolean, "null"]'), a('enum: [true, false, null]'), 2),
  ...narrows('one value of a boolean', a('type: boolean'), a('type: boolean, const: true'), [
    'enum-value-removed',
    'enum-value-added',
  ]),
  [
    'an extensible enum is widened',
    a('type: string, x-extensible-enum: [x]'),
    a('type: string, x-extensible-enum: [x, y]'),
    'minor request-open-enum-changed',
    'minor response-open-enum-changed',
  ],
  [
    'an enum is opened',
    a('type: string, enum: [x]'),
    a('type: string, x-extensible-enum: [x]'),
    'minor request-enum-opened',
    'breaking response-enum-opened',
  ],
  [
    'an enum is closed',
    a('type: string, x-extensible-enum: [x]'),
    a('type: string, enum: [x]'),
    'breaking request-enum-closed',
    'minor response-enum-closed',
  ],
  [
    'an open enum is added',
    a('type: string'),
    a('type: string, x-extensible-enum: [x]'),
    'minor request-open-enum-changed',
    'minor response-open-enum-changed',
  ],
]
