import type { ApiDescription } from '@crm-clients/openapi'
import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import type { ContractCase } from '../../src/cases/contract-case.ts'
import { listContractCases, planCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import { contradictSamples } from '../../src/judge/list-unfounded.ts'
import { createOracle } from '../../src/oracle/oracle.ts'

/** What fails, and what is explained: `/body oneOf 0: no value was found…`. */
async function check(api: ApiDescription) {
  const { failures, entries, summary } = await checkContract(api)
  const explained = entries.flatMap(({ location, keyword = '', detail = '', reason }) =>
    reason === undefined ? [] : [`${location} ${keyword} ${detail}: ${reason}`],
  )
  expect(summary.empty).toBe(0)
  return { failures, explained }
}

function documentWithParameter(parameter: string): ApiDescription {
  const path = parameter.includes('in: path') ? '/things/{tags}' : '/things'
  return apiOf(`
paths:
  ${path}:
    get:
      operationId: listThings
      parameters: [{ name: tags, required: true, ${parameter} }]
      responses: { '200': { description: Done } }`)
}

const LIST = 'schema: { type: array, items: { type: string } }'
const OBJECT = 'schema: { type: object, properties: { name: { type: string }, size: { type: integer } } }'

test.each([
  `in: query, ${LIST}`,
  `in: query, explode: false, ${LIST}`,
  `in: query, style: deepObject, ${OBJECT}`,
  `in: header, ${LIST}`,
  ...['simple', 'label', 'matrix'].flatMap(style =>
    [true, false].flatMap(explode =>
      [LIST, OBJECT].map(schema => `in: path, style: ${style}, explode: ${explode}, ${schema}`),
    ),
  ),
])('a required parameter is sent with something in it: %s', async parameter => {
  const { failures, explained } = await check(documentWithParameter(parameter))
  expect(failures).toEqual([])
  expect(explained.filter(text => text.includes('no value of it can be sent'))).toEqual([])
})

test('a required list of objects that no style can write keeps no test from being green', async () => {
  const schema = 'schema: { type: array, items: { type: object, properties: { a: { type: string } } } }'
  const { failures, explained } = await check(documentWithParameter(`in: header, ${schema}`))
  expect(failures).toEqual([])
  expect(explained).toContainEqual(expect.stringContaining('no value of it can be sent'))
})

test('an object that one part shows is no sample where another part forbids what is in it', async () => {
  const own = '{ properties: { type: { type: string, readOnly: true }, id: { type: string, readOnly: true } } }'
  const shown = 'required: [type, name], properties: { name: { type: string } }, examples: [{ type: full, name: Ada }]'
  const { failures, explained } = await check(apiWithBody(`{ allOf: [${own}, { type: object, ${shown} }] }`))
  expect(failures).toEqual([])
  expect(explained.filter(text => text.startsWith('/body/name'))).toEqual([])
})

test('branches of a oneOf that overlap are told apart', async () => {
  const branches = ['bark', 'meow'].map(name => `{ type: object, properties: { ${name}: { type: boolean } } }`)
  const { failures, explained } = await check(apiWithBody(`{ oneOf: [${branches}] }`))
  expect(failures).toEqual([])
  expect(explained.filter(text => text.startsWith('/body oneOf'))).toEqual([])
})

test('branches of a oneOf that cannot be told apart are explained', async () => {
  const { failures, explained } = await check(apiWithBody('{ oneOf: [{ type: string }, { type: string }] }'))
  expect(failures).toEqual([])
  expect(explained).toContainEqual(expect.stringMatching(/^\/body {2}: no body was found that keeps every keyword/))
})

test('a schema that needs itself without an end is explained, in requests and in answers', async () => {
  const { failures, explained } = await check(
    apiOf(`
paths:
  /nodes:
    post:
      operationId: addNode
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } }
      responses: { '200': { description: Done } }
    get:
      operationId: getNode
      responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } } }
components:
  schemas: { Node: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Node' } } } }`),
  )
  expect(failures).toEqual([])
  expect(explained).toContainEqual(expect.stringContaining('no body was found'))
  expect(explained).toContainEqual(expect.stringContaining('no answer was found'))
})

test('an optional form without its only required field is refused: its content type says that it is one', async () => {
  const form = '{ schema: { type: object, required: [a], properties: { a: { type: string } } } }'
  const { failures, explained } = await check(
    apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { content: { application/x-www-form-urlencoded: ${form} } }
      responses: { '200': { description: Done } }`),
  )
  expect(failures).toEqual([])
  expect(explained.filter(text => text.startsWith('/body required'))).toEqual([])
})

test('a field of a form that has a style is a text, and the example of a file is no text', async () => {
  const { failures, explained } = await check(
    apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                list: { type: array, items: { type: string } }
                object: { type: object, properties: { n: { type: string } } }
                image: { type: string, format: binary, examples: ['@mars.jpg'] }
            encoding: { list: { style: form }, object: { style: form, explode: true } }
      responses: { '200': { description: Done } }`),
  )
  expect(failures).toEqual([])
  expect(explained.filter(text => text.startsWith('/body/image examples'))).toEqual([])
})

test('an object without optional properties keeps as many as it has to have', async () => {
  const body = '{ type: object, required: [a], minProperties: 2, properties: { a: {}, b: { type: boolean }, c: {} } }'
  const document = apiWithBody(body)
  const isNone = ({ entry }: ContractCase) => entry.keyword === 'properties' && entry.detail === 'none'
  expect(listContractCases(document).find(isNone)).toMatchObject({ call: { body: { a: 'string', b: true } } })
  expect((await check(document)).failures).toEqual([])
})

test('an object that cannot have enough properties says so', async () => {
  const document = apiWithBody(
    '{ type: object, minProperties: 3, additionalProperties: false, properties: { a: {}, b: {} }, example: { a: 1, b: 2 } }',
  )
  const { explained } = await check(document)
  expect(explained).toContainEqual(expect.stringMatching(/^\/body .*: there are no 3 properties that it may have$/))
})

test('nobody sends a file in a urlencoded form', async () => {
  const document = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody:
        content:
          application/x-www-form-urlencoded: { schema: { type: object, properties: { title: { type: string }, size: { type: object, properties: { n: { type: integer } } } } } }
      responses: { '200': { description: OK } }
`)
  const { failures, explained } = await check(document)
  expect(failures).toEqual([])
  expect(explained.filter(text => text.startsWith('/body/title '))).toEqual([
    '/body/title type : every text is a string',
    '/body/title type null: a text cannot be null',
  ])
})

test('a keyword that says nothing about the type of its value has no case', async () => {
  const { failures, explained } = await check(
    apiWithBody('{ type: object, properties: { cvc: { type: integer, minLength: 3 } } }'),
  )
  expect(failures).toEqual([])
  expect(explained).toContain('/body/cvc minLength : the keyword says nothing about values of this type')
})

test('a sample of which the judges disagree does not explain an entry', async () => {
  const oracle = createOracle(apiWithBody('{ type: string }'))
  const pointer = '#/paths/~1things/post/requestBody/content/application~1json/schema'
  const sample = (value: unknown, judgement: 'accepted' | 'refused') =>
    ({ name: 'createThing: body', direction: 'request', pointer, value, judgement }) as const
  expect(await contradictSamples(oracle, [sample(1, 'refused'), sample('a', 'accepted')])).toEqual([])
  expect(await contradictSamples(oracle, [sample('a', 'refused'), sample(1, 'accepted')])).toEqual([
    'createThing: body: "a" is refused by the mock, and accepted by the oracle',
    'createThing: body: 1 is accepted by the mock, and refused by the oracle',
  ])
  const { unexercised } = planCases(apiWithBody('{ oneOf: [{ type: string }, { type: string }] }'))
  expect(unexercised.flatMap(({ sample }) => sample ?? [])).toMatchObject([
    { pointer, value: 'string' },
    { pointer },
    { pointer },
  ])
})
