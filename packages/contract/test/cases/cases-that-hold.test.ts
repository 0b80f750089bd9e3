import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import { isEmpty } from '../../src/coverage/covered-entry.ts'
import { listUnfounded } from '../../src/judge/list-unfounded.ts'
import { createOracle } from '../../src/oracle/oracle.ts'

/** Everything that somebody is blamed for, though the document and the mock are right. */
async function listBlame(api: ReturnType<typeof apiOf>): Promise<unknown[]> {
  const { failures, disagreements, entries } = await checkContract(api)
  return [
    ...failures,
    ...disagreements.filter(({ mock }) => mock === 'strict mock'),
    ...entries.filter(isEmpty),
    ...(await listUnfounded(api, createOracle(api))),
  ]
}

test.each([
  "{ type: object, patternProperties: { '^[A-Z]{3}$': { type: number, minimum: 1 } }, minProperties: 2, maxProperties: 3 }",
  "{ type: object, required: [EUR], patternProperties: { '^[A-Z]{3}$': { type: number } } }",
  '{ type: array, contains: { type: string }, minContains: 0, maxContains: 2 }',
  '{ type: array, items: { type: integer }, contains: { minimum: 5 }, minContains: 2, maxContains: 3 }',
  '{ minLength: 2, minimum: 3, required: [a], minItems: 1 }',
  "{ propertyNames: { pattern: '^a' } }",
  '{ dependentRequired: { a: [b], c: [] }, dependentSchemas: { a: true } }',
  '{ type: string, not: false }',
  '{ not: { type: string } }',
  '{ type: object, propertyNames: true }',
  '{ type: object, propertyNames: { enum: [a, b] }, minProperties: 1 }',
  '{ type: integer, maximum: 9223372036854775807, minimum: -9223372036854775808 }',
  '{ type: number, exclusiveMinimum: 1e20, exclusiveMaximum: 1.0000001e20 }',
  '{ type: number, multipleOf: 1e-12, minimum: 1e-12 }',
  '{ type: number, multipleOf: 0.5, allOf: [{ multipleOf: 0.3 }] }',
  '{ if: { type: string }, properties: { a: true } }',
  '{ type: array, items: { readOnly: true, type: object, properties: { kind: { enum: [a, b] } }, if: { properties: { kind: { const: a } } }, then: { properties: { value: { type: number } } }, else: { properties: { value: { type: string } } } } }',
  "{ type: object, properties: { kind: { enum: [a, b] } }, if: { properties: { kind: { const: a } } }, then: { properties: { value: { type: integer } } }, else: { properties: { value: { oneOf: [{ type: integer }, { type: string, pattern: '^[a-z]' }] } } } }",
  '{ type: array, prefixItems: [{ type: string }], unevaluatedItems: false }',
  '{ type: array, prefixItems: [{ type: string }], items: { type: string }, uniqueItems: true, minItems: 3 }',
  "{ type: string, minLength: 2, maxLength: 2, pattern: '^\\p{Emoji_Presentation}+$' }",
  '{ anyOf: [true, { type: string }] }',
  "{ propertyNames: { not: { const: x }, maxLength: 9, pattern: '^[a-z]+$' }, maxProperties: 2 }",
  '{ type: array, uniqueItems: true, contains: { type: object, required: [id], properties: { id: { minimum: 5 } } }, minContains: 2 }',
  '{ type: array, prefixItems: [{ type: string }], contains: { type: integer, minimum: 5 }, minContains: 0, maxContains: 2 }',
  '{ type: object, not: { anyOf: [{ required: [a] }, { required: [b, c] }] } }',
  '{ type: object, properties: { p: { type: object, properties: { v: { type: integer, maximum: 100 } } }, n: { type: integer } }, if: { required: [p], properties: { p: { required: [v], properties: { v: { minimum: 10 } } } } }, then: { required: [n] } }',
  '{ type: object, properties: { k: { enum: [a, b] }, n: { type: integer } }, if: { properties: { k: { const: a } }, required: [k] }, else: { required: [n] } }',
  '{ if: { type: string, minLength: 3 }, then: { maxLength: 10 }, else: false }',
])('nobody is blamed for %s', async schema => {
  expect(await listBlame(apiWithBody(schema))).toEqual([])
})

test.each([
  '{ enum: [1, true, a] }',
  '{ const: 5 }',
  '{ type: integer, maximum: 9223372036854775807 }',
  '{ not: false }',
])('nobody is blamed for %s as a text', async schema => {
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      parameters: [{ name: q, in: query, required: true, schema: ${schema} }]
      requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { f: ${schema} } } } } }
      responses: { '200': { description: OK, headers: { X-A: { schema: ${schema} }, X-List: { schema: { type: array, items: ${schema} } } } } }`)
  expect(await listBlame(api)).toEqual([])
})

test.each(['a%b', 'a%25b', 'a%2Fb', 'a"b', "a'b", 'a/b', 'a~1b', 'a b', 'ä', '{a}', 'a^b', '__proto__', 'constructor'])(
  'nobody is blamed for references to a schema that is called %s',
  async name => {
    const key = JSON.stringify(name)
    const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')
    const reference = `{ $ref: ${JSON.stringify(`#/components/schemas/${escaped}`)} }`
    const api = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/json: { schema: ${reference} } } }
      responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: ${reference} } } } } }
components: { schemas: { ${key}: { type: object, required: [${key}], properties: { ${key}: { type: string, maxLength: 5 }, next: ${reference} } } } }`)
    expect(await listBlame(api)).toEqual([])
  },
)

/** An API with one operation, whose body is a form with the field `f`. */
function apiWithForm(mediaType: string, schema: string, encoding: string, components = '') {
  return apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        required: true
        content: { ${mediaType}: { schema: ${schema}, encoding: { f: { ${encoding} } } } }
      responses: { '200': { description: OK } }
${components}`)
}

test.each([
  ["X-A: { $ref: '#/components/headers/Fixed' }", 'sends the one value that a header of a part can have'],
  ['X-A: { required: true, schema: { type: integer } }', 'has no case where a part requires a header of any value'],
])('nobody is blamed for a part with the header %s: the contract %s', async header => {
  const form = '{ type: object, required: [f], properties: { f: { type: string } } }'
  const components = 'components: { headers: { Fixed: { required: true, schema: { const: 7 } } } }'
  const api = apiWithForm('multipart/form-data', form, `headers: { ${header} }`, components)
  expect(await listBlame(api)).toEqual([])
})

const TEXT_OR_LIST = [
  '{ type: [string, array], items: { type: string } }',
  "{ type: [string, array, 'null'], items: { type: string, minLength: 2 } }",
  '{ type: [integer, array], items: { type: integer, maximum: 5 } }',
  '{ oneOf: [{ type: string, enum: [all] }, { type: array, items: { type: integer } }] }',
  '{ anyOf: [{ type: array, items: { type: integer }, minItems: 2 }, { type: integer }] }',
  '{ type: [string, object], properties: { a: { type: integer } } }',
]

test.each(
  TEXT_OR_LIST.flatMap(schema =>
    [
      'in: query',
      'in: query, explode: false',
      'in: query, style: pipeDelimited',
      'in: header',
      'in: header, explode: true',
      'in: cookie',
      'in: path, required: true',
      'in: path, required: true, style: matrix',
    ].map(place => [schema, place] as const),
  ),
)('nobody is blamed where a text of %s may be a list of one: %s', async (schema, place) => {
  const api = apiOf(`
paths:
  /things${place.includes('path') ? '/{q}' : ''}:
    get:
      operationId: listThings
      parameters: [{ name: q, ${place}, schema: ${schema} }]
      responses: { '200': { description: OK } }`)
  expect(await listBlame(api)).toEqual([])
})

test.each(
  TEXT_OR_LIST.flatMap(schema =>
    ['application/x-www-form-urlencoded', 'multipart/form-data'].flatMap(mediaType =>
      ['', 'style: form', 'style: form, explode: false', 'contentType: application/json'].map(
        encoding => [schema, mediaType, encoding] as const,
      ),
    ),
  ),
)('nobody is blamed where a field of %s may be a list of one: %s, %s', async (schema, mediaType, encoding) => {
  const api = apiWithForm(mediaType, `{ type: object, required: [f], properties: { f: ${schema} } }`, encoding)
  expect(await listBlame(api)).toEqual([])
})

test('nobody is blamed where an empty list in a part may be an item that is one', async () => {
  const lists = '{ type: array, minItems: 1, items: { type: array, items: { type: string } } }'
  const form = `{ type: object, properties: { f: ${lists} } }`
  const api = apiWithForm('multipart/form-data', form, 'contentType: application/json')
  expect(await listBlame(api)).toEqual([])
})

test.each([
  "{ type: object, propertyNames: { $ref: '#/components/schemas/Thing' } }",
  "{ type: array, contains: { $ref: '#/components/schemas/Thing' } }",
  "{ type: object, propertyNames: { not: { propertyNames: { $ref: '#/components/schemas/Thing' } } } }",
])('there are cases where what is inside of a keyword leads back to it: %s', schema => {
  // The body may be left out: what always has to contain itself has no end.
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
      responses: { '200': { description: OK } }
components: { schemas: { Thing: ${schema} } }`)
  expect(listContractCases(api).length).toBeGreaterThan(10)
})

const KIND = '{ type: object, required: [kind], properties: { kind: { const: first }, value: { pattern: "^[A-Z]$" } } }'
const OTHER = '{ type: object, required: [kind], properties: { kind: { const: second }, value: { const: 1 } } }'
const JSON_OBJECT =
  '{ application/json: { schema: { type: object, required: [secret, name], properties: { secret: { type: string, writeOnly: true }, name: { type: string } } } } }'

test.each([
  ['HEAD', `head: { responses: { '200': { description: OK, content: ${JSON_OBJECT} } } }`],
  [
    'a parameter whose content is a text',
    "get: { parameters: [{ name: q, in: query, content: { text/plain: { schema: { type: string, enum: [a, b] } } } }], responses: { '200': { description: OK } } }",
  ],
  [
    'a parameter that is one of several objects, as JSON',
    "get: { parameters: [{ name: q, in: cookie, content: { application/json: { schema: { enum: [{ a: 1 }, [1, b]] } } } }], responses: { '200': { description: OK } } }",
  ],
  [
    'an exploded object that stands in a query as it is',
    "get: { parameters: [{ name: q, in: query, style: pipeDelimited, explode: true, schema: { type: object, properties: { a: { type: string } }, additionalProperties: false } }], responses: { '200': { description: OK } } }",
  ],
  [
    'a header of an answer whose content is JSON',
    `get: { responses: { '200': { description: OK, headers: { X-A: { content: ${JSON_OBJECT} } } } } }`,
  ],
  [
    'an answer without a body beside one that is JSON',
    `get: { responses: { '204': { description: OK }, '404': { description: Gone, content: ${JSON_OBJECT} } } }`,
  ],
  [
    'files of some size',
    "post: { requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary, minLength: 2, maxLength: 10 } } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a file that may be null',
    "post: { requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { file: { type: [string, 'null'], format: binary } } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'lists inside of an object that is a field, which leave no trace when they are empty',
    "post: { requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [meta], properties: { meta: { type: object, properties: { tags: { type: array, minItems: 1, items: { type: integer } }, deep: { type: object, properties: { a: { type: string } } } } } } }, encoding: { meta: { style: deepObject, explode: true } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a field that is reserved, and a list of them',
    "get: { parameters: [{ name: q, in: query, allowReserved: true, explode: false, schema: { type: array, items: { type: string, enum: ['a/b', 'c?d'] } } }], responses: { '200': { description: OK } } }",
  ],
  [
    'a property that another branch makes read-only',
    "post: { requestBody: { required: true, content: { application/json: { schema: { allOf: [{ properties: { a: { type: string, readOnly: true } } }, { type: object, required: [a] }] } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a property that nothing describes once its branch is refused',
    "post: { requestBody: { required: true, content: { application/json: { schema: { type: object, anyOf: [{ properties: { c: { type: string } }, required: [c] }, {}], unevaluatedProperties: { type: boolean } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a header Prefer that the operation has itself, and TRACE',
    "get: { parameters: [{ name: prefer, in: header, required: true, schema: { enum: [return=minimal] } }], responses: { '200': { description: OK, content: { application/json: { schema: { type: string } } } }, '404': { description: None } } }, trace: { responses: { '200': { description: OK } } }",
  ],
  [
    'answers of several media types',
    `get: { responses: { '200': { description: OK, content: { '*/*': { schema: { type: array } }, text/plain: { schema: { type: string } }, application/problem+json: { schema: { type: object } }, application/json: { schema: { type: integer } } } }, '400': { description: Wrong, content: { image/png: {}, application/problem+json: { schema: { type: object } } } } } }`,
  ],
  [
    'bodies in media types that differ by a parameter, and in any other',
    "post: { requestBody: { required: true, content: { '*/*': {}, application/json; charset=utf-8: { schema: { type: integer } }, application/json: { schema: { type: string } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'credentials that are each enough, or travel in the same place',
    "get: { security: [{ token: [] }, { key: [], token: [] }, { key: [], oauth: [] }], responses: { '200': { description: OK } } }",
  ],
  [
    'branches that are told apart by one of several properties',
    `get: { responses: { '200': { description: OK, content: { application/json: { schema: { oneOf: [${KIND}, ${OTHER}] } } } } } }`,
  ],
  [
    'branches that nothing tells apart',
    "post: { requestBody: { required: true, content: { application/json: { schema: { anyOf: [{ type: object, properties: { a: { type: string }, b: { type: boolean } }, required: [b] }, { type: object, properties: { b: { type: integer } } }] } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a rule of one alternative that another one makes up for, while a schema beside them refuses the value',
    "post: { requestBody: { required: true, content: { application/json: { schema: { allOf: [{ type: object, properties: { a: { type: integer, minimum: 0 } } }, { type: object, properties: { a: { anyOf: [{ type: integer }, { type: 'null' }] } } }] } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a rule of one alternative that another one makes up for, while a list of values beside them does not have the value',
    "post: { requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { oneOf: [{ type: boolean }, { type: integer, enum: [1, 2], allOf: [{ type: integer, oneOf: [{ const: 1 }, { const: 2 }, { const: 3 }] }] }] } } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a rule of one alternative of a field that another one makes up for',
    "post: { requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [a], properties: { a: { type: integer, enum: [1, 2], oneOf: [{ const: 1 }, { const: 2 }, { const: 3 }] } } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'an alternative that forbids what the others ask for, beside something required',
    "post: { requestBody: { required: true, content: { application/json: { schema: { allOf: [{ type: object, required: [email], properties: { email: { type: string } } }, { oneOf: [{ type: object, required: [password], properties: { password: { type: string } } }, { type: object, required: [hash], properties: { hash: { type: string } } }, { not: { anyOf: [{ required: [password] }, { required: [hash] }] } }] }] } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'what is forbidden of what is never answered',
    "get: { responses: { '200': { description: OK, content: { application/json: { schema: { type: object, properties: { a: { type: string, writeOnly: true, not: { const: no } } } } } } } } }",
  ],
  [
    'a property that is never sent because a component says so',
    "post: { requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { $ref: '#/components/schemas/Id' } } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a file that is not described, in a form of any parts',
    "post: { requestBody: { required: true, content: { multipart/mixed: { schema: { type: object, required: [a], properties: { a: {} } } } } }, responses: { '200': { description: OK } } }",
  ],
  [
    'a field with the names of its properties',
    "post: { requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, additionalProperties: false, properties: { a: { type: object, properties: { b: { type: string } }, dependentRequired: { extra: [more] }, not: { required: [c] } } } }, encoding: { a: { style: form } } } } }, responses: { '200': { description: OK } } }",
  ],
])('nobody is blamed for %s', async (_, operation) => {
  const api = apiOf(`
paths: { /things: { ${operation.replace('{', '{ operationId: useThing, ')} } }
components:
  schemas: { Id: { type: integer, readOnly: true } }
  securitySchemes:
    token: { type: http, scheme: bearer }
    oauth: { type: oauth2, flows: {} }
    key: { type: apiKey, in: header, name: X-Key }`)
  expect(await listBlame(api)).toEqual([])
})

const FIELD = '{ type: object, required: [id], properties: { id: { type: string }, a b: { format: ipv6 } }'
const LIST = "{ type: array, minItems: 1, items: { type: string, pattern: '^\\d{2,4}$' } }"
const USUAL_FORM = 'application/x-www-form-urlencoded'

test.each([
  [`${FIELD}, anyOf: [{ required: [email] }, {}] }`, '{}'],
  [`${FIELD} }`, '{ style: spaceDelimited, explode: false }'],
  [`${FIELD}, maxProperties: 3 }`, '{ style: form }'],
  ['{ type: string, minLength: 1 }', '{ contentType: application/json }'],
  [LIST, '{ contentType: text/plain, application/json }', 'multipart/form-data'],
])('nobody is blamed for the field %s of a form with the encoding %s', async (field, encoding, form = USUAL_FORM) => {
  const schema = `{ type: object, required: [f], additionalProperties: false, properties: { f: ${field} } }`
  const api = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        required: true
        content: { ${form}: { schema: ${schema}, encoding: { f: ${encoding} } } }
      responses: { '200': { description: OK } }`)
  expect(await listBlame(api)).toEqual([])
})
