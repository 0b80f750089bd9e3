import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { type OpenApiDocument, replaceAt, splitPointer } from '@crm-clients/openapi/document'
import { readPagination } from '@crm-clients/openapi/operation'
import { createVendorClient, paginate, writeJson } from '@crm-clients/runtime'
import { expect, test } from 'vitest'
import { createSpecJudge } from '../../src/spec/judge-spec-mutant.ts'
import { listSpecMutants } from '../../src/spec/list-spec-mutants.ts'

const body = { type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 5 } } }
const document = {
  openapi: '3.1.1',
  info: { title: 'Shop', version: 'v1' },
  paths: {
    '/things': {
      post: {
        operationId: 'addThing',
        requestBody: { required: true, content: { 'application/json': { schema: body } } },
        responses: { 200: { description: 'Done.' } },
      },
    },
  },
} as unknown as OpenApiDocument

const createClient = (options: unknown) =>
  createVendorClient(
    { name: 'shop', credentials: {}, security: [], features: { bodies: [writeJson] } },
    { addThing: ['/things', 'POST'] },
    options as object,
  )

test('a document is green as it is, and a change of it turns a case red that is about it', async () => {
  const judge = await createSpecJudge({ name: 'shop', document, exchanges: [] }, createClient)
  expect(await judge()).toEqual({})
  const mutants = listSpecMutants(document).filter(({ operator }) => /maxLength|required entry/.test(operator))
  expect(mutants).toHaveLength(3)
  for (const mutant of mutants) {
    expect((await judge(mutant)).contractCase?.message).toContain('addThing')
  }
})

test('a document of which no mock can be made is noticed', async () => {
  const judge = await createSpecJudge({ name: 'shop', document, exchanges: [] }, createClient)
  const broken = { ...document, security: [{ nobody: [] }] }
  expect((await judge({ document: broken, pointer: '/security/0/nobody' })).contractCase?.test).toBe(
    'the mock takes the document',
  )
})

test('what is red without the change as well does not count', async () => {
  const factory = (options: unknown) => {
    const client = createClient(options) as unknown as Record<string, (call: object) => unknown>
    // A client that sends no body has all cases about bodies red.
    return { addThing: () => client.addThing?.({}) }
  }
  const judge = await createSpecJudge({ name: 'shop', document, exchanges: [] }, factory)
  const [raised] = listSpecMutants(document).filter(({ operator }) => operator === 'maxLength raised by one')
  expect(await judge()).toHaveProperty('contractCase')
  expect(raised && (await judge(raised))).toEqual({})
})

test.each([
  ['propertyNames', { propertyNames: { maxLength: 20 } }],
  ['propertyNames', { propertyNames: { minLength: 3, pattern: '^[a-z]+$' } }],
  ['contains', { type: 'array', contains: { type: 'object', required: ['id'] } }],
  ['not', { not: { properties: { a: { const: 'x' } }, required: ['a'] } }],
  ['if', { if: { required: ['p'], properties: { p: { minLength: 3, pattern: '^a' } } }, else: { required: ['n'] } }],
  [
    'if',
    {
      if: { required: ['p'], properties: { p: { required: ['v'], properties: { v: { minimum: 10 } } } } },
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword
      then: { required: ['n'] },
    },
  ],
])('a keyword that is dropped inside of %s is noticed: %j', async (keyword, schema) => {
  const place = '/paths/~1things/post/requestBody/content/application~1json/schema'
  const changed = replaceAt(document, splitPointer(place), schema) as OpenApiDocument
  const judge = await createSpecJudge({ name: 'shop', document: changed, exchanges: [] }, createClient)
  expect(await judge()).toEqual({})
  const dropped = listSpecMutants(changed).filter(
    ({ operator, pointer }) => / dropped$/.test(operator) && pointer.startsWith(`${place}/${keyword}/`),
  )
  expect(dropped.length).toBeGreaterThan(0)
  for (const mutant of dropped) expect(await judge(mutant), mutant.id).toHaveProperty('contractCase')
})

test('an extension that is dropped shows with the client that would be generated', async () => {
  const page = { type: 'array', items: { type: 'integer' } }
  const listThings = {
    operationId: 'listThings',
    'x-pagination': { style: 'page', parameter: 'page', items: '' },
    parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' } }],
    responses: { 200: { description: 'Some.', content: { 'application/json': { schema: page } } } },
  }
  const listed = { ...document, paths: { '/things': { get: listThings } } } as unknown as OpenApiDocument
  const generate = async (api: ApiDescription) => {
    const isListed = api.operations.some(operation => readPagination(operation))
    const pagination = { style: 'page', parameter: 'page', items: [] } as const
    return (options: unknown) =>
      createVendorClient(
        { name: 'shop', credentials: {}, security: [], features: { methods: [paginate] } },
        { listThings: ['/things', 'GET', isListed ? { pagination } : {}] },
        options as object,
      )
  }
  const factory = await generate(await loadApi(listed))
  const judge = await createSpecJudge({ name: 'shop', document: listed, exchanges: [] }, factory, { generate })
  expect(await judge()).toEqual({})
  const [dropped] = listSpecMutants(listed).filter(({ operator }) => operator === 'x-pagination dropped')
  expect(dropped && (await judge(dropped)).contractCase?.test).toBe('listThings is walked through page by page')
})
