import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { reasons } from '../documents.ts'
import { createRawPrism } from './raw-prism.ts'

const OBJECT = 'type: object, properties: { a: { type: integer }, b: { type: string } }'

/** Schemas with every keyword that forbids something, alone and together. */
const SCHEMAS = [
  ...['string', 'number', 'integer', 'boolean', 'object', 'array', "'null'", "[string, 'null']"].map(
    type => `{ type: ${type} }`,
  ),
  '{ enum: [a, 1, null] }',
  '{ const: { a: 1 } }',
  '{ minLength: 2, maxLength: 3 }',
  "{ type: string, pattern: '^[a-z]+$' }",
  '{ minimum: 1, exclusiveMaximum: 2 }',
  '{ exclusiveMinimum: 0, maximum: 1.5 }',
  '{ multipleOf: 0.01 }',
  '{ type: integer, multipleOf: 3 }',
  '{ type: array, items: { type: integer }, minItems: 1, maxItems: 2 }',
  '{ type: array, uniqueItems: true }',
  '{ type: array, prefixItems: [{ type: integer }], items: false }',
  '{ type: array, contains: { type: integer }, maxContains: 1 }',
  '{ type: array, contains: { const: 1 }, minContains: 2 }',
  `{ ${OBJECT}, required: [a] }`,
  `{ ${OBJECT}, additionalProperties: false }`,
  `{ ${OBJECT}, additionalProperties: { type: boolean } }`,
  `{ ${OBJECT}, minProperties: 1, maxProperties: 2 }`,
  `{ ${OBJECT}, dependentRequired: { a: [b] } }`,
  `{ ${OBJECT}, dependentSchemas: { a: { required: [b] } } }`,
  `{ ${OBJECT}, unevaluatedProperties: false }`,
  "{ type: object, propertyNames: { maxLength: 1 }, patternProperties: { '^a': { type: string } } }",
  `{ allOf: [{ ${OBJECT} }, { required: [b] }], unevaluatedProperties: false }`,
  '{ anyOf: [{ type: string }, { type: integer, minimum: 1 }] }',
  '{ oneOf: [{ type: number }, { type: integer }] }',
  '{ not: { type: [string, object] } }',
  '{ type: array, contains: { type: integer }, unevaluatedItems: false }',
  '{ if: { required: [a], properties: { a: true } }, unevaluatedProperties: false }',
  '{ if: { type: integer }, then: { minimum: 1 }, else: { type: string } }',
  `{ $ref: '#/components/schemas/Thing', required: [b] }`,
  "{ type: array, items: { $ref: '#/components/schemas/Thing' } }",
  ...[
    'date',
    'date-time',
    'time',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'uuid',
    'regex',
    'json-pointer',
  ].map(format => `{ type: string, format: ${format} }`),
  ...['int32', 'int64', 'float', 'double'].map(format => `{ type: number, format: ${format} }`),
]

const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, 1, 1.5, 2, -3, 0.005, 19.99, 145_462.14, 2 ** 31, 2 ** 53, 1e300],
  ...[
    '',
    'a',
    'ab',
    'abcd',
    'A',
    '1',
    '2026-01-31',
    '2026-02-30',
    '2026-01-31T12:00:00Z',
    '2026-01-31T12:00:00',
    '12:00:00Z',
  ],
  ...[
    '1998-12-31T23:59:60Z',
    '23:59:60Z',
    'P1D',
    'P',
    'ada@example.test',
    '"a b"@example.test',
    'ada',
    'example.test',
    '-a',
    'a_b.test',
  ],
  ...[
    '192.0.2.1',
    '192.0.2.256',
    '::1',
    '::g',
    'https://example.test/',
    'https://exa mple',
    '/a',
    '\\\\a',
    '/a/~2',
    '^a$',
    '(',
  ],
  ...['3c90c3cc-0d44-4b50-8888-8dd25736052a', 'urn:uuid:3c90c3cc-0d44-4b50-8888-8dd25736052a', '3c90c3cc'],
  ...[[], [1], ['a'], [1, 1], [1, 'a'], [1, 2, 3], [[1]], [{}], [{ a: 1 }], [{ a: 'x' }]],
  ...[
    {},
    { a: 1 },
    { a: 'x' },
    { b: 'x' },
    { a: 1, b: 'x' },
    { a: 1, b: 2 },
    { c: 1 },
    { a: 1, b: 'x', c: true },
    { ab: 1 },
  ],
]

/** What Prism refuses and the strict mock accepts: as the page says it, and where it is so here. */
const EXCEPTIONS: readonly (readonly [listed: string, schema: RegExp, isSo: (value: unknown) => boolean])[] = [
  ['`null`, `false`, `0` and `""` as JSON bodies, which Prism takes for no body', /./, value => !value],
  [
    'multiples of fractions, such as `19.99` of `0.01`',
    /multipleOf: 0\.01/,
    value => [19.99, 145_462.14, 1e300].includes(Number(value)),
  ],
  [
    'e-mail addresses with a quoted name, such as `"a b"@example.test`',
    /email/,
    value => value === '"a b"@example.test',
  ],
  ['items that `contains` finds, beside `unevaluatedItems`', /contains.*unevaluatedItems/, Array.isArray],
  [
    'properties that an `if` without a `then` describes, beside `unevaluatedProperties`',
    /if: .*unevaluatedProperties/,
    value => Object.hasOwn(Object(value), 'a'),
  ],
]

/** The same of values that are texts of a query. */
const EXCEPTIONS_IN_QUERIES: typeof EXCEPTIONS = [
  [
    'texts of parameters that are right in one of their readings, such as `1` for `enum: [1]`',
    /enum|prefixItems|if: \{ type: integer/,
    value => Number.isInteger(Number(value)),
  ],
  [
    'other properties of an object that is exploded into the query',
    /additionalProperties: \{ type: boolean|propertyNames/,
    () => true,
  ],
]

/** What is no matter of schemas, and is shown where forms, credentials and directions are. */
const OF_OTHERS = [
  '`bearer` in small letters',
  'a text where a part of a form may be text or file',
  'a request without a read-only property that is required inside a `oneOf`',
]

test.each(SCHEMAS)('whatever Prism refuses of %s, the strict mock refuses', async schema => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{ name: q, in: query, schema: ${schema} }]
      responses: { '200': { description: OK } }
    post:
      operationId: createThing
      requestBody: { required: true, content: { application/json: { schema: ${schema} } } }
      responses: { '200': { description: OK } }
components: { schemas: { Thing: { ${OBJECT} } } }`)
  const [mock, askPrism] = [await createMock(api), await createRawPrism(api)]
  const isRefusedByPrismAlone = async (request: Request) =>
    (await askPrism(request.clone())).length > 0 && (await reasons(await mock.fetch(request))).length === 0

  const accepted: unknown[] = []
  for (const value of VALUES) {
    const isIn = (exceptions: typeof EXCEPTIONS) =>
      exceptions.some(([, where, isSo]) => where.test(schema) && isSo(value))
    if (!isIn(EXCEPTIONS) && (await isRefusedByPrismAlone(post(value)))) accepted.push(value)
    if (typeof value === 'object' || isIn([...EXCEPTIONS, ...EXCEPTIONS_IN_QUERIES])) continue
    const query = new URLSearchParams({ q: String(value) })
    if (await isRefusedByPrismAlone(new Request(`http://shop.test/things?${query}`))) accepted.push(`?${query}`)
  }
  expect(accepted).toEqual([])
})

function post(value: unknown): Request {
  const body = JSON.stringify(value)
  return new Request('http://shop.test/things', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
}

test('the exceptions are those of the page, and no others', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/mocks.md'), 'utf8')
  const [, list = ''] = page.split('this mock does not:\n')
  const listed = Array.from((list.split('\n\n')[0] ?? '').matchAll(/^- (.*)$/gm), ([, text]) => text)
  expect(listed).toEqual([...[...EXCEPTIONS, ...EXCEPTIONS_IN_QUERIES].map(([text]) => text), ...OF_OTHERS])
})
