import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { createVendorClient, writeJson } from '@crm-clients/runtime'
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
