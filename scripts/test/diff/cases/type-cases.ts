import { a, type SchemaEdit } from './schema-edit.ts'

/** Types and null. */
export const typeCases: readonly SchemaEdit[] = [
  [
    'a type is replaced',
    a('type: string'),
    a('type: integer'),
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
  [
    'a string becomes a file',
    a('type: string'),
    a('type: string, format: binary'),
    'breaking request-type-changed',
    'breaking response-type-changed',
  ],
  [
    'a type is added',
    a('type: string'),
    a('type: [string, integer]'),
    'minor request-type-widened',
    'breaking response-type-widened',
  ],
  [
    'a type is removed',
    a('type: [string, integer]'),
    a('type: string'),
    'breaking request-type-narrowed',
    'minor response-type-narrowed',
  ],
  [
    'anything becomes a string',
    a(''),
    a('type: string'),
    'breaking request-type-narrowed',
    'minor response-type-narrowed',
  ],
  [
    'a string becomes anything',
    a('type: string'),
    a(''),
    'minor request-type-widened',
    'breaking response-type-widened',
  ],
  [
    'an integer becomes a number',
    a('type: integer'),
    a('type: number'),
    'minor request-fractions-allowed',
    'breaking response-fractions-allowed',
  ],
  [
    'a number becomes an integer',
    a('type: number'),
    a('type: integer'),
    'breaking request-integer-only',
    'minor response-integer-only',
  ],
  [
    'a property is made nullable',
    a('type: string'),
    a('type: [string, "null"]'),
    'minor request-null-allowed',
    'breaking response-null-allowed',
  ],
  [
    'a property is made nullable by anyOf',
    a('type: string'),
    a('anyOf: [{ type: string }, { type: "null" }]'),
    'minor request-null-allowed',
    'breaking response-null-allowed',
  ],
  [
    'a property is no longer nullable',
    a('type: [string, "null"]'),
    a('type: string'),
    'breaking request-null-refused',
    'minor response-null-refused',
  ],
]
