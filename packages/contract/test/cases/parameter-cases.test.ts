import { createVendorClient, type VendorOptions, writeStyledParameter } from '@crm-clients/runtime'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { planCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import type { Coverage } from '../../src/coverage/coverage.ts'
import { testContract } from '../../src/test-contract.ts'

/** A generated client leaves out parameters that are null. */
function createClient(options: VendorOptions<typeof vendor>): object {
  const styles = { 'query.where': { style: 'json' }, 'query.maybe': { style: 'json' } } as const
  return createVendorClient(vendor, { listThings: ['/things', 'GET', { styles }] }, options)
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

test('an optional parameter for which there is no value says so, and is left out of the request with all others', async () => {
  const api = apiOf(`
paths:
  /things:
    get:
      operationId: listThings
      parameters:
        - { name: since, in: query, schema: { type: string, format: date-time, pattern: YYYY } }
        - { name: size, in: query, schema: { type: integer } }
      responses: { '200': { description: OK } }
`)
  expect((await checkContract(api)).failures).toEqual([])
  expect(planCases(api).unexercised).toContainEqual({
    entry: { operationId: 'listThings', location: '/query/since', expects: 'accepted' },
    reason: 'no value was found that keeps every keyword of its schema',
  })
})
