import type { ApiDescription } from '@crm-clients/openapi'
import { createVendorClient, type VendorOptions, writeStyledParameter } from '@crm-clients/runtime'
import { apiOf, apiWithBody } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import type { ContractCase } from '../../src/cases/contract-case.ts'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import type { Coverage } from '../../src/coverage/coverage.ts'
import { testContract } from '../../src/test-contract.ts'

const failuresOf = async (api: ApiDescription) => (await checkContract(api)).failures
const reasonsOf = async (api: ApiDescription, location: string) =>
  (await checkContract(api)).entries.flatMap(entry => (entry.location === location ? (entry.reason ?? []) : []))

const OWN_SECURITY = apiOf(`
security: [{ key: [], token: [] }]
paths:
  /general: { get: { operationId: general, responses: { '200': { description: OK } } } }
  /own: { get: { operationId: own, security: [{ session: [], token: [] }, { key: [] }], responses: { '200': { description: OK } } } }
  /open: { get: { operationId: open, security: [], responses: { '200': { description: OK } } } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: api_key }
    session: { type: apiKey, in: cookie, name: sid }
`)

test('a request carries the credentials of one alternative of its own operation, and no others', async () => {
  expect(await failuresOf(OWN_SECURITY)).toEqual([])
})

test('each of the credentials that belong together is left out once', () => {
  const names = listContractCases(OWN_SECURITY).map(({ name }) => name)
  expect(names.filter(name => / request without \w+ but with /.test(name))).toEqual([
    'general refuses a request without key but with token',
    'general refuses a request without token but with key',
    'own refuses a request without session but with token',
    'own refuses a request without token but with session',
  ])
})

test('an object without optional properties keeps as many as it has to have', async () => {
  const body = '{ type: object, required: [a], minProperties: 2, properties: { a: {}, b: { type: boolean }, c: {} } }'
  const document = apiWithBody(body)
  const isNone = ({ entry }: ContractCase) => entry.keyword === 'properties' && entry.detail === 'none'
  expect(listContractCases(document).find(isNone)).toMatchObject({ call: { body: { a: 'string', b: true } } })
  expect(await failuresOf(document)).toEqual([])
})

test('an object that cannot have enough properties says so', async () => {
  const document = apiWithBody(
    '{ type: object, minProperties: 3, additionalProperties: false, properties: { a: {}, b: {} }, example: { a: 1, b: 2 } }',
  )
  expect(await reasonsOf(document, '/body')).toContain('there are no 3 properties that it may have')
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
  expect(await failuresOf(document)).toEqual([])
  expect(await reasonsOf(document, '/body/title')).toEqual(['every text is a string'])
})

/** A generated client leaves out parameters that are null. */
function createClient(options: VendorOptions<typeof vendor>): object {
  const styles = { 'query.where': { style: 'json' }, 'query.maybe': { style: 'json' } } as const
  return createVendorClient<object, unknown, typeof vendor>(
    vendor,
    { listThings: ['GET', '/things', { styles }] },
    options,
  )
}

const vendor = { name: 'shop', credentials: {}, security: [], features: { writeStyledParameter } } as const

test('a JSON parameter that is null is refused for its type, though no client sends it', async () => {
  const where = (type: string) => `content: { application/json: { schema: { type: ${type} } } }`
  const document = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: where, in: query, required: true, ${where('object')} }
        - { name: maybe, in: query, ${where("[object, 'null']")} }
      responses: { '200': { description: OK } }
`)
  const cases: [string, () => Promise<void>][] = []
  const reports: Coverage[] = []
  testContract({
    test: (name, run) => cases.push([name, run]),
    spec: document,
    createClient,
    report: coverage => void reports.push(coverage),
  })
  for (const [, run] of cases) await run()
  expect(cases.map(([name]) => name)).toContain('listThings refuses query.where as null (type)')
  const nullable = reports[0]?.entries.find(({ location, detail }) => location === '/query/maybe' && detail === 'null')
  expect(nullable?.reason).toBe('clients leave out a parameter that is null')
})
