import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { planCases } from '../../src/cases/plan-cases.ts'
import { checkContract } from '../../src/check-contract.ts'
import { createSchemaOracle } from '../../src/oracle/schema-oracle.ts'

const date = (format: string) => `{ type: string, format: ${format} }`
const API = apiOf(`
paths:
  /meetings:
    post:
      operationId: addMeeting
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Meeting' } }
          multipart/form-data: { schema: { $ref: '#/components/schemas/Meeting' } }
      responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Meeting' } } } } }
components:
  schemas:
    Meeting:
      type: object
      required: [start, end]
      x-comparisons: [start < end, issued <= start]
      properties: { start: ${date('date-time')}, end: ${date('date-time')}, issued: ${date('date')}, n: { type: integer } }
`)

test('a comparison is shown from both sides, in requests and answers, and no entry is empty', async () => {
  const names = planCases(API).cases.map(({ name }) => name)
  for (const what of ['start < end', 'issued <= start'])
    expect(names.filter(name => name.includes('refuses') && name.includes(what)).length).toBeGreaterThan(0)
  const { failures, summary, entries } = await checkContract(API)
  expect(failures).toEqual([])
  expect(summary.empty).toBe(0)
  const own = entries.filter(({ keyword }) => keyword === 'x-comparisons')
  expect(own.length).toBeGreaterThan(3)
  expect(own.filter(({ reason }) => reason !== undefined)).toEqual([])
})

test.each([
  [{ start: '2026-01-01T10:00:00Z', end: '2026-01-01T10:00:01Z' }, 0],
  [{ start: '2026-01-01T10:00:00Z', end: '2026-01-01T11:00:00+01:00' }, 1],
  [{ start: '2026-01-01T10:00:00Z', end: '2026-01-01T12:00:00+01:00', issued: '2026-01-02' }, 1],
  [{ start: '2026-01-01T10:00:00Z', end: '2026-01-01T12:00:00+01:00', issued: '2026-01-01' }, 0],
])('the oracle compares instants by itself: %j', async (value, broken) => {
  const found = await createSchemaOracle(API).judge('request', '#/components/schemas/Meeting', value)
  expect(found.filter(({ rule }) => rule.endsWith('/x-comparisons'))).toHaveLength(broken)
})
