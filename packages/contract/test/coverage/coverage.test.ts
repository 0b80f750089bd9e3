import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { deriveCases } from '../../src/cases/list-cases.ts'
import { coverageOf } from '../../src/coverage/coverage.ts'
import { describeGaps, printCoverage } from '../../src/coverage/print-coverage.ts'
import { renderPage } from '../../src/coverage/render-page.ts'
import type { CaseResult } from '../../src/judge/exercise-case.ts'

const DOCUMENT = apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      parameters: [{ name: sort, in: query, schema: { type: string, maxLength: 3 } }]
      requestBody: { content: { application/json: { schema: { type: object, properties: { '<b>': { maxLength: 2 } } } } } }
      responses:
        '200': { description: OK, content: { application/json: { schema: { type: object }, examples: { one: { value: {} }, two: { value: {} } } } } }
        '404': { description: No }
`)
const ALL = deriveCases(DOCUMENT).cases.map(
  (contractCase): CaseResult => ({ contractCase, passed: true, disagreements: [] }),
)
const without = (name: string) => ALL.filter(({ contractCase }) => !contractCase.name.includes(name))

test('a cube whose cases all passed has no empty cell', () => {
  const { summary } = coverageOf(DOCUMENT, ALL)
  expect(summary).toMatchObject({ empty: 0, failedCases: 0, explained: 1 })
  expect(summary.cells).toBe(summary.exercised + summary.explained)
})

test.each([
  ['answers 404', 'createThing 404 accepted'],
  ['answers 200 "two"', 'createThing 200 application/json "two" accepted'],
  ['(maxLength)', 'createThing /query/sort maxLength refused'],
  ['the method', 'createThing method refused'],
])('without the case that %s a cell is empty, and is named', (name, cell) => {
  const coverage = coverageOf(DOCUMENT, without(name))
  expect(coverage.summary.empty).toBeGreaterThan(0)
  expect(describeGaps(coverage)).toContain(cell)
})

test('a cell that cannot be exercised is listed with its reason, and is not empty', () => {
  const { cells } = coverageOf(DOCUMENT, [])
  const cell = cells.find(({ location, keyword }) => location === '/query/sort' && keyword === 'type')
  expect(cell).toMatchObject({ reason: 'every text is a string', passed: 0 })
})

test('a case that failed leaves its cell neither exercised nor empty', () => {
  const [first, ...others] = ALL as [CaseResult, ...CaseResult[]]
  const failed = { ...first, passed: false, message: 'It broke. To blame: the client.' }
  const isSame = ({ contractCase }: CaseResult) => contractCase.cell === first.contractCase.cell
  const coverage = coverageOf(DOCUMENT, [failed, ...others.filter(result => !isSame(result))])
  expect(coverage.failures).toEqual([{ case: first.contractCase.name, message: 'It broke. To blame: the client.' }])
})

test('the table shows operations, keywords, reasons and gaps', () => {
  const text = printCoverage(coverageOf(DOCUMENT, without('answers 404')))
  expect(text).toMatch(/Shop: \d+ cases, 0 failed/)
  expect(text).toMatch(/^createThing +200 +application\/json +\d+ +\d+ +0 +0 +0$/m)
  expect(text).toMatch(/^maxLength +4 +4 +0 +0 +0$/m)
  expect(text).toContain('every text is a string: createThing /query/sort type refused')
  expect(text).toContain('1 cells of the coverage cube are empty')
})

test('the page holds every cell, needs nothing from outside, and runs nothing that a document says', () => {
  const page = renderPage([coverageOf(DOCUMENT, ALL)])
  expect(page).toContain('<h3>createThing</h3>')
  expect(page).toContain('/body/&lt;b&gt;')
  expect(page).not.toMatch(/<script|<link|<img|src=|href=|@import|url\(|<b>:/)
})
