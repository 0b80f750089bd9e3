import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, constant, constantFrom, integer, oneof, tuple } from 'fast-check'

const PATTERNS = ['^[a-z]+$', '^[A-Z]{3}$', '^\\d{2,4}$', '^[^;,|& ]+$', 'x', '^\\p{L}+$']
const FORMATS = ['date', 'date-time', 'time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'uri', 'uuid']

/** Schemas of texts, numbers and truth values, each with at most one rule or two that go together. */
export const textSchemaArbitrary: Arbitrary<JsonRecord> = oneof(
  constant({}),
  tuple(integer({ min: 0, max: 3 }), integer({ min: 3, max: 8 })).map(([minLength, maxLength]) => ({
    minLength,
    maxLength,
  })),
  constantFrom(...PATTERNS).map(pattern => ({ pattern })),
  constantFrom(...FORMATS).map(format => ({ format })),
  constantFrom(['a', 'b'], ['new', 'won', 'lost'], ['größer', 'a b', 'x&y=z'], ['1', 'true']).map(values => ({
    enum: values,
  })),
  constantFrom('fixed', 'a/b', '42').map(value => ({ const: value })),
  constantFrom<JsonRecord>(
    { default: 'usual' },
    { examples: ['one', 'two'] },
    { format: 'unheard-of' },
    { contentEncoding: 'base64', contentMediaType: 'image/png' },
    { minLength: 2, pattern: '^[a-z]' },
    { format: 'email', maxLength: 20 },
    { enum: ['a', 'bb', 'ccc'], minLength: 2 },
  ),
).map(rules => ({ type: 'string', ...rules }))

const SMALL = integer({ min: -5, max: 5 })

export const numberSchemaArbitrary: Arbitrary<JsonRecord> = oneof(
  constant({ type: 'integer' }),
  constant({ type: 'number' }),
  constantFrom<JsonRecord>(
    { format: 'int32' },
    { format: 'int64' },
    { format: 'int64', 'x-int64': 'bigint' },
    { format: 'int64', 'x-int64': 'text' },
  ).map(rules => ({ type: 'integer', ...rules })),
  constantFrom('float', 'double').map(format => ({ type: 'number', format })),
  tuple(SMALL, integer({ min: 5, max: 99 })).map(([minimum, maximum]) => ({ type: 'integer', minimum, maximum })),
  tuple(SMALL, integer({ min: 7, max: 99 })).map(([exclusiveMinimum, exclusiveMaximum]) => ({
    type: 'number',
    exclusiveMinimum,
    exclusiveMaximum,
  })),
  constantFrom(0.01, 0.5, 3, 1e10).map(multipleOf => ({ type: multipleOf < 1 ? 'number' : 'integer', multipleOf })),
  constantFrom<JsonRecord>(
    { type: 'integer', minimum: 2 ** 53 },
    { type: 'number', minimum: 1, multipleOf: 0.01, maximum: 145463 },
    { type: 'integer', enum: [1, 2, 3], maximum: 2 },
    { type: 'integer', default: 7 },
    { type: 'integer', exclusiveMinimum: 0, multipleOf: 7, maximum: 50 },
  ),
  constantFrom([1, 2], [0.5, -1, 10]).map(values => ({ enum: values })),
  constantFrom(0, 1.5, -7).map(value => ({ const: value })),
)

export const booleanSchemaArbitrary: Arbitrary<JsonRecord> = oneof(
  { weight: 3, arbitrary: constant({ type: 'boolean' }) },
  { weight: 1, arbitrary: constant({ const: true }) },
)

export const scalarSchemaArbitrary: Arbitrary<JsonRecord> = oneof(
  { weight: 3, arbitrary: textSchemaArbitrary },
  { weight: 2, arbitrary: numberSchemaArbitrary },
  { weight: 1, arbitrary: booleanSchemaArbitrary },
)
