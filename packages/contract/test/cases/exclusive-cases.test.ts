import { createMock } from '@crm-clients/mock'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { planCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import { exerciseCase } from '../../src/judge/exercise-case.ts'
import { createOracle } from '../../src/oracle/oracle.ts'
import { testRandomRequests } from '../../src/random/index.ts'
import { createContract } from '../../src/run/contract.ts'
import { directClientFactory } from '../../src/run/direct-client.ts'

const yaml = (rule: string) => `
paths:
  /events:
    get:
      operationId: listEvents
      ${rule}
      parameters:
        - { name: client, in: query, schema: { type: integer, minimum: 1 } }
        - { name: supplier, in: query, example: 2, schema: { type: integer } }
        - { name: case, in: query, schema: { type: integer } }
        - { name: page, in: query, schema: { type: integer } }
      responses: { '204': { description: OK }, '422': { description: No } }
`
const API = apiOf(yaml('x-exclusive-parameters: [{ required: true, parameters: [client, supplier, case] }]'))

test('each parameter is sent without those that exclude it, and every refusal is shown', () => {
  const queries = planCases(API).cases.flatMap(each =>
    each.kind === 'accepted' || each.kind === 'refused' ? [[each.name, each.call.query]] : [],
  )
  expect(Object.fromEntries(queries)).toMatchObject({
    'listEvents accepts query parameter client as its schema says': { client: 1 },
    'listEvents accepts query parameter case as its schema says': { case: 1 },
    'listEvents accepts query parameter page as its schema says': { supplier: 2, page: 1 },
    'listEvents accepts a request with every parameter': { client: 1, page: 1 },
    'listEvents accepts a request without any optional parameter': { supplier: 2 },
    'listEvents refuses a request without any of them (x-exclusive-parameters)': {},
    'listEvents refuses client and supplier together (x-exclusive-parameters)': { client: 1, supplier: 2 },
    'listEvents refuses client and case together (x-exclusive-parameters)': { client: 1, case: 1 },
  })
  for (const [, query] of queries.filter(([name]) => String(name).includes('accepts')))
    expect(['client', 'supplier', 'case'].filter(name => name in Object(query))).toHaveLength(1)
})

test('mock and oracle agree about all of it, and no entry is empty', async () => {
  const coverage = await checkContract(API)
  expect(coverage.failures).toEqual([])
  expect(coverage.summary).toMatchObject({ empty: 0, failedCases: 0 })
})

test('an empty object is sent where it is JSON, and excludes the others', async () => {
  const { failures } = await checkContract(
    apiOf(`
paths:
  /events:
    get:
      operationId: listEvents
      x-exclusive-parameters: [{ parameters: [client, filter] }]
      parameters:
        - { name: client, in: query, schema: { type: integer } }
        - { name: filter, in: query, content: { application/json: { schema: { type: object } } } }
      responses: { '204': { description: OK } }`),
  )
  expect(failures).toEqual([])
})

test('a mock that does not keep the rule is blamed, and told apart from its document', async () => {
  const contract = createContract({ mock: await createMock(apiOf(yaml('summary: x'))), api: API })
  const oracle = createOracle(API)
  const broken = planCases(API).cases.filter(({ name }) => name.includes('x-exclusive-parameters'))
  const verdicts = await Promise.all(broken.map(each => exerciseCase(contract, oracle, each)))
  expect(verdicts.map(({ blame }) => blame)).toEqual(['mock', 'mock', 'mock'])
})

test('random requests have one of them, and are refused without', async () => {
  const tests: (() => Promise<void>)[] = []
  const test = (_: string, run: () => Promise<void>) => void tests.push(run)
  const createClient = directClientFactory(API)
  testRandomRequests({ test, spec: API, createClient, seed: 7 })
  for (const run of tests) await run()
  expect(tests).toHaveLength(2)
})
