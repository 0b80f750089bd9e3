import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { coverageOf } from '../../src/coverage/coverage.ts'
import type { Verdict } from '../../src/judge/verdict.ts'

const GONE = `{ $ref: '#/components/responses/Gone' }`
const OWN = `{ description: OK, headers: { X-Left: { schema: { type: integer } } } }`
const API = apiOf(`
paths:
  /a: { get: { operationId: getA, responses: { '200': ${OWN}, '103': ${GONE} } } }
  /b: { get: { operationId: getB, responses: { '200': ${OWN}, '404': ${GONE}, default: ${GONE} } } }
  /c: { get: { operationId: getC, responses: { '200': ${OWN}, '410': ${GONE} } } }
components:
  responses:
    Gone:
      description: It is gone.
      headers: { X-Since: { schema: { type: integer } } }
      content: { application/json: { schema: { type: object }, example: { since: 2020 } } }
`)
const CASES = listContractCases(API)
const casesWith = (text: string) => CASES.map(({ name }) => name).filter(name => name.includes(text))

test('headers and examples of an answer that operations share are shown in the first that can get it', () => {
  expect(casesWith('the header X-Since')).toEqual(['getB answers 404 with the header X-Since'])
  expect(casesWith('documents the example')).toEqual([
    'getB documents the example of its 404 response as application/json correctly',
  ])
})

test('what operations say themselves is shown in each, as is every status', () => {
  expect(casesWith('the header X-Left')).toHaveLength(3)
  expect(casesWith('answers').filter(name => !name.includes('header'))).toEqual([
    'getA answers 200',
    'getB answers 200',
    'getB answers 404',
    'getB answers 500',
    'getC answers 200',
    'getC answers 410',
  ])
})

test('the matrix says for each operation which answer shows its headers and examples', () => {
  const verdicts = CASES.map((contractCase): Verdict => ({ contractCase, passed: true, disagreements: [] }))
  const { entries, summary } = coverageOf(API, verdicts)
  expect(summary.empty).toBe(0)
  const ofC = entries.filter(({ operationId, status }) => operationId === 'getC' && status === '410')
  const shown = { coveredBy: '#/components/responses/Gone', passed: 0 }
  expect(ofC.find(({ location }) => location === '/header/X-Since')).toMatchObject({
    ...shown,
    case: 'getB answers 404 with the header X-Since',
  })
  expect(ofC.find(({ keyword }) => keyword === 'example')).toMatchObject(shown)
  expect(ofC.find(({ location }) => location === '')).toMatchObject({ passed: 1, case: 'getC answers 410' })

  const isKept = ({ contractCase }: Verdict) => !contractCase.name.includes('the header X-Since')
  const gaps = coverageOf(API, verdicts.filter(isKept)).entries.filter(entry => entry.location === '/header/X-Since')
  expect(gaps).toHaveLength(4)
  expect(gaps.every(entry => entry.coveredBy === undefined && entry.passed === 0)).toBe(true)
})
