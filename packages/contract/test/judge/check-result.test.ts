import { createMock } from '@crm-clients/mock'
import { createVendorClient, followRedirects, type Vendor, type VendorOptions } from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { exerciseCase } from '../../src/judge/exercise-case.ts'
import { createOracle } from '../../src/oracle/oracle.ts'
import { createContract } from '../../src/run/contract.ts'

const ARCHIVE = apiOf(`
servers: [{ url: https://archive.test }]
paths:
  /scan:
    get:
      operationId: getScan
      responses:
        '200': { description: The scan. }
        '302':
          description: It lies elsewhere.
          headers: { Location: { required: true, schema: { type: string, format: uri, const: 'https://archive.test/scan' } } }
  /links/{id}:
    get:
      operationId: getLink
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '302':
          description: It always lies elsewhere.
          headers: { Location: { schema: { type: string }, example: '/' } }
  /notes:
    get:
      operationId: getNote
      parameters: [{ name: X-Token, in: header, required: true, schema: { type: string }, example: a-guest }]
      responses:
        '200': { description: The note., content: { application/json: { schema: { type: object } } } }
        '403':
          description: Not for this guest.
          headers:
            X-Guest: { required: true, schema: { type: string }, example: a-guest }
            X-Size: { required: true, schema: { type: string }, example: large }
          content:
            application/json:
              schema: { type: object }
              example: { guest: a-guest, notes: [{ of: a-guest }], size: 5 }
`)

const vendor = {
  name: 'archive',
  baseUrl: 'https://archive.test',
  credentials: {},
  security: [],
  features: { followRedirects },
} as const satisfies Vendor

type Change = (response: Response) => Response | Promise<Response>

/** The messages of all cases that do not pass with a client for which answers are changed. */
async function messagesOf(change: Change = response => response): Promise<string[]> {
  const createClient = (options: VendorOptions<typeof vendor>): object => {
    const send = options.fetch ?? fetch
    const changed = async (...request: Parameters<typeof fetch>) => await change(await send(new Request(...request)))
    const own = { ...options, fetch: Object.assign(changed, { rateLimit: false } as const) }
    return createVendorClient(
      vendor,
      { getScan: ['/scan', 'GET'], getLink: ['/links/{id}', 'GET'], getNote: ['/notes', 'GET'] },
      own,
    )
  }
  const contract = createContract({
    mock: await createMock(ARCHIVE),
    factory: createClient as (options: unknown) => object,
  })
  const verdicts = await Promise.all(
    listContractCases(ARCHIVE).map(contractCase => exerciseCase(contract, createOracle(ARCHIVE), contractCase)),
  )
  return verdicts.flatMap(({ message }) => message ?? [])
}

test('a client may follow the redirect of a read, and redact a secret that the call has given it', async () => {
  expect(await messagesOf()).toEqual([])
})

test('a client that redacts something else is to blame', async () => {
  const messages = await messagesOf(async response =>
    response.status === 403 ? new Response((await response.text()).replace('5', '"[redacted]"'), response) : response,
  )
  expect(messages).toEqual([expect.stringContaining("size: '[redacted]'")])
})

test('a client that redacts another header is to blame', async () => {
  const messages = await messagesOf(response => {
    const headers = new Headers(response.headers)
    if (headers.has('x-size')) headers.set('x-size', '[redacted]')
    return new Response(response.body, { status: response.status, headers })
  })
  expect(messages).toEqual([expect.stringContaining("header('X-Size') to be 'large', got '[redacted]'")])
})

test('a client that sends a read twice without a redirect is to blame', async () => {
  const messages = await messagesOf(response =>
    response.status === 200 ? new Response(null, { status: 302, headers: { location: '/scan' } }) : response,
  )
  expect(messages.join('\n')).toMatch(/getScan answers 200: expected one request, but the client sent \d+/)
})
