import type { ApiDescription } from '@crm-clients/openapi'
import {
  chooseBody,
  createVendorClient,
  type OperationEntry,
  type Vendor,
  type VendorOptions,
  writeJson,
  writeMultipart,
} from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import type { Coverage } from '../src/coverage/coverage.ts'
import { testContract } from '../src/test-contract.ts'

const THING = `
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }]
paths:
  /things/{id}:
    put:
      operationId: putThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: string }, example: a/b }
      requestBody:
        content:
          application/json: { schema: { type: object, properties: { n: { type: integer } } }, examples: { note: { value: { n: 1 } } } }
          multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } }
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object, properties: { id: { type: string } } }, examples: { thing: { value: { id: a } } } } } }
        '404': { description: No }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
`
const VENDOR = {
  name: 'shop',
  baseUrl: 'https://shop.test/v1',
  credentials: { token: { in: 'bearer' } },
  security: [['token']],
  features: { chooseBody, bodies: [writeJson, writeMultipart] },
} as const satisfies Vendor
type Options = VendorOptions<typeof VENDOR>
const PUT_THING: OperationEntry = ['/things/{id}', 'PUT', { body: ['application/json', 'multipart/form-data'] }]

const createClient = (options: Options, operations: Record<string, OperationEntry> = { putThing: PUT_THING }) =>
  createVendorClient<Client, typeof VENDOR>(VENDOR, operations, options)

interface Client {
  readonly putThing: (args: object) => Promise<object>
}

/** Runs every registered case, and returns the messages of those that fail, by name. */
async function failuresOf(
  spec: ApiDescription,
  createClient: (options: Options) => object,
  report?: (coverage: Coverage) => void,
) {
  const cases: [string, () => Promise<void>][] = []
  testContract({ test: (name, run) => cases.push([name, run]), spec, createClient, ...(report && { report }) })
  const failures: Record<string, string> = {}
  for (const [name, run] of cases) {
    await run().catch((error: Error) => {
      failures[name] = error.message
    })
  }
  return { count: cases.length, failures }
}

test('a client that does what its document says passes every case', async () => {
  expect(await failuresOf(apiOf(THING), createClient)).toEqual({ count: 42, failures: {} })
})

test('the coverage matrix is reported after the last case, with what plain Prism sees differently', async () => {
  const reports: Coverage[] = []
  await failuresOf(apiOf(THING), createClient, coverage => reports.push(coverage))
  expect(reports).toHaveLength(1)
  expect(reports[0]?.summary).toMatchObject({ cases: 41, failedCases: 0, empty: 0 })
  expect(reports[0]?.disagreements.map(({ mock, keyword }) => [mock, keyword])).toContainEqual([
    'plain Prism',
    'parameters',
  ])
})

test('a client that sends a wrong body fails, with the reason of the mock', async () => {
  const broken = (options: Options) => {
    const client = createClient(options)
    return { putThing: (args: object) => client.putThing({ ...args, body: { n: 'x' } }) }
  }
  const { failures } = await failuresOf(apiOf(THING), broken)
  const message = failures['putThing accepts the documented example "note"']
  expect(message).toContain('expected status 200, got 422')
  expect(message).toContain('Request body property n must be integer')
  expect(message).toContain('To blame: the client.')
})

test('a client that calls without credentials fails', async () => {
  const careless = (options: Options) => createClient({ ...options, token: options.token ?? 'x' })
  const { failures } = await failuresOf(apiOf(THING), careless)
  expect(Object.keys(failures)).toEqual(['putThing is not called by a client without credentials'])
})

test('a client without the method is told to be generated again', async () => {
  const { failures } = await failuresOf(apiOf(THING), options => createClient(options, {}))
  expect(Object.values(failures)[0]).toContain('The client has no method putThing. Generate it again')
})

test('an example that its schema refuses fails by name', async () => {
  const { failures } = await failuresOf(apiOf(THING.replace('{ id: a }', '{ id: 1 }')), createClient)
  expect(failures['putThing documents the example "thing" of its 200 response as application/json correctly']).toMatch(
    /The example property id must be string.*To blame: the spec\./,
  )
})

test('a client that answers something else than the mock fails', async () => {
  const lying = (options: Options) => {
    const client = createClient(options)
    return { putThing: async (args: object) => ({ ...(await client.putThing(args)), data: {} }) }
  }
  const { failures } = await failuresOf(apiOf(THING), lying)
  expect(failures['putThing answers 200 "thing"']).toContain("expected data to be { id: 'a' }, got {}")
})
