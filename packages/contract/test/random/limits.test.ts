import { createVendorClient } from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listRandomTests, type ShopOptions } from './shop.ts'

const BACKREFERENCE = '^(a|b)\\1$'

/** A document with an operation whose query has this pattern, which is required or not, and with another operation. */
const documentWith = (operationIds: readonly string[], isRequired: boolean) =>
  apiOf(`
servers: [{ url: https://shop.test }]
paths:
  /things:
    get:
      operationId: listThings
      parameters: [{ name: twice, in: query, required: ${isRequired}, schema: { type: string, pattern: '${BACKREFERENCE}' } }]
      responses: { '200': { description: OK } }
${
  operationIds.includes('countThings')
    ? `  /count:
    get: { operationId: countThings, responses: { '200': { description: OK } } }`
    : ''
}`)

const createClient = (options: ShopOptions) =>
  createVendorClient(
    { name: 'shop', credentials: {}, security: [] },
    { listThings: ['/things', 'GET'], countThings: ['/count', 'GET'] },
    options,
  )

async function limitsOf(spec: ReturnType<typeof documentWith>): Promise<string[]> {
  const limits: string[] = []
  for (const run of listRandomTests(createClient, { spec, onLimit: limit => limits.push(limit) }).values()) await run()
  return limits
}

test('what cannot be generated is said once, with its operation', async () => {
  const [limit, ...others] = await limitsOf(documentWith(['listThings', 'countThings'], false))
  expect(limit).toMatch(/^listThings: twice: no texts can be generated for the pattern /)
  expect(others).toEqual([])
})

test('an operation that no request can be made of is said, and the others are tested', async () => {
  expect(await limitsOf(documentWith(['listThings', 'countThings'], true))).toContain(
    'listThings: no random requests are made. No value can be generated for the parameter twice.',
  )
})

test('a body of text that is no text of any kind is said, and no other text is sent', async () => {
  const spec = apiOf(`
servers: [{ url: https://shop.test }]
paths:
  /things: { post: { operationId: sendThing, requestBody: { content: { text/plain: { schema: { type: integer, minimum: 9007199254740992 } } } }, responses: { '200': { description: OK } } } }
  /count: { get: { operationId: countThings, responses: { '200': { description: OK } } } }
`)
  expect(await limitsOf(spec)).toContain('sendThing: no random requests are made. No text/plain body can be generated.')
})

test('operations of which nobody can tell which one a request is for are said, and not called', async () => {
  const get = (operationId: string, name: string) =>
    `get: { operationId: ${operationId}, parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }], responses: { '200': { description: OK } } }`
  const spec = apiOf(`
servers: [{ url: https://shop.test }]
paths:
  /things/{id}: { ${get('getThing', 'id')} }
  /things/{name}: { ${get('findThing', 'name')} }
  /count: { get: { operationId: countThings, responses: { '200': { description: OK } } } }
`)
  expect(await limitsOf(spec)).toEqual([
    'getThing: no random requests are made. /things/{id} and /things/{name} are the same path.',
    'findThing: no random requests are made. /things/{name} and /things/{id} are the same path.',
  ])
})

test('tests fail when no request at all can be made', async () => {
  await expect(limitsOf(documentWith(['listThings'], true))).rejects.toThrow('No random request can be made.')
})
